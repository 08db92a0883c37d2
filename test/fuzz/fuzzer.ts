import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { type FuzzedRequest, planned } from './arbitraries.ts';

export interface FuzzOptions {
  /** The address of the server. */
  readonly url: string;
  /** A channel that takes every reply. */
  readonly serviceUrl: string;
  readonly count: number;
  readonly seed: number;
  /** Awaited after so many answers as these, each of them once. */
  readonly stops?: ReadonlyMap<number, () => Promise<void>>;
}

export interface FuzzReport {
  /** Requests sent until the first fault, those of shrinking not counted. */
  readonly sent: number;
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The slowest answer, in milliseconds, and what was asked. */
  readonly slowest: { readonly ms: number; readonly request: string };
  /** The smallest request that shows a fault, and what is wrong with its answer; null when there is none. */
  readonly fault: { readonly why: string; readonly request: FuzzedRequest; readonly path: string } | null;
}

interface Answer {
  /** 0 where none came. */
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** Far beyond what an answer takes on a busy machine, in milliseconds: only a hang takes longer. */
const hangMs = 600_000;

/** What must never be told to a client: stacks, paths, names of errors and of what stores. */
const internals =
  /node_modules|\bat [\w.<>]+ \([^)]*:\d+:\d+\)|file:\/\/|\/src\/|SQLITE|sqlite|RangeError|TypeError|SyntaxError|ZodError|\bERR_[A-Z]/;

/**
 * Sends requests made by chance to a running server, and judges every answer: each comes, none is a fault of the server,
 * none holds internals. The same seed sends the same; what fails is shrunk to the smallest request that fails.
 */
export async function fuzz({ url, serviceUrl, count, seed, stops }: FuzzOptions): Promise<FuzzReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const offered = new Map<string, readonly unknown[]>();
  const statuses: Record<string, number> = {};
  let slowest = { ms: 0, request: '' };
  let answered = 0;
  const failing: { request?: FuzzedRequest; why?: string } = {};
  const property = fc.asyncProperty(planned, async (plan) => {
    const sent = plan({ serviceUrl, offered: (conversation) => offered.get(conversation) ?? [] });
    const answer = await send(url, sent, agent);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (answer.ms > slowest.ms) slowest = { ms: Math.round(answer.ms), request: inShort(sent) };
    if (sent.conversation !== null && answer.status === 200) {
      const actions = actionsIn(answer.text);
      if (actions.length > 0) offered.set(sent.conversation, actions);
    }
    const why = faultOf(answer);
    if (why !== null) {
      Object.assign(failing, { request: sent, why });
      throw new Error(why);
    }
    answered += 1;
    await stops?.get(answered)?.();
  });
  const result = await fc.check(property, { numRuns: count, seed });
  if (result.failed && failing.request === undefined) throw result.errorInstance;
  agent.destroy();
  const { request: failed, why } = failing;
  const fault =
    failed && why !== undefined ? { why, request: failed, path: result.counterexamplePath ?? '' } : null;
  return { sent: result.numRuns, statuses, slowest, fault };
}

/** Its method, path and the beginning of what it says. */
function inShort({ method, path, body }: FuzzedRequest): string {
  return `${method} ${path} ${body ?? ''}`.slice(0, 400);
}

/** @returns what is wrong with an answer; null when nothing is */
function faultOf({ status, text }: Answer): string | null {
  if (status === 0) return `No answer came: ${text}. The server may have ended at a request before this one.`;
  if (status >= 500) return `It was answered with ${status}: ${text.slice(0, 200)}`;
  if (text.includes('application/vnd.microsoft.error'))
    return `A tap was answered with a fault: ${text.slice(0, 200)}`;
  // What people read is the bot's own, and may quote what they typed.
  const found = internals.exec(text.replaceAll(/"(?:text|value|title|altText)":"(?:[^"\\]|\\.)*"/g, ''));
  if (found && !text.startsWith('<!') && !text.startsWith('import '))
    return `It tells of internals: ${found[0]}`;
  return null;
}

function send(url: string, { method, path, headers, body }: FuzzedRequest, agent: Agent): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const start = performance.now();
  return new Promise((resolve) => {
    const unanswered = ({ message }: Error): void =>
      resolve({ status: 0, text: message, ms: performance.now() - start });
    const length: Record<string, string> =
      body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sending = request(
      { hostname, port, method, path, agent, headers: { ...headers, ...length }, timeout: hangMs },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', unanswered);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
            ms: performance.now() - start,
          }),
        );
      },
    );
    sending.on('timeout', () => sending.destroy(new Error('it took too long')));
    sending.on('error', unanswered);
    sending.end(body ?? undefined);
  });
}

/** The data of all actions in an answer. */
function actionsIn(text: string): readonly unknown[] {
  const found: unknown[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (
      'type' in value &&
      typeof value.type === 'string' &&
      value.type.startsWith('Action.') &&
      'data' in value
    )
      found.push(value.data);
    Object.values(value).forEach(look);
  };
  try {
    look(JSON.parse(text));
  } catch {
    // Not JSON: nothing is offered.
  }
  return found;
}
