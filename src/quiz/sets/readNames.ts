import { type ItemKind, itemKinds } from '../item/item.ts';
import { joined, nearestName } from '../item/nearestName.ts';
import { type Topic, topicNamed, topicNames } from '../words/topics.ts';
import { kindNames } from '../words/kindNames.ts';

/** Names read, or the first that is none, with the id that may have been meant. */
export type NamesRead<T> =
  { readonly found: readonly T[] } | { readonly unknown: string; readonly meant: string | null };

/** Topics named by id, title or synonym, with commas between them; each once. */
export function topicsIn(topics: readonly Topic[], text: string): NamesRead<Topic> {
  return read(
    text,
    (said) => topicNamed(topics, said),
    () => topicNames(topics),
  );
}

/** Kinds of item named by id or by what the quiz calls them, with commas between them; each once. */
export function kindsIn(text: string): NamesRead<ItemKind> {
  const names = itemKinds.flatMap((kind) =>
    [kind, kindNames[kind]].map((name) => [joined(name), kind] as const),
  );
  return read(
    text,
    (said) => itemKinds.find((kind) => [kind, kindNames[kind]].map(joined).includes(joined(said))) ?? null,
    () => names,
  );
}

function read<T>(
  text: string,
  named: (said: string) => T | null,
  names: () => readonly (readonly [string, string])[],
): NamesRead<T> {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map(named);
  const wrong = parts[found.indexOf(null)];
  if (wrong !== undefined) return { unknown: wrong, meant: nearestName(wrong, names()) };
  return { found: [...new Set(found.filter((one) => one !== null))] };
}
