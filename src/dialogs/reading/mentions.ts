import type { Activity, Mention } from 'botbuilder';

/** What of an activity says who is mentioned. */
export type Mentioning = Pick<Partial<Activity>, 'entities' | 'recipient'>;

/** Whether a message mentions the bot. In a group or channel only such a message is meant for it. */
export function mentionsBot(said: Mentioning): boolean {
  return mentionsIn(said).some((mention) => isOfBot(mention, said));
}

/** A plain text without mentions of the bot and of other people: the name of a colleague is no answer. */
export function withoutMentions(text: string, said: Mentioning): string {
  const mentions = mentionsIn(said);
  const names = namesOf([said.recipient?.name, ...mentions.map(({ mentioned }) => mentioned?.name)]);
  return mentions
    .reduce((left, mention) => (mention.text ? left.replaceAll(mention.text, ' ') : left), text)
    .replaceAll(/<at[^<>]{0,200}>([^<]{0,200})<\/at>/giu, (_whole, name: string) =>
      names.has(plainName(name)) ? ' ' : name,
    );
}

/**
 * What is said to the bot without what divides it from the address, "@NET, 12%": a comma, or a dash before a word.
 * A dash before a figure may be a minus.
 */
export function afterAddress(text: string, said: Mentioning): string {
  if (!mentionsBot(said)) return text;
  return text.replace(/^(?:[\s,;:.!–—-]+(?=\p{L})|[,;:.!]+(?=\s))\s*/u, '');
}

function mentionsIn({ entities }: Mentioning): readonly Partial<Mention>[] {
  return (entities ?? []).filter(isMention);
}

function isMention(entity: { readonly type?: string }): entity is Partial<Mention> & { type: string } {
  return entity.type?.toLowerCase() === 'mention';
}

function isOfBot({ mentioned }: Partial<Mention>, { recipient }: Mentioning): boolean {
  return mentioned?.id === recipient?.id;
}

function namesOf(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.filter((name) => name !== undefined && name !== '').map(plainName));
}

function plainName(name: string | undefined): string {
  return (name ?? '').replaceAll('&amp;', '&').trim().toLowerCase();
}
