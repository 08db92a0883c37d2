import type { TokenizedText } from './tokenizedText.ts';

/** What a number may count or measure when it is no index, score or percentage. */
export const countedWords = new Set(
  `lesion lesions met mets metastasis metastases deposit deposits nodule nodules node nodes mm cm mg gbq mbq y yo yr
  yrs year years month months week weeks wk wks day days cycle cycles dose doses segment segments stools x hpf
  mitosis mitoses out umol`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const signs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:less than|under|below|fewer than)\b\s*/gi, '<'],
  [/\b(?:more than|greater than|over|above|exceeding)\b\s*/gi, '>'],
  [/\bat least\b\s*/gi, '≥'],
  [/\b(?:at most|no more than|up to)\b\s*/gi, '≤'],
];

/** Words that count liver metastases. */
const lesionWords = /^(?:lesions?|mets?|metastas[ei]s|nodules?|deposits?)$/;

/** Whether a word that counts lesions follows within a few words of the clause: "3 small lesions". */
export function countsLesions({ tokens }: TokenizedText, at: number): boolean {
  const clause = tokens[at - 1]?.clause;
  return tokens.slice(at, at + 4).some((token) => token.clause === clause && lesionWords.test(token.word));
}

/** "less than 2%"  as "<2%". */
export function inSigns(words: string): string {
  return signs.reduce((soFar, [from, to]) => soFar.replace(from, to), words);
}

/**
 * The end of a number that begins at a token: signs or their words before it, a second number of a range,
 * and a percent sign.
 * @param clause the clause that it must stand in; that of its first token if absent
 * @returns the index after it, or null when no number stands there
 */
export function endOfNumber(
  { tokens }: TokenizedText,
  at: number,
  clause = tokens[at]?.clause,
): number | null {
  const isNumber = (index: number): boolean =>
    tokens[index]?.clause === clause && /^\d/.test(tokens[index]?.word ?? '');
  let index = at;
  while (
    tokens[index]?.clause === clause &&
    /^(?:[<>≥≤~]|less|fewer|more|greater|than|under|below|over|above|exceeding|least|most|up|to|only)$/.test(
      tokens[index]?.word ?? '',
    )
  ) {
    index += 1;
  }
  if (!isNumber(index)) return null;
  index += 1;
  const percent = (): void => {
    if (tokens[index]?.word === '%' && tokens[index]?.clause === clause) index += 1;
  };
  percent();
  const between = tokens[index];
  const spaced = /^\s+-+\s+$/.test(between?.gap ?? '');
  const isRange =
    /^\s*(?:(?:-|\/)+|[→➔➜⇒])\s*$/.test(between?.gap ?? '') && !(spaced && isOfSomethingElse(tokens, index));
  // "1 -> 2" says both.
  const isArrow = between?.word === '>' && /^\s*[-=]+$/.test(between.gap) && isNumber(index + 1);
  if (isArrow) {
    index += 2;
    percent();
  } else if (isNumber(index) && isRange) {
    index += 1;
    percent();
  } else if (/^(?:to|or|and)$/.test(between?.word ?? '') && isNumber(index + 1)) {
    index += 2;
    percent();
  }
  return index;
}

/** "MIB-1 12 - 40% of the liver" is no range. */
function isOfSomethingElse(tokens: TokenizedText['tokens'], at: number): boolean {
  const next = tokens[at + 1]?.word === '%' ? tokens[at + 2] : tokens[at + 1];
  const isYear = /^(?:19|20)\d\d$/.test(tokens[at]?.word ?? '');
  return (
    isYear ||
    (next !== undefined && (countedWords.has(next.word) || /^(?:of|liver|hepatic)$/.test(next.word)))
  );
}
