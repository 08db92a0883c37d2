import { describe, expect, test } from 'vitest';
import { fitAnswer } from '../../../../src/engine/fitAnswer.ts';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { subjects } from '../../../../src/language/ask/subjects.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { tokensOf } from '../../../../src/language/tokens/tokens.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { backgroundGroups } from '../../../../src/language/vocabulary/background.ts';
import { pattern } from '../../../../src/language/vocabulary/lists.ts';
import { modifierRows } from '../../../../src/language/vocabulary/modifiers.ts';
import { namesOfOption, questionTables } from '../../../../src/language/vocabulary/questions/index.ts';
import type { Row } from '../../../../src/language/vocabulary/questions/row.ts';
import { situationPhrases } from '../../../../src/language/vocabulary/situations.ts';
import { everydayForms, groupMembers } from '../../../../src/language/vocabulary/treatmentForms.ts';
import { exercises } from '../../../fixtures/exercises.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const { questionIds, questions } = guideline;
const optionIds = (question: QuestionId): readonly string[] =>
  questions[question].options.map(({ id }) => id);

const rows: readonly { readonly question: QuestionId; readonly row: Row }[] = questionIds.flatMap(
  (question) => questionTables[question].rows.map((row) => ({ question, row })),
);

describe('the vocabulary names what the guideline has, and nothing else', () => {
  test.each(questionIds)('the options of %s', (question) => {
    expect(Object.keys(questionTables[question].names).toSorted()).toEqual(
      [...optionIds(question)].toSorted(),
    );
  });

  test('the answers of phrases fit their questions', () => {
    const answered = rows.flatMap(({ question, row: { answer } }) =>
      answer === undefined ? [] : [{ question, answer }],
    );
    expect(answered.length).toBeGreaterThan(50);
    for (const { question, answer } of answered)
      expect(fitAnswer(guideline, question, answer)).toEqual(answer);
  });

  test('the answers that a phrase agrees with are options of its question', () => {
    for (const { question, row } of rows)
      expect(optionIds(question)).toEqual(expect.arrayContaining([...(row.fits ?? [])]));
  });

  test('the special situations', () => {
    expect(Object.keys(situationPhrases)).toEqual(guideline.specialSituations.map(({ id }) => id));
  });

  test('the treatments that have everyday forms, or stand for several', () => {
    expect(Object.keys(guideline.treatmentNames)).toEqual(expect.arrayContaining(Object.keys(everydayForms)));
    const ids = subjects(guideline).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([...Object.keys(groupMembers), ...Object.values(groupMembers).flat()]),
    );
  });
});

test.each(questionIds)('no two options of %s have a name in common', (question) => {
  const names = questions[question].options.flatMap(({ id }) => {
    const own = Object.values(namesOfOption(question, id)).flat();
    const forms = own.map((name) =>
      tokensOf(name)
        .map(({ word }) => word)
        .join(' '),
    );
    return [...new Set(forms)];
  });
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('every pattern of the vocabulary can be read', () => {
  const sources = [
    ...rows.flatMap(({ row }) => row.phrases),
    ...modifierRows.flatMap((row) => row.phrases),
    ...backgroundGroups.flatMap((group) => group.phrases),
    ...Object.values(situationPhrases).flat(),
  ];
  expect(sources.length).toBeGreaterThan(700);
  for (const source of sources) expect(pattern(source).compiled().node).toBeDefined();
});

test('a pattern that cannot be read says so when it is first used', () => {
  expect(() => pattern('(liver').compiled()).toThrow('")" is missing in the pattern "(liver"');
  expect(() => pattern('{nowhere}').compiled()).toThrow('No list "nowhere" for the pattern "{nowhere}"');
});

const asks = Symbol('asks');
const nothing = Symbol('nothing');

/** What a text says of a question: in a line, or typed where the question is open. */
function told(question: QuestionId, row: Row, text: string): unknown {
  if (row.asked) {
    const reading = readAnswer(guideline, questions[question], utteranceOf(text));
    return reading.kind === 'answer' ? reading.answer : reading.kind === 'ask' ? asks : nothing;
  }
  const { facts, doubtful, doubts } = readIntake(guideline, utteranceOf(text));
  const read = [...facts, ...doubtful].find((one) => one.question === question);
  return read ? read.answer : doubts.some((doubt) => doubt.question === question) ? asks : nothing;
}

describe('the example of a row is read as the row says', () => {
  test.each(rows.filter(({ row }) => row.answer !== undefined && !row.value))(
    '$question: $row.example',
    ({ question, row }) => {
      expect(told(question, row, row.example)).toEqual(row.answer);
    },
  );
});

describe('the counterexample of a row is not read so, or with a doubt', () => {
  test.each(rows.filter(({ row }) => row.not !== undefined && row.answer !== undefined))(
    '$question: $row.not',
    ({ question, row }) => {
      exercises('T11');
      const { facts } = readIntake(guideline, utteranceOf(row.not ?? ''));
      const sure = row.asked
        ? told(question, row, row.not ?? '')
        : facts.find((fact) => fact.question === question)?.answer;
      expect(sure).not.toEqual(row.answer);
    },
  );
});

describe('a row that only asks is about its question', () => {
  test.each(rows.filter(({ row }) => row.unclear !== undefined && row.answer === undefined))(
    '$question: $row.example',
    ({ question, row }) => {
      expect(told(question, row, row.example)).toBe(asks);
    },
  );
});
