import { commands as ofTheBot } from '../../../conversation/commands/commands.ts';

/** The commands of the client's menu, the same in every scope: each works in any state of a conversation. */
export const commands = ofTheBot.menu.map(({ title, description }) => ({ title, description }));

/** How the bot is named and described where people find and install it. */
export const listing = {
  name: {
    short: 'NET liver pathway',
    full: 'NET liver pathway: a published treatment algorithm, step by step',
  },
  description: {
    short: 'Walk a published algorithm for neuroendocrine liver metastases, step by step.',
    /** Markdown, at most 500 words. */
    full: (supportUrl: string): string =>
      `You can walk through a published treatment algorithm for gastro-entero-pancreatic neuroendocrine tumours metastatic to the liver, one question at a time, to a recommended locoregional, systemic, surgical or work-up option with its basis.

**For whom:** clinicians experienced in neuroendocrine tumours who prepare a multidisciplinary discussion, and trainees who practise the algorithm.

**What you can do**

- Answer by tapping or typing, go back, and change any earlier answer
- See why each question is asked, the rule that fired, its source and the kind of evidence
- See cautions, all options in order of preference, and what has changed since 2017
- Copy a summary for the tumour board, without patient identifiers
- Ask at any moment, such as "contraindications to TACE", and get the words of the guideline
- Practise with the quiz

**Limitations**

- Rule-based, no AI. The algorithm is a reconstruction of Figure 3 of Cavalcoli et al., World J Gastroenterol 2017;23(15):2640-2650, not compared with the figure and not reviewed by a clinician.
- For education and research. It is not a certified medical device.
- It does not diagnose, does not order treatment, is not for patients, and is not for emergencies. Confirm with your NET tumour board, current guidelines and local labels.
- Do not enter patient identifiers: text that looks like one is refused.
- English only.

No account other than your own is needed. Help and contact: ${supportUrl}`,
  },
  /** The background of the colour icon. */
  accentColor: '#0c665f',
} as const;
