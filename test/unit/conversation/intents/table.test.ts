import { encodeCase } from '../../../../src/machine/caseCode/caseCode.ts';
import { createEditions } from '../../../../src/machine/caseCode/edition.ts';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/conversation/commands/commands.ts';
import { readingsOf } from '../../../../src/conversation/intents/readings.ts';
import type { Situation } from '../../../../src/conversation/intents/situation.ts';
import { meaningOf, table } from '../../../../src/conversation/intents/table.ts';
import { emptySession, type Session } from '../../../../src/conversation/state/session.ts';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import { readChoice } from '../../../../src/language/choice/readChoice.ts';
import { begin, openItemOf } from '../../../../src/quiz/trainee/session.ts';
import { emptyRecord } from '../../../../src/quiz/trainee/record.ts';
import { seeded } from '../../../../src/engine/random.ts';
import { noQuiz } from '../../../fixtures/noQuiz.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { quiz } from '../../../fixtures/quiz.ts';

/** Where a conversation with these answers stands. */
function inCase(answers: readonly GivenAnswer[], more: Partial<Session> = {}): Situation {
  const session = { ...emptySession(cases.stamp), caseId: 'c', answers, ...more };
  const state = cases.replay(answers);
  return {
    guideline,
    commands,
    editions: createEditions(cases),
    quiz: noQuiz,
    unseen: false,
    case: () => ({ session, state }),
  };
}

const well: GivenAnswer = { question: 'differentiation', answer: 'well' };
const ki67: GivenAnswer = { question: 'ki67', answer: { ki67: 2 } };
const noCase: Situation = {
  ...inCase([]),
  case: () => ({ session: emptySession(cases.stamp), state: null }),
};
const atFirst = inCase([]);
const atKi67 = inCase([well]);
const line = { line: 1, answers: [ki67], doubtful: [], notTaken: [], named: [], added: [] };
const pregnant = inCase([well], { situations: ['pregnancy'] });
const lineWaits = inCase([well], { intake: { ...line, another: null } });
const ofWhomAsked = inCase([well], { intake: { ...line, another: { waited: null } } });
const confirming = inCase([well], { confirming: { question: 'ki67', answer: { ki67: 25, grade: 'G1' } } });
const outcome = inCase([{ question: 'differentiation', answer: 'unknown' }]);

/** The quiz spoke last and shows an item. @param reads its options; as they are typed unless given */
function atItem(reads?: (text: string) => readonly string[] | null): Situation {
  const record = begin(emptyRecord, { mode: 'study' }, { source: quiz.source, now: 0, random: seeded(3) });
  const item = openItemOf(record, quiz.source);
  const { session } = record;
  if (!item || !session) throw new Error('The quiz shows no item.');
  const choiceIn = reads ?? ((text: string) => readChoice(item, text));
  const open = { session, item, choiceIn };
  return { ...noCase, quiz: { ...noQuiz, focused: true, inSession: true, openItem: () => open } };
}
const inRound: Situation = { ...noCase, quiz: { ...noQuiz, focused: true, shared: true, roundOpen: true } };

/** Every row that recognises a text, in the order of the table. */
function recognisedBy(text: string, situation: Situation): readonly string[] {
  const said = readingsOf(guideline, text);
  return table.filter(({ recognise }) => recognise(said, situation) !== null).map(({ name }) => name);
}

test('the table in its order of precedence, with a line of documentation each', () => {
  expect(table.map(({ name }) => name)).toEqual([
    'unseen',
    'ofWhom',
    'command',
    'caseCode',
    'caseNumber',
    'dropCase',
    'wrongPatient',
    'identifier',
    'tooLong',
    'perhapsCaseCode',
    'quizRequest',
    'roundText',
    'quizAsk',
    'quizChoice',
    'quizNoAnswer',
    'deletion',
    'supposed',
    'keptAsIs',
    'afterList',
    'verdict',
    'situationsDenied',
    'toldTakenBack',
    'whatIf',
    'ageStated',
    'changes',
    'whyOption',
    'caseQuestion',
    'ask',
    'emergency',
    'situationsTakenBack',
    'notTakenBack',
    'nothingToTakeBack',
    'situations',
    'consent',
    'feedback',
    'itemChanged',
    'corrected',
    'anotherPatient',
    'correction',
    'change',
    'line',
    'toldOtherwise',
    'unreadLine',
    'answer',
    'none',
  ]);
  for (const { doc } of table) expect(doc).toMatch(/^\S.{20,}\.$/);
});

/**
 * For each row and the next one a text that both recognise: the first wins. Where no text can be meant both
 * ways, since the two never stand in the same situation, why.
 */
const neighbours: readonly (readonly [first: string, next: string, text: string, at: Situation] | string)[] =
  [
    ['unseen', 'ofWhom', 'new case', { ...ofWhomAsked, unseen: true }],
    ['ofWhom', 'command', 'new case', ofWhomAsked],
    'command, caseCode: no command is a code',
    'caseCode, caseNumber: a number alone is too short for a code',
    'caseNumber, dropCase: one goes to a case, the other drops one',
    'dropCase, wrongPatient: one names a case to drop, the other says whose it was not',
    'wrongPatient, identifier: its few words hold nothing of anybody',
    ['identifier', 'tooLong', `MRN 4711, ${'ileal NET, liver only. '.repeat(40)}`, atFirst],
    'tooLong, perhapsCaseCode: what is longer than any code is not looked at as one',
    'perhapsCaseCode, quizRequest: no request to the quiz begins with “open” or as a code does',
    ['quizRequest', 'roundText', 'close', inRound],
    'roundText, quizAsk: a round is shared, an item of one’s own is not',
    ['quizAsk', 'quizChoice', 'PRRT?', atItem((text) => (text.startsWith('PRRT') ? ['a'] : null))],
    ['quizChoice', 'quizNoAnswer', 'a', atItem()],
    'quizNoAnswer, deletion: the deletion is asked about in a shared place, an item is not shown there',
    'deletion, supposed: a reply asks about one of them',
    'supposed, keptAsIs: a reply asks about one of them',
    'keptAsIs, afterList: a no is no number, and answers no question',
    'afterList, verdict: no verdict is a number alone',
    'verdict, situationsDenied: no verdict and no reason denies a special situation',
    'situationsDenied, toldTakenBack: one denies a special situation, the other what is none',
    'toldTakenBack, whatIf: one says what was not so, the other only supposes',
    'whatIf, ageStated: one begins with “what if”, the other is an age alone',
    'ageStated, changes: one is an age alone, the other begins with “change”',
    'changes, whyOption: one begins with “change”, the other with “why”',
    'whyOption, caseQuestion: one names an option, the other names none',
    ['caseQuestion', 'ask', 'what can still change?', outcome],
    ['ask', 'emergency', 'what to do about a carcinoid crisis?', atKi67],
    'emergency, situationsTakenBack: nobody takes back an emergency',
    'situationsTakenBack, notTakenBack: one names special situations, the other words that were not used',
    'notTakenBack, nothingToTakeBack: one takes words back that stand, the other is for what was not told',
    'nothingToTakeBack, situations: one says what does not hold, the other what does',
    'situations, consent: a yes or a no names no special situation',
    'consent, feedback: a yes or a no is not feedback',
    'feedback, itemChanged: “feedback” names no item of a list',
    'itemChanged, corrected: what takes an item out states no answer, which a correction does',
    'corrected, anotherPatient: who corrects themselves speaks of the same patient',
    ['anotherPatient', 'correction', '71M, NET, liver only', lineWaits],
    ['correction', 'change', 'change ECOG to 2', lineWaits],
    ['change', 'line', 'change it: ECOG 1, liver only', atKi67],
    'line, toldOtherwise: one takes a fact from it, the other is for what no line is read from',
    ['toldOtherwise', 'unreadLine', 'small cell', outcome],
    'unreadLine, answer: one needs that no question is open, the other that one is',
    ['answer', 'none', 'well', atFirst],
  ];

test('what stands between each row and the next is accounted for', () => {
  const pairs = table.slice(1).map(({ name }, index) => `${table[index]?.name ?? ''}, ${name}`);
  expect(
    neighbours.map((pair) => (typeof pair === 'string' ? pair.split(':')[0] : `${pair[0]}, ${pair[1]}`)),
  ).toEqual(pairs);
});

describe('both recognise it, and the first in the table wins', () => {
  test.each(neighbours.filter((pair) => typeof pair !== 'string'))(
    '%s before %s: %j',
    (first, next, text, at) => {
      expect(recognisedBy(text, at)).toEqual(expect.arrayContaining([first, next]));
      expect(recognisedBy(text, at)[0]).toBe(first);
    },
  );
});

describe('each row decides something', () => {
  test.each<readonly [row: string, text: string, at: Situation]>([
    ['ofWhom', 'same patient', ofWhomAsked],
    ['command', 'new case', noCase],
    ['caseCode', encodeCase(cases, { answers: [well], situations: [] }), atKi67],
    ['caseNumber', 'case 3', atKi67],
    ['dropCase', 'delete case 2', atKi67],
    ['wrongPatient', 'sorry, wrong patient', atKi67],
    ['identifier', 'Mr Smith', atFirst],
    ['perhapsCaseCode', 'open NELM-15JP8-PZ', atKi67],
    ['tooLong', 'a'.repeat(501), atFirst],
    ['quizRequest', 'quiz exam 20', atFirst],
    ['roundText', 'a', inRound],
    ['quizAsk', 'what is TARE', atItem()],
    ['quizChoice', 'b', atItem()],
    ['quizNoAnswer', 'zzz', atItem()],
    ['deletion', 'yes', inCase([well], { lastReply: { kind: 'deletion' } })],
    [
      'supposed',
      'yes',
      inCase([well], {
        lastReply: { kind: 'look', supposed: [{ question: 'differentiation', answer: 'poor' }] },
      }),
    ],
    ['afterList', '2', inCase([well], { lastReply: { kind: 'cases' } })],
    ['afterList', '2', inCase([well], { lastReply: { kind: 'change', question: null } })],
    ['verdict', 'newer evidence', inCase([well], { lastReply: { kind: 'feedback', chosen: null } })],
    ['situationsDenied', 'not pregnant', pregnant],
    ['ask', 'contraindications to TACE', atKi67],
    ['emergency', 'patient is septic', atKi67],
    ['consent', 'yes', confirming],
    ['feedback', 'feedback agree', outcome],
    ['anotherPatient', '71M, liver only', atKi67],
    ['correction', 'ECOG 1', lineWaits],
    ['change', 'change ECOG to 2', atKi67],
    ['line', 'ECOG 1, liver only', atKi67],
    ['unreadLine', 'Ki-67 maybe 4%', noCase],
    ['answer', 'Ki-67 4%', atKi67],
    ['none', 'flibbertigibbet', atKi67],
  ])('%s: %j', (row, text, at) => {
    expect(recognisedBy(text, at)[0]).toBe(row);
  });
});

test('an emergency is a remark on what else the text says', () => {
  const { intent } = meaningOf(readingsOf(guideline, 'bowel obstruction'), atKi67);
  expect(intent).toMatchObject({ kind: 'emergency', said: { kind: 'none' } });
  // Bleeding is a fact that the guideline names as well.
  const told = meaningOf(readingsOf(guideline, 'variceal bleeding'), atKi67).intent;
  expect(told).toMatchObject({ kind: 'emergency', said: { kind: 'unreadLine' } });
});
