import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { unclear } from '../../../../src/language/sentences/unclearSentences.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { statesOfPatientsRow } from '../../../../src/language/vocabulary/bearings.ts';
import { namesOfOption } from '../../../../src/language/vocabulary/questions/index.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const { questionIds, questions } = guideline;
const states = statesOfPatientsRow.words.split(' ');
const persons = statesOfPatientsRow.persons.split(' ').filter((word) => !word.includes("'"));

const read = (question: QuestionId, text: string) =>
  readAnswer(guideline, questions[question], utteranceOf(text));

/** The questions at which such a word alone is an answer. */
const answered = questionIds.flatMap((question) =>
  states
    .filter((state) => read(question, state).kind === 'answer')
    .map((state): readonly [QuestionId, string] => [question, state]),
);

describe('a bare word that people are called by as well', () => {
  test('is an answer by itself at many questions, and each such word at one at least', () => {
    expect(new Set(answered.map(([question]) => question)).size).toBeGreaterThanOrEqual(7);
    const atNone = states.filter((state) => !answered.some(([, word]) => word === state));
    // Read only in "poorly differentiated".
    expect(atNone).toEqual(['poorly']);
  });

  test.each(answered)('%s: "%s" is not taken where a person is its subject', (question, state) => {
    for (const person of persons)
      for (const text of [
        `${person} is ${state}`,
        `the ${person} remains ${state}`,
        `${person} ${state}`,
        `${person} has been ${state}`,
        `Seen today. ${person} is now ${state}.`,
        `${state}. That is the ${person}.`,
      ])
        expect({ text, kind: read(question, text).kind }).toEqual({ text, kind: 'ask' });
    for (const person of persons) {
      const text = `${state} ${person}`;
      expect({ text, isTaken: read(question, text).kind === 'answer' }).toEqual({ text, isTaken: false });
    }
  });

  test.each(answered)('%s: "%s" is an answer where nobody is named', (question, state) => {
    for (const text of [`${state}.`, `It is ${state}`, `${state} now`])
      expect({ text, kind: read(question, text).kind }).toEqual({ text, kind: 'answer' });
  });

  test('the reason says what is asked', () => {
    expect(read(statesOfPatientsRow.question, statesOfPatientsRow.example)).toMatchObject({
      kind: 'ask',
      reason: unclear.ofThePatient,
    });
    expect(read('differentiation', 'the patient is well')).toMatchObject({
      kind: 'ask',
      reason: unclear.ofThePatient,
    });
  });
});

describe('what is said of the disease is an answer, whoever is named beside it', () => {
  test.each<[QuestionId, string, unknown]>([
    [statesOfPatientsRow.question, statesOfPatientsRow.not, 'limited'],
    ['treatmentCourse', 'she is stable', 'stable'],
    ['treatmentCourse', 'the patient is stable', 'stable'],
    ['treatmentCourse', 'the patient has stable disease', 'stable'],
    ['treatmentCourse', 'she is stable on surveillance', 'stable'],
    ['treatmentCourse', 'her disease is stable', 'stable'],
    ['differentiation', 'the patient has a NET, well', 'well'],
    ['differentiation', 'the patient has a poorly differentiated NEC', 'poor'],
    ['extrahepaticDisease', 'the patient has limited EHD', 'limited'],
    ['extrahepaticDisease', 'she has none', 'none'],
    ['transarterialContraindications', 'the patient has none', ['none']],
    ['sstrImaging', "the patient's PET is positive", 'positive'],
  ])('%s: %s', (question, text, answer) => {
    expect(read(question, text)).toMatchObject({ kind: 'answer', answer });
  });
});

test('no other name of one word is asked for that reason', () => {
  const others = questionIds.flatMap((question) =>
    questions[question].options.flatMap(({ id }) =>
      namesOfOption(question, id)
        .whenAsked.filter((name) => /^[a-z]+$/.test(name) && !states.includes(name))
        .map((name) => ({ question, name })),
    ),
  );
  expect(others.length).toBeGreaterThan(10);
  for (const { question, name } of others) {
    const reading = read(question, `the patient: ${name}`);
    expect(reading.kind === 'ask' ? reading.reason : '').not.toBe(unclear.ofThePatient);
  }
});
