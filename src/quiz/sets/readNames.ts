import { distance } from 'fastest-levenshtein';
import { type ItemKind, itemKinds } from '../item.ts';
import { normalized } from '../normalize.ts';
import { namesOfTopic, type Topic, topicNamed, topics } from '../topics.ts';
import { kindNames } from '../words/kindNames.ts';

/** Names read, or the first that is none, with the id that may have been meant. */
export type NamesRead<T> =
  { readonly found: readonly T[] } | { readonly unknown: string; readonly meant: string | null };

/** Topics named by id, title or synonym, with commas between them; each once. */
export function topicsIn(text: string): NamesRead<Topic> {
  return read(text, topicNamed, () =>
    topics.flatMap((topic) => namesOfTopic(topic).map((name) => [name, topic.id])),
  );
}

/** Kinds of item named by id or by what the quiz calls them, with commas between them; each once. */
export function kindsIn(text: string): NamesRead<ItemKind> {
  const names = itemKinds.flatMap((kind) => [kind, kindNames[kind]].map((name) => [joined(name), kind]));
  return read(
    text,
    (said) => itemKinds.find((kind) => [kind, kindNames[kind]].map(joined).includes(joined(said))) ?? null,
    () => names,
  );
}

function read<T>(
  text: string,
  named: (said: string) => T | null,
  names: () => readonly (readonly string[])[],
): NamesRead<T> {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map(named);
  const wrong = parts[found.indexOf(null)];
  if (wrong !== undefined) return { unknown: wrong, meant: nearest(wrong, names()) };
  return { found: [...new Set(found.filter((one) => one !== null))] };
}

/** The id whose name is at most two letters away, one for a short word; null when none is. */
function nearest(said: string, names: readonly (readonly string[])[]): string | null {
  const word = normalized(said);
  const far = (name: string): number => Math.min(distance(word, name), distance(joined(said), name));
  const allowed = word.length < 6 ? 1 : 2;
  const [best] = names
    .flatMap(([name = '', id = '']) => (far(name) <= allowed ? [{ id, far: far(name) }] : []))
    .sort((a, b) => a.far - b.far);
  return best?.id ?? null;
}

/** "Next question", "nextQuestion" and "next-question" are one name. */
function joined(name: string): string {
  return normalized(name).replaceAll(' ', '');
}
