import type { Fault } from '../fault.ts';

/** Faults in practising: items, marking, what is remembered. */
export const quizFaults: readonly Fault[] = [
  {
    id: 'quiz-01',
    file: 'src/quiz/item/mark.ts',
    find: "Math.max(0, (count('found') - count('taken')) / wanted)",
    replace: "count('found') / wanted",
    why: 'Ticking everything earns every point.',
  },
  {
    id: 'quiz-02',
    file: 'src/quiz/item/mark.ts',
    find: "if (right) return chosen ? 'found' : 'missed';",
    replace: "if (right) return chosen ? 'found' : 'left';",
    why: 'A right option that was missed is not missed.',
  },
  {
    id: 'quiz-03',
    file: 'src/quiz/trainee/memory.ts',
    find: 'wrong: Rating.Again,',
    replace: 'wrong: Rating.Hard,',
    why: 'A wrong answer lets a node rest as one with a hint does.',
  },
  {
    id: 'quiz-04',
    file: 'src/quiz/trainee/choose.ts',
    find: "  if (due) return asked(due, 'due');\n  const fresh = nextNew(record, nodes, free, source);\n  if (fresh) return { ...fresh, reason: 'new' };",
    replace:
      "  const fresh = nextNew(record, nodes, free, source);\n  if (fresh) return { ...fresh, reason: 'new' };\n  if (due) return asked(due, 'due');",
    why: 'What is due waits until everything was met.',
  },
  {
    id: 'quiz-05',
    file: 'src/quiz/trainee/mastery.ts',
    find: 'return known && known.right > 0 ? estimate(known.memory, now + aheadMs) : 0;',
    replace: 'return known ? estimate(known.memory, now + aheadMs) : 0;',
    why: 'Mastery is shown of what was never answered right.',
  },
  {
    id: 'quiz-06',
    file: 'src/quiz/trainee/remember.ts',
    find: "return result === 'right' || result === 'rightWithHint';",
    replace: "return result === 'right' || result === 'rightWithHint' || result === 'revealed';",
    why: 'An answer that was given away counts as right.',
  },
  {
    id: 'quiz-07',
    file: 'src/quiz/kinds/closedOption.ts',
    find: 'if (closure === null || alsoAt.includes(outcome)) return true;',
    replace: 'if (closure === null || !alsoAt.includes(outcome)) return true;',
    why: 'An option that is not closed is the right answer to "which is closed?".',
  },
  {
    id: 'quiz-08',
    file: 'src/quiz/trainee/session.ts',
    find: "  if ('refused' in at) return at;\n  if (at.session.mode === 'exam') return { refused: 'notInExam' };\n  return {\n    record: changed({ ...record, session: { ...at.session, item: { ...at.open, hinted: true } } }),",
    replace:
      "  if ('refused' in at) return at;\n  return {\n    record: changed({ ...record, session: { ...at.session, item: { ...at.open, hinted: true } } }),",
    why: 'An exam gives hints.',
  },
  {
    id: 'quiz-09',
    file: 'src/quiz/tables/bandOf.ts',
    find: '(below === undefined || value < below) &&',
    replace: '(below === undefined || value <= below) &&',
    why: 'A number on its cut-off lies in two bands.',
  },
  {
    id: 'quiz-10',
    file: 'src/quiz/sets/gift.ts',
    find: '.replace(/[\\\\~=#{}:]/g, ',
    replace: '.replace(/[\\\\~#{}:]/g, ',
    why: 'An equals sign in a text ends the option in Moodle.',
  },
  {
    id: 'quiz-11',
    file: 'src/quiz/sets/gift.ts',
    find: "~%${option.right ? '' : '-'}${weight}%",
    replace: "~%${option.right ? '' : ''}${weight}%",
    why: 'In Moodle ticking everything earns every point.',
  },
  {
    id: 'quiz-12',
    file: 'src/quiz/item/options.ts',
    find: '    synonyms: draft.synonyms.filter(isOwn),\n',
    replace: '',
    why: 'A typed word that fits two options is taken for one of them.',
  },
  {
    id: 'quiz-13',
    file: 'src/conversation/messages/quiz/feedback.ts',
    find: "if (!right) return { kind: 'notice', tone: 'attention', text: say.wrong };",
    replace: "if (!right) return { kind: 'notice', tone: 'attention', text: say.right };",
    why: 'A wrong answer is called right.',
  },
  {
    id: 'quiz-14',
    file: 'src/quiz/kinds/cutoff.ts',
    find: 'largestLesionMm / 10} cm`',
    replace: 'largestLesionMm} cm`',
    why: 'An item gives a size in the wrong unit.',
  },
];
