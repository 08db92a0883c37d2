import type { Block } from '../contract/message.ts';
import { askTexts as say } from '../texts/ask.ts';
import type { Answer } from './answer.ts';
import type { Library } from './library.ts';
import {
  type BytesOf,
  foot,
  listOf,
  moreFold,
  noteBlock,
  relatedBlocks,
  shownBlocks,
  withSources,
} from './askBlocks.ts';
import { capital } from '../messages/said/letterCase.ts';
import type { Comparison, Side } from './compare.ts';
import { suggestionsFor } from './suggestions.ts';

/** Most passages on the treatments together that are in view; the rest is folded. */
const inView = 6;

/** Treatments side by side, aspect by aspect, then what the guideline says of them together. */
export function comparisonAnswer(
  library: Library,
  bytesOf: BytesOf,
  { subjects, sides, warnings, order, together, without }: Comparison,
): Omit<Answer, 'notes'> {
  const all = [...warnings, ...order, ...sides.flatMap((side) => side.sides), ...together];
  return {
    found: true,
    passages: all.map(({ passage }) => passage.id),
    blocks: withSources(
      library.guideline,
      bytesOf,
      [
        { kind: 'heading', text: say.compare.heading(subjects.map(({ name }) => name).join(' / ')) },
        ...without.map(({ name }) => noteBlock(say.compare.noCard(name))),
        ...shownBlocks(warnings),
        ...shownBlocks(order),
        ...sides.flatMap(sideBlocks),
        { kind: 'text', text: [{ text: say.compare.together, strong: true }] },
        ...shownBlocks(together.slice(0, inView)),
        ...moreFold(together.slice(inView)),
      ],
      all,
      [foot(library.guideline), ...relatedBlocks(suggestionsFor(library, { subjects, aspect: null }))],
    ),
  };
}

function sideBlocks({ aspect, sides }: Side): readonly Block[] {
  if (sides.length === 0) return [];
  return [
    { kind: 'text', text: [{ text: capital(say.aspects[aspect]), strong: true }] },
    listOf(
      sides.flatMap(({ passage, items }) =>
        items.map(({ runs }) => [{ text: `${passage.title}: `, strong: true }, ...runs]),
      ),
    ),
  ];
}
