import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { kindsNotRead, type NotRead } from '../../conversation/contract/notRead.ts';
import type { HtmlWords } from './htmlWords.ts';

/** What a message holds beside the writer's own words. A quotation of the bot itself leaves nothing out. */
export function notReadIn(
  message: Pick<Partial<Activity>, 'entities' | 'recipient' | 'attachments'>,
  hasMark: boolean,
  html: HtmlWords | null,
): readonly NotRead[] {
  const attached = (message.attachments ?? []).flatMap((attachment) => kindOf(attachment, html) ?? []);
  const quoted = quotedIn(message);
  const quotes =
    hasMark || quoted.length > 0 || attached.includes('quotation') || (html?.quoted ?? '') !== '';
  const speakers = [...quoted, ...(html?.quotedFrom ?? [])].filter((id) => id !== null);
  const ofBotAlone =
    !attached.includes('quotation') &&
    speakers.length > 0 &&
    speakers.every((id) => id === message.recipient?.id);
  const holds: Readonly<Record<NotRead, boolean>> = {
    file: attached.includes('file'),
    picture: attached.includes('picture') || (html?.pictures ?? false),
    card: attached.includes('card'),
    quotation: quotes && !ofBotAlone,
    struck: (html?.struck ?? '') !== '',
    table: (html?.tabular ?? '') !== '',
  };
  return kindsNotRead.filter((kind) => holds[kind]);
}

type Attachment = NonNullable<Activity['attachments']>[number];

/** What an attachment is; null for what belongs to the text: its HTML, and the pictures of emojis in it. */
function kindOf({ contentType, contentUrl }: Attachment, html: HtmlWords | null): NotRead | null {
  if (contentType === 'text/html') return null;
  if (/^image\//i.test(contentType))
    return contentUrl !== undefined && html?.emojis.includes(contentUrl) ? null : 'picture';
  if (/messageReference$/i.test(contentType)) return 'quotation';
  return /^application\/vnd\.microsoft\.card\./i.test(contentType) ? 'card' : 'file';
}

const quotedReply = z.object({
  type: z.literal('quotedReply'),
  quotedReply: z.object({ senderId: z.string().nullish() }).nullish(),
});

/** Who said what is quoted, for each quotation that Teams names; null where it does not say. */
function quotedIn({ entities = [] }: Pick<Partial<Activity>, 'entities'>): readonly (string | null)[] {
  return entities.flatMap((entity) => {
    const { data } = quotedReply.safeParse(entity);
    return data ? [data.quotedReply?.senderId ?? null] : [];
  });
}
