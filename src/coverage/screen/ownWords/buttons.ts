/** What stands on a button, by what it does. */
export const buttonWords: Readonly<Record<string, RegExp>> = {
  answer: /^Continue$/,
  why: /^(?:Why do you ask\?|Why\?)$/,
  back: /^Back$/,
  path: /^Answers so far$/,
  mdt: /^Text for MDT$/,
  whatWouldChange: /^What would change it\?$/,
  change: /^Change or what if$/,
  feedback: /^Agree or not\?$/,
  newCase: /^(?:New case|Next patient)$/,
  show: /^(?:Show|Back to|Go to|The) .+$/,
  restart: /^Restart$/,
  reopen: /^Back to the case before$/,
  cases: /^Cases$/,
  openCase: /^Case \d+(?: · .+)+$/,
  quiz: /^.+$/,
};

/** The line below a card that says what can be typed; who sees no card goes by it. */
export const typeHints = {
  question: 'Type an answer, or: why, back, path, restart, help.',
  number: 'Type the number, or: why, back, path, restart, help.',
  outcome: 'Type: mdt for a summary to paste, why, path, back, or new case.',
  change: 'Tap an answer, or type, for example: change ECOG to 2',
  preview: 'Nothing is changed yet. Type: yes to change it, or no to leave it as it was.',
} as const;

/** Buttons of a card of each kind that must be there. */
export const neededButtons = {
  question: ['why'],
  laterQuestion: ['why', 'back', 'path'],
  outcome: ['mdt', 'whatWouldChange', 'change', 'feedback', 'newCase'],
  /** At an outcome without a link to the PDF, in its place. */
  unlinked: ['why'],
} as const;

/** Buttons that open a file of the case, and how its address ends. */
export const fileButtons = {
  PDF: 'pdf',
  Word: 'docx',
  Markdown: 'md',
  'Picture of the route': 'png',
} as const;

/** What can be tapped on the card of the record beside its links, in its order. */
export const recordButtons = {
  linked: ['Show the outcome', 'Next patient'],
  unlinked: ['Show the outcome', 'What would change it?', 'Change or what if', 'Next patient'],
} as const;

/** What can be tapped on the card of feedback before the options of the outcome that do not lead, and behind them. */
export const feedbackButtons = {
  before: ['I agree'],
  behind: ['another option of the guideline', 'none of these', 'Show the outcome'],
} as const;
