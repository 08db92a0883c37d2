/** What is said of a change before it is made. */
export const changeWords = {
  title: (title: string) => `Change: ${title}`,
  now: 'Your answer now: ',
  lead: 'If you change this',
  noOutcome: (question: string) => `No outcome yet. Asked next: ${question}`,
  notComparable:
    'No outcome is reached with it either, so nothing can be compared yet. This does not say that it changes nothing.',
  same: ' (the same)',
  /** Names of the rows of two sides, and what stands in them where nothing else does. */
  rows: {
    outcome: 'Outcome',
    first: 'Consider first',
    others: ['Also open', 'Closed, or advised against'],
    cautions: 'Cautions',
    questions: 'Questions answered',
    sides: ['Now:', 'Then:'],
    /** What stands on a side that has nothing. */
    without: ['none', 'nothing else'],
    both: 'Both: ',
  },
  /** What an answer is used for while no outcome is reached. */
  usedFor: (title: string, ask: string) => `${title}: it would answer “${ask}”`,
  noneLeads: 'No option leads.',
  /** Around the answers that settle what a caution says is not known. */
  alsoGiven: [' (You also gave: ', '.)'],
  /** Beside kept answers. */
  besideKept: [
    /^Only what you also gave closes it; this chart did not ask$/,
    /^(?:Also open|Closed, or advised against): \d+ \(the same\)$/,
    /^\(the same\)$/,
  ],
  stay: 'Stay: ',
  held: 'Kept until asked again: ',
  unasked: 'No longer asked there, kept as told: ',
  again: 'Asked again, since it rests on this: ',
  nothingElse: 'No later answer is touched.',
  /** What can be tapped, in its order. */
  buttons: ['Change it', 'Leave as it was'],
  takeBack: 'Take back the last answer',
} as const;
