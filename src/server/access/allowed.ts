import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { HttpError } from '../http/httpError.ts';
import type { Allowed } from '../settings/app.ts';

/** Bot Framework's name for Teams, whose activities always say of which tenant they are. */
const teams = 'msteams';

/** @throws HttpError 403 when the activity comes by a channel that is not on the list */
export function checkChannel({ channelId }: Pick<Activity, 'channelId'>, { channels }: Allowed): void {
  if (channels.has(channelId.toLowerCase())) return;
  throw new HttpError(403, 'ChannelRefused', 'This bot is not open to this channel.', { reason: 'channel' });
}

const inTenant = z.looseObject({ tenant: z.looseObject({ id: z.string() }) });

/**
 * Every tenant that the activity names must be on the list. One of Teams that names none is refused; other
 * channels have no tenants.
 * @throws HttpError 403
 */
export function checkTenant(
  { channelId, conversation, channelData }: Pick<Activity, 'channelId' | 'conversation' | 'channelData'>,
  { tenants }: Allowed,
): void {
  if (tenants === null) return;
  const data = inTenant.safeParse(channelData);
  const named = [conversation.tenantId, data.success ? data.data.tenant.id : undefined].filter(
    (id) => id !== undefined && id !== null && id !== '',
  );
  const isAllowed = named.every((id) => typeof id === 'string' && tenants.has(id.toLowerCase()));
  if (isAllowed && (named.length > 0 || channelId !== teams)) return;
  throw new HttpError(403, 'TenantRefused', 'This bot is not open to this tenant.', { reason: 'tenant' });
}

/** Whether the person may use the bot, by the object id in Entra or, on other channels, the id there. */
export function isAllowedUser({ from }: Pick<Activity, 'from'>, { users }: Allowed): boolean {
  if (users === null) return true;
  return [from.aadObjectId, from.id].some((id) => typeof id === 'string' && users.has(id.toLowerCase()));
}
