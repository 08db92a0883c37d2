import type { Outcome } from '../outcome.ts';
import { expert, guideline, literature } from '../provenance.ts';

export const supportiveCare = {
  id: 'supportiveCare',
  title: 'Symptom-directed and palliative care; reassess fitness and liver function',
  category: 'supportive',
  showsGoal: false,
  options: [
    {
      claims: [{ text: 'palliative-care referral alongside disease care', provenance: [literature('R56')] }],
    },
    {
      claims: [
        {
          text: 'decompensated liver: look for a reversible cause (biliary obstruction, portal vein thrombosis, carcinoid heart disease, radiation or drug injury); systemic therapy only as an individual MDT decision',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'SSA (and telotristat for carcinoid diarrhoea) if functioning - re-score ECOG after control (insulinoma: only with glucose monitoring, see C19)',
          provenance: [
            guideline('R5', { note: 'for indefinite SSA use in functional NET' }),
            literature(['R51', 'R65', 'R66']),
            expert({ note: 're-scoring' }),
          ],
        },
        {
          text: 'an SSTR-positive non-functioning NET may also have an SSA at ECOG 3',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'in NEC with ECOG 3 due to tumour burden, individual MDT decision on chemotherapy',
          provenance: [expert()],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [
    { text: 'no elective transarterial treatment, surgery or PRRT at ECOG 3-4', provenance: [expert()] },
  ],
  next: [{ text: 're-enter if ECOG improves to 0-2 or liver function recovers', provenance: [expert()] }],
  uncertainties: [],
} as const satisfies Outcome;
