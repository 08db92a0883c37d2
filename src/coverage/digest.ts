import { createHash } from 'node:crypto';

/** SHA-256 of a report without its own digest, over its JSON with the members in their order. */
export function digestOf(report: object): string {
  const members = Object.entries(report).filter(([name]) => name !== 'digest');
  return createHash('sha256')
    .update(JSON.stringify(Object.fromEntries(members)))
    .digest('hex');
}
