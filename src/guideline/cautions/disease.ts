import type { CautionData } from '../caution.ts';
import { cutoffs } from '../cutoffs.ts';
import { outcomeSets } from '../outcomeSets.ts';
import { all, any, atLeast, is, isNot, not, notKnown, oneOf, stopIf } from '../when.ts';

/** Cautions about the tumour, its hormones and its course (dossier 2.5). */
export const disease = [
  {
    id: 'C09',
    when: is('sstrImaging', 'heterogeneous'),
    headline: [
      'Mixed SSTR uptake: FDG PET and biopsy of the discordant site; PRRT only as an individual MDT decision.',
    ],
    text: [
      'Mixed SSTR uptake or FDG mismatch: FDG PET and biopsy of the discordant site; PRRT only as an individual MDT decision.',
    ],
    severity: 'other',
    provenance: 'EXPERT',
  },
  {
    id: 'C10',
    when: oneOf('primarySite', ['occult', 'notRecorded']),
    headline: ['The primary is not established: continue the search.'],
    text: [
      'The primary is not established: continue the search (SSTR PET, immunohistochemistry, endoscopy).',
    ],
    severity: 'other',
    provenance: 'EXPERT',
  },
  {
    id: 'C11',
    when: all(is('grade', 'G2'), atLeast('ki67', cutoffs.ki67LowBelow), isNot('outcome', 'supportiveCare')),
    headline: [
      'Ki-67 {ki67LowBelow}-{ki67G2To}%: an SSA alone is less certain; discuss earlier PRRT or chemotherapy.',
    ],
    text: [
      'Ki-67 {ki67LowBelow}-{ki67G2To}%: an SSA alone is less certain; discuss earlier PRRT or chemotherapy.',
    ],
    severity: 'other',
    provenance: 'GUIDELINE R5 (SSA evidence strongest <10%); LITERATURE R43',
  },
  {
    id: 'C12',
    when: any(
      is('hormonalSyndrome', 'unknown'),
      all(
        is('grade', 'G3'),
        notKnown('hormonalSyndrome'),
        not(oneOf('outcome', outcomeSets.INFO_NEEDED)),
        isNot('outcome', 'supportiveCare'),
      ),
    ),
    headline: [
      'Hormones not assessed: work-up before any procedure, PRRT or chemotherapy; control a syndrome first (crisis risk).',
    ],
    text: [
      'Hormone status was not assessed: clinical and biochemical work-up before any procedure, PRRT or chemotherapy; control a syndrome first (crisis risk).',
    ],
    severity: 'stop',
    provenance: 'LITERATURE R67 (crisis after PRRT in 6 of 479, two of them VIPomas); rest EXPERT',
  },
  {
    id: 'C14',
    when: all(is('grade', 'G3'), is('outcome', 'continueOrSurveillance')),
    headline: ['NET G3: do not observe without treatment; restage every 2-3 months.'],
    text: ['NET G3: do not observe without treatment; restage every 2-3 months.'],
    severity: 'other',
    provenance: 'EXPERT',
  },
  {
    id: 'C16',
    when: all(oneOf('grade', ['G1', 'G2', 'G3']), notKnown('ki67')),
    headline: ['Only a grade was given: obtain the Ki-67 number.'],
    text: ['Only a grade was given: obtain the Ki-67 number.'],
    severity: 'other',
    provenance: 'EXPERT',
  },
  {
    id: 'C19',
    when: oneOf('hormonalSyndrome', ['controlled', 'untreated', 'refractory']),
    headline: [
      { when: is('hormonalSyndrome', 'untreated'), text: 'Untreated syndrome: start control now.' },
      {
        when: all(is('hormonalSyndrome', 'refractory'), not(oneOf('outcome', outcomeSets.PROCEDURE))),
        text: 'Refractory syndrome: treatment can trigger a crisis.',
      },
      {
        when: any(
          is('hormonalSyndrome', 'controlled'),
          all(is('hormonalSyndrome', 'refractory'), oneOf('outcome', outcomeSets.PROCEDURE)),
        ),
        text: 'Keep syndrome control through every later line.',
      },
      'Insulinoma: an analogue or octreotide can worsen hypoglycaemia; monitor glucose.',
    ],
    text: [
      'Functioning tumour:',
      {
        when: is('hormonalSyndrome', 'untreated'),
        text: 'start syndrome control now, do not wait for the work-up.',
      },
      'Keep syndrome control through every later line of treatment. A somatostatin analogue is used in carcinoid syndrome, VIPoma and glucagonoma. Insulinoma: an analogue or octreotide can worsen hypoglycaemia; use it only with glucose monitoring (diazoxide, glucose or everolimus instead). Gastrinoma: never stop the proton pump inhibitor abruptly. Cushing: block cortisol first. PRRT and liver-directed treatment can trigger a crisis.',
    ],
    severity: stopIf(oneOf('hormonalSyndrome', ['untreated', 'refractory'])),
    provenance: 'LITERATURE R65, R66 (insulinoma), R67 (PRRT crisis); rest EXPERT',
  },
  {
    id: 'C25',
    when: all(
      oneOf('treatmentCourse', ['progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted']),
      any(oneOf('outcome', outcomeSets.C20_LIST), oneOf('outcome', outcomeSets.TARE_LISTING)),
    ),
    headline: ['Skip every listed treatment on which the disease has already progressed.'],
    text: ['Skip every listed treatment on which the disease has already progressed.'],
    severity: stopIf(
      all(
        oneOf('treatmentCourse', ['progressedAfterTargeted', 'exhausted']),
        oneOf('outcome', outcomeSets.C20_LIST),
      ),
    ),
    provenance: 'EXPERT',
  },
  {
    id: 'C29',
    when: all(is('sstrImaging', 'negative'), oneOf('grade', ['G1', 'G2'])),
    headline: ['SSTR-negative G1-G2 is unusual: FDG PET and a second look at the pathology.'],
    text: [
      'SSTR-negative disease is unusual in G1-G2: FDG PET and a second look at the pathology before drug treatment.',
    ],
    severity: 'other',
    provenance: 'EXPERT',
  },
] as const satisfies readonly CautionData[];
