import type { LesionNumbers } from '../../../guideline/answers.ts';
import { lesionsIn } from '../../answer/readLesions.ts';
import type { Mention, Says } from '../../mention/mention.ts';
import { lineSentences } from '../../sentences/lineSentences.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { inSigns } from '../../tokens/numbers.ts';
import {
  beginsClause,
  overlap,
  type TokenizedText,
  spelledWordsOf,
  type Span,
  wordsOf,
} from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

/** Organs whose lesions are not those of the liver. */
const elsewhere = new Set(
  `bone bony osseous skeletal lung pulmonary brain peritoneal node nodes nodal lymph mesenteric mesentery primary
  ovarian ovary adrenal splenic spleen pancreatic pancreas ileal rectal duodenal gastric colonic bowel breast skin
  thyroid renal kidney cardiac omental retroperitoneal pleural mass polyp cyst cysts remnant`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const number = '(#|one/two/three/four/five/six/seven/eight/nine/ten)';
const adjectives = 'small/discrete/countable/separate/bilobar/unilobar/new/large';
const adjective = `[${adjectives}] [{liver}|segment # [#]|left lateral]`;
const adjectiveWords = new RegExp(String.raw`\b(?:${adjectives.replaceAll('/', '|')})\b`, 'gi');
const countPattern = pattern(
  `${number} ${adjective} lesion/lesions/met/mets/metastasis/metastases/nodule/nodules/deposit/deposits`,
);
const solitaryPattern = pattern('solitary/single [small/large] [{liver}] [lesion/met/metastasis]');
const innumerablePattern = pattern('innumerable/countless [small/tiny] [bilobar] [{liver}] [{mets}]');
const sizePattern = pattern(
  '[largest/biggest/max/maximum] [lesion/one/diameter/size] [up to] [of/is/measuring/measures/was] # mm/cm',
);
const bareSizePattern = pattern('largest/biggest/max/maximum [lesion/one/diameter/size] [of/is/was] #');
const morePattern = pattern(
  '[and/plus/at/least] # on {imaging}|more/others/further/additional/rest (on {imaging}|lesions/mets/ones)|(others/rest/more) [are/is/too/small/smaller]|[several/many/multiple/few/further/additional] (smaller/small/tiny/subcentimetre/subcm) (ones/others)|satellite/satellites|too small to _',
);
const notMeasured = pattern(
  '(size|sizes) not (given|measured|known)|(lesions|mets|metastases) not (counted|measured)|not counted',
);

/** How many liver metastases, and how large the biggest is. */
export function findLesions(text: TokenizedText): readonly Mention[] {
  const counts = [
    ...matchesIn(text, countPattern),
    ...matchesIn(text, innumerablePattern),
    ...matchesIn(text, solitaryPattern),
  ].filter((found) => isOfTheLiver(text, found) && !isPlace(text, found));
  const sizes = [...matchesIn(text, sizePattern), ...matchesIn(text, bareSizePattern)].filter(
    (found, index, all) =>
      isOfTheLiver(text, found) && !all.some((other, place) => place < index && overlap(found, other)),
  );
  const unknown = matchesIn(text, notMeasured).map((span) =>
    mention(span, { kind: 'answer', answer: 'unknown' }),
  );
  return [...unknown, ...(unknown.length > 0 ? [] : numbersOf(text, counts, sizes))];
}

function numbersOf(text: TokenizedText, counts: readonly Span[], sizes: readonly Span[]): readonly Mention[] {
  const [count, ...moreCounts] = counts;
  if (!count) {
    return sizes
      .filter((size) => /largest|biggest|max/i.test(wordsOf(text, size)))
      .map((size) => mention(size, { kind: 'unclear', because: unclear.howManyAndHowLarge, fits: null }));
  }
  // "3 new lesions" do not count those there were.
  if (moreCounts.length === 0 && /\bnew\b/i.test(wordsOf(text, count)))
    return [mention(count, { kind: 'unclear', because: unclear.howManyAndHowLarge, fits: [] })];
  if (moreCounts.length > 0) {
    return counts.map((found) => mention(found, { kind: 'unclear', because: lineSentences.two, fits: [] }));
  }
  const near = sizes.filter((size) => belongs(text, count, size));
  const rest = matchesIn(text, morePattern).filter(
    (other) =>
      !overlap(other, count) && text.tokens[other.from]?.sentence === text.tokens[count.from]?.sentence,
  );
  const [size, ...moreSizes] = near;
  if (!size) return [mention(count, { kind: 'unclear', because: unclear.howManyAndHowLarge, fits: null })];
  const said = inSigns([count, size].map((span) => withSign(text, span)).join(', '));
  const reading = lesionsIn(said, said);
  const says: Says =
    reading.kind === 'answer' && moreSizes.length === 0 && rest.length === 0
      ? { kind: 'answer', answer: reading.answer }
      : { kind: 'unclear', because: reading.kind === 'ask' ? reading.reason : lineSentences.two, fits: [] };
  return [{ ...mention(count, says), also: [size] }];
}

/** A span with the sign or word before it that changes its number. */
function withSign(text: TokenizedText, { from, to }: Span): string {
  const before = text.tokens[from - 1];
  const range = /^\s*-\s*$/.test(text.tokens[from]?.gap ?? '') && from > 0;
  const sign =
    before &&
    !beginsClause(text, from) &&
    /^(?:[<>≥≤~]|about|approximately|approx|around|least|most|than|over|under|or|to)$/.test(before.word);
  const words = spelledWordsOf(text, { from, to }).replace(adjectiveWords, ' ');
  return `${sign === true || range ? '~' : ''}${words}`;
}

/** The size stands beside the count, or in the next clause. */
function belongs({ tokens }: TokenizedText, count: Span, size: Span): boolean {
  const [a, b] = [tokens[count.from], tokens[size.from]];
  if (!a || !b || a.sentence !== b.sentence) return false;
  return b.clause === a.clause || (b.clause > a.clause && b.clause <= a.clause + 2);
}

/** "segment 6/7 metastases" counts nothing. */
function isPlace({ tokens }: TokenizedText, { from }: Span): boolean {
  const before = tokens[from - 1];
  const joined =
    before !== undefined && before.clause === tokens[from]?.clause && !/[,.]/.test(tokens[from]?.gap ?? '');
  return joined && /^(?:seg|segs|segment|segments|sg|[1-8])$/.test(before.word);
}

function isOfTheLiver({ tokens }: TokenizedText, { from, to }: Span): boolean {
  const here = tokens[from]?.clause;
  const inside = tokens.slice(from, to).some(({ word }) => word === 'liver' || word === 'hepatic');
  const context = tokens.filter(
    ({ clause }, index) => clause === here && index >= from - 4 && index < to + 4,
  );
  return inside || !context.some(({ word }) => elsewhere.has(word));
}

function mention(span: Span, says: Says): Mention {
  return { question: 'ablationNumbers', says, contextNeeded: 'clause', ...span };
}

/** The number of liver metastases, where exactly one is stated. */
export function lesionCount(text: TokenizedText): { readonly count: number; readonly span: Span } | null {
  const [only, ...others] = matchesIn(text, countPattern).filter(
    (found) => isOfTheLiver(text, found) && !isPlace(text, found),
  );
  if (!only || others.length > 0) return null;
  const said = inSigns(withSign(text, only));
  const reading = lesionsIn(said, said);
  const partial: Partial<LesionNumbers> = reading.kind === 'ask' ? (reading.partial ?? {}) : {};
  return partial.lesionCount === undefined ? null : { count: partial.lesionCount, span: only };
}
