import { expert, literature } from '../provenance.ts';
import type { Question } from '../question.ts';

export const transarterialContraindications = {
  id: 'transarterialContraindications',
  title: 'Contraindications to transarterial treatment',
  ask: 'Which of these apply? (select all)',
  help: 'Determines whether TAE/TACE, TARE, both or neither are open. Classes: absolute, ischaemic (avoid TAE/TACE), radiation (avoid TARE), clear.',
  input: { kind: 'multi', exclusive: ['none', 'notAssessed'] },
  options: [
    { id: 'none', label: 'None of these' },
    {
      id: 'hepaticDecompensation',
      label:
        '[absolute] Bilirubin >2 mg/dL (34 umol/L) not reversible, ascites, encephalopathy, Child-Pugh >=B8',
      short: 'Hepatic decompensation',
      contraindicationClass: 'absolute',
    },
    {
      id: 'coagulopathyOrInfection',
      label: '[absolute until corrected] Uncorrectable coagulopathy or active systemic infection',
      short: 'Coagulopathy or infection',
      contraindicationClass: 'absolute',
    },
    {
      id: 'renalOrContrast',
      label: '[absolute until reviewed] Severe renal impairment or severe contrast allergy',
      short: 'Renal or contrast allergy',
      contraindicationClass: 'absolute',
    },
    {
      id: 'arterialAccess',
      label: '[absolute] Hepatic artery occluded or anatomy unsuitable',
      short: 'Arterial access',
      contraindicationClass: 'absolute',
    },
    {
      id: 'portalVein',
      label: '[ischaemic] Main portal vein thrombosis or hepatofugal flow',
      short: 'Portal vein',
      contraindicationClass: 'ischaemic',
    },
    {
      id: 'biliary',
      label: '[ischaemic] Biliary-enteric anastomosis, biliary stent, sphincterotomy or dilated ducts',
      short: 'Biliary',
      contraindicationClass: 'ischaemic',
    },
    {
      id: 'lungOrGiShunt',
      label: '[radiation] Lung shunt giving >30 Gy (single) or uncorrectable GI reflux',
      short: 'Lung or GI shunt',
      contraindicationClass: 'radiation',
    },
    {
      id: 'priorLiverRadiation',
      label:
        '[radiation] Previous whole-liver TARE/external beam, or the same lobe treated with TARE, or liver dysfunction after PRRT',
      short: 'Prior liver radiation',
      contraindicationClass: 'radiation',
    },
    {
      id: 'notAssessed',
      label: 'Not assessed by interventional radiology',
      short: 'Not assessed by IR',
    },
  ],
  unknown: ['notAssessed'],
  provenance: [
    literature(['R35', 'R36', 'R37', 'R38', 'R39'], { note: 'several in HCC populations - extrapolated' }),
    expert({ note: 'classification into classes' }),
  ],
  classes: [
    ['none'],
    ['portalVein'],
    ['lungOrGiShunt'],
    ['arterialAccess'],
    ['hepaticDecompensation'],
    ['coagulopathyOrInfection'],
    ['renalOrContrast'],
    ['hepaticDecompensation', 'coagulopathyOrInfection'],
    ['hepaticDecompensation', 'renalOrContrast'],
    ['coagulopathyOrInfection', 'renalOrContrast'],
    ['hepaticDecompensation', 'coagulopathyOrInfection', 'renalOrContrast'],
    ['notAssessed'],
  ],
} as const satisfies Question<'transarterialContraindications'>;
