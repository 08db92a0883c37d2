import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../../src/dialogs/reading/saidIn.ts';
import { recipient, teamsMessages } from '../../../fixtures/teamsMessages.ts';

describe('what a person says in a message of Teams', () => {
  test.each(teamsMessages)('$name', ({ message, says, notRead = [] }) => {
    expect(saidIn({ recipient, ...message } as never)).toEqual({ text: says, notRead });
  });

  test('signs that only turn the direction of a text are no part of it', () => {
    const marks = String.fromCodePoint(0x20_2b, 0x20_66, 0x20_0f, 0x06_1c);
    const [first = '', ...rest] = marks;
    const text = `open ${first}NELM-15JP8${rest.join('')}`;
    expect(saidIn({ recipient, text }).text).toBe('open NELM-15JP8');
    expect(saidIn({ recipient, text: marks }).text).toBe('');
  });

  test.each([0x20_2d, 0x20_2e])(
    'a sign that turns figures round is kept, for the reader to ask (%i)',
    (sign) => {
      const text = `Ki-67 ${String.fromCodePoint(sign)}21%`;
      expect(saidIn({ recipient, text }).text).toBe(text);
    },
  );
});
