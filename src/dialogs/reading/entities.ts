const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/**
 * The signs that channels encode in plain text, decoded once. Only with their semicolon, unlike in HTML: "liver&not
 * nodes" holds none.
 */
export function withoutEntities(text: string): string {
  return text.replaceAll(
    /&(#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,4});/giu,
    (whole, name: string) => decoded(name) ?? whole,
  );
}

function decoded(name: string): string | null {
  if (!name.startsWith('#')) return named.get(name.toLowerCase()) ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : null;
}
