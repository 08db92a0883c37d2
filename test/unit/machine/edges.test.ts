import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../src/engine/trail.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { createCases } from '../../../src/machine/cases.ts';
import { edgeIdOf, edgesOf } from '../../../src/machine/edges.ts';
import type { ChartPlace } from '../../../src/machine/graph.ts';
import { createPathway } from '../../../src/machine/pathway.ts';
import { follow } from '../../../src/coverage/dossier/evaluate.ts';
import { asDossier } from '../../fixtures/dossierAnswers.ts';
import { edgeRows } from '../../fixtures/edgeRows.ts';
import { goldenDossier } from '../../fixtures/golden.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

describe('the edges of the chart', () => {
  test('are the rows of the dossier, in their order, under ids that stay', () => {
    expect(edgeRows).toHaveLength(87);
    expect([...cases.edges.values()].map(({ id, target }) => [id, target])).toEqual(edgeRows);
  });

  test('know their question, their row, their guard, and what is said of them', () => {
    const { edges } = cases;
    expect(edges.get('differentiation.differentiationNotReported')).toMatchObject({
      id: 'differentiation.differentiationNotReported',
      number: 1,
      question: 'differentiation',
      guard: 'differentiationNotReported',
      says: 'Differentiation is not reported.',
      provenance: [{ tag: 'EXPERT', refs: [] }],
      shown: 'EXPERT',
    });
    expect(edges.get('hormonalSyndrome.default')).toMatchObject({
      number: 3,
      guard: null,
      says: 'No refractory hormonal syndrome.',
    });
  });

  test('are taken where the dossier takes them: every branch of every place of the chart', () => {
    // Made inside the test, so that mutation testing counts its making to the test.
    const made = createCases(guideline, createPathway(guideline));
    const seen = new Map<ChartPlace, readonly GivenAnswer[]>([[made.graph.root, []]]);
    const taken = new Set<string>();
    for (const [place, way] of seen) {
      for (const { answer, edge, next, outcome } of place.branches) {
        const longer = [...way, { question: place.question, answer }];
        const dossier = follow(goldenDossier, asDossier(byQuestion(longer)));
        const row = made.edges.get(edge);
        expect([row && `${row.question}#${row.number}`, next?.question ?? null, outcome]).toEqual([
          dossier.edges.at(-1),
          dossier.next,
          dossier.outcome,
        ]);
        taken.add(edge);
        if (next && !seen.has(next)) seen.set(next, longer);
      }
    }
    expect(taken.size).toBe(87);
  });
});

describe('the edges of another chart', () => {
  const meta = { words: 'Sites differ.', provenance: [], shown: 'EXPERT' };

  test('two of a question with one guard are refused: the second could never fire', () => {
    const edge = { guard: 'gradeG1', target: 'prrt', meta };
    const chart = { states: { ki67: { on: { ki67: [edge, { ...edge, target: 'ablation' }] } } } };
    expect(() => edgesOf(chart)).toThrow(/two edges ki67\.gradeG1/);
  });

  test('a chart without states has none; an edge without a guard is the default one', () => {
    expect(edgesOf({}).size).toBe(0);
    expect(edgesOf({ states: { prrt: undefined, ablation: {} } }).size).toBe(0);
    const edges = edgesOf({ states: { site: { on: { site: [{ target: 'prrt', meta }] } } } });
    expect([...edges.values()]).toEqual([
      {
        id: 'site.default',
        number: 1,
        question: 'site',
        target: 'prrt',
        guard: null,
        says: 'Sites differ.',
        provenance: [],
        shown: 'EXPERT',
      },
    ]);
  });
});

test('regression: edges stored by their row, as before they had ids of words, are still known', () => {
  for (const edge of cases.edges.values()) {
    expect(edgeIdOf(cases.edges, rowOf(edge))).toBe(edge.id);
    expect(edgeIdOf(cases.edges, edge.id)).toBe(edge.id);
  }
  expect(edgeIdOf(cases.edges, 'ki67.99')).toBe('ki67.99');
});
