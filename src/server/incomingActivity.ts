import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { HttpError } from './http/httpError.ts';

const account = z.looseObject({ id: z.string().min(1).max(1_000) });

/** What an activity must have for a turn; everything else is passed on as it is. */
const incoming = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(1_000).optional(),
  channelId: z.string().min(1).max(100).default('emulator'),
  serviceUrl: z.string().max(2_000).optional(),
  conversation: z.looseObject({ id: z.string().min(1).max(1_000) }),
  from: account,
  recipient: account.default({ id: 'bot' }),
  text: z.string().optional(),
  name: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
  deliveryMode: z.string().optional(),
});

/**
 * What was read, under Bot Framework's name, taken on trust as Bot Framework itself does: its type requires
 * more, such as `localTimezone`, which channels leave out.
 */
const asActivity = z.custom<Activity>();

/**
 * Reads the body of a request as an activity. Loose on what Teams adds, strict on what a turn needs. A field
 * that is null is one that is not there.
 * @throws HttpError 400 naming the field
 */
export function readActivity(body: unknown): Activity {
  const result = incoming.safeParse(withoutNulls(body));
  if (result.success) return asActivity.parse(result.data);
  const [issue] = result.error.issues;
  const field = issue?.path.join('.');
  throw new HttpError(
    400,
    'BadActivity',
    field
      ? `The field "${field}" of the activity is missing or not usable: ${issue?.message}.`
      : 'The body is not an activity.',
  );
}

function withoutNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
