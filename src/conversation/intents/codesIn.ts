import { type DecodedCase, readCode } from '../../machine/caseCode/caseCode.ts';
import type { Editions } from '../../machine/caseCode/edition.ts';
import { symbolsTyped } from '../../machine/caseCode/symbols.ts';

/** Whole codes among other words. */
interface CodesAmongWords {
  /** Each once, by its signs. */
  readonly codes: ReadonlyMap<string, DecodedCase>;
  /** The text without them. */
  readonly rest: string;
}

/** The prefix of a code and groups behind it; the words that follow a code may look like further groups. */
const candidate = /(?<![0-9a-z])nelm(?:[\s\p{Pd}._]*[\s\p{Pd}._](?!nelm)[0-9a-z]{1,5}(?![0-9a-z])){1,12}/giu;

/** Finds the codes that stand with their prefix among other words, each as long as it can be. */
export function codesIn(text: string, editions: Editions): CodesAmongWords {
  const codes = new Map<string, DecodedCase>();
  const rest = text.replace(candidate, (found) => {
    const ends = Array.from(found.matchAll(/[0-9a-z](?![0-9a-z])/giu), ({ index }) => index + 1);
    for (const end of ends.toReversed()) {
      const part = found.slice(0, end);
      const read = readCode(editions, part);
      if ('fault' in read) continue;
      codes.set(symbolsTyped(part).join(''), read);
      return ` ${found.slice(end)}`;
    }
    return found;
  });
  return { codes, rest };
}
