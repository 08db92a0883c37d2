import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../../src/dialogs/reading/saidIn.ts';
import { recipient, teamsMessages } from '../../../fixtures/teamsMessages.ts';

describe('what a person says in a message of Teams', () => {
  test.each(teamsMessages)('$name', ({ message, says, notRead = [] }) => {
    expect(saidIn({ recipient, ...message } as never)).toEqual({ text: says, notRead });
  });
});
