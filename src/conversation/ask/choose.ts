import { anyPlace, explained } from './places.ts';
import { places } from './places.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import { soft } from '../../language/ask/aspects.ts';
import type { Passage, PassageKind } from './passage.ts';
import { type Ask, measures } from '../../language/ask/readAsk.ts';
import { type Shown, shownById, whole, withoutRepeats } from './shown.ts';
import { aboutness, isAbout, statementsFor } from './statements.ts';
import { membersOf, type Subject } from '../../language/ask/subjects.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { wordsOfQuestions } from '../../language/reader/patterns.ts';
import { isRealWord } from '../../language/spelling/realWords.ts';
import { searchTermsOf } from '../../language/tokens/searchTerms.ts';
import type { Library } from './library.ts';

/** Kinds of passages that tell enough of their subject for mere mentions to be left out; cautions never are. */
const telling: ReadonlySet<PassageKind> = new Set(['modality', 'outcome', 'question', 'glossary']);

/**
 * The passages that answer an ask about something, the best first.
 * @param open the question being asked, whose own passage comes before others like it
 */
export function chosen(library: Library, ask: Ask, open: QuestionId | null): readonly Shown[] {
  if (ask.numbered.length > 0) return numberedOnes(library, ask);
  if (ask.question)
    return shownById(library, [`question:${ask.question}`, `question:${ask.question}:options`]);
  if (ask.aspect === 'updates' && ask.subjects.length + ask.words.length === 0) {
    return library.passages.filter(({ kind }) => kind === 'update').map(whole);
  }
  if (ask.aspect === 'limits' && ask.subjects.length + ask.words.length === 0) {
    return library.passages.filter(({ kind }) => kind === 'about' || kind === 'uncertainty').map(whole);
  }
  const members =
    ask.subjects.length === 1 ? ask.subjects.flatMap((subject) => membersOf(library.guideline, subject)) : [];
  const itself = found(library, ask, open);
  if (members.length === 0 || (ask.words.length > 0 && itself.length > 0)) return itself;
  const ofMembers = members.map((member) => found(library, { ...ask, subjects: [member] }, open));
  return withoutRepeats([...(ask.aspect === 'definition' ? ofMembers.flat() : inTurn(ofMembers)), ...itself]);
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

function found(library: Library, ask: Ask, open: QuestionId | null): readonly Shown[] {
  return attempts(ask).reduce<readonly Shown[]>(
    (before, attempt) => (before.length > 0 ? before : ranked(library, attempt, open)),
    [],
  );
}

/** The ask in full; where nothing has all of it, without words that say little, then without the measure. */
function attempts(ask: Ask): readonly Ask[] {
  const harder = { ...ask, words: ask.words.filter((word) => !soft().has(word)) };
  const named = ask.subjects.filter(({ id }) => !measures.has(id));
  return [ask, harder, ...(named.length > 0 ? [{ ...harder, subjects: named }] : [])];
}

function ranked(library: Library, ask: Ask, open: QuestionId | null): readonly Shown[] {
  if (ask.subjects.length === 0 && ask.words.every((word) => soft().has(word))) return [];
  const scores = ask.words.length > 0 ? library.passagesWith(ask.words) : null;
  const everyday = everydayWord(library.guideline, ask);
  const candidates = library.passages
    .filter(({ id }) => scores === null || scores.has(id))
    .filter((passage) => ask.subjects.every((subject) => names(passage, subject)))
    .filter((passage) => !isOfAnother(library, passage, ask))
    .map((passage) => ({ passage, items: statementsFor(library, passage, ask) }))
    .filter(({ items, passage }) => items.length > 0 && (everyday === null || isTitled(passage, everyday)));
  const fitting = ask.aspect === 'dose' ? candidates.filter(isTreatment) : inPlaces(candidates, ask);
  const keyed = fitting.map((shown) => ({ shown, key: rankOf(library, shown.passage, ask, scores, open) }));
  return withoutRepeats(keyed.sort((a, b) => inOrder(a.key, b.key)).map(({ shown }) => shown));
}

/** Passages that list what can be asked about. */
const listing: ReadonlySet<PassageKind> = new Set(['question', 'about', 'safety']);

/**
 * One everyday word that a passage only happens to use, as "hospital", is not what it is about. Names, clinical words
 * and several words say enough.
 * @returns the word, if it is all that is asked about
 */
function everydayWord(guideline: Guideline, { subjects, words }: Ask): string | null {
  const content = words.filter((word) => !soft().has(word));
  const [only] = content;
  return subjects.length === 0 && only !== undefined && content.length === 1 && isEveryday(guideline, only)
    ? only
    : null;
}

/** An English word with which no answer to a question is said. */
function isEveryday(guideline: Guideline, word: string): boolean {
  return isRealWord(word) && !clinicalTerms(guideline).has(word);
}

const clinicalTerms = onceFor(
  (guideline: Guideline): ReadonlySet<string> =>
    new Set([...wordsOfQuestions(guideline)].flatMap((one) => searchTermsOf(one).map(({ word }) => word))),
);

/** Whether a word stands in the title or the keys of a passage, in a list of what can be asked about, or is a name. */
function isTitled({ kind, title, keys, items }: Passage, word: string): boolean {
  return (
    listing.has(kind) ||
    items.some(({ searched }) => searched.includes(word.toUpperCase())) ||
    searchTermsOf(`${title} ${keys}`).some((term) => term.word.startsWith(word))
  );
}

function names({ about, items }: Passage, { id }: Subject): boolean {
  return about.has(id) || items.some((item) => item.names.has(id));
}

/**
 * Whether a passage is the conditions, limits or dangers of treatments that the ask does not name: those of one
 * treatment are never given for another's, though they may mention it.
 */
function isOfAnother(library: Library, { kind, aspect, about }: Passage, { subjects }: Ask): boolean {
  // What an outcome forbids is of all its options; its statements are sorted one by one.
  const isOfOne =
    aspect === 'conditions'
      ? kind === 'modality' || kind === 'outcome'
      : aspect === 'avoid' && kind === 'modality';
  if (!isOfOne) return false;
  const wanted = subjects.filter(({ treatment }) => treatment);
  const own = [...about].filter((id) => library.treatments.has(id));
  return wanted.length > 0 && own.length > 0 && !wanted.some(({ id }) => about.has(id));
}

/** Where doses stand. */
function isTreatment({ passage: { aspect, kind } }: Shown): boolean {
  return aspect === 'options' || kind === 'modality';
}

function placesOf({ aspect, subjects }: Ask): readonly (readonly string[])[] {
  if (aspect === null || aspect === 'dose') return anyPlace;
  return aspect === 'definition' && subjects.length === 0 ? explained : places[aspect];
}

/** The rank of a place; -1 where an aspect is not answered there. */
function placeOf({ kind, aspect }: Passage, list: readonly (readonly string[])[]): number {
  return list.findIndex((tier) => tier.includes(kind) || tier.includes(`${kind}:${aspect}`));
}

/** Those in the places of the aspect; elsewhere only where the ask says closely what is meant. */
function inPlaces(candidates: readonly Shown[], ask: Ask): readonly Shown[] {
  if (isWarned(ask)) return candidates.filter(({ passage }) => passage.kind !== 'name');
  const list = placesOf(ask);
  const placed = candidates.filter(({ passage }) => placeOf(passage, list) >= 0);
  const about = placed.filter(({ passage }) => isAbout(passage, ask) || passage.kind === 'update');
  const onlyName = ask.subjects.length === 1 && ask.words.length === 0 && ask.aspect !== 'cautions';
  if (onlyName && about.some(({ passage }) => telling.has(passage.kind))) {
    return about.filter(({ passage }) => passage.kind !== 'fact');
  }
  if (placed.length > 0) return placed;
  return saysEnough(ask) ? candidates.filter(({ passage }) => !bare.has(passage.kind)) : [];
}

/** Kinds of passages that only name something. */
const bare: ReadonlySet<PassageKind> = new Set(['glossary', 'name', 'source']);

/** Whether an ask says what it is about so closely that it may be answered outside the places of its aspect. */
function saysEnough({ subjects, words }: Ask): boolean {
  return subjects.length > 1 || (subjects.length > 0 && words.length > 0) || words.length > 1;
}

function isWarned({ subjects }: Ask): boolean {
  return subjects.some(({ warn }) => warn);
}

/**
 * What a passage is ranked by, the smaller first: a warning that the dossier wants, whether it only points
 * elsewhere, the question being asked, the place, how much it is about the subject, relevance, and the
 * guideline's own order.
 */
function rankOf(
  library: Library,
  passage: Passage,
  ask: Ask,
  scores: ReadonlyMap<string, number> | null,
  open: QuestionId | null,
): readonly number[] {
  const list = placesOf(ask);
  const place = placeOf(passage, list);
  const relevance = passage.kind === 'update' ? 0 : (scores?.get(passage.id) ?? 0);
  return [
    isWarned(ask) && passage.kind === 'outcome' ? 0 : 1,
    passage.pointer ? 1 : 0,
    passage.id === `question:${open ?? ''}` ? 0 : 1,
    place < 0 ? list.length : place,
    -aboutness(library, passage, ask),
    -relevance,
    library.passages.indexOf(passage),
  ];
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** What was asked for by number, and for a source the statements that rest on it. */
function numberedOnes(library: Library, { numbered }: Ask): readonly Shown[] {
  const ids = numbered.flatMap((id) => /^source:(.+)$/.exec(id)?.[1] ?? []);
  const citing = library.passages.flatMap((passage) => {
    const items = passage.items.filter(({ refs }) => refs.some((ref) => ids.includes(ref)));
    return passage.aspect === 'source' || items.length === 0 ? [] : [{ passage, items }];
  });
  return withoutRepeats([...shownById(library, numbered), ...citing]);
}
