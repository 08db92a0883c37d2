import type { ItemMaker } from '../draft.ts';
import { arranged, type OptionDraft } from '../options.ts';
import { expand, upper } from '../prose/grammar.ts';
import { type Reading, readings } from '../readings/index.ts';
import type { NodeId } from '../item.ts';
import { readingMeans, standsFor } from '../words/feedback.ts';
import { hints } from '../words/stems.ts';

export function readingsOf(node: NodeId): readonly Reading[] {
  return readings.filter(({ question }) => question === node);
}

/** A number is read against its cut-off: below it, on it, or above it. */
export const cutoff: ItemMaker = (node, random) => {
  const reading = random.pick(readingsOf(node));
  const { words, means } = reading.draw(random);
  const options = reading.meanings.map((meaning): OptionDraft => {
    const right = meaning.id === means;
    return {
      label: meaning.label,
      means: { kind: 'reading', reading: `${reading.id}.${meaning.id}` },
      right,
      why: right ? readingMeans(meaning, reading.rule) : standsFor(meaning),
      edge: reading.edges[meaning.id] ?? null,
      provenance: reading.provenance,
      // Why it is wrong says already what it stands for.
      wouldBeRight: null,
      synonyms: meaning.synonyms,
    };
  });
  const edge = reading.edges[means];
  return {
    kind: 'cutoff',
    node,
    caution: null,
    case: null,
    stem: upper(expand(random.pick(reading.stems), words, random)),
    options: arranged(options, random),
    many: false,
    hint: expand(hints.boundary, {}, random),
    lesson: reading.rule,
    provenance: reading.provenance,
    edges: edge === undefined ? [] : [edge],
  };
};
