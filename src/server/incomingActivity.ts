import { type Activity, DeliveryModes } from 'botbuilder';
import { z } from 'zod';
import { once } from '../machine/once.ts';
import { HttpError } from './http/httpError.ts';

/** Text that can be part of an address: half a surrogate pair cannot. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => value.isWellFormed(), 'not well-formed text');

/** What an activity must have for a turn; everything else is passed on as it is. Made when the first one is read. */
const incoming = once(() => {
  const id = text(1_000).min(1);
  const name = z.string().nullish();
  /** What a reply repeats of the activity must be what Bot Framework can send. */
  const account = z.looseObject({ id, name, aadObjectId: text(1_000).nullish(), role: name });
  /** Never a list or a word: Bot Framework looks into it. */
  const object = z.looseObject({});

  return z.looseObject({
    type: z.string().min(1).max(100),
    id: text(1_000).optional(),
    replyToId: text(1_000).optional(),
    channelId: z.string().min(1).max(100).default('emulator'),
    serviceUrl: z.string().max(2_000).optional(),
    conversation: account.extend({
      tenantId: name,
      conversationType: name,
      isGroup: z.boolean().nullish(),
    }),
    locale: z.string().max(1_000).optional(),
    from: account,
    recipient: account.default({ id: 'bot' }),
    text: z.string().optional(),
    name: z.string().optional(),
    channelData: object.optional(),
    attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
    entities: z
      .array(z.looseObject({ type: z.string() }).refine(isUsable, 'a mention with a text and a name'))
      .optional(),
    membersAdded: z.array(account).optional(),
    membersRemoved: z.array(account).optional(),
    deliveryMode: z.enum(DeliveryModes).or(z.literal('')).optional(),
  });
});

const mention = once(() => {
  const name = z.string().nullish();
  return z.object({ text: name, mentioned: z.looseObject({ name }).nullish() });
});

/** A mention names somebody; entities of other kinds may hold anything. */
function isUsable(entity: { readonly type: string }): boolean {
  return entity.type.toLowerCase() !== 'mention' || mention().safeParse(entity).success;
}

/**
 * What was read, under Bot Framework's name, taken on trust as Bot Framework itself does: its type requires
 * more, such as `localTimezone`, which channels leave out.
 */
const asActivity = once(() => z.custom<Activity>());

/** Bot Framework's handler looks into what an edit or a deletion carries without asking whether it is there. */
const carriesData: ReadonlySet<string> = new Set(['messageUpdate', 'messageDelete']);

/**
 * Reads the body of a request as an activity. Loose on what Teams adds, strict on what a turn needs. A field
 * that is null is one that is not there.
 * @throws HttpError 400 naming the field
 */
export function readActivity(body: unknown): Activity {
  const result = incoming().safeParse(withoutNulls(body));
  if (result.success) {
    const { channelData, type } = result.data;
    return asActivity().parse(
      channelData === undefined && carriesData.has(type) ? { ...result.data, channelData: {} } : result.data,
    );
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

function withoutNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  if (!Object.values(body).includes(null)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
