import { cutoffs } from '../../cutoffs.ts';
import { above, all, any, atLeast, atMost, contraindicated, is, isNot, not, oneOf } from '../../when.ts';
import type { NeedData, OutcomeReasonsData } from './reason.ts';
import { publishedKi67 } from '../../publishedFigures.ts';

const { ecogSupportiveFrom, ki67NetCeiling } = cutoffs;
const fit = not(any(atLeast('performanceStatus', ecogSupportiveFrom), is('performanceStatus', 'unknown')));
const gradedG3 = is('grade', 'G3');

/** For treatment that is only for the fit. @param what it is, at the start of a sentence */
export const forTheFit = (what: string): NeedData => ({
  needs: fit,
  about: ['performanceStatus'],
  text: `${what} is for patients with ECOG 0 to ${cutoffs.ecogSupportiveFrom - 1}`,
  provenance: 'EXPERT',
});

/** Supportive care, NEC and NET G3 (dossier 2.6). */
export const highGradeReasons = {
  supportiveCare: {
    because: [
      {
        when: all(contraindicated('coagulopathyOrInfection'), contraindicated('hepaticDecompensation')),
        decidedBy: ['transarterialContraindications'],
        text: 'the infection is treated first, and a reversible cause of the liver failure looked for',
        provenance: 'EXPERT',
      },
      {
        when: contraindicated('hepaticDecompensation'),
        decidedBy: ['transarterialContraindications'],
        text: 'embolization, PRRT and drugs are no routine now, and a reversible cause comes before all (biliary obstruction, portal vein thrombosis, carcinoid heart disease)',
        provenance: 'EXPERT',
      },
      {
        when: is('grade', 'NEC'),
        decidedBy: ['performanceStatus', 'differentiation'],
        text: 'chemotherapy is no routine at this fitness; if the tumour burden is the cause, an urgent MDT decides on it',
        provenance: 'EXPERT',
      },
      {
        decidedBy: ['performanceStatus'],
        text: 'no elective surgery, embolization or PRRT now; an uncontrolled syndrome may be the reversible cause, so it is controlled and ECOG scored again',
        provenance: 'EXPERT',
      },
    ],
    needs: [
      {
        needs: atLeast('performanceStatus', ecogSupportiveFrom),
        about: ['performanceStatus'],
        text: `Supportive care leads at ECOG ${cutoffs.ecogSupportiveFrom}-4, or in a decompensated liver`,
        provenance: 'EXPERT',
      },
    ],
    variants: [
      {
        about: ['transarterialContraindications'],
        text: 'To treat that first is right in an active infection',
        provenance: 'EXPERT',
      },
      {
        about: ['transarterialContraindications'],
        text: 'A search for a reversible cause is for a decompensated liver',
        provenance: 'EXPERT',
      },
      {
        about: ['differentiation', 'performanceStatus'],
        text: `An urgent decision on chemotherapy is for NEC at ECOG ${cutoffs.ecogSupportiveFrom}`,
        provenance: 'EXPERT',
      },
      null,
    ],
    remember: [
      {
        when: contraindicated('hepaticDecompensation'),
        text: 'In a decompensated liver look for a reversible cause, with palliative care alongside',
        provenance: 'EXPERT; LITERATURE R56',
      },
      {
        when: is('grade', 'NEC'),
        text: `ECOG ${cutoffs.ecogSupportiveFrom} from tumour burden in NEC: an urgent decision on chemotherapy, palliative care alongside`,
        provenance: 'EXPERT; LITERATURE R56',
      },
      {
        text: `ECOG ${cutoffs.ecogSupportiveFrom}-4: treat what is reversible, score again, and refer to palliative care alongside`,
        provenance: 'EXPERT; LITERATURE R56',
      },
    ],
  },
  necFirstLine: {
    because: [
      {
        decidedBy: ['differentiation', 'necLine'],
        text: 'platinum-etoposide is the first line of metastatic digestive NEC, and surgery is only for localized disease',
        provenance: 'GUIDELINE R6',
      },
    ],
    needs: [
      {
        needs: is('grade', 'NEC'),
        about: ['differentiation'],
        text: 'Platinum-etoposide is the first line of NEC; in NET it is kept for a course like that of NEC',
        provenance: 'GUIDELINE R6; EXPERT',
      },
      forTheFit('Platinum-etoposide'),
      {
        needs: is('necLine', 'none'),
        about: ['necLine'],
        text: 'Platinum is the first line, and is repeated only after a late relapse',
        provenance: 'GUIDELINE R6; EXPERT',
      },
    ],
    remember: [
      {
        text: 'NEC: platinum-etoposide at once; median survival is about 11-12 months when metastatic',
        provenance: 'GUIDELINE R6',
      },
    ],
  },
  necLaterLine: {
    because: [
      {
        decidedBy: ['necLine'],
        text: 'irinotecan with a fluoropyrimidine (FOLFIRI) or a trial comes next while the patient is fit',
        provenance: 'GUIDELINE R6; EXPERT',
      },
    ],
    needs: [
      {
        needs: is('grade', 'NEC'),
        about: ['differentiation'],
        text: 'FOLFIRI as a second line belongs to NEC after platinum',
        provenance: 'GUIDELINE R6',
      },
      forTheFit('Second-line chemotherapy'),
      {
        needs: is('necLine', 'afterPlatinum'),
        about: ['necLine'],
        text: 'The second line follows progression on platinum',
        provenance: 'GUIDELINE R6',
      },
    ],
    remember: [
      {
        text: `NEC after platinum: FOLFIRI or a trial if ECOG 0-${cutoffs.ecogSupportiveFrom - 1}; test for DPD deficiency first`,
        provenance: 'GUIDELINE R6; LITERATURE R130; ECOG EXPERT',
      },
    ],
  },
  g3SelectedSurgeryMdt: {
    because: [
      {
        decidedBy: ['ki67', 'liverResectability'],
        text: 'resection criteria name G1 and G2, so in NET G3 surgery is a selected decision of a NET centre, with systemic therapy first as the alternative',
        provenance: 'LITERATURE R12; EXPERT',
      },
    ],
    needs: [
      {
        needs: gradedG3,
        about: ['ki67', 'differentiation'],
        text: 'Selected surgery at a NET centre is the question in resectable NET G3',
        provenance: 'EXPERT',
      },
      forTheFit('Selected surgery'),
      {
        needs: oneOf('liverResectability', ['oneStage', 'staged']),
        about: ['liverResectability'],
        text: 'Surgery of NET G3 needs liver disease that can be cleared',
        provenance: 'EXPERT',
      },
      {
        needs: isNot('extrahepaticDisease', 'extensive'),
        about: ['extrahepaticDisease'],
        text: 'Surgery of NET G3 needs no or limited disease outside the liver',
        provenance: 'EXPERT',
      },
    ],
    remember: [
      {
        text: 'NET G3: resection only when selected (lower Ki-67, stable, clearable), and never in rapid progression',
        provenance: 'EXPERT',
      },
    ],
  },
  prrtOrChemoHighKi67: {
    because: [
      {
        when: is('hormonalSyndrome', 'untreated'),
        decidedBy: ['hormonalSyndrome', 'ki67'],
        text: 'the syndrome is controlled with an SSA first, for PRRT can trigger a crisis; PRRT or chemotherapy follows',
        provenance: 'EXPERT (basis GUIDELINE R5); LITERATURE R67',
      },
      {
        when: oneOf('treatmentCourse', ['progressedOnSsa', 'progressedAfterTargeted']),
        decidedBy: ['ki67', 'sstrImaging'],
        text: 'PRRT and chemotherapy both stay open, though NETTER-2 is first-line evidence and excluded progression on earlier treatment',
        provenance: 'LITERATURE R43',
      },
      {
        decidedBy: ['ki67', 'sstrImaging'],
        text: 'PRRT has first-line evidence here (NETTER-2: median PFS 22.8 vs 8.5 months), and chemotherapy comes first when growth is fast or bulk causes symptoms',
        provenance: 'LITERATURE R43; EXPERT (basis GUIDELINE R5)',
      },
      {
        decidedBy: ['ki67', 'sstrImaging'],
        text: 'PRRT and chemotherapy both stay open, and chemotherapy comes first when growth is fast or bulk causes symptoms',
        provenance: 'LITERATURE R43; EXPERT (basis GUIDELINE R5)',
      },
    ],
    needs: [
      {
        needs: is('differentiation', 'well'),
        about: ['differentiation'],
        text: 'PRRT is for well-differentiated NET that takes up the tracer',
        provenance: 'LITERATURE R43; EXPERT',
      },
      {
        needs: any(gradedG3, atLeast('ki67', publishedKi67.netter2From)),
        about: ['ki67'],
        text: `NETTER-2 treated a Ki-67 from ${publishedKi67.netter2From} to ${publishedKi67.netter2To}%`,
        provenance: 'LITERATURE R43',
      },
      {
        needs: any(gradedG3, atMost('ki67', publishedKi67.netter2To)),
        about: ['ki67'],
        text: `NETTER-2 stopped at a Ki-67 of ${publishedKi67.netter2To}%`,
        provenance: 'LITERATURE R43',
      },
      forTheFit('PRRT or chemotherapy'),
      {
        needs: is('sstrImaging', 'positive'),
        about: ['sstrImaging'],
        text: 'PRRT needs uptake in all target lesions',
        provenance: 'LITERATURE R43',
      },
      {
        needs: not(oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted', 'stable'])),
        about: ['treatmentCourse'],
        text: 'PRRT or chemotherapy at a high Ki-67 is for new disease, or for progression without PRRT',
        provenance: 'LITERATURE R43; EXPERT',
      },
    ],
    variants: [
      {
        about: ['hormonalSyndrome'],
        text: 'To control hormones first is for a syndrome that has not been treated yet',
        unfairWhen: is('hormonalSyndrome', 'refractory'),
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
    ],
    remember: [
      {
        when: oneOf('treatmentCourse', ['progressedOnSsa', 'progressedAfterTargeted']),
        text: 'NETTER-2 is first-line evidence; it excluded progression on earlier treatment',
        provenance: 'LITERATURE R43',
      },
      {
        text: `SSTR-positive, Ki-67 ${cutoffs.ki67LowBelow}-${cutoffs.ki67NetCeiling}%: PRRT in first line, response 43.0 vs 9.3% in NETTER-2`,
        provenance: 'LITERATURE R43',
      },
      {
        text: 'PRRT and chemotherapy both stay open; chemotherapy comes first when growth is fast or bulk causes symptoms',
        provenance: 'LITERATURE R43; EXPERT (basis GUIDELINE R5)',
      },
    ],
  },
  highGradeChemotherapy: {
    because: [
      {
        when: is('treatmentCourse', 'progressedAfterPrrt'),
        decidedBy: ['ki67', 'treatmentCourse'],
        text: 'PRRT has been used, and in NET G3 chemotherapy such as CAPTEM or FOLFOX comes next',
        provenance: 'LITERATURE R80; EXPERT (basis GUIDELINE R5)',
      },
      {
        decidedBy: ['ki67', 'sstrImaging'],
        text: 'without uptake in all lesions PRRT is no routine, and NET G3 is mostly treated with temozolomide or FOLFOX',
        provenance: 'LITERATURE R80; GUIDELINE R5; EXPERT',
      },
    ],
    needs: [
      {
        needs: is('differentiation', 'well'),
        about: ['differentiation'],
        text: 'CAPTEM and FOLFOX lead in NET G3; NEC is treated with platinum',
        provenance: 'LITERATURE R80; GUIDELINE R6',
      },
      {
        needs: gradedG3,
        about: ['ki67'],
        text: 'Chemotherapy first is for NET G3 that cannot have PRRT',
        provenance: 'GUIDELINE R5; LITERATURE R80',
      },
      {
        needs: not(above('ki67', ki67NetCeiling)),
        about: ['ki67'],
        text: `Chemotherapy for NET G3 waits for the pathology above a Ki-67 of ${ki67NetCeiling}%, which is atypical`,
        provenance: 'LITERATURE R59; EXPERT',
      },
      forTheFit('CAPTEM or FOLFOX'),
      {
        needs: oneOf('liverResectability', ['debulkable', 'unresectable']),
        about: ['liverResectability'],
        text: 'Chemotherapy leads in NET G3 that cannot be cleared',
        provenance: 'EXPERT',
      },
      {
        needs: isNot('treatmentCourse', 'stable'),
        about: ['treatmentCourse'],
        text: 'A change to CAPTEM or FOLFOX follows progression or opens treatment',
        provenance: 'EXPERT',
      },
      {
        needs: any(
          oneOf('sstrImaging', ['negative', 'heterogeneous']),
          is('treatmentCourse', 'progressedAfterPrrt'),
        ),
        about: ['sstrImaging'],
        text: 'CAPTEM or FOLFOX alone leads where PRRT is not open',
        provenance: 'GUIDELINE R5; LITERATURE R43',
      },
    ],
    remember: [
      {
        when: is('treatmentCourse', 'progressedAfterTargeted'),
        text: 'Use what has not been used: FOLFOX after CAPTEM, CAPTEM after a targeted drug or FOLFOX',
        provenance: 'EXPERT (basis LITERATURE R80)',
      },
      {
        text: 'NET G3, PRRT not open or used: CAPTEM or FOLFOX; platinum is kept for a course like that of NEC',
        provenance: 'LITERATURE R80; EXPERT',
      },
    ],
  },
} as const satisfies Record<string, OutcomeReasonsData>;
