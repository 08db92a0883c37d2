import type { QuestionData } from '../question.ts';

export const liverResectability = {
  id: 'liverResectability',
  title: 'Resectability of the liver metastases',
  ask: 'What did the hepatobiliary MDT decide about resecting the liver metastases?',
  help: "Needs a surgeon's judgement on complete clearance, inflow/outflow and future liver remnant. Not a decision for this tool.",
  input: { kind: 'choice' },
  options: [
    {
      id: 'oneStage',
      label: 'Completely resectable in one operation, with or without intra-operative ablation',
      short: 'Resectable in one operation, with or without ablation',
    },
    {
      id: 'staged',
      label: 'Resectable only in two stages, or after portal vein embolization or ALPPS',
      short: 'Two stages, or after portal vein embolization or ALPPS',
    },
    {
      id: 'debulkable',
      label: 'Not completely resectable, but debulking of at least 70% is feasible',
      short: 'Debulking of at least 70% is feasible',
    },
    {
      id: 'unresectable',
      label: 'Not resectable because of number, site, remnant or comorbidity',
    },
    {
      id: 'notAssessed',
      label: 'Not reviewed by a hepatobiliary or NET MDT',
    },
  ],
  unknown: 'notAssessed',
  provenance:
    "SOURCE (surgery 'the only curative option', feasible in a minority); LITERATURE R12 (fitness, G1/G2, no extrahepatic disease, adequate remnant, >90% resectable), R13 (70% cytoreduction).",
  edges: {
    resectabilityNotAssessed: {
      words: 'Resectability has not been reviewed by an MDT.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    completelyResectableNetG3: {
      words: 'NET G3 with completely resectable liver metastases.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    netG3: {
      words: 'NET G3, liver metastases not completely resectable.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    resectableOrDebulkable: {
      words: 'Liver metastases resectable or debulkable.',
      provenance: 'EXPERT (basis SOURCE S9)',
      shown: 'EXPERT; basis SOURCE S9',
    },
    limitedLiverDisease: {
      words: 'Limited liver disease, not resectable.',
      provenance: 'EXPERT (basis SOURCE S10: RFA is in the figure)',
      shown: 'EXPERT; basis SOURCE S10',
    },
    liverOnlyLowKi67: {
      words: 'Complex, liver-only disease with Ki-67 below {ki67LowBelow}%, not resectable.',
      provenance: 'LITERATURE R18, R20',
      shown: 'LITERATURE R18, R20',
    },
    default: { words: 'Complex liver disease, not resectable.', provenance: 'EXPERT', shown: 'EXPERT' },
  },
  classes: ['oneStage', 'staged', 'debulkable', 'unresectable', 'notAssessed'],
} as const satisfies QuestionData<'liverResectability'>;
