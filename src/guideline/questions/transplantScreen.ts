import { literature } from '../provenance.ts';
import type { Question } from '../question.ts';

export const transplantScreen = {
  id: 'transplantScreen',
  title: 'Transplant screen',
  ask: 'Does the patient meet ALL restrictive (Milan-NET type) criteria: low-grade NET; primary drained by the portal system and already resected; liver involvement up to 50%; no extrahepatic disease; response or stability for at least 6 months; not older than about 55-60 years (by centre); no medical contraindication?',
  help: 'Transplantation is for a very small, highly selected group; answering yes leads to a referral, not a treatment order. Asked only if there is no extrahepatic disease and Ki-67 <10%.',
  input: { kind: 'choice' },
  options: [
    {
      id: 'meetsAll',
      label: 'Meets all',
    },
    {
      id: 'doesNotMeet',
      label: 'Does not meet at least one',
    },
    { id: 'unknown', label: 'Not assessed' },
  ],
  unknown: 'unknown',
  provenance: [
    literature(['R18', 'R20'], {
      note: "Milan-NET; G1-G2 or Ki-67 <10%, portal drainage, primary removed, 3-6 months' stability",
    }),
    literature(['R21', 'R78'], {
      note: 'itemised 50% / age / 6 months, both secondary (R21 low reliability, 60 y; R78 <=55 y), and memory; SOURCE: transplantation is not mentioned in the abstract or caption',
    }),
  ],
  classes: ['meetsAll', 'doesNotMeet', 'unknown'],
} as const satisfies Question<'transplantScreen'>;
