import { earlierCharts } from '../../../server/earlierCharts.ts';
import { currentCases } from '../../../current.ts';
import { createHash } from 'node:crypto';
import { homedir, hostname } from 'node:os';
import { conversationOf } from '../../../dialogs/incoming.ts';
import { PathwayBot } from '../../../dialogs/bot.ts';
import { caseKey } from '../../../conversation/state/session.ts';
import type { Store } from '../../../conversation/contract/store.ts';
import { PathwayError } from '../../../guideline/errors.ts';
import { readConfig } from '../../../server/settings/config.ts';
import { fromPerson, LocalAdapter, type Place } from '../../../server/channel/localAdapter.ts';
import { memoryStore } from '../../../server/storage/memory.ts';
import { openStore } from '../../../server/storage/open.ts';
import { chat } from '../../../server/terminal/chat.ts';
import { onTurnError } from '../../../server/channel/turnError.ts';
import { environmentOf } from '../../program/environment.ts';
import type { Io } from '../../program/io.ts';

export interface ConverseOptions {
  /** Keep nothing beyond this process. */
  readonly ephemeral: boolean;
  /** Delete the stored case first. */
  readonly fresh: boolean;
}

/**
 * Holds the conversation until its input ends or the person leaves.
 * @returns the exit status: 0 it ended, 1 the storage cannot be opened or fails
 */
export async function converse({ ephemeral, fresh }: ConverseOptions, io: Io): Promise<number> {
  try {
    const store = ephemeral ? memoryStore() : await openStorage(io);
    try {
      await talk(store, fresh, io);
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    io.stderr.write(`${messageOf(error)}\n`);
    return 1;
  }
}

async function talk(store: Store, fresh: boolean, io: Io): Promise<void> {
  const { stdin, stdout, stderr, env } = io;
  const place = terminalPlace();
  if (fresh) await store.delete(caseKey({ conversation: conversationOf(fromPerson({}, place)) }));
  // Whoever reads the output may stop reading, as `head` does: then nobody is left to talk to.
  const left = new AbortController();
  stdout.once('error', () => left.abort());
  await chat({
    bot: new PathwayBot({
      earlierCharts: earlierCharts(currentCases().guideline, (error) =>
        stderr.write(`${messageOf(error)}\n`),
      ),
      cases: currentCases(),
      store,
      record: () => {},
      recordSetAside: ({ kind, aside }) =>
        stderr.write(`A record of the kind "${kind}" could not be read and was set aside as ${aside}.\n`),
      recordQuizFault: (error) => stderr.write(`The quiz is not available: ${messageOf(error)}\n`),
    }),
    adapter: new LocalAdapter(
      onTurnError({
        error: (fields, message) => stderr.write(`${message} ${JSON.stringify(fields)}\n`),
      }),
    ),
    place,
    input: stdin,
    output: stdout,
    left: left.signal,
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    colour: stdout.isTTY === true && !env['NO_COLOR'],
    columns: () => (stdout.isTTY === true ? (stdout.columns ?? null) : null),
    rows: () => (stdin.isTTY === true && stdout.isTTY === true ? (stdout.rows ?? null) : null),
  });
}

/** The same for each start by the same person on the same machine, so that a case survives. */
function terminalPlace(): Place {
  const profile = createHash('sha256').update(`${hostname()} ${homedir()}`).digest('hex').slice(0, 12);
  return { channelId: 'console', conversationId: `terminal-${profile}`, userId: `terminal-${profile}` };
}

/** @throws PathwayError that says why it cannot be opened and what to do */
async function openStorage(io: Io): Promise<Store> {
  const { storage } = readConfig(environmentOf(io));
  try {
    return await openStore(storage);
  } catch (error) {
    throw new PathwayError(
      'StorageNotUsable',
      `The storage cannot be opened: ${messageOf(error)}\nSet STORAGE, or use --ephemeral to go on without.`,
      { cause: error },
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
