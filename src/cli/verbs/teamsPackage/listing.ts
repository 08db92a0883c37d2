/** A command as the client offers it; selecting it puts the title into the message box. */
export interface ListedCommand {
  readonly title: string;
  readonly description: string;
}

/**
 * The commands of the menu, the same in every scope: each works in any state of a conversation. At most ten,
 * the first are seen first.
 */
export const commands: readonly ListedCommand[] = [
  { title: 'new case', description: 'Start a case, one question at a time' },
  { title: 'back', description: 'Take the last answer back' },
  { title: 'change', description: 'Change an earlier answer and see what that does' },
  { title: 'why', description: 'Why a question is asked, or why an option is recommended' },
  { title: 'path', description: 'The answers so far and the rules that fired' },
  { title: 'mdt', description: 'The outcome as plain text for the tumour board' },
  { title: 'quiz', description: 'Practise the algorithm' },
  {
    title: 'what is TARE',
    description: 'Ask at any moment: what is, contraindications to, evidence for, what changed',
  },
  { title: 'help', description: 'What you can say' },
  { title: 'delete my data', description: 'Delete what is stored for you here' },
];

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
