import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/conversation/contract/store.ts';
import { drawView } from '../../../src/conversation/messages/view.ts';
import { render } from '../../../src/dialogs/drawing.ts';
import type { Cases } from '../../../src/machine/cases.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { cases } from '../../fixtures/guideline.ts';
import { actionOf, type Shown, teamsChat } from '../../fixtures/teamsChat.ts';

/** How often a turn did what is costly. */
interface Counts {
  /** Cases rebuilt from their answers. */
  replayed: number;
  /** New answers given to the chart. */
  answered: number;
  /** Views of the case put into words. */
  worded: number;
  /** Messages drawn as cards. */
  drawn: number;
  readonly read: string[];
  /** What was read in one tick is one look at a file (`GroupRead`). */
  looks: number;
  readonly written: string[];
}

/** A chat whose bot is counted, turn by turn. */
function countedChat(channelId: 'msteams' | 'test') {
  let counts: Counts = none();
  const counted: Cases = {
    ...cases,
    replay: (answers) => {
      counts.replayed += 1;
      return cases.replay(answers);
    },
    answer: (...args) => {
      counts.answered += 1;
      return cases.answer(...args);
    },
  };
  const inner = memoryStore();
  let looking = false;
  const look = (): void => {
    if (looking) return;
    looking = true;
    counts.looks += 1;
    queueMicrotask(() => (looking = false));
  };
  const named = (key: string): string => key.split('/')[0] ?? '';
  const store: Store = {
    ...inner,
    read: (key) => {
      counts.read.push(named(key));
      look();
      return inner.read(key);
    },
    write: (key, ...rest) => {
      counts.written.push(named(key));
      return inner.write(key, ...rest);
    },
  };
  const chat = teamsChat({
    channelId,
    store,
    cases: counted,
    draw: (...args) => {
      counts.worded += 1;
      return drawView(...args);
    },
    render: (message) => {
      counts.drawn += 1;
      return render(message);
    },
  });
  return {
    chat,
    /** What a turn did. */
    during: async (turn: () => Promise<unknown>): Promise<Counts> => {
      counts = none();
      await turn();
      return { ...counts, read: counts.read.toSorted(), written: counts.written.toSorted() };
    },
  };
}

function none(): Counts {
  return { replayed: 0, answered: 0, worded: 0, drawn: 0, read: [], looks: 0, written: [] };
}

/** The message that holds the live card. */
function live(shown: readonly Shown[]): Shown {
  const last = shown.at(-1);
  if (!last) throw new Error('The bot has said nothing.');
  return last;
}

const inTheResponse = { deliveryMode: 'expectReplies' };

/** What is read for a turn, once for quiz and consult. */
const kept = ['case', 'quiz', 'trainee', 'unseen'];

describe.each([
  ['in the middle of a case', ['well', 'Ki-67 2%'], 'PS1', 'ECOG 1', false],
  ['that reaches an outcome', ['poor', 'PS1'], 'none', 'Not yet', true],
] as const)('an answer %s', (_where, before, typed, label, reached) => {
  const begun = async (channelId: 'msteams' | 'test') => {
    const counted = countedChat(channelId);
    for (const text of ['new case', ...before]) await counted.chat.say(text);
    return counted;
  };
  const once = { replayed: 1, answered: 1, worded: 1 };

  test('is taken', async () => {
    const { chat } = await begun('test');
    await chat.say(typed);
    expect(chat.lastEvent()).toBe('answer');
    expect(chat.records.at(-1)?.outcome !== undefined).toBe(reached);
  });

  test.each([
    ['where each reply is a new message', {}],
    ['with the reply in the response', inTheResponse],
  ])('typed %s: everything once', async (_how, extra) => {
    const { chat, during } = await begun('test');
    expect(await during(() => chat.say(typed, 'ann', extra))).toEqual({
      ...once,
      drawn: 1,
      read: kept,
      looks: 1,
      written: ['case'],
    });
  });

  test('tapped where each reply is a new message: everything once', async () => {
    const { chat, during } = await begun('test');
    const card = live(chat.shown());
    const data = actionOf(card.card, label);
    const wanted = { ...once, drawn: 1, read: kept, looks: 1, written: ['case'] };
    expect(await during(() => chat.submit(card, data))).toEqual(wanted);
  });

  test('tapped as Action.Execute where each reply is a new message: everything once', async () => {
    const { chat, during } = await begun('test');
    const card = live(chat.shown());
    const data = actionOf(card.card, label);
    const wanted = { ...once, drawn: 1, read: kept, looks: 1, written: ['case'] };
    expect(await during(() => chat.tap(card, data))).toEqual(wanted);
  });

  test('typed in Teams: the reply once, and the card before it, deactivated', async () => {
    const { chat, during } = await begun('msteams');
    expect(await during(() => chat.say(typed))).toEqual({
      ...once,
      drawn: 2,
      // The live card is claimed; then one look whether another turn came in between.
      read: [...kept, 'case', 'live', 'live'].toSorted(),
      looks: 4,
      written: ['case', 'live'],
    });
  });

  test('typed in Teams with the reply in the response: everything once', async () => {
    const { chat, during } = await begun('msteams');
    expect(await during(() => chat.say(typed, 'ann', inTheResponse))).toEqual({
      ...once,
      drawn: 1,
      read: kept,
      looks: 1,
      written: ['case'],
    });
  });

  test.each(['tap', 'submit'] as const)('tapped in Teams (%s): everything once', async (way) => {
    const { chat, during } = await begun('msteams');
    const card = live(chat.shown());
    const data = actionOf(card.card, label);
    expect(await during(() => chat[way](card, data))).toEqual({
      ...once,
      drawn: 1,
      // Which message is live; then it is claimed; then one look whether another turn came in between.
      read: [...kept, 'case', 'live', 'live', 'live'].toSorted(),
      looks: 5,
      written: ['case', 'live'],
    });
  });
});
