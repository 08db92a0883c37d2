import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { HttpError } from './httpError.ts';

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
  text: z.string().nullish(),
  name: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  deliveryMode: z.string().nullish(),
});

/**
 * Reads the body of a request as an activity. Loose on what Teams adds, strict on what a turn needs.
 * @throws HttpError 400 naming the field
 */
export function readActivity(body: unknown): Activity {
  const result = incoming.safeParse(body);
  if (result.success) {
    const present = Object.fromEntries(Object.entries(result.data).filter(([, value]) => value !== null));
    return present as unknown as Activity;
  }
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
