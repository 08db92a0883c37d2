import { refsOf } from '../../engine/describeSources.ts';
import { rowOf } from '../../engine/trail.ts';
import type { SourceId } from '../../guideline/provenance.ts';
import type { Quiz } from '../createQuiz.ts';
import type { Item, ItemOption } from '../item/item.ts';
import { setWords } from '../words/setWords.ts';

/** The rule that decides an option, before the provenance of what is said: "rule ki67.2; GUIDELINE R5". */
export function basisOf({ context }: Quiz, edge: ItemOption['edge'], provenance: string): string {
  const decides = edge === null ? undefined : context.chart.cases.edges.get(edge);
  return [...(decides ? [setWords.rule(rowOf(decides))] : []), provenance].join('; ');
}

/** What to learn from an item; null when an explanation of what is right says it already. */
export function lessonOf({ lesson, options }: Item): string | null {
  return options.some(({ right, why }) => right && why.includes(lesson)) ? null : lesson;
}

/** The sources that stand behind an item, each once, in the order of what is said. */
export function sourcesOf({ options, provenance }: Item): readonly SourceId[] {
  return [
    ...new Set(
      [...options.flatMap((option) => option.provenance), ...provenance].flatMap((one) => refsOf(one)),
    ),
  ];
}

/** S1 before S2, and all of them before R1. */
export function bySourceNumber(a: SourceId, b: SourceId): number {
  const rank = (id: SourceId): number => Number(id.slice(1)) + (id.startsWith('S') ? 0 : 1000);
  return rank(a) - rank(b);
}
