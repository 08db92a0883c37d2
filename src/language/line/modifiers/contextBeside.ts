import type { Mention } from '../../mention/mention.ts';
import { lineSentences } from '../../sentences/lineSentences.ts';
import { type ClauseToken, overlap, wordsOf } from '../../tokens/tokenizedText.ts';
import { limitingWords } from '../../vocabulary/modifiers.ts';
import { type Disqualifier, isIdentity, isUnderstood, type MentionContext } from './mentionContext.ts';

/** A word beside it that was not understood, or that leaves open how far it holds. */
export function unknownBeside(mention: Mention, context: MentionContext): Disqualifier | null {
  if (mention.contextNeeded === 'none' || mention.says.kind !== 'answer') return null;
  const { tokens } = context.text;
  // What is not understood may be one more item of a set.
  const isSet = mention.question === 'transarterialContraindications';
  const window = mention.contextNeeded === 'adjacent' ? 2 : isSet ? Infinity : 8;
  const clauses = new Set(tokens.slice(mention.from, mention.to).map(({ clause }) => clause));
  const bracket = bracketAfter(mention, tokens);
  const index = tokens.findIndex(({ clause, word }, place) => {
    if (clause === bracket) return !isUnderstood(place, context);
    if (!clauses.has(clause) || place < mention.from - window || place >= mention.to + window) return false;
    if (place >= mention.from && place < mention.to) return false;
    if ((mention.also ?? []).some(({ from, to }) => place >= from && place < to)) return false;
    if (context.mentions.some(({ from, to }) => place >= from && place < to)) return false;
    return limitingWords.has(word) ? !isIdentity(mention) : !isUnderstood(place, context);
  });
  const token = tokens[index];
  if (!token) return null;
  const kind = limitingWords.has(token.word) ? 'limited' : 'notUnderstood';
  const joined = tokens.slice(mention.to, index).some(({ word }) => joins.test(word));
  return {
    kind,
    because: lineSentences.disqualifier[kind](token.typed),
    from: index,
    to: index + 1,
    ...(joined ? { joined } : {}),
  };
}

const joins = /^(?:and|plus|with|also)$|^\+$/;

/** "Ascites (chylous)": the clause of a bracket right after a finding. */
function bracketAfter(
  { contextNeeded, question, to }: Mention,
  tokens: readonly ClauseToken[],
): number | null {
  const isFinding = question === 'transarterialContraindications' || question === 'hormonalSyndrome';
  const token = tokens[to];
  return contextNeeded === 'clause' && isFinding && token && /\(/.test(token.gap) ? token.clause : null;
}

/** "Ascites in heart failure" is not that of the liver. */
export function illnessBeside(mention: Mention, { text, illness }: MentionContext): Disqualifier | null {
  if (mention.contextNeeded !== 'clause' || mention.question === 'liverResectability') return null;
  const clause = text.tokens[mention.from]?.clause;
  const found = illness.find(
    ({ from, to }) =>
      text.tokens[from]?.clause === clause &&
      !overlap({ from, to }, mention) &&
      from <= mention.to + 4 &&
      to >= mention.from - 4,
  );
  if (!found) return null;
  return {
    kind: 'limited',
    because: lineSentences.disqualifier.otherIllness(wordsOf(text, found)),
    from: found.from,
    to: found.to,
  };
}
