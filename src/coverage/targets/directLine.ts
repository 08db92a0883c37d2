import { z } from 'zod';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Target } from '../target.ts';
import { answerTimeoutMs, buildAt, request } from './http.ts';
import { casesSeen } from './earlierReplies.ts';
import { protocolSession, type ReportedGuideline, type Send } from './protocol.ts';
import { StepFault, type WireActivity } from '../wire/stepFault.ts';

const opened = z.object({ conversationId: z.string(), token: z.string() });
const posted = z.object({ id: z.string() });
const activitySet = z.object({
  activities: z.array(z.looseObject({ type: z.string() })),
  watermark: z.string().optional(),
});

export interface DirectLineOptions {
  /** The secret of the channel, or null where the server gives tokens to anybody, as the built-in page's does. */
  readonly secret: string | null;
  readonly timeoutMs?: number;
  /** Milliseconds between two looks for a reply. */
  readonly pollMs?: number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/**
 * A bot behind Direct Line 3.0: the built-in page's own, or the channel of Azure Bot Service in front of a bot that
 * has credentials. Taps are sent as messages: the channel carries no invokes.
 * @param url up to and including `/v3/directline`
 */
export function directLineTarget(guideline: Guideline, url: URL, options: DirectLineOptions): Target {
  const { secret, timeoutMs = answerTimeoutMs, pollMs = 150 } = options;
  const wait =
    options.wait ?? ((milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)));
  let reported: ReportedGuideline | null = null;
  const cases = casesSeen();
  const at = (path: string): URL => new URL(`${url.href.replace(/\/$/, '')}/${path}`);
  return {
    name: url.href,
    shows: 'screen',
    guideline: () => reported,
    build: () => buildAt(url, timeoutMs),
    open: () =>
      protocolSession(guideline, conversation(), {
        onGuideline: (seen) => (reported = seen),
        cases,
        known: () => reported,
        invokes: false,
        person: `dl_${crypto.randomUUID().replaceAll('-', '')}`,
      }),
    converse: conversation,
    close: () => undefined,
  };

  /** Opened with the first activity, so that its faults belong to that step. */
  function conversation(): Send {
    let open: Promise<{ readonly conversationId: string; readonly token: string }> | null = null;
    let watermark: string | undefined;
    return async (activity) => {
      const { from, type, text, value } = activity;
      open ??= openConversation(activity, from);
      const { conversationId, token } = await open;
      const authorization = `Bearer ${token}`;
      const path = `conversations/${encodeURIComponent(conversationId)}/activities`;
      const body = {
        type,
        from,
        ...(text === undefined ? {} : { text }),
        ...(value === undefined ? {} : { value }),
      };
      const sent = await request(at(path), { body, authorization, timeoutMs });
      const own = posted.safeParse(sent.body);
      if (!own.success) throw refused(activity, sent.status, sent.body);
      for (let waited = 0; waited <= timeoutMs; waited += pollMs) {
        const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
        // One look after the other: each waits for the bot.
        // oxlint-disable-next-line no-await-in-loop
        const read = await request(at(`${path}${query}`), { authorization, timeoutMs });
        const set = activitySet.safeParse(read.body);
        if (!set.success) throw refused(activity, read.status, read.body);
        watermark = set.data.watermark ?? watermark;
        // What a bot says of itself, such as a welcome, answers no message.
        const replies = set.data.activities.filter(
          (one) => one.type === 'message' && one['replyToId'] === own.data.id,
        );
        // The ids of the channel are not ours: which message is answered is known by now.
        if (replies.some(({ attachments }) => attachments !== undefined))
          return replies.map(({ replyToId: _replyToId, ...reply }) => reply);
        // oxlint-disable-next-line no-await-in-loop
        await wait(pollMs);
      }
      throw new StepFault(`the bot did not answer within ${timeoutMs / 1_000} s`, {
        exchange: { request: activity, reply: null },
        isTransport: true,
      });
    };
  }

  async function openConversation(activity: WireActivity, from: unknown) {
    const authorization = secret === null ? null : `Bearer ${secret}`;
    const answer = await request(at('conversations'), { body: { user: from }, authorization, timeoutMs });
    const said = opened.safeParse(answer.body);
    if (!said.success) throw refused(activity, answer.status, answer.body);
    return said.data;
  }
}

function refused(activity: WireActivity, status: number, reply: unknown): StepFault {
  const words =
    status === 401 || status === 403
      ? 'Direct Line refuses the secret'
      : `Direct Line answered with status ${status}${status < 300 ? ', not as Direct Line 3.0 does' : ''}`;
  return new StepFault(words, { exchange: { request: activity, status, reply }, isTransport: true });
}
