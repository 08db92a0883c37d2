import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type ExpectedCase, newCase } from '../../src/coverage/routes/expectedCase.ts';
import { caseKey } from '../../src/conversation/state/session.ts';
import type { Session } from '../../src/conversation/state/session.ts';
import type { Store } from '../../src/conversation/contract/store.ts';
import { memoryStore } from '../../src/server/storage/memory.ts';
import { after, type Logged } from '../fixtures/interleaving/reference.ts';
import {
  type Delivered,
  dataOf,
  spoken,
  type Step,
  step,
  toDeliver,
} from '../fixtures/interleaving/steps.ts';
import { sampled } from '../fixtures/sampled.ts';
import { actionsOf, type Shown, teamsChat } from '../fixtures/teamsChat.ts';

type Json = Readonly<Record<string, unknown>>;

const logSecret = 'of this test';

sampled(
  'whatever two people do at once, the case is what its accepted changes give, each applied once',
  { quick: 30, full: 300 },
  async (numRuns) => {
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
      { numRuns },
    );
    // The runs must have reached what the property is about.
    expect(changes).toBeGreaterThan(numRuns);
    expect(refused).toBeGreaterThan((numRuns * 400) / 300);
  },
);

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
    logSecret,
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

/** Turns that made a revision, case by case, in the order of their revisions. */
function inOrder(log: readonly Logged[]): readonly Logged[] {
  const made = log.filter(
    ({ record: { changed, event } }) => changed && !['stop', 'intake', 'intakeLeft'].includes(event),
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
  return caseId && createHmac('sha256', logSecret).update(`log ${caseId}`).digest('hex').slice(0, 16);
}

/** Replays the accepted changes by the dossier's oracle, and compares with what is stored. */
function expectSame(session: Session, accepted: readonly Logged[]): void {
  if (session.caseId === null) return;
  let expected: ExpectedCase = newCase;
  for (const turn of accepted.filter(({ record }) => record.case === keyOf(session.caseId)))
    expected = after(expected, turn);
  expect(session.answers).toEqual(expected.answers);
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
