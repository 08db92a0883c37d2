import type { QuestionData } from '../question.ts';

export const transarterialContraindications = {
  id: 'transarterialContraindications',
  title: 'Contraindications to transarterial treatment',
  ask: 'Which of these apply? (select all)',
  help: "Decides whether TAE and TACE, TARE, both or neither are open. Classes: absolute (no transarterial treatment), ischaemic (avoid TAE and TACE), radiation (avoid TARE), clear. Renal impairment and contrast allergy are separate: only renal impairment also closes PRRT. Renal impairment means creatinine clearance below {creatinineClearanceBelow} mL/min (EXPERT); a manufacturer's page excludes PRRT below 40 mL/min [R95], so follow the local label. Earlier embolization is not asked (C27).",
  input: { kind: 'multi', exclusive: ['none', 'notAssessed'] },
  options: [
    { id: 'none', label: 'None of these' },
    {
      id: 'hepaticDecompensation',
      label:
        'Decompensated liver: bilirubin above {bilirubinMgDl} mg/dL or {bilirubinUmolL} umol/L and not reversible, ascites, encephalopathy, or Child-Pugh B8 or worse',
      short: 'Decompensated liver',
      contraindicationClass: 'absolute',
    },
    {
      id: 'coagulopathyOrInfection',
      label: 'Coagulopathy that cannot be corrected, or active systemic infection',
      short: 'Uncorrectable coagulopathy or active infection',
      contraindicationClass: 'absolute',
      until: 'corrected',
    },
    {
      id: 'renalImpairment',
      label: 'Severe renal impairment',
      contraindicationClass: 'absolute',
      until: 'reviewed',
    },
    {
      id: 'contrastAllergy',
      label: 'Severe allergy to iodinated contrast',
      contraindicationClass: 'absolute',
      until: 'reviewed',
    },
    {
      id: 'arterialAccess',
      label: 'Hepatic artery occluded, or arterial anatomy unsuitable',
      short: 'Hepatic artery occluded or unsuitable',
      contraindicationClass: 'absolute',
    },
    {
      id: 'portalVein',
      label: 'Main portal vein thrombosis or hepatofugal flow',
      short: 'Portal vein thrombosis or hepatofugal flow',
      contraindicationClass: 'ischaemic',
    },
    {
      id: 'biliary',
      label: 'Biliary-enteric anastomosis, biliary stent, sphincterotomy or dilated ducts',
      short: 'Biliary anastomosis, stent, sphincterotomy or dilated ducts',
      contraindicationClass: 'ischaemic',
    },
    {
      id: 'lungOrGiShunt',
      label:
        'Lung shunt giving more than 30 Gy in one session, or gastrointestinal reflux that cannot be corrected',
      short: 'Lung shunt above 30 Gy, or uncorrectable GI reflux',
      contraindicationClass: 'radiation',
    },
    {
      id: 'priorLiverRadiation',
      label:
        'Earlier whole-liver TARE or external beam, or the same lobe treated with TARE, or liver dysfunction after PRRT',
      short: 'Earlier liver radiation, or liver dysfunction after PRRT',
      contraindicationClass: 'radiation',
    },
    { id: 'notAssessed', label: 'Not assessed by interventional radiology', short: 'Not assessed by IR' },
  ],
  unknown: ['notAssessed'],
  provenance:
    'LITERATURE R35, R36, R37, R38, R39 (several in HCC populations, extrapolated; R38 gives the share of abscess patients with an anastomosis, not their risk); the 30 Gy and the classification into classes EXPERT.',
  edges: {
    contraindicationsNotAssessed: {
      words: 'Contraindications are not assessed.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    absoluteContraindicationWithRefractorySyndrome: {
      words: 'Transarterial treatment is closed; refractory hormonal syndrome.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    hepaticDecompensation: { words: 'Decompensated liver.', provenance: 'EXPERT', shown: 'EXPERT' },
    absoluteContraindicationLinesExhausted: {
      words:
        'Transarterial treatment is closed; progressed after PRRT and after a targeted drug or chemotherapy.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    absoluteContraindicationSstrPositive: {
      words: 'Transarterial treatment is closed; SSTR-positive, no PRRT yet.',
      provenance: 'GUIDELINE R5 (PRRT after an SSA); routing EXPERT',
      shown: 'EXPERT (routing); basis GUIDELINE R5',
    },
    absoluteContraindication: {
      words: 'Transarterial treatment is closed; PRRT already given, or not SSTR-positive.',
      provenance: 'GUIDELINE R5 (agents by site); routing EXPERT',
      shown: 'EXPERT (routing); basis GUIDELINE R5',
    },
    ischaemicContraindication: {
      words: 'TAE and TACE are contraindicated; TARE remains possible.',
      provenance: 'LITERATURE R38, R39; EXPERT',
      shown: 'EXPERT; LITERATURE R38, R39',
    },
    gradeG1: {
      words: 'No contraindication to TAE or TACE; G1.',
      provenance: 'GUIDELINE R3 (site matters for G1 only; refractory carcinoid syndrome); extension EXPERT',
      shown: 'EXPERT (extension); basis GUIDELINE R3',
    },
    default: {
      words: 'No contraindication to TAE or TACE; grade above G1.',
      provenance: 'GUIDELINE R3, R4 for refractory carcinoid syndrome; extension to other goals EXPERT',
      shown: 'EXPERT (extension); basis GUIDELINE R3, R4',
    },
  },
  classes: [
    ['none'],
    ['portalVein'],
    ['lungOrGiShunt'],
    ['priorLiverRadiation'],
    ['arterialAccess'],
    ['hepaticDecompensation'],
    ['coagulopathyOrInfection'],
    ['renalImpairment'],
    ['contrastAllergy'],
    ['hepaticDecompensation', 'coagulopathyOrInfection'],
    ['hepaticDecompensation', 'renalImpairment'],
    ['coagulopathyOrInfection', 'renalImpairment'],
    ['hepaticDecompensation', 'contrastAllergy'],
    ['coagulopathyOrInfection', 'contrastAllergy'],
    ['renalImpairment', 'contrastAllergy'],
    ['hepaticDecompensation', 'coagulopathyOrInfection', 'renalImpairment'],
    ['hepaticDecompensation', 'coagulopathyOrInfection', 'contrastAllergy'],
    ['hepaticDecompensation', 'renalImpairment', 'contrastAllergy'],
    ['coagulopathyOrInfection', 'renalImpairment', 'contrastAllergy'],
    ['hepaticDecompensation', 'coagulopathyOrInfection', 'renalImpairment', 'contrastAllergy'],
    ['notAssessed'],
  ],
} as const satisfies QuestionData<'transarterialContraindications'>;
