import { nameForm } from '../../engine/nameForm.ts';
import { nearestWords } from '../spelling/nearestWords.ts';

/** Something that a person may name: by its id, its title, or what else it is called. */
export interface Nameable {
  readonly id: string;
  readonly title: string;
  readonly synonyms: readonly string[];
}

/** What a text names. The form is that in which the names are compared. */
type Form = (name: string) => string;

/** "Next question", "nextQuestion" and "next-question" are one name. */
export function joinedNameForm(name: string): string {
  return nameForm(name).replaceAll(' ', '');
}

/** The one thing that a text names; null when it names none, or more than one. */
export function namedBy<Thing extends Nameable>(
  text: string,
  things: readonly Thing[],
  form: Form = nameForm,
): Thing | null {
  const wanted = form(text);
  if (wanted === '') return null;
  const [only, ...others] = things.filter((thing) => namesOf(thing).some((name) => form(name) === wanted));
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * The id of what a misspelt name may mean: that of the name at most two letters away, one for a short word.
 * @returns null when none is near
 */
export function meantBy(text: string, things: readonly Nameable[], form: Form = nameForm): string | null {
  const word = nameForm(text);
  const names = things.flatMap((thing) => namesOf(thing).map((name) => ({ name: form(name), id: thing.id })));
  const words = names.map(({ name }) => name);
  const near = [word, joinedNameForm(text)].flatMap((said) =>
    nearestWords(said, words, word.length < 6 ? 1 : 2),
  );
  const farOf = (name: string): number =>
    Math.min(...near.flatMap((one) => (one.word === name ? [one.distance] : [])));
  const [best] = names
    .filter(({ name }) => near.some((one) => one.word === name))
    .toSorted((a, b) => farOf(a.name) - farOf(b.name));
  return best?.id ?? null;
}

/** Names read, or the first that is none, with the id that may have been meant. */
export type NamesRead<Thing> =
  { readonly found: readonly Thing[] } | { readonly unknown: string; readonly meant: string | null };

/** Reads names with commas between them; each thing once. */
export function readNames<Thing extends Nameable>(
  text: string,
  things: readonly Thing[],
  form: Form = nameForm,
): NamesRead<Thing> {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => namedBy(part, things, form));
  const wrong = parts[found.indexOf(null)];
  if (wrong !== undefined) return { unknown: wrong, meant: meantBy(wrong, things, form) };
  return { found: [...new Set(found.filter((one) => one !== null))] };
}

function namesOf({ id, title, synonyms }: Nameable): readonly string[] {
  return [id, title, ...synonyms];
}
