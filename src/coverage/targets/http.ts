import { z } from 'zod';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Target, TargetBuild } from '../target.ts';
import { casesSeen } from './earlierReplies.ts';
import { protocolSession, type ReportedGuideline, type Send } from './protocol.ts';
import { StepFault, type WireActivity } from '../wire/stepFault.ts';

const replies = z.object({ activities: z.array(z.record(z.string(), z.unknown())) });
const invokeBody = z.looseObject({
  type: z.literal('application/vnd.microsoft.card.adaptive'),
  value: z.record(z.string(), z.unknown()),
});

/** How long one answer may take, in milliseconds. */
export const answerTimeoutMs = 15_000;

export interface HttpOptions {
  /** Sent as `Authorization`, whole; null where the bot asks for none. */
  readonly authorization?: string | null;
  readonly timeoutMs?: number;
}

/** A running bot by the URL of its messages endpoint, spoken to by docs/protocol.md alone. */
export function httpTarget(guideline: Guideline, url: URL, options: HttpOptions = {}): Target {
  let reported: ReportedGuideline | null = null;
  const cases = casesSeen();
  const { authorization = null, timeoutMs = answerTimeoutMs } = options;
  const send: Send = async (activity) => {
    const body = { ...activity, deliveryMode: 'expectReplies', serviceUrl: url.origin };
    return repliesIn(activity, await request(url, { body, authorization, timeoutMs }));
  };
  return {
    name: url.href,
    shows: 'screen',
    guideline: () => reported,
    build: () => buildAt(url, timeoutMs),
    open: () =>
      protocolSession(guideline, send, {
        onGuideline: (seen) => (reported = seen),
        known: () => reported,
        cases,
      }),
    converse: () => send,
    close: () => undefined,
  };
}

interface Answer {
  readonly status: number;
  /** JSON, else the text. */
  readonly body: unknown;
}

/**
 * One request and what came back.
 * @param how `body` is posted; without it the address is read
 * @throws StepFault when nothing came, too late, or not whole
 */
export async function request(
  url: URL,
  {
    body,
    authorization,
    timeoutMs,
  }: { readonly body?: unknown; readonly authorization: string | null; readonly timeoutMs: number },
): Promise<Answer> {
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(authorization === null ? {} : { authorization }),
  };
  let response: Response | null = null;
  try {
    response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch (error) {
    throw new StepFault(silence(error, response, timeoutMs), {
      exchange: { request: body, reply: null, ...(response ? { status: response.status } : {}) },
      isTransport: true,
      cause: error,
    });
  }
}

function silence(error: unknown, response: Response | null, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `the bot did not answer within ${timeoutMs / 1_000} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return response === null ? `the bot does not answer: ${cause}` : `the answer was cut off: ${cause}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function repliesIn(sent: WireActivity, { status, body }: Answer): readonly WireActivity[] {
  const exchange = { request: sent, status, reply: body };
  const fault = (message: string): StepFault => new StepFault(message, { exchange, isTransport: true });
  if (status === 401 || status === 403)
    throw fault(`the bot asks for credentials (status ${status}): docs/tester.md says how it can be walked`);
  if (status < 200 || status > 299) throw fault(`the bot answered with status ${status}`);
  const messages = replies.safeParse(body);
  if (messages.success) return messages.data.activities.flatMap(inInvoke);
  const invoke = invokeBody.safeParse(body);
  if (invoke.success) return [invoke.data];
  throw fault(
    typeof body === 'string'
      ? `the answer is no JSON, or cut off: "${body.slice(0, 80)}"`
      : 'the answer is not as docs/protocol.md says',
  );
}

/** With expectReplies the answer to an invoke may come as an activity that holds it. */
function inInvoke(activity: WireActivity): readonly WireActivity[] {
  if (activity['type'] !== 'invokeResponse') return [activity];
  const value = activity['value'] as { body?: WireActivity } | undefined;
  return value?.body ? [value.body] : [];
}

const health = z.object({
  version: z.string(),
  build: z.object({ commit: z.string().nullable(), changed: z.boolean().nullable() }),
});

/** What the bot says of its build at `/healthz` beside its endpoint; null where nothing is said there. */
export async function buildAt(url: URL, timeoutMs: number): Promise<TargetBuild | null> {
  try {
    const { body } = await request(new URL('/healthz', url), { authorization: null, timeoutMs });
    const said = health.safeParse(body);
    return said.success ? { version: said.data.version, ...said.data.build } : null;
  } catch {
    // A proxy or another bot need not have it: the report says so.
    return null;
  }
}
