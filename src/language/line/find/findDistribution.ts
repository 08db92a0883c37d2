import type { Mention, Says } from '../../mention/mention.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import type { TokenizedText, ClauseToken, Span } from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';
import { lesionCount } from './findLesions.ts';

const romans = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'].map((word, index) => [word, index + 1]),
);
const right = [5, 6, 7, 8];
const left = [2, 3, 4];
/** Neighbours across the line between the lobes (Couinaud). */
const neighbours = ['4,5', '4,8'];

/** Words beside a segment that make it the place of one lesion or of a procedure, not of the disease. */
const otherwise = new Set(
  `biopsy biopsied largest biggest resection resected segmentectomy ablation ablated rfa mwa dominant bulk surgery
  post sampled except spared`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Distribution by liver segments, and by both lobes with a count (dossier 2.3, 2.8). */
export function findDistribution(text: TokenizedText): readonly Mention[] {
  return [...findSegments(text), ...findBilobar(text)];
}

function findSegments(text: TokenizedText): readonly Mention[] {
  const { tokens } = text;
  const spans: (Span & { readonly numbers: readonly number[] })[] = [];
  tokens.forEach(({ word, clause }, from) => {
    if (!/^(?:seg|segs|segment|segments|sg)$/.test(word)) return;
    const numbers: number[] = [];
    let to = from + 1;
    for (; to < tokens.length && (tokens[to]?.clause === clause || goesOn(tokens, to, numbers)); to += 1) {
      const { word: next = '', gap = '' } = tokens[to] ?? {};
      const number = romans.get(next) ?? (/^[1-8]$/.test(next) ? Number(next) : null);
      const last = numbers.at(-1);
      if (number !== null) {
        if (last !== undefined && /-/.test(gap)) for (let n = last + 1; n < number; n += 1) numbers.push(n);
        numbers.push(number);
      } else if (!(/^[ab]$/.test(next) && last === 4) && !(next === 'and' && isSegment(tokens[to + 1]?.word)))
        break;
    }
    if (numbers.length > 0) spans.push({ from, to, numbers });
  });
  const procedure = (span: Span): boolean =>
    tokens.some(
      (token, index) =>
        token.clause === tokens[span.from]?.clause && index < span.to + 3 && otherwise.has(token.word),
    );
  const disease = spans.filter((span) => !procedure(span));
  const places = spans.filter(procedure);
  const all = new Set(disease.flatMap(({ numbers }) => numbers));
  const says: Says =
    disease.length > 0 && isLimited([...all])
      ? { kind: 'answer', answer: 'limited' }
      : { kind: 'unclear', because: unclear.segments, fits: ['limited', 'complex', 'diffuse'] };
  const mention = ({ from, to }: Span, says: Says): Mention => ({
    question: 'liverDistribution',
    says,
    contextNeeded: 'clause',
    from,
    to,
  });
  return [
    ...disease.map((span) => mention(span, says)),
    ...places.map((span) => mention(span, { kind: 'unclear', because: unclear.placeOnly, fits: null })),
  ];
}

/** "Segments 2, 3 and 7": the list goes on over a comma. */
function goesOn(tokens: readonly ClauseToken[], at: number, numbers: readonly number[]): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  const comma = here !== undefined && /^\s*,\s*$/.test(here.gap);
  return (
    numbers.length > 0 &&
    before?.sentence === here?.sentence &&
    (comma ? isSegment(here.word) : inList(tokens, at))
  );
}

/** After the comma the words up to the next one still belong to the list. */
function inList(tokens: readonly ClauseToken[], at: number): boolean {
  return tokens[at]?.clause === tokens[at - 1]?.clause;
}

function isSegment(word: string | undefined): boolean {
  return word !== undefined && (word in romans || /^[1-8]$/.test(word));
}

/** One lobe, or two segments that lie side by side. */
function isLimited(segments: readonly number[]): boolean {
  const inside = (lobe: readonly number[]): boolean => segments.every((segment) => lobe.includes(segment));
  return (
    segments.length === 1 ||
    inside(right) ||
    inside(left) ||
    neighbours.includes(segments.toSorted((a, b) => a - b).join(','))
  );
}

const bilobarPattern = pattern('bilobar|both [liver] lobes|bilateral');

/** "Bilobar" needs a count: more than five countable lesions are complex. */
function findBilobar(text: TokenizedText): readonly Mention[] {
  const counted = lesionCount(text);
  const [found] = matchesIn(text, bilobarPattern);
  if (!found || !counted || text.tokens[found.from]?.sentence !== text.tokens[counted.span.from]?.sentence)
    return [];
  const says: Says =
    counted.count > 5
      ? { kind: 'answer', answer: 'complex' }
      : { kind: 'unclear', because: unclear.upToFive, fits: ['limited', 'complex'] };
  return [{ question: 'liverDistribution', says, contextNeeded: 'adjacent', also: [counted.span], ...found }];
}
