import { PathwayError } from '../../guideline/errors.ts';
import type { Random } from '../../engine/random.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { Item } from '../item/item.ts';
import { choose, makeFresh, makeOfNode } from './choose.ts';
import type { Result } from './memory.ts';
import { examLength, seeds } from './limits.ts';
import { examNodes } from './plan.ts';
import type { NodeRecord, TraineeRecord } from './record.ts';
import { type Remembered, remember } from './remember.ts';
import type { Given, OpenItem, QuizSession } from './sessionData.ts';
import type { ItemSource, Topic } from './source.ts';
import { todayOf } from './today.ts';

/** What a session needs from outside. */
export interface Around {
  readonly source: ItemSource;
  readonly random: Random;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Which session to begin. */
export type Plan =
  /** With `more` it goes on when the day's goal is reached. */
  | { readonly mode: 'study'; readonly more?: boolean }
  | { readonly mode: 'case' }
  | { readonly mode: 'topic'; readonly topic: string }
  | { readonly mode: 'exam'; readonly length: number };

/** Why an action changes nothing. */
export type Refusal =
  | 'noSession'
  | 'paused'
  | 'notPaused'
  | 'answered'
  | 'notAnswered'
  | 'notInExam'
  | 'notInCase'
  | 'notDeciding'
  | 'nothingToSkip'
  | 'noSuchOption'
  | 'oneOption';

/** The record after an action, or the reason why nothing changed. */
export type Step = { readonly record: TraineeRecord } | { readonly refused: Refusal };

/** So many answers of a session without an end are kept. */
const givenKept = 100;

/**
 * Begins a session; one that is open is ended first, its answers counted.
 * @throws PathwayError `QuizItemNotMade` when an exam's length is not a whole number from 1 to 50, or there is no such topic
 */
export function begin(record: TraineeRecord, plan: Plan, around: Around): TraineeRecord {
  const { source, random, now } = around;
  const session = (planned: readonly string[], length: number | null, topic: string | null): QuizSession => ({
    mode: plan.mode,
    topic,
    length,
    planned,
    unfolding: null,
    more: false,
    paused: false,
    startedAt: now,
    item: null,
    given: [],
    asked: 0,
    right: 0,
  });
  const open = (opened: QuizSession): TraineeRecord =>
    changed(withNextItem({ ...ended(record, around), session: opened }, around));
  switch (plan.mode) {
    case 'study':
      return open({ ...session([], null, null), more: plan.more ?? false });
    case 'topic':
      if (!source.topics.some(({ id }) => id === plan.topic)) {
        const known = source.topics.map(({ id }) => id).join(', ');
        throw new PathwayError('QuizItemNotMade', `There is no topic "${plan.topic}"; there are ${known}.`);
      }
      return open(session([], null, plan.topic));
    case 'exam': {
      const { length } = plan;
      if (!Number.isInteger(length) || length < examLength.min || length > examLength.max) {
        throw new PathwayError(
          'QuizItemNotMade',
          `An exam has ${examLength.min} to ${examLength.max} items, not ${length}.`,
        );
      }
      return open(session(examNodes(source, length, random), length, null));
    }
    case 'case': {
      const whole = source.walk(random.below(seeds)).slice(-1);
      return open({ ...session(whole, 1, null), unfolding: { asked: [], deciding: false } });
    }
  }
}

/**
 * Answers the open item. In an exam the next item follows at once; otherwise feedback is due first.
 * @param chosen ids of the options chosen
 */
export function answer(record: TraineeRecord, chosen: readonly string[], around: Around): Step {
  const at = waiting(record, around.source);
  if ('refused' in at) return at;
  const { session, item, open } = at;
  if (session.unfolding && !session.unfolding.deciding) return { refused: 'notDeciding' };
  const ids = [...new Set(chosen)];
  if (ids.length === 0 || ids.some((id) => !item.options.some((option) => option.id === id))) {
    return { refused: 'noSuchOption' };
  }
  if (!item.many && ids.length > 1) return { refused: 'oneOption' };
  const right = around.source.mark(item, ids);
  const given = givenOf(open, item, ids, right, around.now);
  const result: Result = right ? (open.hinted ? 'rightWithHint' : 'right') : 'wrong';
  const next = { ...session, ...countedIn(session, given), item: { ...open, chosen: ids } };
  if (session.mode !== 'exam') {
    return {
      record: changed({
        ...remember(record, rememberedOf(open, item, result, ids, around.now), around.source),
        ...decided(session, given),
        session: next,
      }),
    };
  }
  return { record: changed(withNextItem({ ...record, session: { ...next, item: null } }, around)) };
}

/** A case is finished with its decision: both paths can be looked at from then on. */
function decided({ mode, unfolding }: QuizSession, given: Given): Partial<Pick<TraineeRecord, 'finished'>> {
  return mode === 'case' ? { finished: { mode, at: given.at, given: [given], length: 1, unfolding } } : {};
}

/** Shows the hint of the open item; a right answer then counts less. */
export function hint(record: TraineeRecord, source: ItemSource): Step {
  const at = waiting(record, source);
  if ('refused' in at) return at;
  if (at.session.mode === 'exam') return { refused: 'notInExam' };
  return {
    record: changed({ ...record, session: { ...at.session, item: { ...at.open, hinted: true } } }),
  };
}

/** Gives the open item up and shows its answer; that earns nothing. */
export function reveal(record: TraineeRecord, around: Around): Step {
  const at = waiting(record, around.source);
  if ('refused' in at) return at;
  if (at.session.mode === 'exam') return { refused: 'notInExam' };
  const open = { ...at.open, revealed: true, chosen: [] };
  const given = givenOf(open, at.item, [], false, around.now);
  return {
    record: changed({
      ...remember(record, rememberedOf(at.open, at.item, 'revealed', [], around.now), around.source),
      ...decided(at.session, given),
      session: { ...at.session, ...countedIn(at.session, given), item: open },
    }),
  };
}

/** Puts the open item aside for another one; it counts for nothing and may come again. */
export function skip(record: TraineeRecord, around: Around): Step {
  const at = waiting(record, around.source);
  if ('refused' in at) return at;
  const { session, item } = at;
  if (session.mode === 'exam') return { refused: 'notInExam' };
  if (session.mode === 'case') return { refused: 'nothingToSkip' };
  // It comes again, but not next.
  const recent = [...record.recent, item.node];
  const nodes = { ...record.nodes, [item.node]: touched(record.nodes[item.node], around.now) };
  const { nodes: _touched, ...next } = withNextItem(
    { ...record, recent, nodes, session: { ...session, item: null } },
    around,
  );
  return { record: changed({ ...next, nodes: record.nodes }) };
}

/** Asks for facts of the case that unfolds. Asking twice tells them again. */
export function askFor(record: TraineeRecord, questions: readonly QuestionId[], source: ItemSource): Step {
  const at = waiting(record, source);
  if ('refused' in at) return at;
  const { session } = at;
  if (!session.unfolding || session.unfolding.deciding) return { refused: 'notInCase' };
  const asked = [...new Set([...session.unfolding.asked, ...questions])];
  return { record: changed({ ...record, session: { ...session, unfolding: { asked, deciding: false } } }) };
}

/** Says that enough was asked of the case: what is to be done comes next. */
export function decide(record: TraineeRecord, source: ItemSource): Step {
  const at = waiting(record, source);
  if ('refused' in at) return at;
  const { session } = at;
  if (!session.unfolding || session.unfolding.deciding) return { refused: 'notInCase' };
  const unfolding = { ...session.unfolding, deciding: true };
  return { record: changed({ ...record, session: { ...session, unfolding } }) };
}

/** Goes on from an answered item to the next; after a case, and when the day is done, the session is over. */
export function next(record: TraineeRecord, around: Around): Step {
  const { session } = record;
  if (!session) return { refused: 'noSession' };
  if (session.paused) return { refused: 'paused' };
  if (session.item && session.item.chosen === null) return { refused: 'notAnswered' };
  return { record: changed(withNextItem(record, around)) };
}

/** Lays the session aside, or takes it up again. */
export function setPaused(record: TraineeRecord, paused: boolean): Step {
  const { session } = record;
  if (!session) return { refused: 'noSession' };
  if (session.paused === paused) return { refused: paused ? 'paused' : 'notPaused' };
  return { record: changed({ ...record, session: { ...session, paused } }) };
}

/** Ends the session. What was answered is kept and counted, an unfinished exam's answers too. */
export function stop(record: TraineeRecord, around: Around): Step {
  return record.session ? { record: changed(ended(record, around)) } : { refused: 'noSession' };
}

/** The item in front of the trainee, rebuilt; null when there is none or this version no longer makes it. */
export function openItemOf({ session }: TraineeRecord, source: ItemSource): Item | null {
  return session?.item ? source.byId(session.item.id) : null;
}

/**
 * Puts another item in the place of one that this version of the bot can no longer make.
 * @returns null when nothing had to be changed
 */
export function repaired(record: TraineeRecord, around: Around): TraineeRecord | null {
  const { session } = record;
  const open = openItemOf(record, around.source);
  // Cases were told at once before they unfolded.
  if (session?.mode === 'case' && (!session.unfolding || !open)) {
    return begin({ ...record, session: null }, { mode: 'case' }, around);
  }
  if (!session?.item || open) return null;
  const again = session.mode === 'exam' ? [session.item.node, ...session.planned] : session.planned;
  return changed(withNextItem({ ...record, session: { ...session, item: null, planned: again } }, around));
}

type Waiting =
  | { readonly session: QuizSession; readonly item: Item; readonly open: OpenItem }
  | { readonly refused: Refusal };

/** The item that waits for an answer. */
function waiting(record: TraineeRecord, source: ItemSource): Waiting {
  const { session } = record;
  const item = openItemOf(record, source);
  if (!session?.item || !item) return { refused: 'noSession' };
  if (session.paused) return { refused: 'paused' };
  if (session.item.chosen !== null) return { refused: 'answered' };
  return { session, item, open: session.item };
}

function withNextItem(record: TraineeRecord, around: Around): TraineeRecord {
  const { session } = record;
  if (!session) return record;
  const { source, random, now } = around;
  const open = (item: Item, reason: OpenItem['reason'], planned: readonly string[]): TraineeRecord => ({
    ...record,
    session: {
      ...session,
      planned,
      item: {
        id: item.id,
        node: item.node,
        reason,
        hinted: false,
        revealed: false,
        shownAt: now,
        chosen: null,
      },
    },
  });
  if (session.length === null) {
    const { mode, more, asked } = session;
    // Whoever sat down to practise gets one item at least.
    if (mode === 'study' && !more && asked > 0 && todayOf(record, source, now).done) {
      return ended(record, around);
    }
    const choice = choose(record, topicOf(session, source), source, now);
    return open(makeFresh(record, choice, source, random), choice.reason, []);
  }
  const [planned, ...rest] = session.planned;
  if (planned === undefined) return ended(record, around);
  const node = source.nodes.find((one) => one === planned);
  const fresh = (): Item | null => (node ? makeOfNode(record, node, source, random) : null);
  const item = session.mode === 'exam' ? fresh() : source.byId(planned);
  return item
    ? open(item, 'planned', rest)
    : withNextItem({ ...record, session: { ...session, planned: rest } }, around);
}

/** The record without its session. The answers of an exam are counted only now: no figure told them before. */
function ended(record: TraineeRecord, { source, now }: Around): TraineeRecord {
  const { session } = record;
  if (!session) return record;
  const { mode, given, length } = session;
  const closed: TraineeRecord = {
    ...record,
    session: null,
    finished:
      mode !== 'exam' || length === null || given.length === 0
        ? record.finished
        : { mode, at: now, given, length, unfolding: null },
  };
  if (mode !== 'exam') return closed;
  return given.reduce((counted, { item: id, chosen, right, at, shownAt }) => {
    const item = source.byId(id);
    const result = right ? 'right' : 'wrong';
    return item ? remember(counted, { item, result, chosen, shownAt, at }, source) : counted;
  }, closed);
}

/** A topic that this version no longer has leaves all nodes open. */
function topicOf({ topic }: QuizSession, { topics }: ItemSource): Topic | null {
  return topics.find(({ id }) => id === topic) ?? null;
}

function rememberedOf(
  { shownAt }: OpenItem,
  item: Item,
  result: Result,
  chosen: readonly string[],
  at: number,
): Remembered {
  return { item, result, chosen, shownAt, at };
}

/** A node as if it had been asked just now, so that another comes first. */
function touched(known: NodeRecord | undefined, now: number): NodeRecord {
  const none = { asked: 0, right: 0, hinted: 0, revealed: 0, lastKind: null, cases: [] };
  return { ...(known ?? none), last: now };
}

function givenOf(
  { hinted, revealed, shownAt }: OpenItem,
  { id, node, kind }: Item,
  chosen: readonly string[],
  right: boolean,
  at: number,
): Given {
  return { item: id, node, kind, chosen, hinted, revealed, right, shownAt, at };
}

function countedIn(session: QuizSession, given: Given): Pick<QuizSession, 'given' | 'asked' | 'right'> {
  return {
    given: [...session.given, given].slice(-givenKept),
    asked: session.asked + 1,
    right: session.right + (given.right ? 1 : 0),
  };
}

function changed(record: TraineeRecord): TraineeRecord {
  return { ...record, rev: record.rev + 1 };
}
