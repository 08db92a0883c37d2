import type { QuestionData } from '../question.ts';

export const transplantScreen = {
  id: 'transplantScreen',
  title: 'Transplant screen',
  ask: 'Does the patient meet ALL restrictive (Milan-NET type) criteria: low-grade NET; primary drained by the portal system and already resected; liver involvement up to 50%; no extrahepatic disease; response or stability for at least 6 months; not older than about 55-60 years (by centre); no medical contraindication?',
  help: 'Transplantation is for a very small, highly selected group; answering yes leads to a referral, not a treatment order. Asked only if there is no extrahepatic disease and Ki-67 <{ki67LowBelow}%.',
  input: { kind: 'choice' },
  options: [
    { id: 'meetsAll', label: 'Meets all' },
    { id: 'doesNotMeet', label: 'Does not meet at least one' },
    { id: 'unknown', label: 'Not assessed' },
  ],
  unknown: 'unknown',
  provenance:
    "LITERATURE R18, R20 (Milan-NET; G1-G2 or Ki-67 <10%, portal drainage, primary removed, 3-6 months' stability), R120 (names the criteria); itemised 50%, age and 6 months seen only in R21 (a machine-written page; 60 y) and R78 (<=55 y), both secondary, and memory. SOURCE: transplantation is not mentioned in the abstract or caption.",
  edges: {
    meetsTransplantCriteria: {
      words: 'All restrictive transplant criteria are met.',
      provenance: 'LITERATURE R18, R20',
      shown: 'LITERATURE R18, R20',
    },
    default: {
      words: 'The transplant criteria are not met, or not assessed.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
  },
  classes: ['meetsAll', 'doesNotMeet', 'unknown'],
} as const satisfies QuestionData<'transplantScreen'>;
