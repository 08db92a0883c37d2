import { afterEach, beforeEach, expect, test } from 'vitest';
import { sharedStorage, type SharedStorage, storageKinds } from '../bench/storages.ts';
import { type StartedServer, startServer } from './startServer.ts';

/** Two servers on one storage behind a balancer: the endpoint of the bot by turns, the page by one that sticks. */

let storage: SharedStorage | null = null;
let servers: readonly StartedServer[] = [];
beforeEach(() => {
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await storage?.remove();
});

/** Each request on a connection of its own: one that was idle may be closed as the next request comes. */
const alone = { connection: 'close' };

async function toBot({ messages }: StartedServer, id: string, text: string): Promise<string> {
  const response = await fetch(messages, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...alone },
    body: JSON.stringify({
      type: 'message',
      id,
      text,
      channelId: 'test',
      conversation: { id: 'by-turns' },
      from: { id: 'somebody' },
      recipient: { id: 'bot' },
      deliveryMode: 'expectReplies',
    }),
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** A browser whose balancer sends it to one server, until it is sent to another. */
async function browserAt(first: StartedServer) {
  const directLine = (server: StartedServer): string => `${server.url}/v3/directline/conversations`;
  const opened = await fetch(directLine(first), { method: 'POST', headers: alone });
  const { conversationId, token } = (await opened.json()) as { conversationId: string; token: string };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...alone };
  /** Says something and waits until everything that the page then shows has the words. */
  return async (server: StartedServer, text: string, shown: string): Promise<void> => {
    const activities = `${directLine(server)}/${conversationId}/activities`;
    const body = JSON.stringify({ type: 'message', text, from: { id: 'dl_0123456789abcdef' } });
    const posted = await fetch(activities, { method: 'POST', headers, body });
    expect([posted.status, await posted.text()]).toEqual([200, expect.any(String)]);
    const look = async (): Promise<string> => (await fetch(activities, { headers })).text();
    await expect.poll(look, { interval: 500 }).toContain(shown);
  };
}

test.each(storageKinds)('on %s', { tags: ['long'] }, async (kind) => {
  storage = await sharedStorage(kind);
  const { env } = storage;
  servers = await Promise.all([startServer(env), startServer(env)]);
  const [one, two] = servers;
  if (!one || !two) throw new Error('Two servers are needed.');

  // By turns, each answer is taken by one and known to the other.
  await toBot(one, '1', 'new case');
  await toBot(two, '2', 'well');
  expect(await toBot(one, '3', 'Ki-67 4%')).toContain('Question 3');
  expect(await toBot(two, '3', 'Ki-67 4%')).toContain('already arrived');
  await toBot(one, '4', 'back');
  expect(await toBot(two, '5', 'path')).not.toContain('Ki-67 / grade: Ki-67 4%');

  // The page keeps what was said in one server; the case is in both.
  const say = await browserAt(one);
  await say(one, 'new case', 'Question 1');
  await say(one, 'well', 'Question 2');
  await one.kill();
  await say(two, 'path', 'Differentiation: Well');
});
