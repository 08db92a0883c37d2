import { unclear } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { apartIn } from './apart.ts';
import { type Check, doubting } from './crossCheck.ts';
import type { Judged } from './judge.ts';
import type { Mention, RoledText } from './values/spans.ts';

/**
 * "Primary still in, but resectable": a bare word about surgery goes on about the primary, where that is named in a
 * clause before it and nothing of the liver stands between.
 */
export const resectableOfWhat: Check = ({ text, roled, open }, judged) =>
  doubting(judged, ['liverResectability'], unclear.liverOrPrimary, ({ mention }) => {
    const { tokens } = text;
    if (open !== null) return false;
    if (isOfAMass(text, judged, mention) || isBareAmongUnread(text, roled, mention)) return true;
    if (!mention.row?.inLine) return false;
    const sentence = tokens[mention.from]?.sentence;
    const isHere = (from: number, to: number, word: RegExp): number =>
      tokens.slice(from, to).findLastIndex((token) => token.sentence === sentence && word.test(token.word));
    if (tokens.slice(mention.from, mention.to).some(({ word }) => bears('liver', word))) return false;
    const primary = isHere(0, mention.from, /^primar(?:y|ies)$/);
    return primary >= 0 && !tokens.slice(primary, mention.from).some(({ word }) => bears('liver', word));
  });

/**
 * "Resectable" may be said of anything: where neither the liver nor its lesions stand in its clause or before it in its
 * sentence, it is the liver's only if all is understood between the full stops around it.
 */
function isBareAmongUnread(text: TokenizedText, roled: RoledText, { from, to }: Mention): boolean {
  const { tokens } = text;
  const { stretch, sentence } = tokens[from] ?? {};
  const own = new Set(tokens.slice(from, to).map(({ clause }) => clause));
  const namesLiver = tokens.some(
    (token, at) =>
      (own.has(token.clause) || (token.sentence === sentence && at < from)) &&
      (bears('liver', token.word) || bears('lesions', token.word)),
  );
  if (namesLiver) return false;
  const { closed } = apartIn(text, roled);
  return tokens.some(
    (token, at) => token.stretch === stretch && roled.roles[at] === 'unknown' && !closed.has(token.clause),
  );
}

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
