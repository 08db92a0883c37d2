import type { Item, ItemOption } from './item.ts';
import { normalized } from './normalize.ts';

/**
 * Reads what a trainee typed as a choice of options: letters ("b", "a and c"), a label, or a synonym.
 * @returns ids of options; null when nothing is recognised, when a name fits two options, when something
 * is denied, or when several are named though one is wanted
 */
export function readChoice(item: Item, text: string): readonly string[] | null {
  const typed = normalized(text);
  if (typed === '') return null;
  const ids = byLetters(item, typed) ?? byName(item, typed) ?? byNames(item, text);
  return ids !== null && (item.many || ids.length === 1) ? ids : null;
}

const fillers = new Set(['option', 'options', 'answer', 'answers', 'and', '+', 'is', 'the', 'i', 'say']);

/** The whole text is letters and words between them: "a and c", "(b)", "option b", "ac". */
function byLetters(item: Item, typed: string): readonly string[] | null {
  const words = typed.split(/[ ,.+]+/).filter((word) => word !== '' && !fillers.has(word));
  const letters =
    item.many && words.length === 1 && (words[0]?.length ?? 0) <= item.options.length
      ? (words[0] ?? '').split('')
      : words;
  const known = item.options.map(({ id }) => id);
  if (letters.length === 0 || !letters.every((letter) => known.includes(letter))) return null;
  return inOrder(item, letters);
}

/** The whole text is the name of one option. */
function byName(item: Item, typed: string): readonly string[] | null {
  const named = item.options.filter((option) => namesOf(option).includes(typed));
  return named.length === 1
    ? inOrder(
        item,
        named.map(({ id }) => id),
      )
    : null;
}

/** Names joined by "and", a comma or a semicolon; each must be the name of exactly one option. */
function byNames(item: Item, text: string): readonly string[] | null {
  const parts = text.split(/\s+and\s+|[;,]\s/i).map(normalized);
  if (parts.length < 2) return null;
  const named = parts.map((part) => byName(item, part)?.[0]);
  const ids = named.filter((id) => id !== undefined);
  return ids.length === parts.length ? inOrder(item, ids) : null;
}

function namesOf({ label, synonyms }: ItemOption): readonly string[] {
  return [label, ...synonyms].map(normalized);
}

function inOrder(item: Item, ids: readonly string[]): readonly string[] {
  return item.options.map(({ id }) => id).filter((id) => ids.includes(id));
}
