/**
 * Whether a client has what it asks for, by its header `If-None-Match` (RFC 9110, 13.1.2): `*`, or a list in which
 * the entity tag stands, weak or strong.
 */
export function meets(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  const named = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return named.some((one) => one.replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
