/** What is said around the recommendation of a case. Its own words stand in src/guideline. */
export const outcomeTexts = {
  category: {
    'mdt-referral': 'MDT referral or more information',
    supportive: 'Supportive care',
    systemic: 'Systemic treatment',
    'curative-surgical': 'Surgery with curative intent',
    combined: 'Combined treatment',
    locoregional: 'Locoregional treatment',
  },
  goal: (goal: string) => `Goal: ${goal}`,
  consider: 'Consider first: ',
  /** Before the first and the second of two options that stand side by side. */
  considerPair: {
    both: ['Consider first both ', 'and '],
    inOrder: ['Consider first, in this order: ', 'or second: '],
    asEquals: ['Consider first, as equals, either ', 'or '],
    oneOf: ['Consider first one of these: ', 'or '],
  },
  /** Their names in a line. */
  pairNames: { both: ' and ', inOrder: ', then ', asEquals: ' or ', oneOf: ' or ' },
  warnings: 'Warnings: ',
  /** Before a warning that is quoted though what it speaks of is known not to be so in the case. */
  aboutAnother: (subject: string) => `Not the case here (${subject}): `,
  /** Behind the warnings: before those that are not about the case, and those whose subject a list leaves out. */
  notTheCase: 'For other patients:',
  notStated: 'If present (not stated):',
  discuss: 'Discuss at the NET MDT.',
  allClosed: 'Every option listed here is closed for this patient: discuss at the NET MDT.',
  closed: (reason: string) => `Closed: ${reason}`,
  closedByVolunteered: ' Only what you also gave closes it; this chart did not ask.',
  noneLeads:
    'What you also gave speaks against every option that is still open: settle it first, and discuss at the NET MDT.',
  nextNotKnown:
    'What you also gave speaks against what this chart puts first, and nothing says that the next option fits this patient: discuss at the NET MDT.',
  situationFirst:
    'The special situation above comes before every option listed here: settle it first, and discuss at the NET MDT.',
  /** Of treatments that a title or a line names, and that what stands beside the route takes away. */
  takenAway: {
    all: (title: string) => `Not for this patient at present: ${title}`,
    title: (title: string, notFor: string) => `${title} (${notFor})`,
    some: (names: string) => `at present not for this patient: ${names}`,
    /** Of what something told fails: a condition, or all that it gives. */
    against: (names: string) => `told facts speak against: ${names}`,
    lineAgainst: (names: string) => ` Told facts speak against: ${names}.`,
    failed: (drugs: string) => `progressed on or after ${drugs}`,
    failedInTitle: (drugs: string) => `progressed on or after ${drugs}: C25`,
    line: (names: string) => ` At present not for this patient: ${names}.`,
  },
  conditions: 'Conditions: ',
  conditionsInRecord:
    'Only conditions that are not met stand here, for want of room. Type mdt for all of them.',
  /** Of conditions that are not shown one by one. */
  folded: (met: number, notKnown: number, all: boolean) => {
    const counts = [
      ...(met > 0 ? [`${met} met`] : []),
      ...(notKnown > 0 ? [`${notKnown} not known`] : []),
    ].join(', ');
    return all ? `Conditions: ${counts}.` : `Other conditions: ${counts}.`;
  },
  states: { met: 'met', notMet: 'not met', notKnown: 'not known' },
  byVolunteered: ' by what you also gave',
  /** Of two answers that contradict each other it is not known which one holds. */
  openByVolunteered: ', since what you also gave contradicts an answer',
  /** Behind the state of a condition: what was typed and makes it so, or leaves it open. */
  typed: (words: string) => ` (typed: ${words})`,
  /** The same of a special situation that is one of several. */
  typedOneOf: (words: string) => ` (typed: ${words}, and which of them is not kept)`,
  /** Behind a condition or a warning whose words name something that was told and that no answer says. */
  told: {
    state: (words: string) => ` (you told: ${words})`,
    undecided: (words: string) => ` (this chart does not decide it; you told: ${words})`,
    warning: (words: string) => ` You told: ${words}.`,
  },
  /** Before a warning of which a value that nobody has judged leaves open whether it applies. */
  notKnownOf: (words: string) => `Not known here (typed: ${words}): `,
  /** Values whose words are not kept. */
  values: {
    kidney: 'a value of kidney function',
    liver: 'a value of liver function',
    clotting: 'a value of clotting',
    lungShunt: 'a lung shunt',
  },
  /** Behind a condition that this chart never evaluates: what the case has that its words deny. */
  butHas: (names: string) => ` (but this case has: ${names})`,
  /** Behind the state of a condition with two limits, which is that of the first. */
  withinSecond: (mm: number) => ` (${mm} mm: above the first limit, within the second)`,
  against: {
    hepaticDecompensation: 'decompensated liver',
    coagulopathyOrInfection: 'uncorrectable coagulopathy or active infection',
    renalImpairment: 'severe renal impairment',
  } as Readonly<Record<string, string>>,
  basis: 'Basis: ',
  notAsked: {
    /** Subjects of the cautions about what was not asked, where there is room for no more (dossier 2.9, L6). */
    lead: 'Not asked: ',
    subjects: {
      C20: 'organ function',
      C22: 'earlier treatment',
      C23: 'liver involvement',
      C27: 'earlier embolization',
      C28: 'primary tumour',
    } as Readonly<Record<string, string>>,
    /** What the not-asked line calls them. */
    nameOf: {
      C20: 'contraindications and organ function',
      C22: 'disease course and earlier treatment',
      C23: 'liver involvement',
      C27: 'earlier embolization',
      C28: 'state of the primary tumour',
    } as Readonly<Record<string, string>>,
  },
  /** What was typed and did not become an answer. */
  notTaken: {
    lead: 'Typed and not used: ',
    quoted: (words: string, title: string) => `“${words}” (not clear; ${title})`,
    about: (title: string) => `${title} (something was typed that was not clear)`,
    doubtful: (title: string, answer: string) => `${title}: ${answer} (read with a doubt, not confirmed)`,
    held: (title: string, answer: string) => `${title}: ${answer} (told, not confirmed)`,
    whole: (words: string) => `“${words}”`,
    words: 'words that were not understood',
    howToTakeBack: 'Type “take back unused words” to drop this.',
    takenBack: (names: string) => `What was typed and not used no longer stands with this case: ${names}.`,
    nothingUnused: 'Nothing unused stands with this case.',
    stays: (names: string) =>
      `This was used, so it stays: ${names}. It is taken back by its name ("take back …").`,
  },
  /** Answers that were given though the route never asks for them (dossier 7, W7). */
  volunteered: {
    lead: 'You also gave: ',
    notUsed: 'This chart does not use it at this point.',
    see: (ids: string) => `See ${ids}.`,
    cautions: 'About what you also gave; this chart did not ask it',
    /** Beside a caution about what was not asked, below what was also given. */
    of: ' (You also gave an answer about it: see above.)',
    name: (name: string) => `${name} (also given)`,
    stop: ' (from what you also gave)',
    bears: (parts: string) => `It bears on ${parts}.`,
    /** What the chart did not use and changes something all the same, laid over its options. */
    changes: (what: string) => `Laid over the options of this chart it changes ${what}.`,
    ledByChart: (names: string) => `By the chart alone this comes first: ${names}.`,
    changed: { title: 'the title', lead: 'what comes first', and: ' and ' },
    option: (number: number, name: string) => `option ${number}, ${name}`,
    applies: (words: string) => ` (meets its condition: ${words})`,
    notMet: (words: string) => ` (not met: ${words})`,
    contradicts: (words: string) => ` (it contradicts the answer that this rests on: ${words})`,
    deniesCondition: (words: string) => ` (speaks against its condition: ${words})`,
    closes: ' (closes it)',
    warns: (subjects: string) => ` (its warning applies: ${subjects})`,
    situationAgainst: 'The special situation above speaks against a part of it. ',
    waitsFor: (names: string) => `(Settle first: ${names}.) `,
    speaksAgainst: (ids: string) => ` (${ids} speaks against it)`,
    speaksAgainstPart: (ids: string) => ` (${ids} speaks against a part of it)`,
    against: (ids: string) => `What you also gave speaks against it: see ${ids}. `,
    /** Its conditions stand below it, each with its state. */
    conditionFailed: 'A condition is not met, by what you also gave. ',
    conditionAgainst: 'What you also gave speaks against it: see its conditions. ',
    againstPart: (ids: string) => `What you also gave speaks against a part of it: see ${ids}. `,
    warnings: 'its warnings',
    classAgainst: (words: string) => `What you also gave speaks against it: ${words} `,
    classAgainstPart: (words: string) => `What you also gave speaks against a part of it: ${words} `,
    contraindicates: (words: string) => ` (speaks against it: ${words})`,
    contraindicatesPart: (words: string) => ` (speaks against a part of it: ${words})`,
    /** Of the kinds of an option of which contraindications say nothing. */
    restOfIt: (names: string) => `The rest of it (${names}) is judged by itself.`,
  },
  /** Drugs on or after which the disease was told to have progressed (C25: skip them). */
  failed: {
    told: (drugs: string, options: string) =>
      `You also gave: progressed on or after ${drugs}.${options === '' ? '' : ` Named in ${options}: skip there what the disease has progressed on (C25).`}`,
    on: (drugs: string) => `progressed on or after ${drugs}`,
    atOption: (drugs: string) => `You also gave: progressed on or after ${drugs}: skip it here (C25). `,
    /** Where another drug of the option may be asked about. */
    byName: (drugs: string) => `You also gave: progressed on or after ${drugs}: skip ${drugs} here. `,
    inName: (drugs: string) => ` (skip ${drugs}: progressed on or after it)`,
  },
  /** Facts that were told, that no question asks and that the guideline's words name. */
  facts: {
    told: (words: string) => `You also gave: ${words}. That answers no question of this chart.`,
    alsoGave: (words: string) => `You also gave: ${words}.`,
    /** Said beside what stands there as typed and not clear, so that the two say one thing. */
    unclearAt: (words: string, title: string) =>
      `It is about “${title}”: which answer holds there “${words}” alone does not say.`,
    namedAt: (places: string) => `Spoken of at ${places}.`,
    place: (place: string, words: string) => `${place} (${words})`,
    selectsNothing: (words: string) => `${words} (selects no contraindication)`,
    against: (words: string) =>
      `You also gave: ${words}, listed with this treatment under “avoid or contraindicated”. `,
    givenBefore: (name: string, words: string) =>
      `You told that it was given before: ${name}. In your words: ${words}.`,
    warnedOf: (words: string, sentence: string) =>
      `You told: ${words}. Of that this recommendation says: “${sentence}”`,
    cautioned: (words: string, sentence: string) => `You also gave: ${words}. ${sentence} `,
    at: (words: string) => `What it says speaks of what you told: ${words}.`,
  },
  /** An answer of the route that something told contradicts, until somebody says which holds. */
  unsettled: {
    line: (title: string, had: string, told: string) =>
      `Settle first: ${title}. Answered: ${had}; told since, and not used: ${told}. Type “change”, or the answer that holds.`,
    notClear: 'something that was not clear',
    unconfirmed: (told: string) => `Settle first: ${told}. What stands below does not count with it.`,
    fits: (answer: string) =>
      `Of the answers “${answer}” would fit what was told, if the disease progressed on it.`,
    first: (titles: string) => `(Settle first: ${titles}, told otherwise.) `,
    open: ' (told otherwise: settle first)',
  },
  /** Two answers of which one denies the other. */
  contradicted: {
    line: (fact: string, answer: string) =>
      `${fact} contradicts the answer “${answer}”: settle which of the two holds.`,
    beyond: (fact: string, limit: number) => `${fact} (above the limit of ${limit}%)`,
    gone: (answers: string) => `With it nothing that you gave contradicts the answer “${answers}” any more.`,
  },
  /** Of each section the title, and words of it short enough for three labels in a row on a phone. */
  sections: {
    leading: (count: number) =>
      count === 1
        ? { title: 'The option in full', short: 'The option' }
        : { title: 'The options in full', short: 'The options' },
    allClosed: (count: number) => {
      const short = count === 1 ? 'The option, closed' : `All ${count} options, closed`;
      return { title: `${short} for this case`, short };
    },
    others: (count: number, closed: number, moved: boolean) => {
      const short = count === 1 ? '1 more option' : `${count} more options`;
      const rest = closed === 0 ? '' : `; ${closed} of them closed for this case`;
      const last = moved ? ', those spoken against last' : '';
      return { title: `${short}, in order of preference${last}${rest}`, short };
    },
    cautions: (count: number) => {
      const short = count === 1 ? '1 caution' : `${count} cautions`;
      return { title: `${short} in full`, short };
    },
    more: { title: 'Evidence, updates, basis, limits', short: 'Evidence' },
    basis: (count: number) => ({
      title:
        count === 1
          ? 'Basis: the answer used and the rule that fired'
          : `Basis: the ${count} answers used and the rule that fired`,
      short: 'Basis',
    }),
  },
  firstInFull: 'The option above, with all its conditions',
  pairInFull: 'The options above, with all their conditions',
  otherOptions: 'The other options, in order of preference',
  movedLast:
    'What you also gave speaks against some of these: they stand behind the others, whatever their place in the chart.',
  ofThisCase: 'For this case',
  ofTheOutcome: 'About this recommendation',
  named: 'Named in the texts; not raised by this case',
  folds: {
    evidence: 'Rationale and outcome figures',
    updates: (count: number) => (count === 1 ? '1 update since 2017' : `${count} updates since 2017`),
    limits: 'Limits of this reconstruction',
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  },
  answersIn: 'Type path for the answers used, each with its rule and provenance.',
  evidenceIn: (updates: number) =>
    `Type evidence for the rationale, outcome figures${updates === 0 ? '' : updates === 1 ? ', 1 update since 2017' : `, ${updates} updates since 2017`} and limits.`,
  noneYet: 'No outcome is open. For evidence on a treatment ask, such as: evidence for PRRT',
  evidenceTitle: 'What stands behind this recommendation',
  evidenceDate: 'Evidence as read on',
  type: 'Type: mdt for a summary to paste, why, path, back, or new case.',
  whyTitle: 'Why this option',
  speak: (title: string) => `Outcome: ${title}`,
  speakStops: (headlines: string) => ` First: ${headlines}`,
} as const;
