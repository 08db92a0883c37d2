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
    'It holds the answers of this case, its special situations, treatments given or failed and other facts from fixed lists that were told, and the version of the guideline, nothing else: no name, no date, nothing of this conversation. Whoever has it can read those answers. Type "open" and the code to restore the case in any conversation with this bot. Not in it: words that were typed and not used, and a choice other than the recommendation.',
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
  'cases: the cases of this conversation, each one tap away; case 3: go to the third; delete case 3: drop it',
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
