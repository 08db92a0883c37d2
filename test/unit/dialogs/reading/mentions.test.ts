import { describe, expect, test } from 'vitest';
import { mentionsBot } from '../../../../src/dialogs/reading/mentions.ts';
import { saidIn } from '../../../../src/dialogs/reading/saidIn.ts';

const recipient = { id: '28:bot', name: 'NET liver pathway' };
const ofBot = (text?: string) => ({
  type: 'mention',
  mentioned: recipient,
  ...(text === undefined ? {} : { text }),
});
const ofBob = { type: 'mention', text: '<at>Bob Smith</at>', mentioned: { id: '29:bob', name: 'Bob Smith' } };
const spoken = (text: string, ...entities: readonly object[]): string =>
  saidIn({ text, entities: entities as never, recipient }).text;

describe('mentions of the bot are no part of what is said', () => {
  test.each([
    ['before', '<at>NET</at> new case', [ofBot('<at>NET</at>')]],
    ['after', 'new case <at>NET</at>', [ofBot('<at>NET</at>')]],
    ['twice', '<at>NET</at> new <at>NET</at> case', [ofBot('<at>NET</at>'), ofBot('<at>NET</at>')]],
    [
      'in two forms',
      '<at>NET</at> new case <at id="1">NET bot</at>',
      [ofBot('<at>NET</at>'), ofBot('<at id="1">NET bot</at>')],
    ],
    ['without a text in its entity', '<at>NET liver pathway</at> new case', [ofBot()]],
    ['without an entity, by its name', '<at>net liver pathway</at> new case', []],
    ['with spaces that do not break', '<at>NET</at>&nbsp;new\u00a0case', [ofBot('<at>NET</at>')]],
  ])('%s', (_name, text, entities) => {
    expect(spoken(text, ...entities).replaceAll(/\s+/g, ' ')).toBe('new case');
  });
});

test('mentions of others are left out: the name of a colleague is no answer', () => {
  expect(spoken('<at>NET</at> <at>Bob Smith</at> says PS1', ofBot('<at>NET</at>'), ofBob)).toBe('says PS1');
});

test.each([
  ['no entities', undefined],
  ['an entity without a type', [{}]],
  ['a mention of nobody', [{ type: 'mention', text: '<at>x</at>' }]],
  ['a mention without text or person', [{ type: 'mention' }]],
])('%s does no harm', (_name, entities) => {
  expect(saidIn({ text: 'PS1', entities: entities as never, recipient }).text).toBe('PS1');
  expect(mentionsBot({ entities: entities as never, recipient })).toBe(false);
});

test('a mention of the bot is known by its id, not by its name', () => {
  expect(mentionsBot({ entities: [ofBot()] as never, recipient })).toBe(true);
  expect(
    mentionsBot({
      entities: [{ ...ofBob, mentioned: { id: '29:x', name: recipient.name } }] as never,
      recipient,
    }),
  ).toBe(false);
});
