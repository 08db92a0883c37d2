/** What is said of answers that are only supposed, and of options that are asked about. */
export const alternativesTexts = {
  button: 'What would change it?',
  unchanged: 'The case is unchanged; this is only a preview.',
  whatIf: (answers: string) => `What if: ${answers}?`,
  /** Two results side by side. */
  sides: {
    now: 'Now',
    afterwards: 'Then',
    outcome: 'Outcome',
    notYet: (question: string) => `No outcome yet. Asked next: ${question}`,
    noOutcome: 'no outcome yet',
    first: 'Consider first',
    open: 'Also open',
    closed: 'Closed, or advised against',
    cautions: 'Cautions',
    /** Behind a caution of what is not known: that it was told all the same. */
    alsoGiven: (facts: string) => ` (You also gave: ${facts}.)`,
    questions: 'Questions answered',
    count: (count: number) => String(count),
    optionsFold: 'All other options, side by side',
  },
  hint: 'Nothing is changed. Type: yes to make this change; anything else leaves the case as it is.',
  unclear: (because: string) => `No comparison was made, and the case is unchanged. ${because}`,
  leftOut: (words: string) => `Not understood, and left out of this look: ${words}.`,
  nothingSupposed: 'Say what is to be supposed, such as: what if ECOG 2, SSTR negative.',
  selectsNothing: (words: string, item: string) =>
    `“${words}” selects no contraindication. Looked at as without “${item}”, as if nothing else made it one.`,
  nothingToTakeOut: (words: string, item: string, title: string) =>
    `“${words}” selects nothing at “${title}”, and the case does not have “${item}”, so nothing would change.`,
  noAnswer: (words: string) => `“${words}” is no answer to a question of this chart.`,
  several: (words: string, titles: string) =>
    `“${words}” may answer more than one question (${titles}): say which, such as: what if liver distribution limited.`,
  canBe: (titles: string) => `What can be supposed: ${titles}. Such as: what if ECOG 2, SSTR negative.`,
  noValue: (title: string, allowed: string) => `“${title}” needs an answer. ${allowed}`,
  noValueOf: (value: string, title: string, allowed: string) =>
    `“${value}” is no answer to “${title}”. ${allowed}`,
  mayBe: (labels: string) => `It may be: ${labels}.`,
  aboutSituation: (words: string) =>
    `“${words}” is a special situation and no answer: type it by itself to have it noted with the case.`,
  /** What is supposed of a special situation of the case. */
  without: (name: string) => `without ${name.toLowerCase()}`,
  situationsLooked:
    'A special situation is only looked at: type it by itself to have it noted with the case, or "take back" and its name where it is wrong.',
  ageIsOfScreen: (title: string, item: string) =>
    `Age is no question of its own in this chart; it is one item of “${title}”: ${item}. To look at that: what if ${title.toLowerCase()} does not meet.`,
  ageReadAs: (years: number, title: string, item: string) =>
    `Age ${years} is looked at as an item of “${title}” that is not met: ${item}.`,
  left: 'Left as it was: nothing was changed.',
  same: 'That is what the case says already, so nothing would change.',
  noOutcome: (question: string, fewest: number, most: number) =>
    `no outcome yet; asked next: ${question}${most > 1 ? `, and ${fewest === most ? `${most} questions` : `${fewest} to ${most} questions`} to an outcome in all` : ''}.`,
  notComparable:
    'No outcome is reached with it either, so nothing can be compared yet. This does not say that it changes nothing.',
  usedFor: (title: string, ask: string) => `${title}: it would answer “${ask}”`,
  mayBeUsedFor: (title: string, ask: string) =>
    `${title}: it would be kept until the route asks “${ask}”, and where that never comes be laid over the options of the outcome.`,
  usedBeside: (title: string) =>
    `${title}: the route does not ask it from here; it would be laid over the options of the outcome.`,
  first: (options: string) => `First: ${options}.`,
  none: 'No option leads.',
  notAsked: (titles: string) => `${titles}: not asked on this route, so it leads to no other outcome.`,
  bearsOnNone:
    'No option listed here has a condition, a warning or a closure that it decides, and it raises no caution here.',
  noOutcomeYet: (question: string) =>
    `This case has no outcome yet (asked next: ${question}), so no option is open or closed.`,
  outOfReach: (name: string) => `With the answers so far no outcome lists ${name}.`,
  withinReach: (name: string) => `An outcome that lists ${name} can still be reached.`,
  shutOut: (name: string, why: string) =>
    `Outcomes that list ${name} can still be reached, and what is known of this case keeps it from being an open option there: ${why}.`,
  warningsSoFar: (name: string) => `Warnings about ${name} that apply with the answers so far:`,
  comparedInGeneral: (names: string) =>
    `For what the guideline says of them without this case type: ask ${names}`,
  inGeneral: (name: string) => `For what speaks against it in general type: contraindications to ${name}`,
  why: (names: string) => `In this case: ${names}`,
  /** What was told of this patient, before an answer. */
  told: {
    avoid: (treatment: string, what: string) => `${treatment}, avoid or contraindicated: ${what}.`,
    typed: (words: string) => `You typed “${words}”, which is no answer of this case. `,
    unused: (words: string) =>
      `Typed and not used: ${words}. Nothing below takes it into account: judge by yourself what it means here.`,
    value: (words: string) =>
      `You typed ${words}, and nobody has said what it means. Should it be a contraindication: `,
    /** What else was told, by its name alone. */
    also: (items: string) => `Also told of this patient: ${items}.`,
  },
  leads: 'It comes first in this case.',
  isClosed: 'It is closed in this case.',
  /** Two options side by side. */
  rows: {
    option: 'Option',
    place: 'Here',
    cautions: 'Cautions against it',
    named: 'Stops that name it',
    conditions: 'Conditions',
    warnings: 'Warnings',
    notListed: 'not among the options of this outcome',
  },
  /** Of what is said of all drugs of an option, and not of the one that is asked about. */
  ofGroup: (group: string) => `of this group: ${group}`,
  cautionsHere: 'Cautions against it: ',
  /** Something that is asked for and is no option. */
  need: {
    heading: (what: string) => `“${what}” in this case`,
    noOutcome: (question: string) =>
      `This case has no outcome yet (asked next: ${question}), so nothing is recommended that could name it. That does not say that it is not needed.`,
    noOutcomeBeyond: (question: string) =>
      `This case has no outcome yet (asked next: ${question}): that is what is known so far, and nothing is recommended yet. What is not named so far is no “no”.`,
    /** Before what a caution says, while no outcome is reached. */
    ahead: (count: number, of: number) =>
      count === of
        ? 'Would be named at every outcome that can still be reached: '
        : `Would be named at ${count} of the ${of} outcomes that can still be reached: `,
    primaryNotTold: (title: string) => `${title}: not told.`,
    ofGuideline: 'What the guideline says of the primary',
    nothing: (what: string) =>
      `Nothing in this recommendation names “${what}”. That does not say that it is not needed.`,
    inGeneral: (what: string) => `For what the guideline says in general type: ask ${what}`,
    cautions: 'Cautions of this case',
    situations: 'Special situations of this case',
    first: 'Before the first option',
    options: 'Options of this case',
    applies: (labels: string) => `This case has: ${labels}.`,
    answers: 'Answers used',
    alsoGiven: 'Also given',
    title: 'The outcome',
    behind: 'Behind this recommendation',
    conditions: (option: string) => `Conditions of ${option}`,
    warnings: (option: string) => `Warnings of ${option}`,
    statements: 'About this recommendation',
  },
  /** Of the first and the second of two options that lead. */
  inPair: {
    both: (_at: number, other: string) => `It comes first in this case, together with ${other}.`,
    inOrder: (at: number, other: string) =>
      at === 0
        ? `It comes first in this case, before ${other}.`
        : `It comes second in this case, after ${other}.`,
    asEquals: (_at: number, other: string) => `It comes first in this case, as an equal of ${other}.`,
    oneOf: (_at: number, other: string) => `It comes first in this case, as one of two with ${other}.`,
  },
  against: (headlines: string) =>
    `What you also gave speaks against it${headlines === '' ? '; see its warnings' : `: ${headlines}`} `,
  againstPart: (words: string) => `What you also gave speaks against a part of it: ${words} `,
  place: (number: number, count: number) => `It is open in this case, number ${number} of ${count}.`,
  /** Of an option that the chart leaves open and that something told fails: it is not called open. */
  failsCondition: (conditions: string) =>
    `It does not meet a condition, by what you also gave: ${conditions}.`,
  placeOnly: (number: number, count: number) => `It is number ${number} of ${count} in this case.`,
  /** Of an option that is not closed and must not be called open. */
  notAtPresent: (reason: string) => `It is not for this patient at present: ${reason}`,
  seeWarnings: 'see its warnings.',
  waits: (names: string) => `It comes after what must be settled first in this case: ${names}.`,
  inPart: (number: number, count: number, words: string) =>
    `It is number ${number} of ${count} in this case, and in part not for this patient at present: ${words}`,
  warned: (number: number, count: number, warnings: string) =>
    `It is number ${number} of ${count} in this case, and its warning applies: ${warnings}`,
  /** Before the warnings of an option in an answer: of each it is said by itself where it is not this case. */
  warningsWhere: 'Warnings, each where it is so:',
  ifSo: 'If this is so (not known in this case):',
  /** Of what is listed open, below what must be settled first. */
  waitsForThat: 'It is listed as open; that comes before it.',
  opensAgain: (why: string) => `It opens again only when this no longer holds: ${why}.`,
  ofOption: (names: string) => ` (of ${names})`,
  ofSomeOptions: 'Of the options ahead that give it the answers so far do not meet:',
  met: 'Met: ',
  notMet: 'Not met: ',
  notKnown: 'Not known: ',
  before: (first: string) => `First in this case: ${first}.`,
  /** The rule that led to the outcome, with the answer at which it fired. */
  rule: (title: string, answer: string, says: string) =>
    `This outcome follows from the answer to “${title}” (${answer}): ${says}`,
  placeRests: (name: string) => `The place of ${name} comes from: `,
  limits: 'But: ',
  closedBecause: (names: string) => `${names}: closed in this case. `,
  detail: 'In full: the options, their conditions and warnings',
  leftOpen: (name: string) =>
    `${name} is not ruled out by what was told, but no option of this outcome lists it.`,
  notListed: (name: string) => `Not among the options of this outcome: ${name}.`,
  inOneOption: (names: string) => `One option here gives these: ${names}.`,
  noOptionOfItsOwn: (name: string) =>
    `${name} is no option of its own here; what this recommendation says of it stands above.`,
  optionNumber: (number: number) => `Option ${number}`,
  noSuchOption: (number: number, count: number) =>
    `There is no option ${number} here; this outcome has ${count}.`,
  leftAt: (title: string, answer: string) => `Decided at “${title}” by the answer: ${answer}. `,
  wouldBeWith: (title: string, answers: string, end: string) =>
    `With another answer to ${title} (${answers}) it would be: ${end}`,
  staysWith: (title: string, answers: string) =>
    `With another answer to ${title} (${answers}) the outcome and what comes first would stay as they are.`,
  listedThere: (name: string, leads: boolean, number: number, text: string) =>
    `${name} would then be ${leads ? 'in the first option' : `open, in option ${number}`}: “${text}”`,
  decides: 'What this recommendation says of it:',
  leftOutOfAsk: (words: string) => `Not understood, and left out: ${words}.`,
  opensBehind: (title: string, answers: string, asked: string, name: string) =>
    `With another answer to ${title} (${answers}) the route asks ${asked}, and behind that an outcome that lists ${name} can be reached.`,
  leadsBehind: (title: string, answers: string, asked: string, name: string) =>
    `With another answer to ${title} (${answers}) the route asks ${asked}, and behind that an outcome that begins with ${name} can be reached.`,
  stopsHere: 'In this case it must be read with:',
  noSingleChange: (name: string) =>
    `No single other answer of this case leads to an outcome with ${name} as an open option.`,
} as const;
