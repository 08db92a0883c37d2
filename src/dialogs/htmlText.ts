const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The longest HTML that is looked at, in characters. */
const longest = 20_000;

/** The words of a short piece of HTML, decoded once; quoted messages are left out. */
export function textOfHtml(html: string): string {
  return html
    .slice(0, longest)
    .replaceAll(/<blockquote\b[^]*?<\/blockquote>/giu, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]*>/giu, '\n')
    .replaceAll(/<(?!\/?at\b)[^<>]*>/giu, ' ')
    .replaceAll(/&(#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/giu, (whole, name: string) => decoded(name) ?? whole)
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();
}

function decoded(name: string): string | null {
  if (!name.startsWith('#')) return entities.get(name.toLowerCase()) ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : null;
}
