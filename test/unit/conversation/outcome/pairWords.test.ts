import { expect, test } from 'vitest';
import { texts } from '../../../../src/conversation/texts/texts.ts';

test('only of equals it is said that they are, and the word of every choice is “or”', () => {
  for (const [standing, words] of Object.entries(texts.outcome.considerPair)) {
    expect(/equal/.test(words[0])).toBe(standing === 'asEquals');
    expect(/^or\b/.test(words[1])).toBe(standing !== 'both');
    expect(/order/.test(words[0])).toBe(standing === 'inOrder');
  }
});
