import { describe, expect, test } from 'vitest';
import { askIn } from '../../../src/language/ask/askIn.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../src/language/reply/readAnswer.ts';
import { namesEmergency } from '../../../src/language/safety/namesEmergency.ts';
import { identifierIn } from '../../../src/language/safety/identifiers.ts';
import { type Utterance, utteranceOf } from '../../../src/language/utterance.ts';
import { once } from '../../../src/machine/once.ts';
import { callCounts } from '../../fixtures/callCounts.ts';
import { guideline } from '../../fixtures/guideline.ts';

const { questionIds, questions } = guideline;

const known = { isKnown: () => true, guessable: () => new Set<string>() };

/** Every reader over one message. */
function readByAll(said: Utterance): void {
  identifierIn(guideline, said);
  askIn(guideline, said, 'sstrImaging', known);
  readIntake(guideline, said);
  for (const id of questionIds) readAnswer(guideline, questions[id], said);
  namesEmergency(said);
}

const line =
  '62-year-old man with an ileal NET, G2, Ki-67 8%, resected in 2019, ECOG 1. Liver only, diffuse metastases in both lobes, 40% of the liver replaced. Unresectable per MDT, not a transplant candidate. Carcinoid syndrome, controlled on lanreotide 120 mg every four weeks; stable disease. DOTATATE positive everywhere. Bilirubin 12 umol/L, no ascites, portal vein patent, no previous Whipple. 7 lesions in segments 5, 6 and 8, the largest 32 mm. Seen in the NET clinic in March with his daughter, who asked about PRRT and its risks today.';

describe('the tokens of a message are made once, whoever reads it', () => {
  const messages = [
    ['a typed answer', 'poorly differentiated'],
    ['an answer with words beside it', 'positive, everywhere in the liver, not in the primary'],
    ['a line of 500 characters', line.slice(0, 500)],
  ] as const;
  const files = ['src/language/tokens/tokens.ts', 'src/language/text/spelling.ts'] as const;
  const counted = once(() => {
    const reads = messages.map(
      ([, text]) =>
        () =>
          readByAll(utteranceOf(text)),
    );
    return callCounts(files, reads);
  });

  test.each(messages.map(([name], place) => [name, place] as const))('%s', async (_name, place) => {
    const counts = (await counted())[place];
    const [tokens, spelling] = files.map((file) => counts?.[file]);
    expect(tokens?.get('tokensIn')).toBe(1);
    expect(tokens?.get('tokensOf')).toBeUndefined();
    expect(spelling?.get('spellingOf')).toBe(1);
  });
});

test('a value of an utterance is the same object whenever it is asked for', () => {
  const said = utteranceOf('Ileal NET, naïve');
  expect(said.asTyped).toBe(said.asTyped);
  expect(said.asSpelled).toBe(said.asSpelled);
  expect(said.words).toBe(said.words);
  expect(said.searchTerms).toBe(said.searchTerms);
});

test('tokens know their words with and without accents, and their places in both texts', () => {
  const {
    text,
    spelled,
    asTyped: { tokens },
  } = utteranceOf('NAÏVE, tumors 12,5 per cent');
  expect(tokens.map(({ word }) => word)).toEqual(['naive', 'tumour', '12.5', '%']);
  expect(tokens.map((token) => token.spelled.word)).toEqual(['naïve', 'tumour', '12.5', '%']);
  expect(tokens.map(({ from, to }) => text.slice(from, to))).toEqual(['NAÏVE', 'tumors', '12,5', 'per cent']);
  expect(tokens.map((token) => spelled.slice(token.spelled.from, token.spelled.to))).toEqual([
    'NAÏVE',
    'tumour',
    '12.5',
    '%',
  ]);
});
