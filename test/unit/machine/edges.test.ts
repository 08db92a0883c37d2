import { describe, expect, test } from 'vitest';
import { describeProvenance } from '../../../src/engine/describeProvenance.ts';
import { edgesOf } from '../../../src/machine/edges.ts';
import { createPathway } from '../../../src/machine/pathway.ts';
import { stamp } from '../../../src/machine/stamp.ts';
import { edgeRows } from '../../fixtures/edgeRows.ts';

/** The tags of a provenance in words, each with its references, and whether it is only the basis of another. */
function tagsIn(words: string): readonly string[] {
  const found = words.matchAll(
    /(?<basis>basis )?(?<tag>SOURCE|GUIDELINE|LITERATURE|EXPERT)(?<refs>(?:[,-]? ?[RS]\d+)*)/g,
  );
  return [...found]
    .map(({ groups = {} }) =>
      [groups['basis'] ?? '', groups['tag'], ' ', groups['refs']?.match(/[RS]\d+/g)?.join(' ') ?? ''].join(
        '',
      ),
    )
    .toSorted();
}

/** All words of a provenance, in no order: the dossier and the chart put notes in different places. */
function wordsIn(words: string): readonly string[] {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}

test('the tags of a provenance are told apart from the evidence behind it', () => {
  expect(tagsIn('LITERATURE R12 (basis SOURCE S9, subject to U1); EXPERT')).toEqual([
    'EXPERT ',
    'LITERATURE R12',
    'basis SOURCE S9',
  ]);
  expect(tagsIn('LITERATURE R18,R20')).toEqual(['LITERATURE R18 R20']);
});

describe('the edges of the chart are the rows of the dossier', () => {
  test('all of them, in their order', () => {
    expect([...edgesOf(createPathway(stamp).config).keys()]).toEqual(edgeRows.map(([id]) => id));
  });

  test.each(edgeRows)('%s leads to %s: %s', (id, target, provenance) => {
    const edge = edgesOf(createPathway(stamp).config).get(id);
    expect(edge?.target).toBe(target);
    const said = describeProvenance(edge?.provenance ?? []);
    expect(tagsIn(said)).toEqual(tagsIn(provenance));
    expect(wordsIn(said)).toEqual(wordsIn(provenance));
  });
});
