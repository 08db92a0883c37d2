import type { Item, Passage } from './passage.ts';
import type { Library } from './library.ts';

/** A passage as it is shown: with those of its statements that the ask is about. */
export interface Shown {
  readonly passage: Passage;
  readonly items: readonly Item[];
}

/** Passages by their ids, whole; an id that is none is left out. */
export function shownById(library: Library, ids: readonly string[]): readonly Shown[] {
  return ids.flatMap((id) => library.passages.filter((passage) => passage.id === id).map(whole));
}

/** A passage with all of its statements. */
export function whole(passage: Passage): Shown {
  return { passage, items: passage.items };
}

/** A statement that stands in several passages is shown once. */
export function withoutRepeats(list: readonly Shown[]): readonly Shown[] {
  const seen = new Set<string>();
  return list.flatMap(({ passage, items }) => {
    const fresh = items.filter(({ runs }) => {
      const key = runs.map(({ text }) => text).join('');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return fresh.length > 0 ? [{ passage, items: fresh }] : [];
  });
}
