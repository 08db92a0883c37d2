import { z } from 'zod';
import type { Guideline } from '../../guideline/guideline.ts';
import { type Target, TargetError } from '../target.ts';
import { type ReportedGuideline, protocolSession, type Send, type WireActivity } from './protocol.ts';

const replies = z.object({ activities: z.array(z.record(z.string(), z.unknown())) });
const invokeBody = z.looseObject({
  type: z.literal('application/vnd.microsoft.card.adaptive'),
  value: z.record(z.string(), z.unknown()),
});

/** How long one answer may take, in milliseconds. */
const answerTimeoutMs = 15_000;

/**
 * A running bot by the URL of its messages endpoint, spoken to by docs/protocol.md alone.
 * @throws UsageError never; an address that is not reached shows as TargetError on the first move
 */
export function httpTarget(guideline: Guideline, url: URL): Target {
  let reported: ReportedGuideline | null = null;
  const send: Send = (activity) => post(url, activity);
  return {
    name: url.href,
    guideline: () => reported,
    open: () => protocolSession(guideline, send, (seen) => (reported = seen)),
    close: () => undefined,
  };
}

async function post(url: URL, activity: WireActivity): Promise<readonly WireActivity[]> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activity, deliveryMode: 'expectReplies', serviceUrl: url.origin }),
      signal: AbortSignal.timeout(answerTimeoutMs),
      redirect: 'error',
    });
    body = await response.json().catch(() => null);
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new TargetError(`${url.href} does not answer: ${cause}`);
  }
  if (response.status === 401 || response.status === 403) {
    throw new TargetError(
      `${url.href} asks for credentials; run the bot without app credentials on loopback to test it.`,
    );
  }
  if (!response.ok) throw new TargetError(`${url.href} answered with status ${response.status}.`);
  const messages = replies.safeParse(body);
  if (messages.success) return messages.data.activities.flatMap(inInvoke);
  const invoke = invokeBody.safeParse(body);
  if (invoke.success) return [invoke.data];
  throw new TargetError(`${url.href} did not answer as docs/protocol.md says.`);
}

/** With expectReplies the answer to an invoke may come as an activity that holds it. */
function inInvoke(activity: WireActivity): readonly WireActivity[] {
  if (activity['type'] !== 'invokeResponse') return [activity];
  const value = activity['value'] as { body?: WireActivity } | undefined;
  return value?.body ? [value.body] : [];
}
