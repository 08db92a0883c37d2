import type { OutcomeCategory } from '../../guideline/outcome.ts';

/** What is said of how firm a case is, and of what to find out next. */
export const firmnessTexts = {
  title: 'How firm is this?',
  anyOther: (of: string) => `any other ${of}`,
  anyKnown: (of: string) => `any known ${of}`,
  /** A grade without a number. */
  alone: (grade: string) => `${grade} alone`,
  any: (of: string) => `any ${of}`,
  otherThan: (of: string, words: string) => `${of} other than ${words}`,
  subjectIs: (of: string, words: string) => `${of}: ${words}`,
  firm: (what: string) => `Firm: only ${what}.`,
  firmAll: 'Firm: no other single answer leads elsewhere.',
  changesWith: (what: string) => `Changes with: ${what}.`,
  onlyPerhaps: 'No other single answer is sure to lead elsewhere.',
  perhapsWith: (what: string) => `May change (more is asked first): ${what}.`,
  unaskedWith: (what: string) => `Not asked here, but would change it: ${what}.`,
  staysWith: (what: string) => `Stays the same with: ${what}.`,
  otherTitleWith: (what: string) => `Same first option, under another title: ${what}.`,
  otherTitleWithoutLead: (what: string) => `No option leads either, under another title: ${what}.`,
  nearest: (answers: string, title: string) => `Nearest other: ${answers}: ${title}.`,
  inPart: (of: string) => `${of} (no number)`,
  notKnown: (what: string) => `Not known, and it could change this: ${what}.`,
  open: (ends: number, options: number) =>
    `Open: ${ends === 1 ? '1 outcome' : `${ends} outcomes`}, ${options === 1 ? '1 first option' : `${options} first options`}.`,
  /** Where something told comes before every option: none is counted as a first one. */
  openWithoutLead: (ends: number) =>
    `Open: ${ends === 1 ? '1 outcome' : `${ends} outcomes`}; no option leads before what must be settled first.`,
  byKind: (kinds: string) => `By kind: ${kinds}.`,
  /** A kind as a heading. */
  kindOf: (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
  askedNext: (of: string) => `Asked next: ${of}.`,
  decidesMost: (what: string) => `Decides most: ${what}.`,
  /** Where no answer is given yet. */
  openAll: (ends: number) => `Everything is still open: ${ends} outcomes.`,
  ifThen: (answers: string, ends: string) => `if ${answers}: ${ends}`,
  /** Behind what is possible whatever the answer. */
  ifAlso: (answers: string, ends: string) => `if ${answers} also: ${ends}`,
  ifNoMore: (answers: string) => `if ${answers}: nothing beyond that`,
  withAny: (ends: string) => `possible whatever the answer: ${ends}`,
  openOne: (end: string) => `Firm already: every further answer leads to ${end}.`,
  unchanged: 'Options, not orders. The case is unchanged.',
  asksMore: (title: string, ends: string) => `asks ${title} next, then ${ends}`,
  same: (names: string) => `same outcome, but first: ${names}.`,
  none: 'No option leads.',
  mayStay: 'it may also stay',
  ifUnasked: 'not asked here; if it holds',
  table: 'The whole table',
  indifferent: (what: string) => `No other known answer to these leads elsewhere: ${what}.`,
  ifUnknown: 'If it were not known:',
  tableLead: 'What each answer leaves, what every answer to the question leaves apart; all else known.',
  reach: (count: number) => `Still reachable (${count})`,
  onlyUnknown: ' (only if something stays unknown)',
  cannot: (what: string) => `These can no longer change what comes first: ${what}.`,
  next: {
    title: 'What to find out next',
    nothing: 'No answer that this chart still asks for would change what comes first.',
    /** At an outcome, what else is not known and is held against what leads. */
    unasked: 'Not asked on this route, and could change what comes first: ',
    conditions: (option: string) => `Not known of the conditions of ${option}: `,
    cautions: 'To be settled or checked: ',
    lines: 'To be read before the first option: ',
    lead: 'What decides most comes first; all else known.',
    leadOpen:
      'The question asked next comes first, then what can open or close surgery with curative intent, then what decides most; all else known.',
    unknown: 'answered as not known',
    inPart: 'answered without a number',
    any: 'Possible whatever the answer: ',
    nothingMore: 'nothing beyond what is possible whatever the answer',
    how: 'How: ',
    /** Before the help of a question, where no work-up names how to find it out. */
    about: 'On this question: ',
    why: (fewest: number, most: number, all: number, what: string) =>
      `Why: its answer leaves ${fewest === most ? `${most}` : `${fewest} to ${most}`} of ${all} ${what}.`,
    rest: (count: number) => (count === 1 ? '1 more question' : `${count} more questions`),
    also: (what: string) => `These could change it, too: ${what}.`,
  },
  /** An outcome where something told comes before every option, or speaks against all. */
  afterSettled: (title: string) => `${title} (after what must be settled first)`,
  firstOptions: 'first options',
  outcomesWithoutLead: 'outcomes',
  oneOf: (count: number, what: string, kinds: readonly string[]) =>
    `one of ${count} ${what} (${kinds.length < 2 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''}`})`,
  ofEveryKind: (count: number, what: string) => `one of ${count} ${what} of every kind`,
  /** Kinds of what leads, in the midst of a sentence. */
  kinds: {
    settledFirst: 'what must be settled first',
    surgical: 'surgery',
    unchanged: 'observation or the present treatment',
    trial: 'clinical trial',
    'curative-surgical': 'surgery with curative intent',
    combined: 'combined treatment',
    locoregional: 'locoregional treatment',
    systemic: 'systemic treatment',
    supportive: 'supportive care',
    'mdt-referral': 'MDT referral or more information',
  } satisfies Readonly<Record<OutcomeCategory | 'settledFirst' | 'surgical' | 'unchanged' | 'trial', string>>,
} as const;
