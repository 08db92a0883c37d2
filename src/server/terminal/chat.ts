import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Activity } from 'botbuilder';
import {
  type BotChange,
  fromPerson,
  type LocalAdapter,
  type Place,
  type Runnable,
} from '../channel/localAdapter.ts';
import { wrap } from '../../coverage/reports/wrap.ts';
import { moreToRead, pageOf } from './pages.ts';

export interface Chat {
  readonly bot: Runnable;
  readonly adapter: LocalAdapter;
  readonly place: Place;
  readonly input: Readable;
  readonly output: Writable;
  /** A person at a terminal: with a prompt. Otherwise nothing is written but the bot's words. */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** Columns to wrap at; null for no wrapping. Asked for each message, since a window changes. */
  readonly columns: () => number | null;
  /** Rows of the window; what is longer is shown in pages. Null for no pages. */
  readonly rows: () => number | null;
  /** Aborted when the reader of the output has gone: the conversation then ends. */
  readonly left?: AbortSignal;
}

/**
 * Holds the conversation until the input ends or the person leaves; one line is one turn, in order.
 * It begins with where the case stands, or with the welcome.
 */
export async function chat({ bot, adapter, interactive, input, output, ...rest }: Chat): Promise<void> {
  let unread = '';
  const show = (text: string): void => {
    if (unread !== '') {
      unread = `${unread}\n\n${text}`;
      return;
    }
    const { shown, rest: left } = pageOf(text, rest.rows());
    unread = left;
    output.write(left === '' ? `${shown}\n\n` : `${shown}\n\n${moreToRead(left)}\n\n`);
  };
  const take = (change: BotChange): void => {
    if (change.kind === 'deleted' || change.activity.type !== 'message' || !change.activity.text) return;
    const { text } = change.activity;
    const columns = rest.columns();
    show(columns === null ? text : wrap(text, columns));
  };
  const turn = async (activity: Partial<Activity>): Promise<void> => {
    await adapter.receive(fromPerson(activity, rest.place), (context) => bot.run(context), take);
  };

  await turn({ type: 'event', name: 'resume' });
  const prompt = rest.colour ? styleText('cyan', '> ', { validateStream: false }) : '> ';
  const ending = rest.left === undefined ? {} : { signal: rest.left };
  const lines = interactive
    ? createInterface({ input, output, prompt, terminal: true, ...ending })
    : createInterface({ input, terminal: false, crlfDelay: Infinity, ...ending });
  let open = true;
  lines.once('close', () => (open = false));
  lines.on('SIGINT', () => lines.close());
  const ask = (): void => {
    if (interactive && open) lines.prompt();
  };

  ask();
  for await (const line of lines) {
    if (leaves(line)) break;
    const readOn = unread !== '' && readsOn(line) ? unread : null;
    unread = '';
    if (readOn !== null) show(readOn);
    else if (line.trim() !== '') await turn({ type: 'message', text: line });
    ask();
  }
  lines.close();
  if (interactive) output.write('\nGoodbye.\n');
}

/** The rest of a long answer is with the terminal, not with the bot. */
function readsOn(line: string): boolean {
  return line.trim().toLowerCase() === 'more';
}

/** Leaving keeps the case, so these words of the bot's `stop` are taken here. */
function leaves(line: string): boolean {
  return ['exit', 'quit'].includes(line.trim().toLowerCase());
}
