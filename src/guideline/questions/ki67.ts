import { cutoffs } from '../cutoffs.ts';
import type { QuestionData } from '../question.ts';

export const ki67 = {
  id: 'ki67',
  title: 'Ki-67 / grade',
  ask: 'What is the Ki-67 index (%)? Add the reported grade if mitoses make it higher; give the grade alone if there is no number.',
  help: "G1 <{ki67G2From}, G2 {ki67G2From}-{ki67G2To}, G3 >{ki67G2To}; mitoses per 2 mm2: G1 <2, G2 2-20, G3 >20; the higher of the two decides (Ki-67 2% with 5 mitoses is G2). {ki67LowBelow}% is used later (SSA / transplant / first-line PRRT trial populations); >{ki67NetCeiling}% in a 'well differentiated' tumour is unusual and goes to pathology review.",
  input: {
    kind: 'ki67',
    number: { label: 'Ki-67 index', min: 0, max: 100, step: 0.1, unit: '%' },
    grades: ['G1', 'G2', 'G3'],
  },
  options: [
    { id: 'G1', label: "Only 'G1' known" },
    { id: 'G2', label: "Only 'G2' known" },
    { id: 'G3', label: "Only 'G3' known, well differentiated" },
    { id: 'unknown', label: 'Not reported' },
  ],
  unknown: 'unknown',
  provenance:
    'GUIDELINE R11 (Ki-67 and mitotic bands, higher one counts); LITERATURE R43 (10-55% band), R20 (10% transplant cut), R59 (55%).',
  edges: {
    ki67AndGradeNotReported: {
      words: 'Neither Ki-67 nor grade is reported.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    ki67AboveNetCeiling: {
      words: 'Ki-67 above {ki67NetCeiling}% in a tumour reported as well differentiated.',
      provenance: 'LITERATURE R59 (usual NET G3 ceiling); routing EXPERT',
      shown: 'EXPERT (routing); basis LITERATURE R59',
    },
    default: { words: 'Ki-67 or grade is known.', provenance: 'EXPERT', shown: 'EXPERT' },
  },
  classes: [
    { ki67: cutoffs.ki67G2From - 0.1 },
    { ki67: cutoffs.ki67G2From },
    { ki67: cutoffs.ki67LowBelow },
    { ki67: cutoffs.ki67G2To + 0.1 },
    { ki67: cutoffs.ki67NetCeiling + 0.1 },
    { grade: 'G1' },
    { grade: 'G2' },
    { grade: 'G3' },
    'unknown',
  ],
} as const satisfies QuestionData<'ki67'>;
