import { literature, source } from '../provenance.ts';
import type { Question } from '../question.ts';

export const liverResectability = {
  id: 'liverResectability',
  title: 'Resectability of the liver metastases',
  ask: 'What did the hepatobiliary MDT decide about resecting the liver metastases?',
  help: "Needs a surgeon's judgement on complete clearance, inflow/outflow and future liver remnant. Not a decision for this tool.",
  input: { kind: 'choice' },
  options: [
    {
      id: 'oneStage',
      label: 'Completely resectable in one operation (with or without intra-operative ablation)',
      short: 'Resectable in one operation',
    },
    {
      id: 'staged',
      label: 'Resectable only with two stages / portal vein embolization / ALPPS',
      short: 'Resectable in two stages',
    },
    {
      id: 'debulkable',
      label: 'Not completely, but >=70% debulking is feasible',
      short: 'Debulking >=70% feasible',
    },
    {
      id: 'unresectable',
      label: 'Not resectable (number, site, remnant or comorbidity)',
      short: 'Unresectable',
    },
    {
      id: 'notAssessed',
      label: 'Not reviewed by an HPB/NET MDT',
      short: 'Not reviewed by an MDT',
    },
  ],
  unknown: 'notAssessed',
  provenance: [
    source('S2', { note: "surgery 'the only curative option', feasible in a minority" }),
    literature('R12', { note: 'fitness, G1/G2, no extrahepatic disease, adequate remnant, >90% resectable' }),
    literature('R13', { note: '70% cytoreduction' }),
  ],
  classes: ['oneStage', 'staged', 'debulkable', 'unresectable', 'notAssessed'],
} as const satisfies Question<'liverResectability'>;
