import type { DeliveryFault } from '../../../src/dialogs/bot.ts';
import { describe, expect, test } from 'vitest';
import { liveKey, parseLive } from '../../../src/conversation/state/liveCard.ts';
import type { Store } from '../../../src/conversation/contract/store.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import {
  actionOf,
  actionsOf,
  acts,
  type ChatOptions,
  findingsOf,
  readable,
  type Shown,
  teamsChat,
} from '../../fixtures/teamsChat.ts';

type Chat = ReturnType<typeof teamsChat>;

/** The one message that can change the case. */
function live(chat: Chat): Shown {
  const acting = chat.shown().filter(({ card }) => acts(card));
  expect(acting.length).toBe(1);
  const [only] = acting;
  if (!only) throw new Error('No card acts.');
  return only;
}

async function chatAt(lines: readonly string[], options: ChatOptions = {}): Promise<Chat> {
  const chat = teamsChat({ now: clock(), ...options });
  for (const line of lines) await chat.say(line);
  return chat;
}

/** A clock that goes on by a minute with each look. */
function clock(): () => number {
  let now = Date.UTC(2026, 10, 23);
  return () => (now += 60_000);
}

const answerCard = (answer: Readonly<Record<string, unknown>> | null): Readonly<Record<string, unknown>> => {
  expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  return answer?.['value'] as Readonly<Record<string, unknown>>;
};

describe('a tap', () => {
  test('is answered with the next card, and the message shows the same card to everybody', async () => {
    const chat = await chatAt(['new case']);
    const card = live(chat);
    const { sent, answer } = await chat.tap(card, actionOf(card.card, 'Well differentiated'));
    expect(sent).toEqual([]);
    expect(readable(answerCard(answer))).toContain('What is the Ki-67 index');
    expect(live(chat)).toMatchObject({ id: card.id, card: answerCard(answer) });
  });

  test('a whole case stays in one message, and the outcome stands in it', async () => {
    const chat = await chatAt(['new case']);
    for (const title of ['Poorly', 'ECOG 1', 'No']) {
      const card = live(chat);
      await chat.tap(card, actionOf(card.card, title));
    }
    expect(chat.shown().length).toBe(1);
    expect(readable(live(chat).card)).toContain('Consider first');
    expect(chat.records.at(-1)?.outcome).toBe('necFirstLine');
  });

  test('as Action.Submit does the same', async () => {
    const chat = await chatAt(['new case']);
    const card = live(chat);
    const { sent, answer } = await chat.submit(card, actionOf(card.card, 'Well'));
    expect([sent, answer]).toEqual([[], null]);
    expect(live(chat).id).toBe(card.id);
    expect(readable(live(chat).card)).toContain('What is the Ki-67 index');
  });

  test.each([['Why do you ask?'], ['Answers so far'], ['Change Differentiation']])(
    'that only shows something is for the person who tapped, and leads back: %s',
    async (title) => {
      const chat = await chatAt(['new case', 'well']);
      const card = live(chat);
      const { answer } = await chat.tap(card, actionOf(card.card, title));
      const shownToAnn = answerCard(answer);
      expect(shownToAnn).not.toEqual(card.card);
      expect(live(chat)).toEqual(card);
      const back = actionsOf(shownToAnn).find(({ data }) => data['do'] === 'show');
      const again = await chat.tap(card, back?.data ?? {});
      expect(readable(answerCard(again.answer))).toContain('What is the Ki-67 index');
    },
  );

  test('on "new case" leaves the outcome readable, and the new case is a new message', async () => {
    const chat = await chatAt(['new case', 'not stated']);
    const outcome = live(chat);
    const { sent, answer } = await chat.tap(outcome, actionOf(outcome.card, 'Next patient'));
    expect(sent.length).toBe(1);
    expect(live(chat).id).toBe(sent[0]?.id);
    expect(readable(answerCard(answer))).toContain('Expert pathology needed');
    expect(readable(chat.shown()[1]?.card ?? {})).toContain('Expert pathology needed');
  });

  test('on "new case" of the welcome begins in its place, and twice begins one case', async () => {
    let cases = 0;
    const chat = await chatAt(['hi'], { newId: () => `case-${(cases += 1)}` });
    const [welcome] = chat.shown();
    if (!welcome) throw new Error('There is no welcome.');
    const data = actionOf(welcome.card, 'New case');
    await chat.tap(welcome, data);
    const { answer } = await chat.tap(welcome, data);
    expect(readable(answerCard(answer))).toContain('A case is already open');
    expect([live(chat).id, cases]).toEqual([welcome.id, 1]);
  });
});

describe('what is typed', () => {
  test('comes back in a new message with the live card, and the old card goes quiet', async () => {
    const chat = await chatAt(['new case', 'well', '2']);
    const [first, second, third] = chat.shown();
    expect(live(chat)).toEqual(third);
    expect(readable(second?.card ?? {})).toContain('Differentiation: Well differentiated');
    expect(readable(second?.card ?? {})).toContain('The case goes on in another card');
    expect(actionsOf(first?.card ?? {}).map(({ title }) => title)).toEqual(['Continue here']);
  });

  test.each(['why', 'path', 'help', 'about', 'hi', 'coverage', 'nonsense'])(
    '"%s" brings the live card down, and what was shown stays readable',
    async (words) => {
      const chat = await chatAt(['new case', 'well', words]);
      const asked = live(chat);
      expect(asked).toEqual(chat.shown().at(-1));
      expect(chat.records.at(-1)?.question).toBe('ki67');
      await chat.say('25');
      expect(chat.records.at(-1)?.question).toBe('performanceStatus');
      const left = chat.shown().find(({ id }) => id === asked.id);
      expect(acts(left?.card ?? {})).toBe(false);
      if (words === 'why') expect(readable(left?.card ?? {})).toContain('Where the answers lead');
      if (words === 'help') expect(readable(left?.card ?? {})).toContain('What you can say');
    },
  );

  test('the MDT summary stays in the chat when the case goes on', async () => {
    const chat = await chatAt(['new case', 'not stated', 'mdt', 'new case']);
    const summary = chat.shown()[2];
    expect(readable(summary?.card ?? {})).toContain('Recommendation for the MDT');
    expect(live(chat)).toEqual(chat.shown().at(-1));
  });

  test('nothing that was typed is in the stored quiet card', async () => {
    const store = memoryStore();
    await chatAt(['new case', 'well', 'zyxwv 77.5 or 88.5%'], { store });
    expect(JSON.stringify(await store.read(liveKey('msteams/19:chat')))).not.toMatch(/zyxwv|77\.5|88\.5/);
  });
});

describe('an old card', () => {
  test('that is tapped becomes the live one, says why nothing changed, and the other goes quiet', async () => {
    const chat = await chatAt(['new case']);
    const old = live(chat);
    await chat.say('well');
    const { answer, sent } = await chat.tap(old, actionOf(old.card, 'Poorly'));
    expect(sent).toEqual([]);
    expect(readable(answerCard(answer))).toContain('earlier step');
    expect(readable(answerCard(answer))).toContain('What is the Ki-67 index');
    expect(live(chat).id).toBe(old.id);
    expect(chat.records.at(-1)).toMatchObject({ event: 'stale', question: 'ki67' });
  });

  test('a quiet one brings the live card to its place', async () => {
    const chat = await chatAt(['new case', 'well']);
    const [quiet] = chat.shown();
    if (!quiet) throw new Error('There is no quiet card.');
    await chat.tap(quiet, actionOf(quiet.card, 'Continue here'));
    expect(live(chat).id).toBe(quiet.id);
    expect(readable(live(chat).card)).toContain('What is the Ki-67 index');
  });
});

describe('what may fail', () => {
  test('regression: a tap that names its message by an empty id leaves no record that cannot be read', async () => {
    const store = memoryStore();
    const unreadable: unknown[] = [];
    const watched: Store = {
      ...store,
      write: async (key, value, etag) => {
        if (key.startsWith('live/') && !parseLive(value)) unreadable.push(value);
        return store.write(key, value, etag);
      },
    };
    const chat = await chatAt(['new case'], { store: watched });
    const { card } = live(chat);
    await chat.tap({ ...live(chat), id: '' }, actionOf(card, 'Well differentiated'));
    expect(readable(live(chat).card)).toContain('What is the Ki-67 index');
    expect(unreadable).toEqual([]);
  });

  const refused = Object.assign(new Error('refused'), { statusCode: 404 });

  test('a message that cannot be replaced: the card comes in a new one, and the tapped one is quiet', async () => {
    let refuse = false;
    const chat = await chatAt(['new case'], {
      onUpdate: () => (refuse ? Promise.reject(refused) : undefined),
    });
    const card = live(chat);
    refuse = true;
    const { sent, answer } = await chat.tap(card, actionOf(card.card, 'Well'));
    expect(sent.length).toBe(1);
    expect(readable(sent[0]?.card ?? {})).toContain('What is the Ki-67 index');
    expect(acts(answerCard(answer))).toBe(false);
    refuse = false;
    await chat.tap(card, actionOf(card.card, 'Poorly'));
    expect(chat.records.at(-1)).toMatchObject({ event: 'stale', question: 'ki67' });
    expect(live(chat).id).toBe(card.id);
    expect(chat.faults).toEqual([]);
  });

  test('neither replaced nor sent: the answer carries the card, and the case goes on with it', async () => {
    let refuse = false;
    const fail = () => (refuse ? Promise.reject(refused) : undefined);
    const chat = await chatAt(['new case'], { onUpdate: fail, onSend: fail });
    const card = live(chat);
    refuse = true;
    const { answer } = await chat.tap(card, actionOf(card.card, 'Well'));
    refuse = false;
    const next = answerCard(answer);
    expect(readable(next)).toContain('What is the Ki-67 index');
    await chat.tap(card, { ...actionOf(next, 'Continue'), answer: '25' });
    expect(chat.records.at(-1)?.question).toBe('performanceStatus');
    expect(live(chat).id).toBe(card.id);
  });

  test('an operator is told of each step that failed, without words of anybody', async () => {
    let refuse = false;
    const told: DeliveryFault[] = [];
    const fail = () => (refuse ? Promise.reject(refused) : undefined);
    const chat = await chatAt(['new case'], {
      onUpdate: fail,
      onSend: fail,
      recordFault: (fault) => told.push(fault),
    });
    const card = live(chat);
    expect(told).toEqual([]);
    refuse = true;
    await chat.tap(card, actionOf(card.card, 'Well'));
    const { key } = chat.records.at(-1) ?? {};
    expect(told).toEqual([
      { key, channel: 'msteams', step: 'update', status: 404 },
      { key, channel: 'msteams', step: 'send', status: 404 },
    ]);
  });

  test('a lost id of the live message costs no more than a card that is not put to rest', async () => {
    const store = memoryStore();
    const chat = await chatAt(['new case'], { store });
    await store.delete(liveKey('msteams/19:chat'));
    await chat.say('well');
    expect(chat.records.at(-1)?.question).toBe('ki67');
    expect(readable(chat.shown().at(-1)?.card ?? {})).toContain('What is the Ki-67 index');
    const [lost] = chat.shown();
    if (!lost) throw new Error('There is no first card.');
    await chat.tap(lost, actionOf(lost.card, 'Poorly'));
    expect(chat.lastEvent()).toBe('stale');
    expect(live(chat).id).toBe(lost.id);
  });

  test('a store that fails after the message was sent: the person has the card and hears of no fault', async () => {
    const inner = memoryStore();
    let fails = false;
    const store: Store = {
      ...inner,
      write: (key, value, etag) =>
        fails && key.startsWith('live/')
          ? Promise.reject(new Error('disk full'))
          : inner.write(key, value, etag),
    };
    const chat = await chatAt(['new case'], { store });
    fails = true;
    const { sent } = await chat.say('well');
    expect(readable(sent[0]?.card ?? {})).toContain('What is the Ki-67 index');
    expect(chat.faults).toEqual([]);
  });
});

test('every card on the way passes the checks, quiet ones too', async () => {
  const chat = teamsChat({ now: clock() });
  const seen: Shown[] = [];
  for (const words of [
    'hi',
    'new case',
    'well',
    'why',
    '2',
    'path',
    'PS1',
    'liver only',
    'help',
    'unilobar',
    'mdt',
    'back',
    'about',
    'stop',
  ]) {
    await chat.say(words);
    seen.push(...chat.shown());
  }
  for (const words of ['new case', 'not stated', 'feedback', 'mdt', 'new case']) {
    await chat.say(words);
    seen.push(...chat.shown());
  }
  expect(seen.flatMap(findingsOf)).toEqual([]);
});

test('delete my data leaves nothing stored and nothing of the case on the card', async () => {
  const store = memoryStore();
  const chat = await chatAt(['new case', 'well', 'delete my data'], { store });
  expect(await store.keys('')).toEqual([]);
  expect(readable(chat.shown()[1]?.card ?? {})).not.toContain('Well differentiated');
});

test('a channel that replaces nothing gets a new message for each turn, and no other card is touched', async () => {
  const chat = await chatAt(['new case', 'well'], {
    channelId: 'webchat',
    onUpdate: () => Promise.reject(new Error('not on this channel')),
  });
  const card = chat.shown().at(-1);
  if (!card) throw new Error('There is no card.');
  const { answer } = await chat.tap(card, { ...actionOf(card.card, 'Continue'), answer: '25' });
  expect(readable(answerCard(answer))).toContain('performance status');
  expect(chat.shown().length).toBe(2);
});
