import { describe, expect, test } from 'vitest';
import { recipient, teamsMessages } from '../../fixtures/teamsMessages.ts';
import { botMember, findingsOf, readable, teamsChat } from '../../fixtures/teamsChat.ts';
import { textsOfNotRead } from '../../fixtures/textsOfNotRead.ts';

type Json = Readonly<Record<string, unknown>>;
type Chat = ReturnType<typeof teamsChat>;

const html = (content: string, text?: string): Json => ({
  ...(text === undefined ? {} : { text }),
  attachments: [{ contentType: 'text/html', content }],
});
const said = async (chat: Chat, message: Json): Promise<string> => {
  const { sent } = await chat.deliver({ type: 'message', ...message });
  expect(sent.length).toBe(1);
  expect(sent.flatMap(findingsOf)).toEqual([]);
  return sent.map(({ card }) => readable(card)).join('\n');
};

test.each(teamsMessages)(
  '$name: what is not read is said in one sentence',
  async ({ message, notRead = [] }) => {
    const chat = teamsChat();
    const words = await said(chat, { recipient, ...message });
    for (const kind of ['file', 'picture', 'card', 'quotation', 'struck', 'table'] as const)
      expect(textsOfNotRead[kind].test(words)).toBe(notRead.includes(kind));
    expect(chat.faults).toEqual([]);
  },
);

describe('in a case', () => {
  const atKi67 = async (): Promise<Chat> => {
    const chat = teamsChat();
    await chat.say('new case');
    await chat.say('well');
    return chat;
  };

  test('an answer that quotes the card of the bot is taken like any other', async () => {
    const chat = await atKi67();
    const quote =
      '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri" itemid="28:bot">NET liver pathway</strong><p itemprop="preview">Question 2: G1, G2 or G3, 40%</p></blockquote><p>12%</p>';
    const words = await said(chat, html(quote, '<quoted messageId="1"/>12%'));
    expect(chat.lastEvent()).toBe('answer');
    expect(words).toContain('Question 3');
  });

  test('what is quoted alone is no answer', async () => {
    const chat = await atKi67();
    const words = await said(chat, html('<blockquote><p>12%</p></blockquote>', '12%'));
    expect(chat.lastEvent()).toBe('quotation');
    expect(words).toContain('What is the Ki-67 index');
  });

  test('a number in bold is one number', async () => {
    const chat = await atKi67();
    expect(await said(chat, html('<p>1<b>2</b>%</p>'))).toContain('Question 3');
    expect(await said(chat, { text: 'path' })).toContain('Ki-67 12%');
  });

  test('a figure that is struck through is no answer', async () => {
    const chat = await atKi67();
    await said(chat, html('<p><s>12%</s> 21%</p>', '12% 21%'));
    expect(await said(chat, { text: 'path' })).toContain('Ki-67 21%');
  });

  test('a table of a record begins a case, and an empty field in it answers nothing', async () => {
    const chat = teamsChat();
    const row = (name: string, value: string): string =>
      `<tr><td><p>${name}</p></td><td><p>${value}</p></td></tr>`;
    const table = `<table>${row('Diagnosis', 'ileal NET')}${row('Ki-67', '4 %')}${row('Ascites', '')}${row('ECOG', '1')}</table>`;
    const { sent } = await chat.deliver({
      type: 'message',
      ...html(table, 'Diagnosis ileal NET Ki-67 4 % Ascites ECOG 1'),
    });
    const ticked = JSON.stringify(sent[0]?.card).match(/"sure":true/g) ?? [];
    expect(readable(sent[0]?.card ?? {})).toContain('“Ki-67: 4 %”');
    expect(ticked.length).toBeGreaterThan(0);
    await chat.say('yes');
    expect(await said(chat, { text: 'path' })).not.toMatch(/ascites/i);
  });
});

describe('a mention', () => {
  const mention = { type: 'mention', text: '<at>NET</at>', mentioned: { id: botMember.id, name: 'NET' } };

  test('regression: alone, with its HTML as Teams sends it, it is a greeting and not an empty message', async () => {
    const chat = teamsChat({
      conversation: { id: '19:board', conversationType: 'groupChat', isGroup: true },
    });
    await said(chat, {
      ...html(
        '<p><span itemtype="http://schema.skype.com/Mention" itemid="0">NET</span>&nbsp;</p>',
        '<at>NET</at>',
      ),
      entities: [mention],
    });
    expect(chat.lastEvent()).toBe('hello');
  });

  test('of a message of a colleague, without a word: the quotation is said to be not read', async () => {
    const chat = teamsChat({
      conversation: { id: '19:board', conversationType: 'groupChat', isGroup: true },
    });
    await said(chat, {
      ...html(
        '<blockquote itemtype="http://schema.skype.com/Reply"><p>ileal NET</p></blockquote><p><at id="0">NET</at></p>',
        '<quoted messageId="1"/><at>NET</at>',
      ),
      entities: [mention],
    });
    expect(chat.lastEvent()).toBe('quotation');
  });

  test.each([', 12%', ': 12%', ' 12%', ' , 12%'])('before an answer, with %j', async (rest) => {
    const chat = teamsChat();
    await chat.say('new case');
    await chat.say('well');
    await said(chat, { text: `<at>NET</at>${rest}`, entities: [mention] });
    expect(chat.lastEvent()).toBe('answer');
  });
});

describe('words that are names of properties', () => {
  const names = Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, name.toLowerCase()]);

  test.each([
    ['where no case is open', []],
    ['at a question with options', ['new case']],
    ['at a question with a number', ['new case', 'well']],
    ['while a line waits', ['ileal NET, ECOG 1']],
    ['at an outcome', ['new case', 'not stated']],
    ['in the quiz', ['quiz', 'quick']],
  ])('%s: they are words like others', async (_where, lines) => {
    const chat = teamsChat({ channelId: 'test' });
    for (const line of lines) {
      // One after the other.
      // oxlint-disable-next-line no-await-in-loop
      await chat.say(line);
    }
    await chat.say('flibbertigibbet');
    const asOthers = chat.lastEvent();
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop
      await chat.say(name);
      expect([name, chat.lastEvent()]).toEqual([name, asOthers]);
    }
    expect(chat.faults).toEqual([]);
  });
});
