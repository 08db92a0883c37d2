import { withOpener } from './openers.ts';
import { once } from '../../machine/once.ts';
import { matcherOf } from '../tokens/phrasePattern.ts';
import type { Utterance } from '../utterance.ts';
import { growth } from '../vocabulary/courseWords.ts';
import { pattern } from '../vocabulary/lists.ts';

/** What stands before an answer that is only supposed: "what if", "what would change if", "suppose". */
const lead =
  /^\s*(?:(?:and|but|so|ok(?:ay)?|well)[\s,]+)*(?:what\s+(?:if|about\s+if|would\s+(?:happen|change|follow|you\s+say)\s+if|happens\s+if|changes\s+if)|how\s+about\s+if|suppose(?:\s+that)?|assum(?:e|ing)(?:\s+that)?|had(?=\s+(?:she|he|they|it|we|the|this|that|my|our)\b))\b[\s,:]*(?<rest>.*)$/isu;
/** Who or what it is said of; nothing of the answer. */
const whose =
  /^(?:(?:the|this|that|my|our|her|his|their)\s+)?(?:patient|case|tumou?r|man|woman|she|he|they|it|we|i)?\s*(?:had|has|have|was|were|is|are|would\s+be|would\s+have)?\s+(?=\S)/iu;

/** The supposed answer in a text that begins so, empty when nothing is supposed; null when it does not begin so. */
export function supposedIn(text: string): string | null {
  const rest = lead.exec(withOpener(text))?.groups?.['rest'];
  return rest === undefined ? null : rest.replace(/[\s?.!]+$/u, '');
}

/** Whether a text begins with "what if" and the like, and not with a mere "had", which may state something. */
export function isPlainly(text: string): boolean {
  return !/^\s*had\b/iu.test(withOpener(text));
}

/** The same without a person whom it is said of; the verb stays: "had SIRT before". */
export function withoutWho(supposed: string): string {
  return supposed.replace(
    /^(?:(?:the|this|that|my|our)\s+(?:patient|case|man|woman)|she|he|they|it|we)\s+(?=\S)/iu,
    '',
  );
}

/** The same without who or what it is said of. */
export function withoutWhose(supposed: string): string {
  return supposed
    .replace(whose, '')
    .replace(/^(?:the|a|an)\s+/iu, '')
    .trim();
}

const grows = once(() => pattern(growth.phrases));

/** Whether a text says of the disease that it grows, and nothing else: "fast growing". */
export function saysGrowth({ words }: Pick<Utterance, 'words'>): boolean {
  return matcherOf(words).matchAt(grows(), 0, words.length) === words.length;
}
