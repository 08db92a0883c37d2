import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  MessageFactory,
  type StatePropertyAccessor,
  type Storage,
  type StoreItems,
  TeamsActivityHandler,
} from 'botbuilder';
import restify from 'restify';
import { z } from 'zod';

/**
 * What ours is measured against: a bot as the Bot Framework's own samples have it, on the same restify and
 * CloudAdapter. It keeps what was said as conversation state in memory, and answers the n-th turn of a
 * conversation with the n-th card that it was given. Where it is given a file for its state, each turn reads it
 * from there, and writes it through to the disk before the bot answers.
 * Run as `node test/bench/stockCardBot.ts <file with the replies> [file for its state]`; says on which address it
 * listens.
 */
const replies = z
  .array(z.object({ text: z.string(), card: z.record(z.string(), z.unknown()) }))
  .min(1)
  .parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const stateFile = process.argv[3];

interface Talk {
  readonly said: unknown[];
}

/** State in an SQLite file, as plainly as the interface of the Bot Framework allows. */
class FileStorage implements Storage {
  readonly #select;
  readonly #upsert;
  readonly #delete;

  constructor(path: string) {
    const database = new DatabaseSync(path);
    database.exec(
      'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT)',
    );
    this.#select = database.prepare('SELECT value FROM state WHERE key = ?');
    this.#upsert = database.prepare('INSERT OR REPLACE INTO state VALUES (?, ?)');
    this.#delete = database.prepare('DELETE FROM state WHERE key = ?');
  }

  async read(keys: string[]): Promise<StoreItems> {
    const rows = keys.flatMap((key) => {
      const value = this.#select.get(key)?.['value'];
      return typeof value === 'string' ? [[key, JSON.parse(value)] as const] : [];
    });
    return Object.fromEntries(rows);
  }

  async write(changes: StoreItems): Promise<void> {
    for (const [key, value] of Object.entries(changes)) this.#upsert.run(key, JSON.stringify(value));
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) this.#delete.run(key);
  }
}

class StockCardBot extends TeamsActivityHandler {
  constructor(state: ConversationState, talks: StatePropertyAccessor<Talk>) {
    super();
    this.onMessage(async (context, next) => {
      const talk = await talks.get(context, { said: [] });
      const reply = replies[talk.said.length % replies.length];
      talk.said.push(context.activity.text ?? context.activity.value);
      if (stateFile !== undefined) await state.saveChanges(context);
      if (reply) {
        // A bot makes its card anew each time.
        const attachment = CardFactory.adaptiveCard(structuredClone(reply.card));
        await context.sendActivity(MessageFactory.attachment(attachment, reply.text));
      }
      if (stateFile === undefined) await state.saveChanges(context);
      await next();
    });
  }
}

const state = new ConversationState(
  stateFile === undefined ? new MemoryStorage() : new FileStorage(stateFile),
);
const bot = new StockCardBot(state, state.createProperty<Talk>('talk'));
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  const { body, headers, method = 'POST' } = request;
  await adapter.process({ body, headers, method }, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
