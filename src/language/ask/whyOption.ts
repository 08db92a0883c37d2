import type { OptionKind } from '../../guideline/outcome.ts';
import { literally } from '../text/plainWords.ts';
import { fillers } from './aspects.ts';
import type { AskedTreatment } from './askedTreatment.ts';
import { plainAsk } from './openers.ts';
import { treatmentsByName } from './treatmentsByName.ts';

/** What "why" at an outcome asks about: options by treatment, or one by its number on the card. */
export interface WhyOption {
  readonly treatments: readonly AskedTreatment[];
  readonly numbers: readonly number[];
  /** Words that were not understood and are left out. */
  readonly unread?: readonly string[];
  /** What may speak for or against it: "contrast allergy" in "does the contrast allergy rule out PRRT". */
  readonly about?: string;
}

const optionNumber = /\b(?:option|number) (?<number>[1-9]\d?)\b/gu;

/** Words of such an ask that say nothing else; whatever is left makes it another question. */
const beside = new Set(
  `why why's not no isn't isnt aren't wasn't don't dont doesn't can't cannot is are was be do does can should would could
  we you i they she he it its there this that these here now then the a an at for to of in on and or but so
  rather than instead before after first second last again still just use used using give given giving offer offered
  consider considered choose chosen recommend recommended prefer preferred listed open closed excluded struck out among
  option options patient patients pt pts case outcome go with have has get start cant couldnt dont doesnt wasnt
  arent shouldnt wouldnt wont won't couldn't shouldn't wouldn't just simply liver her his him my our`.split(
    /\s+/u,
  ),
);

/** Whether a word of such an ask says nothing of what is asked about. */
export function isBeside(word: string): boolean {
  return beside.has(word);
}

/** "Why not", "why can't we": it is asked why something is not done, and what is named is what is asked about. */
const whyNot =
  /^why (?:not\b|(?:can|could|should|would|do|did)(?:n't|nt|not| not)? (?:we|i|you|one|she|he|they)(?: not)?\b)/u;

/**
 * Reads "why not PRRT?", "why TAE and not TACE?", "why not option 3": what is asked of the options of an outcome.
 * Where it is asked why something is not done, other words are left out; else they make it another question, such as
 * "why is PRRT given in four cycles".
 * @param options the texts of all options of the guideline, whose words name them as well: "why not two-stage?"
 */
export function whyOptionIn(text: string, options: readonly NamedText[] = []): WhyOption | null {
  const plain = plainAsk(text);
  if (!/^why(?:'s)?\b/u.test(plain)) return null;
  if (!whyNot.test(plain)) return optionsNamed(plain);
  const { treatments, numbers, others } = namedIn(plain);
  if (treatments.some(({ kinds }) => kinds.length === 0)) return null;
  if (treatments.length + numbers.length > 0) return { treatments, numbers, unread: others };
  return byTheirWords(others, options);
}

/** An option by its words, and what it gives. */
type NamedText = { readonly text: string; readonly kinds: readonly OptionKind[] };

/** What the options are that have all of the words; null where none has. */
function byTheirWords(words: readonly string[], options: readonly NamedText[]): WhyOption | null {
  const wanted = words.filter((word) => word.length > 3 && !fillers().has(word));
  const has = (text: string, word: string): boolean =>
    new RegExp(`(?<![\\p{L}\\d])${literally(word)}(?![\\p{L}\\d])`, 'iu').test(text);
  const found = options.filter(({ text }) => wanted.every((word) => has(text, word)));
  if (wanted.length === 0 || wanted.length < words.length || found.length === 0) return null;
  const named = new RegExp(wanted.map((word) => `(?=.*${literally(word)})`).join(''), 'isu');
  const treatment = {
    name: wanted.join(' '),
    kinds: [...new Set(found.flatMap(({ kinds }) => kinds))],
    said: named,
    words: named,
  };
  return { treatments: [treatment], numbers: [] };
}

/**
 * The options that a text names where it says nothing else.
 * @param more further words that say nothing else
 */
export function optionsNamed(plain: string, more: ReadonlySet<string> = new Set()): WhyOption | null {
  const { treatments, numbers, others } = namedIn(plain);
  const isNone = treatments.some(({ kinds }) => kinds.length === 0);
  if (isNone || treatments.length + numbers.length === 0) return null;
  return others.every((word) => more.has(word)) ? { treatments, numbers } : null;
}

/** The treatments and numbers of options that a text names, and what else it says. */
export function namedIn(plain: string): {
  readonly treatments: readonly AskedTreatment[];
  readonly numbers: readonly number[];
  readonly others: readonly string[];
} {
  const numbers = [...plain.matchAll(optionNumber)].map(({ groups }) => Number(groups?.['number']));
  let left = plain.replaceAll(optionNumber, blank);
  const found: { readonly row: AskedTreatment; readonly at: number }[] = [];
  for (const row of treatmentsByName) {
    const at = row.said.exec(left)?.index;
    if (at === undefined) continue;
    found.push({ row, at });
    left = left.replaceAll(new RegExp(row.said, 'gu'), blank);
  }
  // In the order in which they were asked about.
  const treatments = found.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
  const others = left.split(/[^\p{L}\d'-]+/u).filter((word) => word !== '' && !beside.has(word));
  return { treatments, numbers, others };
}

/** As many spaces, so that what follows stays where it was. */
function blank(words: string): string {
  return ' '.repeat(words.length);
}
