/** What the bot says when it is added, and how to speak to it. */
export const welcomeTexts = {
  title: 'NET liver pathway',
  what: 'I walk you through a published treatment algorithm for gastro-entero-pancreatic neuroendocrine tumours metastatic to the liver, one question at a time, to a recommended option with its basis.',
  forWhom:
    'For NET-experienced clinicians preparing a multidisciplinary discussion, and trainees practising it. Rule-based, no AI.',
  howToBegin: 'Tap "New case" or type: new case. To practise, tap "Quiz" or type: quiz',
  commands: 'At any time: help, back, why, path, change, mdt, quiz, progress, about, delete my data.',

  shared: {
    what: 'A team can work on one case together here. Rule-based, no AI; options to discuss, not orders.',
    addedBy: (name: string) => `Added by ${name}.`,
    mention: (name: string) => `I read only what is addressed to me: write @${name} new case`,
  },
} as const;
