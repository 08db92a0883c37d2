import type { Mode } from '../../quiz/trainee/sessionData.ts';
import { practiceTexts } from './practice.ts';
import { kindNames } from '../../quiz/words/kindNames.ts';

const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What the quiz says. What an item says stands in src/quiz. */
export const quizTexts = {
  title: 'Quiz',
  about:
    'Practice on made-up cases; nobody real stands behind them. What is weak comes back in a new case when it is due.',
  intro: 'Type: quiz exam 20, quiz topic PRRT, quiz case, progress, pause or stop.',
  menu: [
    'quiz: practise what is due, then what is new',
    'quiz exam 20: an exam, feedback at the end (1 to 50 items)',
    'quiz topic PRRT: one topic; quiz topic alone lists them',
    'quiz case: a case that tells you what you ask for, until you say what to do',
    'progress: mastery, streak, what is due; goal 10: items a day',
    'lesson: the algorithm in three minutes',
    'pause, resume, stop: your progress is kept',
    'export my data: everything stored about your practice',
  ],

  buttons: {
    quiz: 'Quiz',
    backToQuiz: 'Back to the quiz',
    backToRound: 'Back to the round',
    check: 'Check my answer',
    give: 'Give this answer',
    hint: 'Hint (counts less)',
    skip: 'Skip',
    flag: 'This is wrong',
    reveal: 'Show the answer',
    next: 'Next',
    route: 'The whole route',
    feedback: 'The feedback',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    stopExam: 'Stop and score',
    progress: 'Progress',
    study: 'Practise',
    exam: (length: number) => `Exam of ${length}`,
    case: 'A case',
    topics: 'Topics',
    result: 'Result',
    again: 'Look at these again',
    againOne: 'Look at it again',
    nextAgain: 'Next one',
    close: 'Close and show results',
    newRound: 'New round',
    nextPart: 'Next part',
    start: 'Start',
  },

  modes: {
    study: 'Practice',
    topic: 'Topic',
    exam: 'Exam',
    case: 'Case',
  } satisfies Record<Mode, string>,

  kinds: kindNames,

  reasons: { due: 'due', new: 'new', ahead: 'ahead of time', planned: '' },
  place: {
    item: (number: number) => `item ${number}`,
    itemOf: (number: number, length: number) => `item ${number} of ${length}`,
    right: (right: number, asked: number) => `${right} of ${asked} right`,
  },
  ahead: 'Nothing is due and nothing is new; this practises the weakest ahead of time.',

  chooseOne: 'Choose one:',
  chooseAll: 'Choose all that are right',
  option: (id: string, label: string) => `${id}) ${label}`,
  typeOne: (ids: string) => `Type ${ids}, or: hint, show, skip, this is wrong, pause, stop, case.`,
  typeMany: (ids: string) =>
    `Type all that are right of ${ids}, such as "a, c"; or: hint, show, skip, this is wrong, pause, stop.`,
  typeExamOne: (ids: string) => `Type ${ids}, or: pause, stop.`,
  typeExamMany: (ids: string) => `Type all that are right of ${ids}, such as "a, c"; or: pause, stop.`,
  hint: 'Hint: ',
  hinted: 'A right answer now counts less.',

  right: 'Right.',
  rightWithHint: 'Right, with a hint: it counts less.',
  wrong: 'Not right.',
  revealed: 'Shown, so it earns nothing. It comes back in another case.',
  yourAnswer: (labels: string) => `Your answer: ${labels}`,
  rightAnswer: (labels: string) => `Right: ${labels}`,
  because: 'Why: ',
  notYours: 'Why not yours: ',
  lesson: 'To remember: ',
  rule: (rule: string, says: string, target: string) => `By ${rule}: ${says} → ${target} `,
  sections: {
    options: { title: 'The other options, and why not', short: 'The others' },
    case: { title: 'The case again', short: 'The case' },
    sources: { title: 'Sources', short: 'Sources' },
  },
  optionRight: 'right: ',
  optionWrong: 'not: ',
  typeNext: 'Type: next, route, this is wrong, progress, pause, stop or case.',
  typeDecide: (ids: string) => `Type ${ids}, or: show, this is wrong, pause, stop, case.`,

  route: {
    title: 'The whole route of this case',
    ends: (title: string) => `Outcome: ${title}`,
    open: (title: string) => `Asked next: ${title}`,
    none: 'This item has no case, so there is no route to show.',
    notYet: 'The route would give the answer away. Answer first, or type: show.',
  },

  noted: (number: number, length: number) => `Answer ${number} of ${length} noted.`,
  result: {
    exam: 'Exam result',
    case: 'The case is done',
    score: (right: number, asked: number) => `${right} of ${asked} right (${percent(right, asked)} %)`,
    stopped: (asked: number, length: number) => `Stopped after ${asked} of ${length}.`,
    topics: 'By topic',
    again: 'To look at again',
    more: (count: number) => `and ${count} more: "Look at these again" shows them one by one.`,
    none: 'No exam and no whole case has been finished yet.',
    type: 'Type: again, progress, quiz, quiz exam 20, or case for a case.',
    typeGone: 'Type: progress, quiz, quiz exam 20, or case for a case.',
    share: (right: number, asked: number) => `${right} of ${asked}`,
    allRight: 'Nothing to look at again.',
  },
  again: {
    place: (number: number, count: number) => `Looking again: ${number} of ${count}`,
    done: 'That was the last one to look at again.',
    gone: 'That item can no longer be shown by this version.',
    type: 'Type: next, result, this is wrong, progress, quiz, or case for a case.',
  },

  progress: {
    title: 'Your progress',
    empty: 'Nothing has been answered yet. Type "quiz" to begin.',
    mastery: (value: number) => `Mastery of the whole chart: ${value} %`,
    meaning:
      'Mastery: how much of everything here you will still know in a week, as far as your answers show. What is right by chance is taken off; what was never met counts nothing.',
    skills: (met: number, total: number) => `${met} of ${total} things to know met so far`,
    due: (count: number) =>
      count === 0 ? 'nothing is due now' : `${times(count, 'thing is', 'things are')} due`,
    nextDue: (day: string) => `next on ${day}`,
    streak: (days: number, longest: number) =>
      `Streak: ${times(days, 'day', 'days')} (longest: ${longest}; your days begin at 4 in the morning)`,
    answered: (right: number, asked: number) => `${right} of ${times(asked, 'answer', 'answers')} right`,
    topics: 'Mastery by topic',
    unmet: (titles: string) => `Not met yet: ${titles}.`,
    weeks: 'Mastery over time',
    week: (day: string) => `week to ${day}`,
    coverage: 'Of the chart, met and answered right',
    criteria: {
      questions: 'Questions',
      outcomes: 'Outcomes',
      transitions: 'Transitions (edges)',
      cautions: 'Cautions',
    },
    met: (right: number, met: number, total: number) => `${right} right, ${met} met, of ${total}`,
    strengths: 'Strengths: ',
    weak: 'Weak: ',
    none: 'none yet',
    type: 'Type: quiz, quiz exam 20, quiz topic PRRT, or quiz case.',
    percent: (value: number) => `${value} %`,
  },

  topics: {
    title: 'Topics',
    unknown: (said: string, meant: string | null) =>
      `There is no topic "${said}". ${meant === null ? '' : `Did you mean ${meant}? `}These are the topics:`,
    which: 'Tap a topic, or type, for example, quiz topic PRRT.',
  },

  begun: {
    exam: (length: number) => `An exam of ${times(length, 'item', 'items')}: no feedback before the end.`,
    topic: (title: string) => `Topic: ${title}.`,
    case: practiceTexts.unfolding.begun,
  },
  paused: 'Paused. Everything is kept, also over a restart.',
  pausedHint: 'Type: resume, progress, stop or case.',
  resumed: 'This is where you were.',
  /** `right` is null where it is told otherwise. */
  stopped: (asked: number, right: number | null) =>
    asked === 0
      ? 'Stopped. Your progress is kept.'
      : `Stopped after ${times(asked, 'answer', 'answers')}${right === null ? '' : `, ${right} right`}. Your progress is kept.`,
  stillOpen: {
    study: '',
    topic: '',
    exam: 'An exam is open. Go on with it, or type "stop" to end and score it first.',
    case: 'A case is open. Go on with it, or type "stop" to end it first.',
  } satisfies Record<Mode, string>,
  examDone: 'That was the last item. This is your result.',

  refused: {
    noSession: 'No quiz is open. Type "quiz" to begin.',
    paused: 'The quiz is paused, so nothing was counted. Type "resume" to go on.',
    notPaused: 'The quiz is not paused. This is where it stands.',
    answered: 'This item is answered already, so nothing was counted twice. Type "next" to go on.',
    notAnswered: 'This item waits for your answer. Answer it, or type "show" to see the answer.',
    notInExam: 'There are no hints and no answers in an exam. Choose an option; feedback comes at the end.',
    notInCase: practiceTexts.unfolding.notInCase,
    notDeciding: practiceTexts.unfolding.notDeciding,
    nothingToSkip: 'A case cannot be skipped. "stop" ends it, "pause" lays it aside.',
    noSuchOption: 'That is not one of the options, so nothing was counted.',
    oneOption: 'Only one option is right here. Choose one.',
  },
  chooseFirst: 'Nothing is chosen yet. Tick at least one option.',
  stale: 'That card is from an earlier step, so nothing was counted. This is where the quiz stands.',
  notUnderstood:
    'I could not read that as one of the options, so nothing was counted. "case" leads to a case.',
  askAfterExam: 'Questions are answered after the exam. Choose an option; "pause" lays the exam aside.',
  notUnderstoodAnswered:
    'This item is answered, so nothing was counted. Type "next" to go on; "case" leads to a case.',
  /** Said to text that means nothing where the quiz shows no item. */
  notUnderstoodAt: {
    lesson: practiceTexts.lesson.noAnswer,
    done: practiceTexts.today.noAnswer,
    result:
      'I could not read that, so nothing was changed. You are at the result: type "again", "progress" or "quiz"; "case" leads to a case.',
    again:
      'I could not read that, so nothing was changed. You are looking again: type "next", "result" or "quiz"; "case" leads to a case.',
  },
  /** Said to "hint" and the like where the item that they are for is out of sight. */
  outOfSight: 'That is for an item, and none is in front of you, so nothing was changed. "quiz" leads to it.',
  waits: 'The quiz waits: type "quiz" to go back to it.',
  deactivated: {
    speak: 'An earlier card of the quiz',
    goesOn: 'The quiz goes on in another card of this conversation.',
    continueHere: 'Continue here',
  },
  notHere: (word: string) =>
    `"${word}" belongs to a case, not to the quiz, so nothing was changed. Type "case" to go to your case.`,
  badExam: (said: string) =>
    `An exam has 1 to 50 items, a whole number; "${said}" is not one. Try: quiz exam 20`,
  unknownQuiz: (said: string) => `I do not know "quiz ${said}". You can say:`,
  itemGone: 'The item before can no longer be shown by this version; here is another one.',
  unavailable: 'The quiz is not available at the moment. The consult works as usual.',
  unreadable:
    'Your practice record was written by a later version or is damaged. It was left as it is. "delete my data" begins afresh.',

  export: {
    title: 'Your practice record',
    part: (part: number, parts: number) => `Part ${part} of ${parts}, JSON. Put the parts together in order.`,
    whole: 'All that is stored about your practice, as JSON. No name and nothing that you typed is in it.',
    none: 'Nothing is stored about your practice.',
    changed: 'Your record has changed since the first part, so here it begins again.',
    type: 'Type: quiz, progress, or delete my data.',
  },

  alone:
    'Practice of your own belongs in a chat with me alone. Here I can hold a round for everybody: quiz round',
  make: 'Sets for a class are written on the command line, as Markdown, JSON and GIFT for Moodle, with answers and explanations: npm run quiz:make -- 20 --topics PRRT,surgery --out set',

  round: {
    title: 'Quiz round',
    what: 'One case for everybody here: each person taps an answer, nobody sees those of the others before the results.',
    how: 'Everybody taps an answer; only you see yours. Tap again to change it. Typed answers would be seen by all.',
    answered: (count: number) =>
      count === 0 ? 'Nobody has answered yet.' : `${times(count, 'person has', 'people have')} answered.`,
    yours: (labels: string) =>
      `Only you see this. Your answer: ${labels}. You can change it until the round is closed.`,
    tapPlease:
      'In a round answers are tapped, so that nobody sees those of the others. Type "close" to show the results.',
    results: 'Results',
    count: (count: number, total: number) => `${count} of ${total}`,
    nobody: 'Nobody answered.',
    unknownWish: (said: string) =>
      `I could not read "${said}" as a number from 1 to 20, a topic or a kind of question. Try: quiz round 5 PRRT, quiz round 3 caution. "topics" in a chat with me alone lists the topics.`,
    noItem: 'There is no item of that kind with a single right answer. Try another topic or kind.',
    onlyOpener: 'Who opened the round closes it; after a day anybody can.',
    onlyOpenerGoesOn: 'Who opened the series goes on with it.',
    place: (number: number, length: number) => `item ${number} of ${length}`,
    next: (number: number, length: number) => `Next item (${number} of ${length})`,
    record: 'The record',
    scoreboard: (items: number) => `How many had how many of ${items} right`,
    score: (right: number, of: number) => `${right} of ${of} right`,
    people: (count: number) => times(count, 'person', 'people'),
    itemsOf: 'Right, item by item',
    seriesStopped: 'The series is over. This is what came out of it.',
    noRecord: 'There is no record: no series is over here.',
    recordTitle: 'Record of the series',
    recordHow: 'Comma-separated: copy it into a file that ends with .csv. Counts alone, no names.',
    closedAlready: 'This round is closed, so nothing was counted.',
    otherRound: 'That card belongs to an earlier round, so nothing was counted. This is the open one.',
    none: 'No round is open. Type "quiz round" to begin one.',
    open: 'A round is open already.',
    waits: 'A quiz round is open: type "quiz round" to see it.',
    dropped: 'The round is dropped without results.',
    notCounted: 'A round counts for nobody’s progress. No names are kept; the answers are dropped now.',
    type: 'Tap your answer. Who opened the round types "close" to show the results.',
    typeClosed: 'Type: quiz round for another one.',
    typeNone: 'Type: quiz round to begin, or quiz round 5 PRRT for a series.',
    sharedOnly: 'A round is for a group chat or a channel. Here you can practise alone: quiz',
  },
} as const;

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
