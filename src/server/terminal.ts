import { createHash } from 'node:crypto';
import { homedir, hostname } from 'node:os';
import { conversationOf } from '../dialogs/incoming.ts';
import { PathwayBot } from '../dialogs/bot.ts';
import { caseKey } from '../conversation/state/session.ts';
import type { Store } from '../conversation/contract/store.ts';
import { readConfig } from './config.ts';
import { loadEnvFile } from './envFile.ts';
import { fromPerson, LocalAdapter, type Place } from './localAdapter.ts';
import { memoryStore } from './storage/memory.ts';
import { openStore } from './storage/open.ts';
import { chat } from './terminal/chat.ts';
import { type Options, readOptions, usage } from './terminal/options.ts';
import { onTurnError } from './turnError.ts';

process.exitCode = await main(process.argv.slice(2));

/** Holds a conversation on standard input and output (`npm run chat`), and gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  // Whoever reads the output may stop reading, as `head` does.
  process.stdout.on('error', () => process.exit(0));
  try {
    const options = readOptions(args);
    if (options.help) {
      process.stdout.write(usage);
      return 0;
    }
    const store = openStorage(options);
    try {
      await converse(store, options);
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return 1;
  }
}

async function converse(store: Store, { fresh }: Options): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const place = terminalPlace();
  if (fresh) await store.delete(caseKey({ conversation: conversationOf(fromPerson({}, place)) }));
  const interactive = stdin.isTTY && stdout.isTTY;
  await chat({
    bot: new PathwayBot({ store, record: () => {} }),
    adapter: new LocalAdapter(
      onTurnError({
        error: (fields, message) => stderr.write(`${message} ${JSON.stringify(fields)}\n`),
      }),
    ),
    place,
    input: stdin,
    output: stdout,
    interactive,
    colour: stdout.isTTY && !env['NO_COLOR'],
    columns: () => (stdout.isTTY ? stdout.columns : null),
  });
}

/** The same for each start by the same person on the same machine, so that a case survives. */
function terminalPlace(): Place {
  const profile = createHash('sha256').update(`${hostname()} ${homedir()}`).digest('hex').slice(0, 12);
  return { channelId: 'console', conversationId: `terminal-${profile}`, userId: `terminal-${profile}` };
}

/** @throws Error that says why it cannot be opened and what to do */
function openStorage({ ephemeral }: Options): Store {
  if (ephemeral) return memoryStore();
  loadEnvFile();
  const { storage } = readConfig(process.env);
  try {
    return openStore(storage);
  } catch (error) {
    throw new Error(
      `The storage cannot be opened: ${messageOf(error)}\nSet STORAGE, or use --ephemeral to go on without.`,
      { cause: error },
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
