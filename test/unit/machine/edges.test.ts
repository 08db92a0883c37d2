import { expect, test } from 'vitest';
import { judge } from '../../../src/coverage/oracle/index.ts';
import { whatWaysLookAt } from '../../../src/coverage/oracle/mayAsk.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { describeProvenance } from '../../../src/engine/describeProvenance.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { questions } from '../../../src/guideline/questions/index.ts';
import { rowOf } from '../../../src/engine/trail.ts';
import { createCases } from '../../../src/machine/cases.ts';
import { edgeIdOf } from '../../../src/machine/edges.ts';
import { createPathway } from '../../../src/machine/pathway.ts';
import { edgeRows } from '../../fixtures/edgeRows.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

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

test('the edges of the chart are the rows of the dossier: targets, provenance and notes, in their order', () => {
  const edges = [...cases.edges.values()].map(({ id, number, target, provenance }) => {
    const said = describeProvenance(provenance);
    return { id, number, target, tags: tagsIn(said), words: wordsIn(said) };
  });
  expect(edges).toEqual(
    edgeRows.map(([id, target, provenance], index) => ({
      id,
      number: rowNumber(index),
      target,
      tags: tagsIn(provenance),
      words: wordsIn(provenance),
    })),
  );
});

/** The number of a row in the table of its question, from 1. */
function rowNumber(index: number): number {
  const questionOf = (at: number): string | undefined => edgeRows[at]?.[0].split('.')[0];
  return edgeRows.slice(0, index + 1).filter((_row, at) => questionOf(at) === questionOf(index)).length;
}

test('each row is taken by the answers that take it by the oracle, and leads where it says', () => {
  const cases = createCases(guideline, createPathway(guideline));
  const ways = waysToEveryRow();
  expect([...ways.keys()].toSorted()).toEqual(edgeRows.map(([id]) => id).toSorted());
  for (const [id, answers] of ways) {
    const state = cases.replay(answers);
    const judged = judge(byQuestion(answers));
    expect({
      edges: cases.trail(state).map(({ edge }) => edge.id),
      question: state.question,
      outcome: state.outcome,
    }).toEqual({ edges: judged.edges, question: judged.pending, outcome: judged.outcome });
    expect(judged.edges.at(-1)).toBe(id);
  }
});

/** A shortest way to each row of the dossier's tables, found by the oracle alone, breadth first. */
function waysToEveryRow(): ReadonlyMap<string, readonly GivenAnswer[]> {
  const ways = new Map<string, readonly GivenAnswer[]>();
  const seen = new Set<string>();
  let frontier: readonly (readonly GivenAnswer[])[] = [[]];
  while (frontier.length > 0 && ways.size < edgeRows.length) {
    const next: (readonly GivenAnswer[])[] = [];
    for (const way of frontier) {
      const { pending } = judge(byQuestion(way));
      if (!pending) continue;
      for (const answer of questions[pending].classes) {
        const longer = [...way, { question: pending, answer }];
        const answers = byQuestion(longer);
        const judged = judge(answers);
        const row = judged.edges.at(-1) ?? '';
        if (!ways.has(row)) ways.set(row, longer);
        const place = `${judged.pending} ${whatWaysLookAt(answers)}`;
        if (judged.pending && !seen.has(place)) next.push(longer);
        seen.add(place);
      }
    }
    frontier = next;
  }
  return ways;
}

test('regression: edges stored by their row, as before they had ids of words, are still known', () => {
  for (const edge of cases.edges.values()) {
    expect(edgeIdOf(cases.edges, rowOf(edge))).toBe(edge.id);
    expect(edgeIdOf(cases.edges, edge.id)).toBe(edge.id);
  }
  expect(edgeIdOf(cases.edges, 'ki67.99')).toBe('ki67.99');
});
