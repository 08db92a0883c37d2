import { describe, expect, test } from 'vitest';
import { fitAnswer } from '../../../../src/engine/fitAnswer.ts';
import { subjects } from '../../../../src/language/ask/subjects.ts';
import { phrases } from '../../../../src/language/line/find/linePhrases.ts';
import { tokensOf } from '../../../../src/language/tokens/tokens.ts';
import { ambiguousPhrases, silentPhrases } from '../../../../src/language/vocabulary/ambiguousPhrases.ts';
import { backgroundPhrases, illnessPhrases } from '../../../../src/language/vocabulary/background.ts';
import { modifierRows } from '../../../../src/language/vocabulary/modifiers.ts';
import { namesOfOption, optionNames } from '../../../../src/language/vocabulary/names/namesOfOption.ts';
import { phraseRows } from '../../../../src/language/vocabulary/phrases/phraseRows.ts';
import { neutralAt, qualifiersAt } from '../../../../src/language/vocabulary/replyContext.ts';
import { pattern } from '../../../../src/language/vocabulary/sharedPhrases.ts';
import { everydayForms, groupMembers } from '../../../../src/language/vocabulary/treatmentForms.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const { questionIds, questions } = guideline;
const optionIds = (question: (typeof questionIds)[number]): readonly string[] =>
  questions[question].options.map(({ id }) => id);

describe('the vocabulary names what the guideline has, and nothing else', () => {
  test.each(questionIds)('the options of %s', (question) => {
    expect(Object.keys(optionNames[question]).toSorted()).toEqual([...optionIds(question)].toSorted());
  });

  test('the questions of phrases that are asked about again, or say nothing', () => {
    const named = [...Object.keys(ambiguousPhrases), ...Object.keys(silentPhrases)];
    expect(named.length).toBeGreaterThan(5);
    expect(questionIds).toEqual(expect.arrayContaining(named));
  });

  test('the answers of phrases fit their questions', () => {
    const answered = phraseRows.flatMap(({ question, answer }) =>
      answer === undefined ? [] : [{ question, answer }],
    );
    expect(answered.length).toBeGreaterThan(50);
    for (const { question, answer } of answered) {
      expect(fitAnswer(guideline, question, answer)).toEqual(answer);
    }
  });

  test('the answers that a phrase agrees with are options of its question', () => {
    for (const { question, fits = [] } of phraseRows) {
      expect(optionIds(question)).toEqual(expect.arrayContaining([...fits]));
    }
  });

  test.each(questionIds)('the answers beside which words are neutral, or qualify, at %s', (question) => {
    const rows = [...neutralAt[question], ...(qualifiersAt[question] ?? [])];
    const named = rows.flatMap(({ options = [] }) => options);
    expect(optionIds(question)).toEqual(expect.arrayContaining(named));
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
    ...phraseRows.flatMap((row) => row.phrases),
    ...modifierRows.flatMap((row) => row.phrases),
    ...backgroundPhrases,
    ...illnessPhrases,
  ];
  expect(sources.length).toBeGreaterThan(400);
  for (const source of sources) expect(pattern(source).compiled().node).toBeDefined();
  for (const phrase of phrases(guideline)) expect(phrase.pattern.compiled().node).toBeDefined();
});

test('a pattern that cannot be read says so when it is first used', () => {
  expect(() => pattern('(liver').compiled()).toThrow('")" is missing in the pattern "(liver"');
  expect(() => pattern('{nowhere}').compiled()).toThrow('No list "nowhere" for the pattern "{nowhere}"');
});
