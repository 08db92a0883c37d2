import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { severalVoicesRow } from '../../../../src/language/vocabulary/bearings.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { isSure } from '../../../fixtures/modifiedClauses.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { sampled } from '../../../fixtures/sampled.ts';

/** Statements of one clause that are sure on their own. */
const plain = optionSynonyms.filter(
  (one) => !/[,;:/]/.test(one.text) && isSure(one.text, one.question, one.answer),
);

const opening = ['', 'HPB: ', 'Our surgeons: ', 'First opinion: '];
const signs = ['. ', '; ', ', ', '\n', '. Seen on 3 June. '];
const stands = [
  ...['Surgeon B', 'Oncology', 'The tertiary centre', 'Second opinion', 'HPB', 'Regional MDT'].flatMap(
    (voice) => [
      `${voice}: never`,
      `${voice} says no`,
      `${voice}: no way`,
      `${voice} disagrees`,
      `${voice} is not convinced`,
    ],
  ),
  'The other does not',
  'Surgeons disagree',
  'No consensus',
  'Not agreed',
  'To be rediscussed on 9 December',
];

const cases = stands.flatMap((stand) =>
  signs.flatMap((sign) => opening.flatMap((before) => plain.map((one) => ({ one, stand, sign, before })))),
);

describe('a stand that names nothing is about what was said before it', () => {
  sampled('of statements of every question', { quick: 200, full: 12_000 }, (size) => {
    const step = Math.max(1, Math.floor(cases.length / size));
    const sure = cases
      .filter((_one, at) => at % step === 0)
      .map(({ one, stand, sign, before }) => ({ one, line: `${before}${one.text}${sign}${stand}.` }))
      .filter(({ one, line }) => isSure(line, one.question, one.answer))
      .map(({ line }) => line);
    expect(sure).toEqual([]);
  });

  test.each([
    'Allergies: none.',
    'No allergies.',
    'Seen by the surgeon on 3 June.',
    'Alcohol: never.',
    'Thanks to the team.',
  ])('what says no of something else is not: %s', (after) => {
    expect(isSure(`Liver resectable in one stage. ${after}`, 'liverResectability', 'oneStage')).toBe(true);
  });
});

describe('what one of several opinions says is one opinion', () => {
  const numbered = ['Surgeon', 'Radiologist', 'Reader', 'Centre', 'MDT'].flatMap((voice) =>
    [
      ['A', 'B'],
      ['1', '2'],
      ['I', 'II'],
    ].map(([first, second]) => [`${voice} ${first}`, `${voice} ${second}`] as const),
  );
  const ordered = ['surgeon', 'radiologist', 'opinion'].flatMap((voice) =>
    [
      ['First', 'second'],
      ['One', 'another'],
    ].map(([first, second]) => [`${first} ${voice}`, `${second} ${voice}`] as const),
  );

  test.each([...numbered, ...ordered])('%s, %s', (first, second) => {
    const said = plain.filter((_one, at) => at % 7 === 0);
    for (const { text, question, answer } of said)
      for (const line of [
        `${first}: ${text}. ${second}: too risky.`,
        `${first}: too risky. ${second}: ${text}.`,
      ])
        expect({ line, isSure: isSure(line, question, answer) }).toEqual({ line, isSure: false });
  });

  test('what stands before the first of them, and what one alone says, stands', () => {
    const { question, example, not } = severalVoicesRow;
    expect(isSure(example, question, 'oneStage')).toBe(false);
    expect(isSure(not, question, 'oneStage')).toBe(true);
    const { facts } = readIntake(guideline, utteranceOf(`Ileal NET, ECOG 1. ${example}`));
    expect(facts.map((fact) => fact.question)).toEqual(
      expect.arrayContaining(['differentiation', 'primarySite', 'performanceStatus']),
    );
  });
});
