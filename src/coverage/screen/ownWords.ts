/**
 * The bot's own sentences and labels, written down by hand as they are expected on a card; what the dossier says
 * is not among them. A changed sentence is changed here too, on purpose: whoever changes what a clinician reads
 * sees it named by the path tester.
 */

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

/** Inputs of a question: label with unit and limits, as they are read. */
export const inputWords: Readonly<
  Record<
    string,
    readonly {
      readonly id: string;
      readonly label: string;
      readonly min?: number;
      readonly max?: number;
      readonly choices?: readonly string[];
    }[]
  >
> = {
  ki67: [
    { id: 'answer', label: 'Ki-67 index (%), 0 to 100', min: 0, max: 100 },
    {
      id: 'grade',
      label: 'Reported grade, if it is higher or the only value known',
      choices: ['G1', 'G2', 'G3'],
    },
  ],
  ablationNumbers: [
    { id: 'lesionCount', label: 'Number of liver metastases, 1 to 200', min: 1, max: 200 },
    { id: 'largestLesionMm', label: 'Largest diameter (mm), 1 to 300', min: 1, max: 300 },
  ],
  liverInvolvement: [
    { id: 'answer', label: 'Liver volume replaced by tumour (%), 0 to 100', min: 0, max: 100 },
  ],
};

/** Words of a category, on the line of the basis and in the record. */
export const categoryWords: Readonly<Record<string, string>> = {
  'mdt-referral': 'MDT referral or more information',
  supportive: 'Supportive care',
  systemic: 'Systemic treatment',
  'curative-surgical': 'Surgery with curative intent',
  combined: 'Combined treatment',
  locoregional: 'Locoregional treatment',
};

export const discuss = 'Discuss at the NET MDT.';
export const allClosed = 'Every option listed here is closed for this patient: discuss at the NET MDT.';
export const legend =
  'In brackets: where a statement comes from. “Not verified” is from memory and no level of evidence; guidelines and papers (R…) were read only in abstracts or excerpts.';

/** How many conditions are met or not known, where there is no room for each. */
export const foldedConditions =
  /^(?:Other conditions: )?(?:\d+ met(?:, \d+ not known)?|\d+ not known)(?: \(see the options\))?$/;
/** The advice to discuss, which may stand behind that count. */
export const discussOnScreen =
  /^(?:(?:Other conditions: )?(?:\d+ met(?:, \d+ not known)?|\d+ not known)(?: \(see the options\))?\. )?Discuss at the NET MDT$/;

/** What may stand in a fold beside what the dossier says. */
export const frames: Readonly<
  Record<'screen' | 'options' | 'cautions' | 'more', readonly (string | RegExp)[]>
> = {
  // A choice other than the recommendation stands beside it.
  screen: [
    foldedConditions,
    /^Chosen instead: .+\. Because: .+\. This changes nothing of the recommendation$/,
  ],
  options: [
    'The option above, with all its conditions',
    'The options above, with all their conditions',
    'The other options, in order of preference',
    'Only conditions that are not met stand here, for want of room. Type mdt for all of them.',
    'Conditions',
    'Interim',
    'Next',
    /^TAE or TACE by site$|^TARE specifics$/,
    foldedConditions,
  ],
  cautions: ['For this case', 'About this recommendation', 'Named in the texts; not raised by this case'],
  more: [
    /^Evidence as read on \d{4}-\d\d-\d\d$/,
    /^Rationale( and outcome figures)?$|^Outcomes verified$|^Scope$/,
    /^Type evidence for the rationale, outcome figures(, \d+ updates? since 2017)? and limits$/,
    /^\d+ updates? since 2017$|^Limits of this reconstruction$|^\d+ sources?$/,
    /^Basis: the (answer|\d+ answers) used and the rule that fired$/,
    'Type path for the answers used, each with its rule and provenance.',
    /^cavalcoli-2017-figure-3 Version [\d.]+, content hash [0-9a-f]{12}\. Not compared with Figure 3; no clinician has reviewed this reconstruction$/,
  ],
};

/** What is said of each open uncertainty of section 6, in a line. */
export const uncertaintyNotes: readonly string[] = [
  'Footnote 1 of Figure 3: "Resection of primary, no (or limited) extrahepatic disease". Which box it qualifies is not known.',
  'The order of SSA, IFN, PRRT and locoregional therapy, and whether locoregional therapy comes before or after PRRT, is a reconstruction; radiation doses add up.',
  '2017 figure predates NET G3.',
  'Everolimus, sunitinib, chemotherapy and transplantation: not confirmed in Figure 3.',
  'The three categories of liver involvement are a reconstruction: up to five small lesions in either lobe count as limited; resectability is decided by the MDT.',
  "The meaning of 'limited' extrahepatic disease is not verified: ask the MDT to confirm.",
  'The functioning and non-functioning branch is presumed.',
  'The relative place of RFA and of TAE, TACE and TARE is a reconstruction; no randomized trial compares them (S6).',
  'All numeric cut-offs ({ki67LowBelow}% Ki-67, {ablationLesionsTo} lesions, {ablationMmTo} mm, {liverInvolvementRaisedAbove}/{liverInvolvementHighAbove}%, ECOG {ecogSupportiveFrom}, bilirubin {bilirubinMgDl}, creatinine clearance {creatinineClearanceBelow} or {creatinineClearanceUnclearBelow}) may differ from the figure; this matters in boundary cases.',
  'Observation for indolent disease and the definition of progression may differ from the figure; never observation when growing.',
  'Not in the chart: extreme age, pregnancy, MEN1/VHL, prior transplant, cirrhosis, carcinoid heart disease, second cancer.',
];

/** What is said of answers that contradict each other, above the next question. */
export const contradictionWords: readonly RegExp[] = [
  /^Please check: Ki-67 [\d.]+% is G[123], but the reported grade is G[12]\. The higher one counts$/,
  /^Please check: The hormonal syndrome is controlled on treatment, but no drug treatment has been given$/,
  /^Please check: Treatment of the hormonal syndrome has not started, but the disease progressed on a somatostatin analogue$/,
];

/** Headings and sentences of the replies to commands. */
export const replyHeadings = {
  path: 'Answers so far',
  noAnswer: 'No answer has been given yet.',
  whyQuestion: 'Why this question',
  whereTo: 'Where the answers lead (the first that holds)',
  whyOutcome: 'Why this option',
  change: 'Which answer do you want to change?',
  help: 'What you can say',
  mdt: 'Recommendation for the MDT',
  mdtNotYet: 'The text for the tumour board comes with the outcome. Until then:',
  cases: 'Cases of this conversation',
  casesLead:
    'In the order of entry; tap one, or type its number, such as "case 3". In small letters: its case code.',
  code: 'Case code',
  codeHint:
    'It holds the answers of this case, its special situations and the version of the guideline, nothing else: no name, no date, nothing of this conversation. Whoever has it can read those answers. Type "open" and the code to restore the case in any conversation with this bot. Not in it: words that were typed and not used, and a choice other than the recommendation.',
  mdtFiles:
    'It is to be had as a file, too. A link to it holds the answers of this case and its code, no name and no conversation; whoever has it can open it until it expires.',
  mdtNoFiles:
    'No PDF, Word, Markdown or picture here: this chat has no address at which such files can be opened.',
  mdtHint: 'Plain text to copy. It holds no patient identifier; add none here.',
} as const;

/** For how long a case is listed beside the open one. */
export const keptUntil =
  /^Up to 24 cases are listed beside the open one, each for (?:one day|\d+ days) after it was left$/;

/** A case code as it is shown: groups of five signs of Crockford's alphabet (docs/protocol.md). */
export const caseCode = /^NELM(?:-[0-9A-HJKMNP-TV-Z]{5})+(?:-[0-9A-HJKMNP-TV-Z]{1,4})?$/;

/** The lines of the help, in their order. */
export const helpLines: readonly string[] = [
  'new case: start a case',
  'reopen: back to the case that was left last',
  'cases: the cases of this conversation, each one tap away; case 3: go to the third',
  'code: the case code; open and a case code: restore that case here',
  'back: take the last answer back, or the last change of one; right after new case, back to the case before',
  'why: why a question is asked, or why an option is recommended',
  'what would change this, how firm: what could still lead elsewhere; what if ECOG 2, SSTR negative: both results side by side; why not PRRT, PRRT or everolimus for her, does she need an echo',
  'what next: what to find out, what decides most first, and how',
  'evidence: what stands behind an outcome, with outcome figures and updates since 2017',
  'outcome: the outcome of the case, as it was first shown',
  'path: the answers so far and the rules that fired',
  'picture: the way of this case through the chart, as a picture where the channel shows one',
  'change: change an earlier answer, such as: change ECOG to 2',
  'feedback, I disagree, the board chose TARE: say whether you agree with an outcome, or what was chosen instead and why',
  'restart: start this case over',
  'stop: end the case',
  'Ask at any time, such as: what is TARE, TAE or TACE?, evidence for PRRT, what changed since 2017',
  'case: back to the open case',
  'quiz: practise on made-up cases; quiz exam 20, quiz topic PRRT, quiz case, goal 10, quiz round in a group',
  'progress: how your practice stands; pause, resume, stop',
  'export my data: all that is stored about your practice',
  'quiz round 5 PRRT: a series for a group; round record: what came out of it, as a table',
  'in the quiz: skip, why, and "this is wrong" to report an item',
  'share my answers, stop sharing: whether your answers are counted, without you, in the statistics of items',
  'what does not verified mean: the words in brackets behind each statement',
  'about: what this is, and what it is not',
  'in a group or channel: mention me first, such as @NET liver pathway new case',
  'coverage start, coverage: for testers, what this conversation has covered',
  'delete my data: delete what is stored for this conversation, and in a personal chat your practice',
  'Answer by tapping, or type a label, an abbreviation or a number with its unit, such as "Ki 67 of 12%" or "3 lesions max 2.2cm". Say "not known" when it is not known. A whole line is read too, such as "ileal NET G2, Ki-67 4%, ECOG 1, liver only": you see what was understood before anything is used',
];

/** What is said about feedback. */
export const feedbackWords = {
  tooEarly: 'Feedback is about an outcome, and this conversation has not reached one.',
  card: [
    'Do you agree with this outcome?',
    'Kept: your choice, what was chosen instead and why, the outcome, the route and the day. Not kept: who you are, or anything about the patient.',
    'I disagree. Chosen instead:',
  ],
  hint: /^Type: feedback agree, or feedback option 2 and a reason, such as: feedback option 2 newer evidence$/,
} as const;

/** What can be tapped on the card of feedback before the options of the outcome that do not lead, and behind them. */
export const feedbackButtons = {
  before: ['I agree'],
  behind: ['another option of the guideline', 'none of these', 'Show the outcome'],
} as const;

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
  },
  frames: [
    /^(?:Now|Then):$/,
    /^(?:none|no outcome yet|No option leads)$/,
    /^Both: /,
    /^(?:Cautions|Questions answered|Also open|Closed, or advised against): (?:\d+|no outcome yet) \(the same\)$/,
    /^\(the same\)$/,
    /^; /,
    /^Closed: /,
    /^What you also gave speaks against it/,
    /: (?:it would answer “|it would be kept until the route asks “|the route does not ask it from here|not asked on this route, so)/,
    /^It bears on option /,
    /^No option listed here has a condition/,
    /^Discrepancy|contradict/,
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

/** What is said of answers that are kept beside the route, at an outcome. */
export const keptWords = {
  given: ' (you gave it, see above)',
  stop: ' (from what you also gave)',
  of: ' (You also gave this: see above.)',
  ofStop: ' (You also gave this: see below.)',
  by: ' by what you also gave',
  cautions: 'About what you also gave; this chart did not ask it',
  cautionsInRecord: 'About what was also given; this chart did not ask it:',
  /** Before and behind a title of which a treatment is taken away. */
  title: ['Not for this patient at present: ', ' \\(at present not for this patient: [^()]+\\)'],
  frames: [
    /^At present not for this patient: [^.]+$/,
    /^Only what you also gave closes it; this chart did not ask$/,
    /^\(?You also gave this: see (?:above|below)\.?\)?$/,
    /^(?:What you also gave speaks against it: see (?:C\d\d(?:, C\d\d)*|its warnings)\. ?)+(?:Discuss at the NET MDT)?$/,
  ],
} as const;
