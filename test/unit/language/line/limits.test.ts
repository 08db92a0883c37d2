import { describe, expect, test } from 'vitest';
import { intakeTokenLimit, readIntake } from '../../../../src/language/line/readIntake.ts';
import { endOf } from '../../../../src/language/tokens/tokenizedText.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

test('each word knows where its clause and its sentence end', () => {
  const line = utteranceOf('Ileal NET, liver only; no syndrome. PS 1').asTyped;
  const ends = line.tokens.map(({ word }, index) => [
    word,
    endOf(line, index, 'clause'),
    endOf(line, index, 'sentence'),
  ]);
  expect(ends).toEqual([
    ['ileal', 2, 4],
    ['net', 2, 4],
    ['liver', 4, 4],
    ['only', 4, 4],
    ['no', 6, 6],
    ['syndrome', 6, 6],
    ['ps', 8, 8],
    ['1', 8, 8],
  ]);
});

describe('regression: 500 characters took ten seconds, for one of them may stand for eighteen', () => {
  test.each([
    ['ﷺ', 500],
    ['1e', 250],
    ['?', 500],
    ['+1', 250],
  ])('%s, %i times, is read up to the limit of words, and the rest is told', (piece, times) => {
    const text = `PS1, ${piece.repeat(times)}`;
    const { facts, doubtful, doubts, unread } = readIntake(guideline, utteranceOf(text));
    const touched = [...facts, ...doubtful, ...doubts].map(({ question }) => question);
    expect(touched.filter((question) => question !== null)).toEqual(['performanceStatus']);
    const read = /^Only the first (\d+) characters were read\.$/.exec(doubts.at(-1)?.because ?? '');
    const length = Number(read?.[1]);
    expect(utteranceOf(text.slice(0, length)).asTyped.tokens.length).toBeLessThanOrEqual(intakeTokenLimit);
    expect(unread.at(-1)).toBe(text.slice(length).trim());
  });

  test('what a person types in 1,000 characters is read whole', () => {
    const text = 'Ileal NET, G2, Ki-67 8%, liver only, PS1. Seen in clinic. '.repeat(16);
    expect(
      readIntake(guideline, utteranceOf(text.slice(0, 900))).doubts.map(({ because }) => because),
    ).not.toContainEqual(expect.stringContaining('Only the first'));
  });
});
