import { cases } from '../../fixtures/guideline.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AdaptiveCard } from '../../../src/dialogs/render/cardTypes.ts';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import type { Send } from '../../../src/coverage/targets/protocol.ts';
import { PathwayBot, type TurnRecord } from '../../../src/dialogs/bot.ts';
import { caseKey } from '../../../src/conversation/state/session.ts';
import { StoreConflict, type Store } from '../../../src/conversation/contract/store.ts';
import { sendTo } from '../../../src/server/inProcessTarget.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

interface Reply {
  readonly text: string;
  readonly card: AdaptiveCard;
  readonly actions: readonly { readonly title: string; readonly data: Record<string, unknown> }[];
}

let store: Store;
let records: TurnRecord[];
let send: Send;
let sent: number;

beforeEach(() => {
  store = memoryStore();
  records = [];
  sent = 0;
  let opened = 0;
  send = sendTo(
    new PathwayBot({
      cases,
      store,
      record: (turn) => records.push(turn),
      newId: () => `case-${(opened += 1)}`,
    }),
  );
});

const envelope = (extra: object) => {
  sent += 1;
  return {
    type: 'message',
    id: `a${sent}`,
    channelId: 'test',
    conversation: { id: 'c' },
    from: { id: 'u' },
    recipient: { id: 'bot' },
    ...extra,
  };
};

async function turn(extra: object): Promise<Reply> {
  const replies = await send(envelope(extra));
  expect(replies.length).toBe(1);
  const [reply] = replies as unknown as { text: string; attachments: { content: AdaptiveCard }[] }[];
  const card = reply?.attachments[0]?.content;
  if (!reply || !card) throw new Error('The bot answered without a card.');
  const actions = everyObject(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map((action) => ({ title: String(action['title']), data: action['data'] as Record<string, unknown> }));
  return { text: reply.text, card, actions };
}

const say = (text: string, extra: object = {}): Promise<Reply> => turn({ text, ...extra });
const tap = (data: object): Promise<Reply> => turn({ value: data });
const actionOf = (reply: Reply, title: string): Record<string, unknown> => {
  const action = reply.actions.find((candidate) => candidate.title.startsWith(title));
  if (!action)
    throw new Error(`No action "${title}" among ${reply.actions.map((one) => one.title).join(', ')}.`);
  return action.data;
};
const lastEvent = (): string | undefined => records.at(-1)?.event;
const saySome = async (...lines: readonly string[]): Promise<Reply> => {
  let reply = await say('new case');
  for (const line of lines) reply = await say(line);
  return reply;
};

describe('a case', () => {
  test('typed and tapped answers lead on, each with the number of its question', async () => {
    const first = await say('new case');
    expect(first.text).toContain('Question 1');
    const second = await tap(actionOf(first, 'Well differentiated'));
    expect(second.text).toContain('What is the Ki-67 index');
    const third = await say('Ki 67 of 12%');
    expect(third.text).toContain('Question 3');
    expect(third.text).toContain('ECOG performance status');
  });

  test('every action carries the case and its revision, which grows with each accepted change', async () => {
    const first = await say('new case');
    expect(actionOf(first, 'Well')).toEqual({
      nelm: 1,
      do: 'answer',
      case: 'case-1',
      rev: 0,
      question: 'differentiation',
      answer: 'well',
    });
    const second = await tap(actionOf(first, 'Well'));
    expect(actionOf(second, 'Back')).toMatchObject({ do: 'back', case: 'case-1', rev: 1 });
    const third = await tap(actionOf(second, 'Back'));
    expect(actionOf(third, 'Well')).toMatchObject({ rev: 2 });
  });

  test('the outcome comes with its basis, its banner and a result for programs', async () => {
    const reply = await saySome('well', '2', 'Ki-67 2%', 'PS1', 'widespread', 'refractory', 'DOTATATE avid');
    expect(reply.text).toContain('Peptide receptor radionuclide therapy');
    expect(reply.text).toContain('Reconstructed from the abstract and caption');
    expect(reply.text).toContain('Special situations not covered');
    expect(reply.text).toContain('Not asked on this route: disease course');
    expect(actionOf(reply, 'Text for MDT')).toMatchObject({
      do: 'mdt',
      result: {
        outcome: 'prrt',
        category: 'systemic',
        cautions: ['C19', 'C20', 'C22', 'C28'],
        first: 'prrt',
      },
    });
  });

  test('outside the algorithm there is no suggestion and no caution, only the banner', async () => {
    const reply = await saySome('MANEC');
    expect(reply.text).toContain('Outside this algorithm');
    expect(reply.text).toContain('Reconstructed from the abstract');
    expect(reply.text).not.toMatch(/Special situations|caution|Consider first/);
  });
});

describe('commands work in any state', () => {
  const commands = [
    'help',
    'hi',
    'back',
    'why',
    'path',
    'restart',
    'stop',
    'quiz',
    'about',
    'mdt',
    'delete my data',
  ];
  const states: readonly (readonly [string, readonly string[]])[] = [
    ['without a case', []],
    ['at a question', ['new case', 'well']],
    ['at an outcome', ['new case', 'not stated']],
  ];
  test.each(states.flatMap(([name, lines]) => commands.map((command) => [command, name, lines] as const)))(
    '%s %s',
    async (command, _name, lines) => {
      for (const line of lines) await say(line);
      const reply = await say(command);
      expect(reply.actions.length).toBeGreaterThan(0);
      expect(lastEvent()).not.toBe('notUnderstood');
    },
  );

  test('back, restart and stop do what they say', async () => {
    await saySome('well', '25');
    expect((await say('back')).text).toContain('What is the Ki-67 index');
    expect((await say('restart')).text).toContain('How did pathology classify');
    expect((await say('stop')).text).toContain('The case is closed');
    expect((await say('well')).text).toContain('new case');
  });

  test('why tells where the answers lead', async () => {
    const reply = await saySome('well', '25');
    expect(reply.text).not.toContain('ECOG 3 or 4.');
    expect((await say('why')).text).toContain('ECOG 3 or 4. → Symptom-directed and palliative care');
  });

  test('delete my data leaves nothing stored', async () => {
    await saySome('well');
    const key = caseKey({ conversation: 'test/c' });
    expect(await store.read(key)).not.toBeNull();
    await say('delete my data');
    expect(await store.read(key)).toBeNull();
  });
});

describe('coverage for testers in a chat', () => {
  test('counts from the start that was asked for, over several cases, and suggests what is new', async () => {
    expect((await say('coverage')).text).toContain('Nothing is being counted');
    await say('coverage start');
    expect((await say('coverage')).text).toContain('Transitions 0 of 87, outcomes 0 of 30');
    await saySome('not stated');
    await saySome('MANEC');
    const { text } = await say('coverage');
    expect(text).toContain('Transitions 2 of 87, outcomes 2 of 30');
    expect(text).toContain('Shortest way to something new (rule 4 of Differentiation): new case / well');
  });
});

describe('stale and repeated input changes nothing and says so', () => {
  test('a card of an earlier step', async () => {
    const first = await say('new case');
    await tap(actionOf(first, 'Well'));
    const reply = await tap(actionOf(first, 'Poorly'));
    expect(reply.text).toContain('earlier step');
    expect(reply.text).toContain('What is the Ki-67 index');
  });
  test('a card of another case', async () => {
    const first = await say('new case');
    await say('new case');
    expect((await tap(actionOf(first, 'Well'))).text).toContain('another case');
  });
  test('a card of a case that was closed', async () => {
    const first = await say('new case');
    await say('stop');
    expect((await tap(actionOf(first, 'Well'))).text).toContain('no longer open');
  });
  test('the same activity twice', async () => {
    await saySome('well');
    await say('25', { id: 'twice' });
    const reply = await say('25', { id: 'twice' });
    expect(reply.text).toContain('already arrived');
    expect(reply.text).toContain('Question 3');
  });
  test('a tap sent twice with a new id', async () => {
    const first = await say('new case');
    await tap(actionOf(first, 'Well'));
    await tap(actionOf(first, 'Well'));
    expect(lastEvent()).toBe('stale');
    expect((await say('path')).text).toContain('Question 2');
  });
});

describe('bad input leaves the case as it was', () => {
  const bad: readonly (readonly [string, object])[] = [
    ['unknown words', { text: 'flibbertigibbet' }],
    ['nothing', { text: '   ' }],
    ['no text at all', {}],
    ['emoji', { text: '🙂🙂' }],
    ['10,000 characters', { text: 'a'.repeat(10_000) }],
    ['markup', { text: '<img src=x onerror=alert(1)>' }],
    ['a file', { text: '', attachments: [{ contentType: 'image/png', contentUrl: 'x' }] }],
    ['a number out of range', { text: 'Ki-67 130%' }],
    ['a negative number', { text: '-5%' }],
    ['data that is text', { value: 'answer' }],
    ['data of another version', { value: { nelm: 2, do: 'answer' } }],
    ['data with an unknown key', { value: { nelm: 1, do: 'help', extra: 1 } }],
    [
      'data with an unknown question',
      { value: { nelm: 1, do: 'answer', case: 'case-1', rev: 1, question: 'x' } },
    ],
    [
      'data of the wrong type',
      { value: { nelm: 1, do: 'answer', case: 'case-1', rev: 'one', question: 'ki67' } },
    ],
    [
      'an answer that does not fit',
      { value: { nelm: 1, do: 'answer', case: 'case-1', rev: 1, question: 'ki67', answer: 'x' } },
    ],
    [
      'an answer to another question',
      { value: { nelm: 1, do: 'answer', case: 'case-1', rev: 1, question: 'necLine', answer: 'none' } },
    ],
  ];
  test.each(bad)('%s', async (_name, extra) => {
    await saySome('well');
    const reply = await turn(extra);
    expect(reply.text).toContain('What is the Ki-67 index');
    expect((await say('path')).text).toContain('Question 2 · 1 answered');
  });

  test('what is typed comes back as text, never as markup', async () => {
    await saySome('well');
    const reply = await say('G1 or <b>G2</b> **bold**');
    const rich = everyObject(reply.card)
      .filter(({ type }) => type === 'TextBlock')
      .map(({ text }) => String(text));
    expect(rich.some((text) => text.includes('<b>') || text.includes('**'))).toBe(false);
  });
});

test('regression: the text of a message is plain, or ">75%" at the start of a line loses its sign', async () => {
  const replies = await send(envelope({ text: 'new case' }));
  expect(replies.map((reply) => (reply as { textFormat?: string }).textFormat)).toEqual(['plain']);
});

describe('patient identifiers are refused, not stored and not logged', () => {
  test.each([
    'MRN 1234567',
    'NHS number 943 476 5919',
    'DOB 3 May 1961',
    'born 1961',
    'scan of 12/03/2024',
    'jane.doe@example.org',
    'call 020 7946 0958',
    '+44 20 7946 0958',
    'Mr Smith',
    'patient name: X',
    'hospital no A12345',
  ])('%s', async (text) => {
    await saySome('well');
    const reply = await say(text);
    expect(lastEvent()).toBe('identifier');
    expect(reply.text).toContain('Patient identifiers must not be entered');
    expect(reply.text).not.toContain(text);
    expect(JSON.stringify(await store.read(caseKey({ conversation: 'test/c' })))).not.toContain(text);
    expect(JSON.stringify(records)).not.toContain(text);
  });

  test.each(['Ki-67 2%, 5 mitoses/2 mm2', '62y ileal NET', 'KPS 80', '3 lesions max 2.2cm', 'PD on Lu-177'])(
    'but not clinical text: %s',
    async (text) => {
      await saySome('well');
      await say(text);
      expect(lastEvent()).not.toBe('identifier');
    },
  );
});

describe('contradictions', () => {
  test('a typed one waits for a yes', async () => {
    await saySome('well');
    const asked = await say('Ki-67 25%, G1');
    expect(asked.text).toContain('needs your confirmation');
    expect(asked.text).toContain('Question 2');
    expect((await say('yes')).text).toContain('Question 3');
  });
  test('or for a tap, and another answer takes its place', async () => {
    await saySome('well');
    const asked = await say('Ki-67 25%, G1');
    expect(actionOf(asked, 'Yes, use this answer')).toMatchObject({
      do: 'answer',
      answer: { ki67: 25, grade: 'G1' },
    });
    await say('Ki-67 2%');
    expect((await say('path')).text).toContain('Ki-67 2%');
  });
  test('a tapped one is taken and pointed out', async () => {
    const second = await saySome('well');
    const reply = await tap({ ...actionOf(second, 'Continue'), answer: '25', grade: 'G1' });
    expect(reply.text).toContain('Please check');
    expect(reply.text).toContain('Question 3');
  });
});

test('half a lesion answer is kept until the other half comes', async () => {
  await saySome('well', '25%', 'back', 'Ki-67 2%', 'PS1', 'liver only', 'unilobar', 'inoperable');
  expect((await say('3 lesions')).text).toContain('How large is the biggest');
  expect((await say('22 mm')).text).toContain('Thermal ablation');
});

test('"not known" is the unknown option, and never a treatment', async () => {
  expect((await saySome('not known')).text).toContain('Expert pathology needed');
});

test('an invoke is answered with the next card', async () => {
  const first = await say('new case');
  const [answer] = await send(
    envelope({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb: 'answer', data: actionOf(first, 'Well') },
        trigger: 'manual',
      },
    }),
  );
  expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect(JSON.stringify(answer)).toContain('What is the Ki-67 index');
});

test('on Teams the plain text is the summary, and a mention of the bot is not part of what is said', async () => {
  const replies = await send(
    envelope({
      channelId: 'msteams',
      text: '<at>Pathway</at> new case',
      entities: [{ type: 'mention', text: '<at>Pathway</at>', mentioned: { id: 'bot', name: 'Pathway' } }],
    }),
  );
  expect(replies[0]).toMatchObject({ summary: expect.stringContaining('Question 1') as string });
  expect(replies[0]).not.toHaveProperty('text');
});

describe('the session', () => {
  test('a write in between is noticed and the turn decided again', async () => {
    await saySome('well');
    const write = store.write.bind(store);
    let conflicts = 0;
    store.write = async (key, value, etag) => {
      if (conflicts < 2) {
        conflicts += 1;
        throw new StoreConflict(key);
      }
      return write(key, value, etag);
    };
    expect((await say('25')).text).toContain('Question 3');
    expect(conflicts).toBe(2);
  });

  test('answers of another guideline are read again, and what no longer fits is said', async () => {
    await saySome('well', '25');
    const key = caseKey({ conversation: 'test/c' });
    const stored = await store.read(key);
    const old = stored?.value as { answers: { question: string; answer: unknown }[] };
    const answers = [old.answers[0], { question: 'ki67', answer: { ki67: 900 } }];
    await store.write(
      key,
      { ...old, answers, guideline: { version: '0.9.0', hash: 'old' } },
      stored?.etag ?? null,
    );
    const reply = await say('path');
    expect(reply.text).toContain('The guideline has changed');
    expect(reply.text).toContain('or is none any more: Ki-67 / grade');
    expect(reply.text).toContain('Question 2');
  });

  test('a stored value of another shape is left behind, not trusted', async () => {
    const key = caseKey({ conversation: 'test/c' });
    await store.write(key, { schema: 7 }, null);
    expect((await say('new case')).text).toContain('Question 1');
  });
});
