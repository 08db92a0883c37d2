import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { badArgument } from './refusal.ts';

/** What a client may send. Keys that are not named here are left out. Made when the first one is read. */
const incoming = once(() => {
  const object = z.record(z.string(), z.unknown());
  return z.object({
    type: z.enum(['message', 'event', 'typing', 'invoke']),
    text: z.string().max(8000).nullish(),
    textFormat: z.string().max(20).nullish(),
    name: z.string().max(200).nullish(),
    value: object.nullish(),
    localTimezone: z.string().max(64).nullish(),
    locale: z.string().max(35).nullish(),
    channelData: object.nullish(),
    from: z.object({ id: z.string() }).nullish(),
    // Only that there are some, which is said: what they hold is not taken in.
    attachments: z
      .array(z.object({ contentType: z.string().max(200) }))
      .max(20)
      .nullish(),
  });
});

/**
 * Reads the body of a posted activity.
 * @throws HttpError (400) that names the first field that does not fit
 */
export function readActivity(body: unknown): Partial<Activity> & { readonly type: string } {
  const result = incoming().safeParse(body);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw badArgument(where === '' ? 'The body is not an activity.' : `${where}: ${issue?.message ?? ''}`);
  }
  const present = Object.entries(result.data).filter(([, value]) => value !== null && value !== undefined);
  return { type: result.data.type, ...Object.fromEntries(present) };
}

const clientData = once(() => z.object({ clientActivityID: z.string().min(1).max(200) }));

/** The id that a client gave an activity, by which it may send it again; null when it gave none. */
export function clientIdOf({ channelData }: Partial<Activity>): string | null {
  const result = clientData().safeParse(channelData);
  return result.success ? result.data.clientActivityID : null;
}

const opening = once(() => z.object({ user: z.object({ id: z.string() }) }));

/** The user id that a client names when it opens a conversation; null when it names none. */
export function readUserId(body: unknown): string | null {
  const result = opening().safeParse(body);
  return result.success ? result.data.user.id : null;
}
