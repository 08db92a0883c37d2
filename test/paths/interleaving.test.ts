import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/coverage/oracle/index.ts';
import type { TurnRecord } from '../../src/dialogs/bot.ts';
import { caseKey } from '../../src/dialogs/consult.ts';
import type { Session } from '../../src/dialogs/session.ts';
import type { Store } from '../../src/dialogs/store.ts';
import type { Answers, AnswerValue, QuestionId } from '../../src/guideline/answers.ts';
import type { Question } from '../../src/guideline/question.ts';
import { questions } from '../../src/guideline/questions/index.ts';
import { currentCases } from '../../src/machine/cases.ts';
import { memoryStore } from '../../src/server/storage/memory.ts';
import { actionsOf, botMember, type Shown, teamsChat } from '../fixtures/teamsChat.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a person does. Numbers choose among what there is at that moment. */
type Doing =
  | { readonly kind: 'tap'; readonly card: number; readonly action: number }
  | { readonly kind: 'change'; readonly card: number; readonly answer: number; readonly to: number }
  | { readonly kind: 'say'; readonly words: string }
  | { readonly kind: 'answer' }
  /** The channel delivers again what came before. */
  | { readonly kind: 'again'; readonly which: number; readonly sameId: boolean };

interface Step extends Record<'person', string> {
  readonly doing: Doing;
}

/** Words that answer a question without doubt, and what they mean (dossier 2.8). Others are "not known". */
const typed: Partial<Record<QuestionId, readonly [words: string, means: AnswerValue]>> = {
  differentiation: ['well', 'well'],
  ki67: ['Ki-67 2%', { ki67: 2 }],
  performanceStatus: ['ECOG 1', 1],
  extrahepaticDisease: ['liver only', 'none'],
};

const index = fc.nat({ max: 1_000 });
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('tap' as const), card: recent(), action: index }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('change' as const), card: recent(), answer: index, to: index }),
  },
  { weight: 4, arbitrary: fc.constant({ kind: 'answer' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('say' as const),
      words: fc.constantFrom('back', 'back', 'restart', 'new case', 'why', 'path', 'not known', 'stop'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('again' as const), which: recent(), sameId: fc.boolean() }),
  },
);
const step: fc.Arbitrary<Step> = fc.record({ person: fc.constantFrom('ann', 'bob'), doing });

/** Mostly the newest, counted from the end. */
function recent(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: 1 }) },
    { weight: 1, arbitrary: fc.nat({ max: 30 }) },
  );
}

/** One message as it came in. All deliveries of the same one may have one effect together. */
interface Delivered {
  readonly message: string;
  readonly activity: Json;
  /** What a typed answer means by the table above. */
  readonly means?: { readonly question: QuestionId; readonly answer: AnswerValue } | 'unknown';
}

/** What the log said of one delivery. */
interface Logged extends Delivered {
  readonly record: TurnRecord;
}

test('whatever two people do at once, the case is what its accepted changes give, each applied once', async () => {
  let changes = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      async (scheduler, batches) => {
        const { log, session, chat } = await run(scheduler, batches);
        expect(chat.faults).toEqual([]);
        const accepted = inOrder(log);
        expectOneEffectEach(accepted);
        expectTapsFitted(accepted);
        expectNothingLost(log, accepted, session);
        expectSame(session, accepted);
        expectOneLiveCard(session, chat.shown());
        changes += accepted.length;
        refused += log.filter(({ record }) =>
          ['stale', 'repeated', 'repeatedWords'].includes(record.event),
        ).length;
      },
    ),
    { numRuns: 150 },
  );
  // The runs must have reached what the property is about.
  expect(changes).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(200);
});

async function run(scheduler: fc.Scheduler, batches: readonly (readonly Step[])[]) {
  const inner = memoryStore();
  const later = async (): Promise<void> => {
    await scheduler.schedule(Promise.resolve());
  };
  const store: Store = {
    ...inner,
    read: (key) => later().then(() => inner.read(key)),
    write: (key, value, etag) => later().then(() => inner.write(key, value, etag)),
    delete: (key, etag) => later().then(() => inner.delete(key, etag)),
  };
  const turn = new AsyncLocalStorage<Delivered>();
  const log: Logged[] = [];
  let cases = 0;
  const chat = teamsChat({
    store,
    conversation: { id: '19:board', conversationType: 'groupChat', isGroup: true },
    newId: () => `case-${(cases += 1)}`,
    now: () => Date.UTC(2026, 10, 23),
    record: (record) => {
      const delivered = turn.getStore();
      if (!delivered) throw new Error('A turn without a delivery.');
      log.push({ ...delivered, record });
    },
    onUpdate: later,
    onSend: later,
  });

  const came: Delivered[] = [];
  const seen: Shown[] = [];
  const deliver = async (delivered: Delivered): Promise<void> => {
    came.push(delivered);
    const { sent, answer } = await turn.run(delivered, () => chat.deliver(delivered.activity));
    seen.push(...sent);
    const card = answer?.['value'] as Json | undefined;
    if (card) seen.push({ id: String(delivered.activity['replyToId']), text: '', card });
    expect(sent.length + (card ? 1 : 0)).toBeGreaterThan(0);
  };

  await scheduler.waitFor(deliver(spoken('ann', 'new case')));
  for (const batch of batches) {
    const now = batch.flatMap((one) => toDeliver(one, seen, came));
    // oxlint-disable-next-line no-await-in-loop
    await scheduler.waitFor(Promise.all(now.map(deliver)));
  }
  const stored = await inner.read(caseKey({ conversation: 'msteams/19:board' }));
  return { log, chat, session: stored?.value as Session };
}

/** What a step sends, given the cards seen so far; nothing when there is nothing to do it with. */
function toDeliver(
  { person, doing: what }: Step,
  seen: readonly Shown[],
  came: readonly Delivered[],
): Delivered[] {
  switch (what.kind) {
    case 'say':
      return [spoken(person, what.words, what.words === 'not known' ? 'unknown' : undefined)];
    case 'answer': {
      const asked = actionsOf(seen.at(-1)?.card ?? {}).find(({ data }) => data['do'] === 'answer');
      const question = asked?.data['question'] as QuestionId | undefined;
      const known = question && typed[question];
      return question && known
        ? [spoken(person, known[0], { question, answer: known[1] })]
        : [spoken(person, 'not known', 'unknown')];
    }
    case 'tap': {
      const card = pick(seen, what.card);
      const actions = actionsOf(card?.card ?? {}).filter(({ data }) => tappable(data));
      const action = actions[what.action % Math.max(1, actions.length)];
      return card && action ? [tapped(person, card, withInput(action.data, what.action))] : [];
    }
    case 'change': {
      const card = pick(seen, what.card);
      const rows = actionsOf(card?.card ?? {}).filter(
        ({ data }) => data['do'] === 'change' && data['question'],
      );
      const row = rows[what.answer % Math.max(1, rows.length)];
      if (!card || !row) return [];
      const { classes }: Question = questions[row.data['question'] as QuestionId];
      const answer = classes[what.to % classes.length];
      return [tapped(person, card, { ...row.data, answer, sure: true })];
    }
    case 'again': {
      const before = pick(came, what.which);
      if (!before) return [];
      return [what.sameId ? before : { ...before, activity: { ...before.activity, id: randomUUID() } }];
    }
  }
}

function pick<Item>(items: readonly Item[], fromEnd: number): Item | undefined {
  return items.at(-1 - (fromEnd % Math.max(1, items.length)));
}

function tappable({ do: name }: Json): boolean {
  return ['answer', 'back', 'newCase', 'show', 'why', 'path'].includes(String(name));
}

/** Fills the inputs of an action that takes them. */
function withInput(data: Json, choice: number): Json {
  if (data['do'] !== 'answer' || 'answer' in data) return data;
  const { classes }: Question = questions[data['question'] as QuestionId];
  const answer = classes[choice % classes.length];
  return typeof answer === 'object' && 'lesionCount' in answer ? { ...data, ...answer } : { ...data, answer };
}

const spoken = (person: string, words: string, means?: Delivered['means']): Delivered => ({
  message: randomUUID(),
  ...(means ? { means } : {}),
  activity: {
    type: 'message',
    id: randomUUID(),
    text: `<at>NET</at> ${words}`,
    entities: [{ type: 'mention', text: '<at>NET</at>', mentioned: botMember }],
    from: { id: person, aadObjectId: person },
  },
});

const tapped = (person: string, card: Shown, data: Json): Delivered => ({
  message: randomUUID(),
  activity: {
    type: 'invoke',
    id: randomUUID(),
    name: 'adaptiveCard/action',
    replyToId: card.id,
    value: { action: { type: 'Action.Execute', verb: data['do'], data } },
    from: { id: person, aadObjectId: person },
  },
});

/** The data of a tap; undefined for what was typed. */
function dataOf({ activity }: Delivered): Json | undefined {
  return (activity['value'] as { action: { data: Json } } | undefined)?.action.data;
}

/** Turns that made a revision, case by case, in the order of their revisions. */
function inOrder(log: readonly Logged[]): readonly Logged[] {
  const made = log.filter(
    ({ record: { changed, event } }) => changed && event !== 'stop' && event !== 'intake',
  );
  const order = [...new Set(log.flatMap(({ record }) => record.case ?? []))];
  return made.toSorted(
    (a, b) =>
      order.indexOf(a.record.case ?? '') - order.indexOf(b.record.case ?? '') ||
      (a.record.rev ?? 0) - (b.record.rev ?? 0),
  );
}

/** Every revision was made by one turn, none was left out, and no message made two. */
function expectOneEffectEach(accepted: readonly Logged[]): void {
  const byCase = Map.groupBy(accepted, ({ record }) => record.case);
  for (const turns of byCase.values()) {
    const revisions = turns.map(({ record }) => record.rev);
    expect(revisions).toEqual(revisions.map((_, at) => (revisions[0] ?? 0) + at));
  }
  const messages = accepted.map(({ message }) => message);
  expect(messages.length).toBe(new Set(messages).size);
}

/** A tap counts for the state that its card was made for, and for no other. */
function expectTapsFitted(accepted: readonly Logged[]): void {
  for (const turn of accepted) {
    const data = dataOf(turn);
    if (data && turn.record.event !== 'newCase') expect(turn.record.rev).toBe(Number(data['rev']) + 1);
  }
}

/** A tapped answer counts, or comes too late: after another turn made the next revision, or left the case. */
function expectNothingLost(log: readonly Logged[], accepted: readonly Logged[], session: Session): void {
  const newest = Math.max(
    ...accepted
      .filter(({ record }) => record.case === keyOf(session.caseId))
      .map(({ record }) => record.rev ?? 0),
  );
  for (const turn of log) {
    const data = dataOf(turn);
    if (data?.['do'] !== 'answer') continue;
    expect(['answer', 'stale', 'repeated']).toContain(turn.record.event);
    if (turn.record.event === 'stale' && data['case'] === session.caseId) {
      expect(Number(data['rev'])).toBeLessThan(newest);
    }
  }
}

/** The key of a case in the log. */
function keyOf(caseId: string | null): string | null {
  return caseId && createHash('sha256').update(caseId).digest('hex').slice(0, 16);
}

/** Replays the accepted changes by the dossier's oracle, and compares with what is stored. */
function expectSame(session: Session, accepted: readonly Logged[]): void {
  if (session.caseId === null) return;
  let told: Answers = {};
  for (const turn of accepted.filter(({ record }) => record.case === keyOf(session.caseId)))
    told = after(told, turn);
  const { route } = judge(told);
  expect(session.answers).toEqual(route.map((question) => ({ question, answer: told[question] })));
}

/** What is told of the case after an accepted change. What the route does not ask yet is kept. */
function after(told: Answers, turn: Logged): Answers {
  const { route, pending } = judge(told);
  const data = dataOf(turn);
  switch (turn.record.event) {
    case 'newCase':
    case 'restart':
      return {};
    case 'back':
      return without(told, route.slice(-1));
    case 'change': {
      const question = data?.['question'] as QuestionId;
      return changed(told, route, question, data?.['answer'] as AnswerValue);
    }
    case 'answer': {
      if (pending === null) throw new Error('An answer was accepted after the outcome.');
      if (data) expect(data['question']).toBe(pending);
      return { ...told, [pending]: data ? tappedAnswer(pending, data) : typedAnswer(pending, turn.means) };
    }
    default:
      throw new Error(`The reference knows no change "${turn.record.event}".`);
  }
}

/** A changed answer: later ones stay, unless no way from the new answer can ask for them. */
function changed(
  told: Answers,
  route: readonly QuestionId[],
  question: QuestionId,
  answer: AnswerValue,
): Answers {
  const at = route.indexOf(question);
  const onRoute: Answers = { ...pickOf(told, route), [question]: answer };
  const { route: next } = judge(onRoute);
  const state = currentCases.replay(
    next.map((asked) => ({ question: asked, answer: onRoute[asked] as AnswerValue })),
  );
  const ahead = currentCases.outlook(state).questions;
  const gone = route.slice(at + 1).filter((later) => !next.includes(later) && !ahead.has(later));
  return { ...without(told, gone), [question]: answer };
}

function tappedAnswer(question: QuestionId, data: Json): AnswerValue {
  if ('lesionCount' in data) {
    return { lesionCount: Number(data['lesionCount']), largestLesionMm: Number(data['largestLesionMm']) };
  }
  const answer = data['answer'];
  if (question === 'ki67' && typeof answer === 'number') return { ki67: answer };
  return answer as AnswerValue;
}

function typedAnswer(question: QuestionId, means: Delivered['means']): AnswerValue {
  if (means === undefined) throw new Error('A command was taken for an answer.');
  if (means !== 'unknown') {
    expect(means.question).toBe(question);
    return means.answer;
  }
  const { unknown }: Question = questions[question];
  if (unknown === undefined) throw new Error(`${question} has no answer for "not known".`);
  return unknown;
}

function without(answers: Answers, gone: readonly QuestionId[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([question]) => !gone.includes(question as QuestionId)),
  );
}

function pickOf(answers: Answers, kept: readonly QuestionId[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([question]) => kept.includes(question as QuestionId)),
  );
}

/** While a case is open, one message can change it, and it shows the latest revision. */
function expectOneLiveCard(session: Session, shown: readonly Shown[]): void {
  const acting = shown.filter(({ card }) =>
    actionsOf(card).some(
      ({ data }) => data['do'] !== 'show' && data['case'] === session.caseId && data['case'] !== undefined,
    ),
  );
  expect(acting.length).toBe(session.caseId === null ? 0 : 1);
  for (const { card } of acting) {
    expect(new Set(actionsOf(card).flatMap(({ data }) => data['rev'] ?? []))).toEqual(new Set([session.rev]));
  }
}
