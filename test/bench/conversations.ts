import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Whole cases over HTTP, as a channel brings them. The driver shares the machine with the server that is
 * measured, so it does no more than it must.
 */

export type Kind = 'typed' | 'tapped';

/** How replies come: in the response, or by a call to the connector, as in Teams. */
export type Delivery = 'expectReplies' | 'connector';

interface Step {
  readonly question: string;
  readonly answer: unknown;
  /** The same as a person types it. */
  readonly typed: string;
}

/**
 * A route of eight questions to its outcome. Its numbers are others for each of some hundred cases, so that
 * little that a server remembers of one case answers for another.
 */
function wayOf(serial: number): readonly Step[] {
  const ki67 = Number((11 + (serial % 90) / 10).toFixed(1));
  const status = Math.floor(serial / 90) % 3;
  return [
    { question: 'differentiation', answer: 'well', typed: 'well differentiated' },
    { question: 'ki67', answer: ki67, typed: `${ki67}%` },
    { question: 'performanceStatus', answer: status, typed: `ECOG ${status}` },
    { question: 'extrahepaticDisease', answer: 'none', typed: 'liver only' },
    { question: 'liverDistribution', answer: 'diffuse', typed: 'diffuse' },
    { question: 'hormonalSyndrome', answer: 'none', typed: 'non-functioning' },
    { question: 'treatmentCourse', answer: 'progressedOnSsa', typed: 'progressed on lanreotide' },
    { question: 'sstrImaging', answer: 'positive', typed: 'positive' },
  ];
}

/** Turns of a case, the one that opens it included. */
export const turnsOfCase = wayOf(0).length + 1;

export interface Server {
  readonly port: number;
}

/** Holds cases at a server, each in a conversation of its own. */
export interface Driver {
  /**
   * Holds one whole case.
   * @param tell told how long each turn took, in milliseconds
   * @returns the reply to each turn, as it came
   */
  hold(server: Server, kind: Kind, tell?: (milliseconds: number) => void): Promise<readonly string[]>;
  close(): void;
}

/** @param connections how many requests to a server run at once at most */
export async function driver(delivery: Delivery, connections: number): Promise<Driver> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const connector = delivery === 'connector' ? await standInConnector() : null;
  let sent = 0;
  const turn = async ({ port }: Server, conversation: string, said: object): Promise<string> => {
    const body = JSON.stringify({
      type: 'message',
      id: `turn-${(sent += 1)}`,
      channelId: 'test',
      ...(connector ? {} : { deliveryMode: 'expectReplies' }),
      serviceUrl: connector?.url ?? 'http://127.0.0.1:1/',
      from: { id: `user-${conversation}` },
      recipient: { id: 'bot' },
      conversation: { id: conversation },
      ...said,
    });
    const response = await post(agent, port, body);
    return connector ? connector.takeFor(conversation) : response;
  };
  return {
    hold: async (server, kind, tell) => {
      const serial = (held += 1);
      const conversation = `${kind}-${process.pid}-${serial}`;
      const timed = async (said: object): Promise<string> => {
        const from = performance.now();
        const reply = await turn(server, conversation, said);
        tell?.(performance.now() - from);
        return reply;
      };
      const replies = [await timed({ text: 'new case' })];
      const id = /"case":"([^"]+)"/.exec(replies[0] ?? '')?.[1];
      for (const [rev, { question, answer, typed }] of wayOf(serial).entries()) {
        const tap = { nelm: 1, do: 'answer', case: id, rev, question, answer };
        // One turn after the other, as a person takes them.
        // oxlint-disable-next-line no-await-in-loop
        replies.push(await timed(kind === 'typed' ? { text: typed } : { value: tap }));
      }
      return replies;
    },
    close: () => {
      agent.destroy();
      connector?.close();
    },
  };
}
let held = 0;

/** @throws Error when the server does not answer 200 */
function post(agent: Agent, port: number, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers };
    const sending = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`A turn got ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

interface Connector {
  readonly url: string;
  /** What was last sent to a conversation, which is then forgotten. @throws Error when nothing was */
  takeFor(conversation: string): string;
  close(): void;
}

/** Takes messages as a Bot Connector does, and says yes at once. */
async function standInConnector(): Promise<Connector> {
  const last = new Map<string, string>();
  let made = 0;
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const conversation = /^\/v3\/conversations\/([^/]+)\//.exec(incoming.url ?? '')?.[1] ?? '';
      const activity = Buffer.concat(chunks).toString();
      // A turn that takes long shows that the bot is typing, and its message follows.
      if (!activity.includes('"type":"typing"')) last.set(decodeURIComponent(conversation), activity);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `m${(made += 1)}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The address of a server that listens on a port is one of these.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    takeFor: (conversation) => {
      const activity = last.get(conversation);
      if (activity === undefined) throw new Error('A turn sent nothing.');
      last.delete(conversation);
      return `{"activities":[${activity}]}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
