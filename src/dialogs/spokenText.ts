import type { Activity, Mention } from 'botbuilder';
import { textOfHtml } from './htmlText.ts';

type Said = Pick<Partial<Activity>, 'text' | 'entities' | 'recipient' | 'attachments'>;

/** The mark that a quoted message leaves in the text of a reply to it, also as HTML entities. */
const quotedMark =
  /(?:<|&lt;)quoted\b[^<>]{0,500}?(?:\/(?:>|&gt;)|(?:>|&gt;)[^<>]{0,2000}(?:<|&lt;)\/quoted(?:>|&gt;))/giu;

/**
 * What a person said to the bot: the text without quoted messages, without mentions of the bot and of other
 * people, and without the punctuation that follows an address. Where a message has no plain text, the words of
 * its HTML.
 */
export function spokenText(said: Said): string {
  const plain = typeof said.text === 'string' ? said.text : '';
  const text = plain.trim() === '' ? htmlOf(said) : plain.replaceAll(quotedMark, ' ');
  const names = botNames(said);
  const people = peopleNames(said);
  const spoken = mentionsIn(said)
    .reduce((left, mention) => (mention.text ? left.replaceAll(mention.text, ' ') : left), text)
    .replaceAll(/<at[^<>]{0,200}>([^<]{0,200})<\/at>/giu, (_whole, name: string) =>
      names.has(plainName(name)) || people.has(plainName(name)) ? ' ' : name,
    )
    .replaceAll(/&nbsp;|\u00a0/gu, ' ')
    .trim();
  return mentionsBot(said) ? spoken.replace(/^[\s,;:.!–—-]+(?=\p{L})/u, '') : spoken;
}

/** The words of a message that came as HTML alone. */
function htmlOf({ attachments = [] }: Said): string {
  const html = attachments.find(({ contentType }) => contentType === 'text/html');
  return typeof html?.content === 'string' ? textOfHtml(html.content) : '';
}

/** Whether a message mentions the bot. In a group or channel only such a message is meant for it. */
export function mentionsBot(said: Said): boolean {
  return mentionsIn(said).some(({ mentioned }) => mentioned?.id === said.recipient?.id);
}

function mentionsIn({ entities }: Said): readonly Partial<Mention>[] {
  return (entities ?? []).filter(isMention);
}

function isMention(entity: { readonly type?: string }): entity is Partial<Mention> & { type: string } {
  return entity.type?.toLowerCase() === 'mention';
}

/** The names that the bot is called by in a message: its own, and those in the mentions of it. */
function botNames(said: Said): ReadonlySet<string> {
  const own = mentionsIn(said).filter(({ mentioned }) => mentioned?.id === said.recipient?.id);
  return namesOf([said.recipient?.name, ...own.map(({ mentioned }) => mentioned?.name)]);
}

/** The names of the colleagues that a message mentions. */
function peopleNames(said: Said): ReadonlySet<string> {
  return namesOf(mentionsIn(said).map(({ mentioned }) => mentioned?.name));
}

function namesOf(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.filter((name) => name !== undefined && name !== '').map(plainName));
}

function plainName(name: string | undefined): string {
  return (name ?? '').replaceAll('&amp;', '&').trim().toLowerCase();
}
