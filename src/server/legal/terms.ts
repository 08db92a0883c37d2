import { safety } from '../../guideline/safety.ts';
import type { LegalPage } from './legalPage.ts';

/** The terms of use, with the safety wording of the guideline as it stands. */
export const terms: LegalPage = {
  path: '/terms',
  title: 'Terms of use',
  short: 'Terms',
  lead: 'What this bot is for, what it is not, and what remains yours to decide.',
  sections: [
    { heading: 'Who offers it', blocks: [{ contact: true }] },
    { heading: 'Intended use', blocks: [safety.intendedUse] },
    {
      heading: 'Not for emergencies',
      blocks: [safety.emergency],
    },
    {
      heading: 'What the algorithm is',
      blocks: [
        safety.banner,
        'The algorithm follows Figure 3 of Cavalcoli et al., World J Gastroenterol 2017;23(15):2640-2650. The figure itself was not available: this is a reconstruction, which has not been compared with the figure and has not been reviewed by a clinician. Every statement carries its provenance: stated in the source, a named guideline, named literature, or expert knowledge that was not verified.',
        safety.specialSituations,
        'It is rule-based: the same answers always lead to the same outcome, and no text is generated.',
      ],
    },
    {
      heading: 'What you decide',
      blocks: [
        {
          list: [
            'Outcomes are options to consider, not orders. You review the basis that is shown and decide with your multidisciplinary team.',
            'Check contraindications, doses and approvals against current guidelines and local labels.',
            '"Not known" is an answer. The bot never takes an unknown for a yes or a no; neither should you.',
            'Not for paediatric use.',
          ],
        },
      ],
    },
    {
      heading: 'Education and research',
      blocks: [
        'For education and research. This is not a certified medical device. It needs a regulatory decision by the operator before clinical use.',
        safety.regulatoryNote,
      ],
    },
    {
      heading: 'No patient data',
      blocks: [safety.privacy, 'What is kept, and how you have it deleted, stands under Privacy.'],
    },
    {
      heading: 'Fair use',
      blocks: [
        'Use it with your own account, and do not try to overload it, to reach data of others, or to pass its outcomes off as the decision of a clinician.',
      ],
    },
    {
      heading: 'No warranty',
      blocks: [
        'The program is open source under the MIT licence and comes as it is, without warranty of any kind. The licence stands beside the program. Rights that the law gives you and that cannot be taken away remain.',
      ],
    },
  ],
};
