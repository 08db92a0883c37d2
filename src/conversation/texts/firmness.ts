/** What is said of how firm a case is, and of what to find out next. */
export const firmnessTexts = {
  title: 'How firm is this?',
  firm: (what: string) => `Firm: only ${what} would change this.`,
  nothingMissing: (count: number, all: number) =>
    `Nothing is missing that could change this. Another answer to ${count === all ? `any of the ${all}` : `${count} of the ${all}`} questions asked would or could change it.`,
  firmAll: 'Firm: no other single answer leads to another outcome or another first option.',
  notSettled: (what: string) => `Not settled: ${what} could still change this.`,
  notKnown: (title: string) => `${title} (not known)`,
  inPart: (title: string) => `${title} (no number)`,
  open: (ends: number, options: number) =>
    `Open: ${ends === 1 ? '1 outcome' : `${ends} outcomes`} and ${options === 1 ? '1 first option' : `${options} first options`} can still be reached.`,
  openOne: (end: string) => `Firm already: every further answer leads to ${end}.`,
  unchanged: 'Options, not orders. The case is unchanged: this is only looked at.',
  lead: 'Each by itself, all else as answered. Nearest first.',
  asksMore: (title: string) => `more is asked first (${title})`,
  afterwards: (ends: string) => `then ${ends}`,
  same: (names: string) => `same outcome, but first: ${names}.`,
  none: 'No option leads.',
  mayStay: 'it may also stay',
  ifUnasked: 'not asked here; if it holds',
  nearest: 'Nearest in another category: ',
  table: 'The whole table',
  /** In the record, in place of a line for each. */
  askMore: 'Other answers that ask more first, and may then end elsewhere: ',
  indifferent: 'No other known answer to these leads elsewhere: ',
  tableLead: 'What each answer leaves, what every answer to the question leaves apart; all else known.',
  reach: 'Still reachable',
  onlyUnknown: ' (only if something stays unknown)',
  cannot: 'These can no longer change what comes first: ',
  next: {
    title: 'What to find out next',
    nothing: 'Nothing that is missing can change what comes first.',
    lead: 'What decides most comes first; all else known.',
    unknown: 'answered as not known',
    inPart: 'answered without a number',
    any: 'With any answer also possible: ',
    nothingMore: 'nothing else',
    how: 'How: ',
    /** Before the help of a question, where no work-up names how to find it out. */
    about: 'On this question: ',
    rest: (count: number) => (count === 1 ? '1 more question' : `${count} more questions`),
  },
  oneOf: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join('; ')}; or ${names.at(-1) ?? ''}`,
  others: (count: number) => `${count} others`,
} as const;
