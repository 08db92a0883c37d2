import { unclear } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { type Check, doubting } from './crossCheck.ts';
import type { Judged } from './judge.ts';
import type { Mention } from './values/spans.ts';

/**
 * "Primary still in, but resectable": a bare word about surgery goes on about the primary, where that is named in a
 * clause before it and nothing of the liver stands between.
 */
export const resectableOfWhat: Check = ({ text, open }, judged) =>
  doubting(judged, ['liverResectability'], unclear.liverOrPrimary, ({ mention }) => {
    const { tokens } = text;
    if (open !== null) return false;
    if (isOfAMass(text, judged, mention)) return true;
    if (!mention.row?.inLine) return false;
    const sentence = tokens[mention.from]?.sentence;
    const isHere = (from: number, to: number, word: RegExp): number =>
      tokens.slice(from, to).findLastIndex((token) => token.sentence === sentence && word.test(token.word));
    if (tokens.slice(mention.from, mention.to).some(({ word }) => bears('liver', word))) return false;
    const primary = isHere(0, mention.from, /^primar(?:y|ies)$/);
    return primary >= 0 && !tokens.slice(primary, mention.from).some(({ word }) => bears('liver', word));
  });

/** "Mesenteric mass, encasing the SMA; deemed unresectable": of what was last named before it, where that is not the liver. */
function isOfAMass({ tokens }: TokenizedText, judged: readonly Judged[], { from, to }: Mention): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  if (!words.some((word) => /^(?:un|in|ir|non)?(?:re(?:sect|sec)able|operable)$/.test(word))) return false;
  if (words.some((word) => bears('liver', word))) return false;
  const stretch = tokens[from]?.stretch;
  const last = judged.findLast(
    ({ mention }) =>
      mention.to <= from &&
      tokens[mention.from]?.stretch === stretch &&
      (mention.question === 'extrahepaticDisease' || mention.question === 'primaryStatus') &&
      !(
        mention.says.kind === 'answer' &&
        (mention.says.answer === 'none' || mention.says.answer === 'resected')
      ),
  );
  if (!last) return false;
  const between = tokens.slice(last.mention.to, from);
  return !between.some(({ word }) => bears('liver', word) || bears('lesions', word));
}
