import type { Activity, Mention } from 'botbuilder';

/** What a person said to the bot: the text without mentions of the bot itself. */
export function spokenText({ text, entities = [], recipient }: Partial<Activity>): string {
  if (typeof text !== 'string') return '';
  const mentions = entities
    .filter((entity): entity is Mention => entity.type === 'mention')
    .filter(
      ({ mentioned, text: said }) =>
        mentioned?.id === recipient?.id && typeof said === 'string' && said !== '',
    );
  return mentions
    .reduce((spoken, mention) => spoken.replaceAll(mention.text, ' '), text)
    .replaceAll(' ', ' ')
    .trim();
}
