const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin a line and end one. */
export const blocks = named(
  'address article aside blockquote body br caption center codeblock dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend legacyquote main nav p pre quote quoted section summary tbody td tfoot th thead',
);

/** What ends with one of these has ended: no word of it leads on to the next line, as it may where a line was wrapped. */
export const ends = named('li ol table tr ul');

/** Whose spaces and lines are kept. */
export const preformatted = named('codeblock pre');

const quotations = named('blockquote legacyquote quote quoted');
const strikes = named('del s strike');
const unseen = named('head math noscript script style svg template title');
const pictures = named('audio canvas embed iframe img object video');

/** Whose words they are. `unsaid` is shown to nobody, or names whom a mention addresses. */
export type Voice = 'own' | 'quoted' | 'struck' | 'tabular' | 'unsaid';

export type Attributes = Readonly<Record<string, string>>;

/** Whose words stand in an element. What is quoted stays quoted, whatever stands within it. */
export function voiceIn(name: string, attributes: Attributes, outside: Voice): Voice {
  if (outside !== 'own') return outside;
  const { itemtype = '', style = '' } = attributes;
  if (quotations.has(name) || /\/(?:reply|forward)$/i.test(itemtype)) return 'quoted';
  if (strikes.has(name) || /line-through/i.test(style)) return 'struck';
  const isMention = name === 'at' || /\/mention$/i.test(itemtype);
  const isHidden = 'hidden' in attributes || /display\s*:\s*none/i.test(style) || unseen.has(name);
  return isMention || isHidden ? 'unsaid' : 'own';
}

/** Teams draws an emoji as a picture whose text is the sign. */
export function isEmoji(name: string, { itemtype = '' }: Attributes): boolean {
  return name === 'emoji' || (name === 'img' && /\/emoji$/i.test(itemtype));
}

export function isPicture(name: string): boolean {
  return pictures.has(name);
}

/** What an element shows by itself, without words in it; empty for most. */
export function signOf(name: string, attributes: Attributes): string {
  // One that Teams cannot name is a sign all the same: it makes the reader ask.
  if (isEmoji(name, attributes)) return attributes['alt'] || attributes['title'] || '\ufffd';
  const isBox = name === 'input' && /^(?:checkbox|radio)$/i.test(attributes['type'] ?? '');
  if (isBox) return 'checked' in attributes ? ' ☑ ' : ' ☐ ';
  return '';
}
