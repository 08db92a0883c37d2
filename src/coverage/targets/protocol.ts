import { randomUUID } from 'node:crypto';
import type { Guideline } from '../../guideline/guideline.ts';
import { type AnsweringMove, type Move, written } from '../routes/route.ts';
import type { ShownAdvice } from '../advice/shownAdvice.ts';
import { type Observation, TargetError, type TargetSession } from '../target.ts';
import { createRepliesReader, dataFor, type Shown, type WireActivity } from './shown.ts';

export type { WireActivity } from './shown.ts';

/** Sends one activity and gives the bot's answers: messages, or the body of an invoke response. */
export type Send = (activity: WireActivity) => Promise<readonly WireActivity[]>;

export interface ReportedGuideline {
  readonly version: string;
  readonly hash: string;
}

/**
 * One conversation held by the protocol and nothing else.
 * @param onGuideline told which guideline the bot says it runs, when an outcome is seen
 */
export function protocolSession(
  guideline: Guideline,
  send: Send,
  onGuideline: (guideline: ReportedGuideline) => void,
): TargetSession {
  const readReplies = createRepliesReader(guideline);
  const conversation = { id: `coverage-${randomUUID()}` };
  let shown: Shown | null = null;
  let before: Shown | null = null;
  let last: WireActivity | null = null;

  const say = async (activity: WireActivity): Promise<Shown> => {
    last = {
      id: randomUUID(),
      channelId: 'coverage',
      conversation,
      from: { id: 'tester' },
      recipient: { id: 'bot' },
      ...activity,
    };
    return look(await send(last));
  };

  const look = (replies: readonly WireActivity[]): Shown => {
    const seen = readReplies(replies);
    if (shown && shown.rev !== seen.rev) before = shown;
    shown = seen;
    if (seen.result) onGuideline(seen.result.guideline);
    return seen;
  };

  let execute = false;
  const tap = (data: WireActivity): Promise<Shown> => {
    execute = !execute;
    return say(
      execute
        ? {
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: { action: { type: 'Action.Execute', verb: data['do'], data } },
          }
        : { type: 'message', value: data },
    );
  };

  const text = (words: string): Promise<Shown> => say({ type: 'message', text: words });

  /** A command that only shows something leaves an outcome named in one line: the card is asked for again. */
  const andBack = async (...seen: readonly Shown[]): Promise<Observation> => {
    const last = seen.at(-1);
    const again =
      last?.question === null && !last.result && last.actions.find((data) => data['do'] === 'show');
    return again ? observed(...seen, await tap(again)) : observed(...seen);
  };

  /** As far as the look at what would follow; the card that it is seen on comes last. */
  const lookAtChange = async (move: AnsweringMove): Promise<readonly Shown[]> => {
    const row = ({ changes }: Shown) =>
      changes.find((action) => action.question === move.question && !('answer' in action));
    const steps: Shown[] = [];
    if (!shown || !row(shown)) steps.push(await text('change'));
    const begin = shown && row(shown);
    if (!begin) throw new TargetError(`The card offers no way to change ${move.question}.`);
    const ask = await tap(begin);
    return [...steps, ask, await tap(dataFor(ask.changes, move))];
  };

  const change = async (move: AnsweringMove): Promise<Observation> => {
    const steps = await lookAtChange(move);
    const sure = steps.at(-1)?.changes.find((action) => action.sure === true);
    // Without it the answer is the one given before: there is nothing to do.
    return sure ? observed(...steps, await tap(sure)) : andBack(...steps);
  };

  /** An answer, or the consent to a change, of the card before the present one. */
  const stale = (): Promise<Shown> => {
    const old = before?.changes.find((action) => action.sure === true) ?? before?.answers[0];
    if (!old) return text('help');
    return tap('answer' in old ? old : { ...old, answer: 'unknown' });
  };

  const make = async (move: Move): Promise<Observation> => {
    switch (move.do) {
      case 'answer':
        return observed(await tap(dataFor(shown?.answers ?? [], move)));
      case 'change':
        return change(move);
      case 'preview':
        return andBack(...(await lookAtChange(move)));
      case 'say':
        return andBack(await text(move.text));
      case 'stale':
        return andBack(await stale());
      case 'repeat':
        return andBack(last ? look(await send(last)) : await text('help'));
      default:
        return andBack(await text(written(move).do));
    }
  };

  return {
    begin: async () => observed(await text('new case')),
    make,
    close: async () => {
      await text('delete my data');
    },
  };
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
    findings: cards.flatMap(({ findings }) => findings),
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
