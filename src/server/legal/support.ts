import { safety } from '../../guideline/safety.ts';
import type { LegalPage } from './legalPage.ts';

/** Where users find help; no login is needed. */
export const support: LegalPage = {
  path: '/support',
  title: 'Help and contact',
  short: 'Help',
  lead: 'How to use the bot, and whom to ask.',
  sections: [
    {
      heading: 'Contact',
      blocks: [
        { contact: true },
        'If something is wrong, say what you did, what you saw and what you expected, with the time and the version that "about" shows. Please send no patient data.',
      ],
    },
    {
      heading: 'First steps',
      blocks: [
        {
          list: [
            'Say "new case" and answer by tapping, or by typing a label, an abbreviation or a number with its unit.',
            '"back" takes the last answer back, "change" changes an earlier one, "path" shows the answers so far.',
            '"why" tells why a question is asked, or why an option is recommended.',
            '"mdt" gives the outcome as plain text for the tumour board.',
            '"quiz" practises the algorithm on made-up cases, "progress" shows how that goes.',
            'Ask at any moment, such as "what is TARE" or "evidence for PRRT".',
            '"help" lists everything that you can say.',
            'In a group chat or a channel, mention the bot first: it reads only what is addressed to it.',
          ],
        },
      ],
    },
    {
      heading: 'When something does not work',
      blocks: [
        {
          list: [
            'A card says that it is from an earlier step: nothing was changed. Go on with the newest card.',
            'An answer is not understood: tap one of the answers, or type its name.',
            'A text is refused because it looks like an identifier: leave out names, dates and numbers of records.',
            'The bot does not answer: try again in a minute, then write to the contact above.',
          ],
        },
      ],
    },
    { heading: 'Not for emergencies', blocks: [safety.emergency] },
  ],
};
