import { bodies, type Item, type Passage } from './passage.ts';
import type { Ask } from '../../language/ask/readAsk.ts';
import type { Subject } from '../../language/ask/subjects.ts';
import type { Library } from './library.ts';

/** A dose: "120 mg", "7.4 GBq"; never "2 mg/dL". */
const amount = /\d\s*(?:mg|GBq)\b(?!\s*\/)/;
/** How a dose is found: "dose by Child-Pugh class". */
const doseRule = /\bdose by\b/;
/** What is measured or compared: options that carry figures of their own. */
const measured = /\b(?:PFS|OS|ORR|HR|TTP)\b|\d\s*%|\b(?:beat|superior|difference)\b/;

/**
 * The statements of a passage that an ask is about: those with its words, where only some have them; of a
 * passage about the subject all but those that name another treatment it is about; of another passage those
 * that name the subject; and of options only those with figures, where figures are asked for.
 */
export function statementsFor(library: Library, passage: Passage, ask: Ask): readonly Item[] {
  if (ask.subjects.some(({ id }) => bodies(library.guideline).has(id)))
    return saidByBody(library, passage, ask);
  if (passage.kind === 'caution') return passage.items;
  const [explained, ...listed] = passage.items;
  if (passage.kind === 'question' && passage.aspect === 'avoid' && explained) {
    const items = withNames(library, withWords(library, { ...passage, items: listed }, ask), passage, ask);
    return items.length > 0 ? [explained, ...items] : [];
  }
  return withFigures(
    library,
    withNames(library, withWords(library, passage, ask), passage, ask),
    passage,
    ask,
  );
}

/** What a body's guideline says of the other subjects: the text of a question or caution is nobody's but ours. */
function saidByBody(library: Library, passage: Passage, ask: Ask): readonly Item[] {
  if (passage.kind === 'glossary') return passage.items;
  if (passage.kind === 'question' || passage.kind === 'caution') return [];
  return withWords(library, passage, ask).filter(({ names }) =>
    ask.subjects.every(({ id }) => names.has(id)),
  );
}

function withWords(
  library: Library,
  { items, kind, aspect }: Passage,
  { words, subjects, aspect: wanted }: Ask,
): readonly Item[] {
  if (wanted === 'dose') return items.filter((item) => isDosed(library, item, subjects));
  if (kind === 'question' && aspect !== 'avoid') return items;
  const said = words.filter((word) => items.some((item) => holds(item, word)));
  if (said.length === 0) return items;
  const all = items.filter((item) => said.every((word) => holds(item, word)));
  return all.length > 0 ? all : items.filter((item) => said.some((word) => holds(item, word)));
}

/** Whether a statement gives a dose of what is asked about: that of the treatment it begins with is nobody else's. */
function isDosed(library: Library, item: Item, wanted: readonly Subject[]): boolean {
  if (!givesAmount(item) && !doseRule.test(item.searched)) return false;
  const { first } = item;
  const treatments = wanted.filter(({ treatment }) => treatment);
  return (
    first === null ||
    treatments.length === 0 ||
    !library.treatments.has(first) ||
    treatments.some(({ id }) => id === first)
  );
}

/** Whether a statement gives an amount of a drug or of activity. */
export function givesAmount({ searched }: Item): boolean {
  return amount.test(searched);
}

/** Whether a statement has a word, or one that begins with it. */
function holds({ words }: Item, word: string): boolean {
  return words.some((other) => other.startsWith(word));
}

function withNames(library: Library, items: readonly Item[], passage: Passage, ask: Ask): readonly Item[] {
  if (ask.subjects.length === 0) return items;
  const wanted = ask.subjects.map(({ id }) => id);
  const about = isAbout(passage, ask);
  // Prohibitions of an outcome are those of all its options: what names another treatment is that one's.
  const ofAllOptions = passage.kind === 'outcome' && passage.aspect === 'avoid';
  const rivals = ask.subjects.some(({ treatment }) => treatment)
    ? [...(ofAllOptions ? library.treatments : passage.about)].filter((id) => library.treatments.has(id))
    : [];
  const kept = items.filter(
    ({ names }) => wanted.some((id) => names.has(id)) || (about && !rivals.some((id) => names.has(id))),
  );
  const all = kept.filter(({ names }) => wanted.every((id) => names.has(id)));
  return !about && all.length > 0 ? all : kept;
}

function withFigures(library: Library, items: readonly Item[], passage: Passage, ask: Ask): readonly Item[] {
  const general = passage.aspect === 'options' || passage.aspect === 'rationale';
  if (!general || passage.kind !== 'outcome') return items;
  if (ask.aspect !== 'figures' && ask.aspect !== 'evidence') return items;
  const only = aboutness(library, passage, ask) === 1;
  return items.filter(
    ({ searched, names }) =>
      (passage.aspect === 'rationale' || measured.test(searched)) &&
      (only || ask.subjects.every(({ id }) => names.has(id))),
  );
}

/** Whether a passage is about all the subjects of an ask. */
export function isAbout({ about }: Passage, { subjects: wanted }: Ask): boolean {
  return wanted.length > 0 && wanted.every(({ id }) => about.has(id));
}

/** How much a passage is about the subjects: 1 when about nothing else of their kind, 0 when not at all. */
export function aboutness(library: Library, passage: Passage, ask: Ask): number {
  if (!isAbout(passage, ask)) {
    return passage.kind === 'outcome' && leads(passage, ask) ? 0.1 : 0;
  }
  if (passage.kind === 'update') {
    return ask.subjects.every(({ id }) => passage.items.some(({ names }) => names.has(id))) ? 1 : 0.5;
  }
  const wide = ask.subjects.some(({ treatment }) => treatment);
  return 1 / Math.max(1, [...passage.about].filter((id) => wide || !library.treatments.has(id)).length);
}

/** Whether a statement begins with a subject: the option is the treatment itself. */
function leads({ items }: Passage, { subjects: wanted }: Ask): boolean {
  return items.some(({ first }) => wanted.some(({ id }) => id === first));
}
