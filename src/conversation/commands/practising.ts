import type { Entry } from './command.ts';

/** Commands of the quiz; those with an argument, such as "quiz exam 20", are read in `quiz/request.ts`. */
export const practising: readonly Entry[] = [
  {
    for: 'quiz',
    words: ['quiz'],
    request: { verb: 'open' },
    heard: 'everywhere',
    help: 'quiz: practise on made-up cases; quiz exam 20, quiz topic PRRT, quiz case, quiz round in a group',
    menu: { place: 7, title: 'quiz', description: 'Practise the algorithm' },
    protocol: { text: '`quiz`, `progress` …', effect: 'the quiz; see [below](#the-quiz)' },
  },
  {
    for: 'quiz',
    words: ['topics', 'quiz topics', 'quiz topic'],
    request: { verb: 'topics' },
    heard: 'everywhere',
  },
  {
    for: 'quiz',
    words: ['quiz case', 'quiz whole case', 'quiz a case'],
    request: { verb: 'case' },
    heard: 'everywhere',
  },
  {
    for: 'quiz',
    words: ['progress', 'my progress', 'quiz progress', 'stats', 'statistics'],
    request: { verb: 'progress' },
    heard: 'everywhere',
    help: 'progress: how your practice stands; pause, resume, stop',
  },
  {
    for: 'quiz',
    words: ['pause', 'pause quiz', 'quiz pause', 'break'],
    request: { verb: 'pause' },
    heard: 'everywhere',
  },
  {
    for: 'quiz',
    words: ['resume', 'resume quiz', 'quiz resume', 'unpause'],
    request: { verb: 'resume' },
    heard: 'everywhere',
  },
  {
    for: 'quiz',
    words: ['stop quiz', 'quiz stop', 'end quiz', 'quiz end'],
    request: { verb: 'stop' },
    heard: 'everywhere',
  },
  {
    for: 'quiz',
    words: ['export my data', 'export', 'export data', 'my data'],
    request: { verb: 'export', part: 1 },
    heard: 'everywhere',
    help: 'export my data: all that is stored about your practice',
  },
  {
    for: 'quiz',
    words: ['quiz round', 'round', 'quiz group'],
    request: { verb: 'round' },
    heard: 'everywhere',
  },
  {
    for: 'quiz',
    words: ['close', 'close round', 'close the round', 'quiz close', 'show results'],
    request: { verb: 'roundClose' },
    heard: 'inQuiz',
  },
  {
    for: 'quiz',
    words: ['next', 'n', 'go on', 'continue', 'ok', 'weiter'],
    request: { verb: 'next' },
    heard: 'inQuiz',
  },
  {
    for: 'quiz',
    words: ['hint', 'a hint', 'clue', 'help me'],
    request: { verb: 'hint' },
    heard: 'inQuiz',
  },
  {
    for: 'quiz',
    words: ['show', 'show answer', 'show the answer', 'reveal', 'solution', 'i give up', 'give up', 'answer'],
    request: { verb: 'reveal' },
    heard: 'inQuiz',
  },
  {
    for: 'quiz',
    words: ['route', 'whole route', 'the whole route', 'show route', 'show the whole route'],
    request: { verb: 'route' },
    heard: 'inQuiz',
  },
  {
    for: 'quiz',
    words: ['result', 'results', 'score', 'quiz result'],
    request: { verb: 'result' },
    heard: 'inQuiz',
  },
  {
    for: 'quiz',
    words: ['again', 'look again', 'look at these again'],
    request: { verb: 'again' },
    heard: 'inQuiz',
  },
];
