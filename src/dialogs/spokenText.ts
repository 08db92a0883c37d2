import type { Activity, Mention } from 'botbuilder';

type Said = Pick<Partial<Activity>, 'text' | 'entities' | 'recipient'>;

/** What a person said to the bot: the text without mentions of the bot. Mentions of others stay, by name. */
export function spokenText(said: Said): string {
  const { text } = said;
  if (typeof text !== 'string') return '';
  const names = botNames(said);
  return mentionsOfBot(said)
    .reduce((spoken, mention) => (mention.text ? spoken.replaceAll(mention.text, ' ') : spoken), text)
    .replaceAll(/<at[^<>]{0,200}>([^<]{0,200})<\/at>/giu, (_whole, name: string) =>
      names.has(plainName(name)) ? ' ' : name,
    )
    .replaceAll(/&nbsp;|\u00a0/gu, ' ')
    .trim();
}

/** Whether a message mentions the bot. In a group or channel only such a message is meant for it. */
export function mentionsBot(said: Said): boolean {
  return mentionsOfBot(said).length > 0;
}

function mentionsOfBot({ entities, recipient }: Said): readonly Partial<Mention>[] {
  return (entities ?? []).filter(isMention).filter(({ mentioned }) => mentioned?.id === recipient?.id);
}

function isMention(entity: { readonly type?: string }): entity is Partial<Mention> & { type: string } {
  return entity.type?.toLowerCase() === 'mention';
}

/** The names that the bot is called by in a message: its own, and those in the mentions of it. */
function botNames(said: Said): ReadonlySet<string> {
  const names = [said.recipient?.name, ...mentionsOfBot(said).map(({ mentioned }) => mentioned?.name)];
  return new Set(names.filter((name) => name !== undefined && name !== '').map(plainName));
}

function plainName(name: string | undefined): string {
  return (name ?? '').trim().toLowerCase();
}
