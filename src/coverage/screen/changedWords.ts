/** Where a text has other words than expected: those that are gone and those that stand in their place. */
interface Change {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** How much of the shorter of two texts stands in the other one too, in the same order: from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : (commonTo(a, b)[0]?.[0] ?? 0) / shorter;
}

/**
 * What was put in the place of what, word by word, each once: a fault that stands in many texts is known by it.
 * @returns such as `changed: PRRT → Watchful waiting`
 */
export function changedWords(expected: string, observed: string): readonly string[] {
  const changes = changesOf(wordsOf(expected), wordsOf(observed));
  return [
    ...new Set(
      changes
        // What was only left out or added is known by the text that it is missing from.
        .filter(({ gone, come }) => gone.length > 0 && come.length > 0)
        .map(({ gone, come }) => `changed: ${gone.join(' ')} → ${come.join(' ')}`),
    ),
  ];
}

/**
 * What was only left out of a text or added to it, known by the kind of text: a state turned round in many conditions
 * is one fault.
 * @param kind what the text is, such as `condition`
 * @returns such as `left out of condition: not`
 */
export function shiftedWords(kind: string, expected: string, observed: string): readonly string[] {
  const shifts = changesOf(wordsOf(expected), wordsOf(observed)).flatMap(({ gone, come }) =>
    gone.length > 0 && come.length > 0
      ? []
      : [gone.length > 0 ? `left out of ${kind}: ${gone.join(' ')}` : `added to ${kind}: ${come.join(' ')}`],
  );
  return [...new Set(shifts)];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\d+(?:\.\d+)?|\p{L}+|[^\s\p{L}\d]/gu) ?? [];
}

function changesOf(a: readonly string[], b: readonly string[]): readonly Change[] {
  const common = commonTo(a, b);
  const found: { gone: string[]; come: string[] }[] = [];
  let [i, j] = [0, 0];
  let isOpen = false;
  while (i < a.length || j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && left === right) {
      isOpen = false;
      i += 1;
      j += 1;
      continue;
    }
    if (!isOpen) found.push({ gone: [], come: [] });
    isOpen = true;
    const last = found.at(-1);
    if (j >= b.length || (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      last?.gone.push(left);
      i += 1;
    } else {
      last?.come.push(right);
      j += 1;
    }
  }
  return found;
}

/** The longest common sequence of the words behind each two places. */
function commonTo(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row = [], below = []] = [rows[i], rows[i + 1]];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return rows;
}
