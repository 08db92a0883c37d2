import { any, below, contraindicated, is, isNot, not, oneOf } from '../../when.ts';
import { forTheFit } from './highGrade.ts';
import type { NeedData, OutcomeReasonsData } from './reason.ts';
import { publishedKi67 } from '../../publishedFigures.ts';

const g1OrG2 = oneOf('grade', ['G1', 'G2']);

/** @param what at the start of a sentence */
export const forG1OrG2 = (what: string): NeedData => ({
  needs: g1OrG2,
  about: ['ki67', 'differentiation'],
  text: `${what} has its place in NET G1 and G2`,
  provenance: 'LITERATURE R12; EXPERT',
});

/** Footnote 1 of the source. @param what at the start of a sentence */
const notExtensive = (what: string): NeedData => ({
  needs: isNot('extrahepaticDisease', 'extensive'),
  about: ['extrahepaticDisease'],
  text: `${what} asks for no or limited disease outside the liver`,
  provenance: 'EXPERT (basis SOURCE S9)',
});

const primaryOut = (what: string): NeedData => ({
  needs: isNot('primaryStatus', 'unresectable'),
  about: ['primaryStatus'],
  text: `${what} asks that the primary is out or can be removed`,
  provenance: 'EXPERT (basis SOURCE S9)',
});

/** The surgical arm (dossier 2.6). */
/**
 * What the liver or the patient forbids comes before what disease elsewhere makes doubtful.
 * @param what at the start of a sentence
 */
const canBeResected = (what: string): NeedData => ({
  needs: isNot('liverResectability', 'unresectable'),
  about: ['liverResectability'],
  text: `${what} asks that surgeons can clear the liver`,
  provenance: 'SOURCE S2; LITERATURE R12',
});

export const surgicalReasons = {
  surgeryCurative: {
    because: [
      {
        decidedBy: ['liverResectability', 'primaryStatus', 'extrahepaticDisease'],
        text: 'complete resection is the only curative option',
        provenance: 'SOURCE S2, S9',
      },
    ],
    needs: [
      forG1OrG2('Curative liver resection'),
      forTheFit('Liver resection'),
      canBeResected('Resection'),
      {
        needs: is('extrahepaticDisease', 'none'),
        about: ['extrahepaticDisease'],
        text: 'A cure is claimed only without disease outside the liver',
        provenance: 'SOURCE S9; LITERATURE R16',
      },
      {
        needs: isNot('liverDistribution', 'diffuse'),
        about: ['liverDistribution'],
        text: 'A curative operation must clear every metastasis',
        provenance: 'EXPERT',
      },
      {
        needs: is('liverResectability', 'oneStage'),
        about: ['liverResectability'],
        text: 'Curative resection in one go must clear every metastasis',
        provenance: 'LITERATURE R12; SOURCE S2',
      },
      {
        needs: is('primaryStatus', 'resected'),
        about: ['primaryStatus'],
        text: 'Liver resection alone is enough only once the primary is out',
        provenance: 'SOURCE S9',
      },
    ],
    remember: [
      {
        text: 'Resectable, primary out, nothing outside the liver: operate; 5-year survival is 46-86%, recurrence 59-76%',
        provenance: 'LITERATURE R14',
      },
    ],
  },
  surgeryCombinedPrimary: {
    because: [
      {
        when: is('primaryStatus', 'occult'),
        decidedBy: ['liverResectability', 'primaryStatus'],
        text: 'the primary is searched for at laparotomy, and liver resection is not withheld for this reason alone',
        provenance: 'EXPERT',
      },
      {
        decidedBy: ['liverResectability', 'primaryStatus'],
        text: 'removing both, in one or two operations, clears all disease',
        provenance: 'LITERATURE R12; SOURCE S9',
      },
    ],
    needs: [
      forG1OrG2('Resection of primary and liver'),
      forTheFit('Resection of primary and liver'),
      {
        needs: is('extrahepaticDisease', 'none'),
        about: ['extrahepaticDisease'],
        text: 'Clearing primary and liver removes all disease only if nothing else is left',
        provenance: 'SOURCE S9; LITERATURE R16',
      },
      {
        needs: isNot('liverDistribution', 'diffuse'),
        about: ['liverDistribution'],
        text: 'Primary and liver are resected together only where the liver can be cleared',
        provenance: 'LITERATURE R12',
      },
      {
        needs: is('liverResectability', 'oneStage'),
        about: ['liverResectability'],
        text: 'Removing primary and liver metastases together needs a liver that one operation can clear',
        provenance: 'LITERATURE R12',
      },
      {
        needs: oneOf('primaryStatus', ['resectable', 'occult']),
        about: ['primaryStatus'],
        text: 'The combined operation is for a primary that is still to be removed',
        provenance: 'LITERATURE R12; SOURCE S9',
      },
    ],
    remember: [
      {
        text: 'Primary in place: plan both operations together, and settle embolization before a biliary-enteric anastomosis',
        provenance: 'EXPERT (basis LITERATURE R38)',
      },
    ],
  },
  surgeryLimitedExtrahepatic: {
    because: [
      {
        decidedBy: ['liverResectability', 'extrahepaticDisease'],
        text: 'resection is still open if all disease can be controlled, though the claim of cure is weak',
        provenance: 'SOURCE S9; LITERATURE R16',
      },
    ],
    needs: [
      forG1OrG2('Resection despite disease elsewhere'),
      forTheFit('Such a resection'),
      {
        needs: is('extrahepaticDisease', 'limited'),
        about: ['extrahepaticDisease'],
        text: 'The weaker claim of cure is for limited disease outside the liver',
        provenance: 'SOURCE S9; LITERATURE R16',
      },
      {
        needs: oneOf('liverResectability', ['oneStage', 'staged']),
        about: ['liverResectability', 'liverDistribution'],
        text: 'Resection with a little disease elsewhere still has to clear the liver',
        provenance: 'SOURCE S9; LITERATURE R12',
      },
      primaryOut('Resection with limited disease elsewhere'),
    ],
    remember: [
      {
        text: 'After hepatectomy for non-functional tumours 10-year survival was 37.5% with and 86.3% without disease outside the liver',
        provenance: 'LITERATURE R16',
      },
    ],
  },
  surgeryStaged: {
    because: [
      {
        decidedBy: ['liverResectability'],
        text: 'two operations, if needed with portal vein embolization between them, clear the liver while enough of it is left',
        provenance: 'LITERATURE R63; EXPERT',
      },
    ],
    needs: [
      forG1OrG2('A two-stage resection'),
      forTheFit('A two-stage resection'),
      canBeResected('A two-stage resection'),
      {
        needs: is('extrahepaticDisease', 'none'),
        about: ['extrahepaticDisease'],
        text: 'Two major operations are justified by clearance of all disease',
        provenance: 'EXPERT (basis SOURCE S9)',
      },
      {
        needs: isNot('liverDistribution', 'diffuse'),
        about: ['liverDistribution'],
        text: 'Two stages are for disease that one operation cannot clear but two can',
        provenance: 'LITERATURE R63; EXPERT',
      },
      {
        needs: is('liverResectability', 'staged'),
        about: ['liverResectability', 'liverDistribution'],
        text: 'Two stages are for disease that one operation cannot clear but two can',
        provenance: 'LITERATURE R63; EXPERT',
      },
      primaryOut('Two-stage resection'),
    ],
    remember: [
      {
        text: 'Two stages only without rapid progression; resection with ablation had 3.8% local recurrence in 94 patients',
        provenance: 'LITERATURE R23; EXPERT',
      },
    ],
  },
  cytoreductiveSurgery: {
    because: [
      {
        decidedBy: ['liverResectability'],
        text: 'so large a reduction went with longer survival and relieves symptoms for a time, so it is considered, with ablation',
        provenance: 'LITERATURE R13, R14; GUIDELINE R5',
      },
    ],
    needs: [
      forG1OrG2('Debulking'),
      forTheFit('Debulking'),
      notExtensive('Debulking'),
      {
        needs: isNot('liverDistribution', 'diffuse'),
        about: ['liverDistribution'],
        text: 'Debulking is for disease that cannot be cleared but reduced by at least 70%',
        provenance: 'LITERATURE R13',
      },
      {
        needs: is('liverResectability', 'debulkable'),
        about: ['liverResectability', 'liverDistribution'],
        text: 'Debulking is for disease that cannot be cleared but reduced by at least 70%',
        provenance: 'LITERATURE R13',
      },
      primaryOut('Debulking'),
    ],
    remember: [
      {
        text: 'Debulking: the threshold fell from 90 to 70%; median survival 134 vs 38 months for more vs less (one centre, selected)',
        provenance: 'LITERATURE R13',
      },
    ],
  },
  transplantReferral: {
    because: [
      {
        decidedBy: ['extrahepaticDisease', 'ki67'],
        text: 'low Ki-67, stable disease in half of the liver or less, primary out and no illness besides meet the restrictive criteria, so a transplant centre should see the patient',
        provenance: 'LITERATURE R18, R20; EXPERT',
      },
    ],
    needs: [
      {
        needs: g1OrG2,
        about: ['ki67', 'differentiation'],
        text: 'Transplantation is for low-grade NET',
        provenance: 'LITERATURE R20',
      },
      {
        needs: any(below('ki67', publishedKi67.transplantBelow), is('grade', 'G1')),
        about: ['ki67'],
        text: `Transplantation asks for a Ki-67 below ${publishedKi67.transplantBelow}%`,
        provenance: 'LITERATURE R20',
      },
      forTheFit('Transplantation'),
      {
        needs: is('extrahepaticDisease', 'none'),
        about: ['extrahepaticDisease'],
        text: 'Transplantation asks for disease in the liver alone',
        provenance: 'LITERATURE R20',
      },
      {
        needs: is('transplantScreen', 'meetsAll'),
        about: ['transplantScreen'],
        text: 'Referral follows when all restrictive criteria are met',
        provenance: 'LITERATURE R18, R20',
      },
      {
        needs: not(oneOf('liverResectability', ['oneStage', 'staged', 'debulkable'])),
        about: ['liverResectability'],
        text: 'Transplantation is weighed once the liver cannot be cleared by resection',
        provenance: 'EXPERT',
      },
      {
        needs: isNot('liverDistribution', 'limited'),
        about: ['liverDistribution'],
        text: 'Transplantation is weighed for disease of both lobes that nothing else clears',
        provenance: 'EXPERT',
      },
      {
        needs: not(contraindicated('hepaticDecompensation')),
        about: ['transarterialContraindications'],
        text: 'Referral asks for no medical contraindication',
        provenance: 'EXPERT',
      },
    ],
    remember: [
      {
        text: `Restrictive criteria: Ki-67 below ${publishedKi67.transplantBelow}%, portal drainage, primary out, liver only, stable; 5-year survival 97% in a selected series`,
        provenance: 'LITERATURE R18, R20',
      },
    ],
  },
} as const satisfies Record<string, OutcomeReasonsData>;
