import { mayBeShown, sourceLine, sourcesOf } from '../../engine/describeSources.ts';
import { ruleInWords } from '../../engine/trail.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Source } from '../../guideline/source.ts';
import type { Quiz } from '../createQuiz.ts';
import type { Item, ItemOption } from '../item/item.ts';

/** The rule that decides an option, before the provenance of what is said: "rule 2 of Ki-67 / grade; GUIDELINE R5". */
export function basisOf({ context, guideline }: Quiz, edge: ItemOption['edge'], provenance: string): string {
  const decides = edge === null ? undefined : context.chart.cases.edges.get(edge);
  return [...(decides ? [ruleInWords(guideline, decides)] : []), provenance].join('; ');
}

/** What to learn from an item; null when an explanation of what is right says it already. */
export function lessonOf({ lesson, options }: Item): string | null {
  return options.some(({ right, why }) => right && why.includes(lesson)) ? null : lesson;
}

/** The documents that stand behind items, each once, in the order of what is said. */
export function documentsIn(
  guideline: Pick<Guideline, 'sources'>,
  items: readonly Item[],
): readonly Source[] {
  return sourcesOf(
    guideline,
    items.flatMap(({ options, provenance }) => [
      ...options.flatMap((option) => option.provenance),
      ...provenance,
    ]),
  ).filter(mayBeShown);
}

/** A document in one line, with the one link that can be trusted where there is one. */
export function sourceWithLink(source: Source): string {
  return [sourceLine(source), source.link].filter((part) => part !== null).join(' ');
}

/** S1 before S2, and all of them before R1; R53 before R53a. */
export function bySourceNumber({ id: a }: Source, { id: b }: Source): number {
  const rank = (id: string): number => Number.parseInt(id.slice(1), 10) + (id.startsWith('S') ? 0 : 1000);
  return rank(a) - rank(b) || a.localeCompare(b);
}
