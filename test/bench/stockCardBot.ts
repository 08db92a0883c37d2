import { readFileSync } from 'node:fs';
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  MessageFactory,
  type StatePropertyAccessor,
  TeamsActivityHandler,
} from 'botbuilder';
import restify from 'restify';
import { z } from 'zod';

/**
 * What ours is measured against: a bot as the Bot Framework's own samples have it, on the same restify and
 * CloudAdapter. It keeps what was said as conversation state in memory, and answers the n-th turn of a
 * conversation with the n-th card that it was given.
 * Run as `node test/bench/stockCardBot.ts <file with the replies>`; says on which address it listens.
 */
const replies = z
  .array(z.object({ text: z.string(), card: z.record(z.string(), z.unknown()) }))
  .min(1)
  .parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));

interface Talk {
  readonly said: unknown[];
}

class StockCardBot extends TeamsActivityHandler {
  constructor(state: ConversationState, talks: StatePropertyAccessor<Talk>) {
    super();
    this.onMessage(async (context, next) => {
      const talk = await talks.get(context, { said: [] });
      const reply = replies[talk.said.length % replies.length];
      talk.said.push(context.activity.text ?? context.activity.value);
      if (reply) {
        // A bot makes its card anew each time.
        const attachment = CardFactory.adaptiveCard(structuredClone(reply.card));
        await context.sendActivity(MessageFactory.attachment(attachment, reply.text));
      }
      await state.saveChanges(context);
      await next();
    });
  }
}

const state = new ConversationState(new MemoryStorage());
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
