// Written down by hand, as `ownWords/`: the bot's own words around what a reply says of a case.

/** What says that an option leads, alone or as one of a pair. */
export const leadsHere = /^It comes (?:first|second)\b/;

/** What says that an option is open: its number, and how many there are. */
export const isOpenHere = /^It is open in this case, number (\d+) of (\d+)$/;

/** What says that a warning which applies forbids an option that is not closed: its number, how many there are, and it. */
export const isWarnedHere = /^It is number (\d+) of (\d+) in this case, and its warning applies: (.+)$/;

/** Behind a caution of what is not known: that it was told all the same. */
export const alsoGiven = /\.? \(You also gave: .+\)\.?$/;

/** What was told of the patient besides, of which nothing is said: contraindications. */
export const alsoTold = /^Also told of this patient: Contraindications: (.+)$/;

/** What says that an option is closed, where there is no room for the reason. */
export const isClosedHere = /^It is closed in this case\.?$/;

/** Beginnings of lines that close an option, that name what leads, and that name cautions. */
export const beginnings = {
  closed: 'Closed: ',
  first: 'First in this case: ',
  cautions: 'Cautions against it: ',
} as const;

/** Before the warnings of an option. */
export const warningsHeading = 'Warnings, each where it is so:';

/** Beginnings of groups of conditions by their state; conditions before the first of them are not met. */
export const stateGroups = { 'not known': 'Not known: ', met: 'Met: ' } as const;

/** The heading before the sentences of the recommendation that speak of what was asked. */
export const saysOfIt = 'What this recommendation says of it:';

/** Lines that say where the route left a treatment, and with which other answers it would be listed. */
export const whereLeft = {
  any: /^(?:Decided at “.+” by the answer: |With another answer to |.+ would then be (?:in the first option|open, in option)|No single other answer of this case leads to )/,
  wouldBe: /^With another answer to (.+?) \((.*)\) it would be: (.+)$/,
  stays: /^With another answer to (.+?) \((.*)\) the outcome and what comes first would stay as they are\.?$/,
} as const;

/** Rows of two options side by side. */
export const optionRows = {
  option: 'Option',
  place: 'Here',
  cautions: 'Cautions against it',
  conditions: 'Conditions',
  warnings: 'Warnings',
} as const;

/** What names the rule that led to the outcome: the question and the answer at which it fired, and what it says. */
export const rule = /This outcome follows from the answer to “.+?” \(.+?\): (.+)$/;

/** What stands before the reasons for the place of an option, and the lines that begin with what is said of it. */
export const frames: readonly RegExp[] = [/^The place of .+ comes from:$/, /^But:/];

/** What opens a reply: of each option that is asked about, where it stands. */
export const opening = /^Option \d+(?: comes|: closed| is) /;

export const unchanged = 'The case is unchanged; this is only a preview';

export const nothingNamed = /^Nothing in this recommendation names /;

/** The lines of the list of cases beside its rows. */
export const listWords: readonly RegExp[] = [
  /^Cases of this conversation$/,
  /^In the order of entry; tap one, or type its number/,
  /^Up to \d+ cases are listed beside the open one/,
];

/** How a case code reads. */
export const codeForm = /\bNELM(?:-[0-9A-Z]+)+\b/g;

/** The row of a question that the route did not ask. */
export const notAskedRow = / \(not asked here; if it holds\)\. /;
