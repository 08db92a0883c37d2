import { randomUUID } from 'node:crypto';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ShownAdvice } from '../advice/shownAdvice.ts';
import type { Recent } from '../../machine/recent.ts';
import type { ButtonName } from '../routes/buttons.ts';
import { type AnsweringMove, type Move, written } from '../routes/route.ts';
import type { Observation, TargetSession, ToldReply } from '../target.ts';
import { casesSeen, earlierReplies } from './earlierReplies.ts';
import { createRepliesReader, dataFor, type Shown } from './shown.ts';
import { answersKey, finding } from '../wire/finding.ts';
import { type Exchange, type Send, StepFault, type WireActivity } from '../wire/stepFault.ts';

export type { Send, WireActivity } from '../wire/stepFault.ts';

export interface ReportedGuideline {
  readonly version: string;
  readonly hash: string;
}

export interface SessionOptions {
  /** Told which guideline the bot says it runs, when an outcome is seen. */
  readonly onGuideline: (guideline: ReportedGuideline) => void;
  /** Which one it said before; null when none. */
  readonly known: () => ReportedGuideline | null;
  /** Whether a tap may be sent as an invoke; every other one is then. Not every channel carries them. */
  readonly invokes?: boolean;
  /** Whether the text for the record is asked for at every outcome. */
  readonly record?: boolean;
  /** The cases of every conversation with the same target, so that one is known where it does not belong. */
  readonly cases?: Recent<string>;
  /** Who taps and types; on a channel that knows people by ids of its own. */
  readonly person?: string;
}

/** One conversation held by the protocol and nothing else. */
export function protocolSession(
  guideline: Guideline,
  send: Send,
  {
    onGuideline,
    known,
    invokes = true,
    record = true,
    cases = casesSeen(),
    person = 'tester',
  }: SessionOptions,
): TargetSession {
  const readReplies = createRepliesReader(guideline);
  const conversation = { id: `coverage-${randomUUID()}` };
  const earlier = earlierReplies(conversation.id, cases);
  let shown: Shown | null = null;
  let before: Shown | null = null;
  let last: WireActivity | null = null;
  let exchange: Exchange | null = null;

  const deliver = async (activity: WireActivity): Promise<Shown> => {
    exchange = { request: activity, reply: null };
    try {
      const replies = await send(activity);
      exchange = { request: activity, reply: replies };
      return readReplies(replies);
    } catch (error) {
      if (error instanceof StepFault && error.exchange) throw error;
      const message = error instanceof StepFault ? error.message : `the bot failed: ${nameOf(error)}`;
      const isTransport = error instanceof StepFault ? error.isTransport : true;
      throw new StepFault(message, { exchange, isTransport, cause: error });
    }
  };

  const addressed = (activity: WireActivity): WireActivity => ({
    id: randomUUID(),
    channelId: 'coverage',
    conversation,
    from: { id: person },
    recipient: { id: 'bot' },
    ...activity,
  });

  const look = async (activity: WireActivity): Promise<Shown> => {
    const seen = await deliver(activity);
    if (shown && shown.rev !== seen.rev) before = shown;
    shown = seen;
    const said = seen.result?.guideline;
    if (!said) return seen;
    const hash = known()?.hash ?? said.hash;
    onGuideline({ ...said, hash });
    if (said.hash === hash) return seen;
    return {
      ...seen,
      findings: [
        ...seen.findings,
        finding(`names another guideline than before: ${said.hash.slice(0, 12)}`, 'another guideline'),
      ],
    };
  };

  const say = (activity: WireActivity): Promise<Shown> => {
    last = addressed(activity);
    return look(last);
  };

  let execute = false;
  const tapped = (data: WireActivity): WireActivity => {
    execute = invokes && !execute;
    return execute
      ? {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: data['do'], data } },
        }
      : { type: 'message', value: data };
  };

  const tap = (data: WireActivity): Promise<Shown> => say(tapped(data));
  const text = (words: string): Promise<Shown> => say({ type: 'message', text: words });

  /** A step whose data are on no card: it is a fault of the card, told with what was on it. */
  const needed = <Found>(find: () => Found): Found => {
    try {
      return find();
    } catch (error) {
      if (error instanceof StepFault) throw new StepFault(error.message, { exchange, key: error.key });
      throw error;
    }
  };

  /** A command that only shows something leaves an outcome named in one line: the card is asked for again. */
  const andBack = async (...seen: readonly Shown[]): Promise<Observation> => {
    const last = seen.at(-1);
    const again =
      last?.question === null && !last.result && last.actions.find((data) => data['do'] === 'show');
    return again ? observed(...seen, await tap(again)) : observed(...seen);
  };

  const told = async (to: string, reply: Shown): Promise<Observation> => ({
    ...(await andBack(reply)),
    told: [{ to, screen: reply.screen }],
  });

  /** As far as the look at what would follow; the card that it is seen on comes last, the question before it. */
  const lookAtChange = async (move: AnsweringMove): Promise<readonly Shown[]> => {
    const row = ({ changes }: Shown) =>
      changes.find((action) => action.question === move.question && !('answer' in action));
    const steps: Shown[] = [];
    if (!shown || !row(shown)) steps.push(await text('change'));
    const begin = shown && row(shown);
    if (!begin)
      throw new StepFault(`the card offers no way to change ${move.question}`, {
        exchange,
        key: answersKey(move.question),
      });
    const ask = await tap(begin);
    return [...steps, ask, await tap(needed(() => dataFor(ask.changes, move)))];
  };

  const change = async (move: AnsweringMove): Promise<Observation> => {
    const steps = await lookAtChange(move);
    const sure = steps.at(-1)?.changes.find((action) => action.sure === true);
    // Without it the answer is the one given before: there is nothing to do.
    if (!sure) return andBack(...steps);
    return { ...observed(...steps, await tap(sure)), told: toldOf(steps) };
  };

  const preview = async (move: AnsweringMove): Promise<Observation> => {
    const steps = await lookAtChange(move);
    const isLook = steps.at(-1)?.changes.some((action) => action.sure === true) ?? false;
    return { ...(await andBack(...steps)), ...(isLook ? { told: toldOf(steps) } : {}) };
  };

  /** An answer, or the consent to a change, of the card before the present one. */
  const stale = (): Promise<Shown> => {
    const old = before?.changes.find((action) => action.sure === true) ?? before?.answers[0];
    if (!old) return text('help');
    return tap('answer' in old ? old : { ...old, answer: 'unknown' });
  };

  const buttonFor = (does: string): WireActivity | undefined =>
    shown?.actions.find((data) => data['do'] === does && !('question' in data && does === 'change'));

  /** A button of the card that is shown, by what it does; or of the one that it stands behind. */
  const button = async (does: ButtonName): Promise<Shown> => {
    const behind = standsBehind[does];
    const way = buttonFor(does) || behind === undefined ? undefined : buttonFor(behind);
    if (way) await tap(way);
    const found = buttonFor(does);
    if (!found)
      throw new StepFault(`the card has no button for "${does}"`, { exchange, key: `button ${does}` });
    return tap(found);
  };

  const take = async (move: Move): Promise<Observation> => {
    switch (move.do) {
      case 'answer': {
        const seen = await tap(needed(() => dataFor(shown?.answers ?? [], move)));
        return observed(seen);
      }
      case 'change':
        return change(move);
      case 'preview':
        return preview(move);
      case 'say':
        return andBack(await text(move.text));
      case 'stale':
        return andBack(await stale());
      case 'repeat':
        return andBack(last ? await look(last) : await text('help'));
      case 'tap':
        return told(move.button, await button(move.button));
      case 'show':
        return told(move.command, await text(move.command));
      default:
        return andBack(await text(written(move).do));
    }
  };

  /** The text for the record; the conversation goes on as if nobody had asked. */
  const recordAt = async (seen: Observation): Promise<Shown | null> => {
    const data = shown?.actions.find((action) => action['do'] === 'mdt');
    if (!record || seen.outcome === null || !data) return null;
    const kept = exchange;
    const reply = await deliver(addressed(tapped(data)));
    const foreign = earlier.lookBeside(reply.card, exchange);
    exchange = kept;
    return { ...reply, findings: [...foreign, ...reply.findings] };
  };

  const make = async (move: Move): Promise<Observation> => {
    const seen = await take(move);
    const isAnswer = move.do === 'answer';
    const came = shown ? earlier.look(shown.card, exchange, isAnswer) : [];
    const written = isAnswer || move.do === 'change' ? await recordAt(seen) : null;
    return {
      ...seen,
      findings: [...came, ...seen.findings, ...(written?.findings ?? [])],
      record: written?.screen ?? null,
      ...(exchange ? { exchange } : {}),
    };
  };

  return {
    begin: async () => {
      const seen = observed(await text('new case'));
      const came = shown ? earlier.look(shown.card, exchange, true) : [];
      return { ...seen, findings: [...came, ...seen.findings], ...(exchange ? { exchange } : {}) };
    },
    make,
    close: async () => {
      await text('delete my data');
    },
  };
}

/** Where a card has no room for a button, which other one leads to it (docs/protocol.md). */
const standsBehind: Readonly<Partial<Record<ButtonName, ButtonName>>> = {
  back: 'change',
  why: 'whatWouldChange',
};

/** The last two steps of a look at a change: the question asked anew, and what would follow. */
function toldOf(steps: readonly Shown[]): readonly ToldReply[] {
  const [ask, look] = steps.slice(-2);
  return ask && look
    ? [
        { to: 'change of an answer', screen: ask.screen },
        { to: 'preview of a change', screen: look.screen },
      ]
    : [];
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Where the last card leaves the case, with what is wrong with any of the cards. */
function observed(...cards: readonly Shown[]): Observation {
  const last = cards.at(-1);
  const result = last?.question === null ? last.result : null;
  return {
    question: last?.question ?? null,
    outcome: result?.outcome ?? null,
    cautions: result?.cautions ?? null,
    advice: result && adviceIn(result),
    category: result?.category ?? null,
    findings: cards.flatMap(({ findings }) => findings),
    ...(last ? { screen: last.screen } : {}),
  };
}

/** Of what is advised, the protocol tells stops, options with their state, the first and what stands beside it. */
function adviceIn({ stops, first, options, together }: NonNullable<Shown['result']>): ShownAdvice {
  return {
    stops,
    first: first ?? null,
    together: together ?? [],
    options: options.map(({ id, state }) => ({ id, open: state === 'open' })),
  };
}
