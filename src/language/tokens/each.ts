import { matchAt, type Pattern } from './pattern.ts';
import { endOf, type Scan, type Stretch } from './scan.ts';

/** Matches from left to right that do not overlap and stay in one clause. */
export function each(scan: Scan, pattern: Pattern): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const to = matchAt(pattern, scan.tokens, at, endOf(scan, at, 'clause'));
    if (to !== null) {
      found.push({ from: at, to });
      at = to - 1;
    }
  }
  return found;
}
