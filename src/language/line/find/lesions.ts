import type { LesionNumbers } from '../../../guideline/answers.ts';
import { questions } from '../../../guideline/questions/index.ts';
import { readLesions } from '../../answer/readLesions.ts';
import { lineSentences } from '../../sentences/line.ts';
import type { Mention, Says } from '../../vocabulary/mention.ts';
import { inSigns } from '../../tokens/number.ts';
import { beginsClause, overlap, type Scan, type Stretch, wordsOf } from '../../tokens/scan.ts';
import { pattern } from '../../vocabulary/lists.ts';
import { each } from '../../tokens/each.ts';

const touches = lineSentences.touch;

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
export function findLesions(scan: Scan): readonly Mention[] {
  const counts = [
    ...each(scan, countPattern),
    ...each(scan, innumerablePattern),
    ...each(scan, solitaryPattern),
  ].filter((found) => isOfTheLiver(scan, found) && !isPlace(scan, found));
  const sizes = [...each(scan, sizePattern), ...each(scan, bareSizePattern)].filter(
    (found, index, all) =>
      isOfTheLiver(scan, found) && !all.some((other, place) => place < index && overlap(found, other)),
  );
  const unknown = each(scan, notMeasured).map((stretch) =>
    mention(stretch, { kind: 'answer', answer: 'unknown' }),
  );
  return [...unknown, ...(unknown.length > 0 ? [] : numbersOf(scan, counts, sizes))];
}

function numbersOf(scan: Scan, counts: readonly Stretch[], sizes: readonly Stretch[]): readonly Mention[] {
  const [count, ...moreCounts] = counts;
  if (!count) {
    return sizes
      .filter((size) => /largest|biggest|max/i.test(wordsOf(scan, size)))
      .map((size) => mention(size, { kind: 'touch', because: touches.howManyAndHowLarge, fits: null }));
  }
  // "3 new lesions" do not count those there were.
  if (moreCounts.length === 0 && /\bnew\b/i.test(wordsOf(scan, count)))
    return [mention(count, { kind: 'touch', because: touches.howManyAndHowLarge, fits: [] })];
  if (moreCounts.length > 0) {
    return counts.map((found) => mention(found, { kind: 'touch', because: lineSentences.two, fits: [] }));
  }
  const near = sizes.filter((size) => belongs(scan, count, size));
  const rest = each(scan, morePattern).filter(
    (other) =>
      !overlap(other, count) && scan.tokens[other.from]?.sentence === scan.tokens[count.from]?.sentence,
  );
  const [size, ...moreSizes] = near;
  if (!size) return [mention(count, { kind: 'touch', because: touches.howManyAndHowLarge, fits: null })];
  const said = [count, size].map((stretch) => withSign(scan, stretch)).join(', ');
  const reading = readLesions(questions.ablationNumbers, inSigns(said));
  const says: Says =
    reading.kind === 'answer' && moreSizes.length === 0 && rest.length === 0
      ? { kind: 'answer', answer: reading.answer }
      : { kind: 'touch', because: reading.kind === 'ask' ? reading.reason : lineSentences.two, fits: [] };
  return [{ ...mention(count, says), also: [size] }];
}

/** A stretch with the sign or word before it that changes its number. */
function withSign(scan: Scan, { from, to }: Stretch): string {
  const before = scan.tokens[from - 1];
  const range = /^\s*-\s*$/.test(scan.tokens[from]?.gap ?? '') && from > 0;
  const sign =
    before &&
    !beginsClause(scan, from) &&
    /^(?:[<>≥≤~]|about|approximately|approx|around|least|most|than|over|under|or|to)$/.test(before.word);
  const words = wordsOf(scan, { from, to }).replace(adjectiveWords, ' ');
  return `${sign === true || range ? '~' : ''}${words}`;
}

/** The size stands beside the count, or in the next clause. */
function belongs({ tokens }: Scan, count: Stretch, size: Stretch): boolean {
  const [a, b] = [tokens[count.from], tokens[size.from]];
  if (!a || !b || a.sentence !== b.sentence) return false;
  return b.clause === a.clause || (b.clause > a.clause && b.clause <= a.clause + 2);
}

/** "segment 6/7 metastases" counts nothing. */
function isPlace({ tokens }: Scan, { from }: Stretch): boolean {
  const before = tokens[from - 1];
  const joined =
    before !== undefined && before.clause === tokens[from]?.clause && !/[,.]/.test(tokens[from]?.gap ?? '');
  return joined && /^(?:seg|segs|segment|segments|sg|[1-8])$/.test(before.word);
}

function isOfTheLiver({ tokens }: Scan, { from, to }: Stretch): boolean {
  const here = tokens[from]?.clause;
  const inside = tokens.slice(from, to).some(({ word }) => word === 'liver' || word === 'hepatic');
  const around = tokens.filter(({ clause }, index) => clause === here && index >= from - 4 && index < to + 4);
  return inside || !around.some(({ word }) => elsewhere.has(word));
}

function mention(stretch: Stretch, says: Says): Mention {
  return { question: 'ablationNumbers', says, care: 'clause', ...stretch };
}

/** The number of liver metastases, where exactly one is stated. */
export function lesionCount(scan: Scan): { readonly count: number; readonly stretch: Stretch } | null {
  const [only, ...others] = each(scan, countPattern).filter(
    (found) => isOfTheLiver(scan, found) && !isPlace(scan, found),
  );
  if (!only || others.length > 0) return null;
  const reading = readLesions(questions.ablationNumbers, inSigns(withSign(scan, only)));
  const partial: Partial<LesionNumbers> = reading.kind === 'ask' ? (reading.partial ?? {}) : {};
  return partial.lesionCount === undefined ? null : { count: partial.lesionCount, stretch: only };
}
