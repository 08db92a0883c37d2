import { nameForm } from '../../engine/nameForm.ts';
import { holdsForeignSign } from '../text/plainWords.ts';

/** Options to choose from, each with the letter that it is shown by. */
export interface Choices {
  /** Whether more than one may be chosen. */
  readonly many: boolean;
  readonly options: readonly Choice[];
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
}

/**
 * Reads what a trainee typed as a choice of options: letters ("b", "a and c"), a label, or a synonym.
 * @returns ids of options; null when nothing is recognised, when a name fits two options, when something
 * is denied or marked by a sign, or when several are named though one is wanted
 */
export function readChoice(choices: Choices, text: string): readonly string[] | null {
  const typed = nameForm(text);
  if (typed === '' || holdsForeignSign(text)) return null;
  const ids = byLetters(choices, typed) ?? byName(choices, typed) ?? byNames(choices, text);
  return ids !== null && (choices.many || ids.length === 1) ? ids : null;
}

const fillers = new Set(['option', 'options', 'answer', 'answers', 'and', '+', 'is', 'the', 'i', 'say']);

/** The whole text is letters and words between them: "a and c", "(b)", "option b", "ac". */
function byLetters(choices: Choices, typed: string): readonly string[] | null {
  const words = typed.split(/[ ,.+]+/).filter((word) => word !== '' && !fillers.has(word));
  const letters =
    choices.many && words.length === 1 && (words[0]?.length ?? 0) <= choices.options.length
      ? (words[0] ?? '').split('')
      : words;
  const known = choices.options.map(({ id }) => id);
  if (letters.length === 0 || !letters.every((letter) => known.includes(letter))) return null;
  return inOrder(choices, letters);
}

/** The whole text is the name of one option. */
function byName(choices: Choices, typed: string): readonly string[] | null {
  const named = choices.options.filter((option) => namesOf(option).includes(typed));
  return named.length === 1
    ? inOrder(
        choices,
        named.map(({ id }) => id),
      )
    : null;
}

/** Names joined by "and", a comma or a semicolon; each must be the name of exactly one option. */
function byNames(choices: Choices, text: string): readonly string[] | null {
  const parts = text.split(/\s+and\s+|[;,]\s/i).map(nameForm);
  if (parts.length < 2) return null;
  const named = parts.map((part) => byName(choices, part)?.[0]);
  const ids = named.filter((id) => id !== undefined);
  return ids.length === parts.length ? inOrder(choices, ids) : null;
}

function namesOf({ label, synonyms }: Choice): readonly string[] {
  return [label, ...synonyms].map(nameForm);
}

function inOrder(choices: Choices, ids: readonly string[]): readonly string[] {
  return choices.options.map(({ id }) => id).filter((id) => ids.includes(id));
}
