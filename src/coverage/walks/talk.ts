import { randomUUID } from 'node:crypto';
import type { Guideline } from '../../guideline/guideline.ts';
import type { AnsweringMove } from '../routes/route.ts';
import type { Send } from '../targets/protocol.ts';
import { createRepliesReader, dataFor, type Shown } from '../targets/shown.ts';
import { type Exchange, StepFault, type WireActivity } from '../wire/stepFault.ts';

/** A conversation of one person with a bot, by docs/protocol.md. */
export interface Talk {
  /** What was typed and tapped so far, as a person would say it. */
  readonly lines: () => readonly string[];
  readonly exchange: () => Exchange | null;
  /** @throws StepFault when no card came */
  readonly say: (text: string) => Promise<Shown>;
  /** Taps what sends these data. @throws StepFault when no card came */
  readonly tap: (data: WireActivity) => Promise<Shown>;
  /** The same conversation as another person holds it; in a group their taps are answered to them alone. */
  readonly as: (person: string) => Pick<Talk, 'say' | 'tap'>;
  /** Answers the question of the last card by a tap. @throws StepFault when the card does not offer it */
  readonly answer: (move: AnsweringMove) => Promise<Shown>;
}

const mention = '<at>bot</at>';

/**
 * Opens a conversation: a new one, with a person whom the bot does not know.
 * @param isGroup whether several people hold it
 */
export function talkWith(guideline: Guideline, send: Send, isGroup = false): Talk {
  const read = createRepliesReader(guideline);
  const conversation = {
    id: `walk-${randomUUID()}`,
    ...(isGroup ? { conversationType: 'groupChat', isGroup: true } : {}),
  };
  const walker = `walker-${randomUUID()}`;
  const lines: string[] = [];
  let exchange: Exchange | null = null;
  let last: Shown | null = null;

  const deliver = async (line: string, activity: WireActivity, person = ''): Promise<Shown> => {
    lines.push(line);
    const request = {
      id: randomUUID(),
      channelId: 'coverage',
      conversation,
      from: { id: `${walker}${person}` },
      recipient: { id: 'bot' },
      ...activity,
    };
    exchange = { request, reply: null };
    try {
      const reply = await send(request);
      exchange = { request, reply };
      last = read(reply);
      return last;
    } catch (error) {
      if (error instanceof StepFault && error.exchange) throw error;
      const message = error instanceof Error ? error.message : String(error);
      throw new StepFault(message, {
        exchange,
        isTransport: !(error instanceof StepFault) || error.isTransport,
        cause: error,
      });
    }
  };
  const tapped = (data: WireActivity): WireActivity =>
    isGroup
      ? {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: data['do'], data } },
        }
      : { type: 'message', value: data };
  // In a group only what mentions the bot is meant for it.
  const typed = (text: string): WireActivity =>
    isGroup
      ? {
          type: 'message',
          text: `${mention} ${text}`,
          entities: [{ type: 'mention', mentioned: { id: 'bot', name: 'bot' }, text: mention }],
        }
      : { type: 'message', text };
  const tap = (data: WireActivity): Promise<Shown> => deliver(`(tap ${JSON.stringify(data)})`, tapped(data));
  return {
    lines: () => lines,
    exchange: () => exchange,
    say: (text) => deliver(text, typed(text)),
    tap,
    as: (person) => ({
      say: (text) => deliver(`(${person}) ${text}`, typed(text), person),
      tap: (data) => deliver(`(${person} taps ${JSON.stringify(data)})`, tapped(data), person),
    }),
    answer: async (move) => tap(dataFor(last?.answers ?? [], move)),
  };
}
