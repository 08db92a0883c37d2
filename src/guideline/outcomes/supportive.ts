import { expert, guideline, literature } from '../provenance.ts';
import { byExpert, claim, option, outcome } from './define.ts';

/** The supportive outcome (dossier 2.6). */
export const supportiveCare = outcome({
  id: 'supportiveCare',
  title: 'Symptom-directed and palliative care; reassess fitness and liver function',
  category: 'supportive',
  options: [
    option(claim('palliative-care referral alongside disease care', literature('R56'))),
    option(
      byExpert(
        'decompensated liver: look for a reversible cause (biliary obstruction, portal vein thrombosis, carcinoid heart disease, radiation or drug injury); systemic therapy only as an individual MDT decision',
      ),
    ),
    option(
      claim(
        'SSA (and telotristat for carcinoid diarrhoea) if functioning - re-score ECOG after control (insulinoma: only with glucose monitoring, see C19)',
        guideline('R5', { note: 'for indefinite SSA use in functional NET' }),
        literature(['R51', 'R65', 'R66']),
        expert({ note: 're-scoring' }),
      ),
      byExpert('an SSTR-positive non-functioning NET may also have an SSA at ECOG 3'),
    ),
    option(byExpert('in NEC with ECOG 3 due to tumour burden, individual MDT decision on chemotherapy')),
  ],
  cautions: [byExpert('no elective transarterial treatment, surgery or PRRT at ECOG 3-4')],
  next: [byExpert('re-enter if ECOG improves to 0-2 or liver function recovers')],
});
