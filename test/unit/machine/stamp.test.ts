import { describe, expect, test } from 'vitest';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { createCases } from '../../../src/machine/cases.ts';
import { edgesOf } from '../../../src/machine/edges.ts';
import { NotTheQuestionError, UnansweredQuestionError } from '../../../src/machine/errors.ts';
import { canonicalJson, contentHash } from '../../../src/machine/stamp.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

describe('canonical JSON', () => {
  test('sorts keys at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: { d: 1, c: [3, { f: 1, e: null }] }, a: 'x' })).toBe(
      '{"a":"x","b":{"c":[3,{"e":null,"f":1}],"d":1}}',
    );
  });
  test('leaves functions out', () => {
    expect(canonicalJson({ a: 1, output: () => 2 })).toBe('{"a":1}');
  });
});

// Made outside the tests: a mutant must not be killed by differing from its own hash.
const { stamp } = createCases(guideline);
const chart = cases.pathway.config;

describe('the stamp', () => {
  test('hashes the data, the chart and the guards of this version', () => {
    expect(stamp).toEqual({
      id: currentData.id,
      version: currentData.version,
      verifiedAgainstFigure: false,
      hash: contentHash({ data: currentData, chart }),
    });
  });

  test('a changed target, cut-off or wording gives another hash', () => {
    const content = { data: currentData, chart };
    const changed = (part: Partial<typeof content>) => contentHash({ ...content, ...part });
    expect(changed({ data: { ...currentData, citation: 'another' } as never })).not.toBe(stamp.hash);
    const { guards } = currentData;
    const otherGuard = { ...guards, gradeG1: guards.sstrPositive };
    expect(changed({ data: { ...currentData, guards: otherGuard } as never })).not.toBe(stamp.hash);
    const moved = structuredClone(JSON.parse(canonicalJson(content.chart))) as {
      states: { ki67: { on: { ki67: { target: string }[] } } };
    };
    moved.states.ki67.on.ki67.reverse();
    expect(changed({ chart: moved as never })).not.toBe(stamp.hash);
    expect(contentHash(content)).toBe(stamp.hash);
  });
});

describe('edges of a chart', () => {
  test('an edge knows its question, its guard and its words', () => {
    const edges = cases.edges;
    expect(edges.get('differentiation.differentiationNotReported')).toMatchObject({
      id: 'differentiation.differentiationNotReported',
      number: 1,
      question: 'differentiation',
      guard: 'differentiationNotReported',
      says: 'Differentiation is not reported',
    });
    expect(edges.get('transplantScreen.default')).toMatchObject({
      guard: null,
      says: 'Transplant criteria not all met, or not assessed',
    });
  });

  test('two edges of a question with one guard are refused: the second could never fire', () => {
    const edge = { guard: 'gradeG1', target: 'prrt', meta: { provenance: [] } };
    const chart = { states: { ki67: { on: { ki67: [edge, { ...edge, target: 'ablation' }] } } } };
    expect(() => edgesOf(guideline, chart)).toThrow(/two edges ki67\.gradeG1/);
  });

  test('a chart without states has none; an edge without a guard of an unheard question is "Otherwise"', () => {
    expect(edgesOf(guideline, {}).size).toBe(0);
    expect(edgesOf(guideline, { states: { prrt: undefined, ablation: {} } }).size).toBe(0);
    const edges = edgesOf(guideline, {
      states: { menopause: { on: { menopause: [{ target: 'prrt', meta: { provenance: [] } }] } } },
    });
    expect([...edges.values()]).toEqual([
      {
        id: 'menopause.default',
        number: 1,
        question: 'menopause',
        target: 'prrt',
        guard: null,
        says: 'Otherwise',
        provenance: [],
      },
    ]);
  });
});

describe('errors', () => {
  test('an answer out of turn names both questions, or says that the case is over', () => {
    const error = new NotTheQuestionError('ki67', 'differentiation');
    expect(error).toMatchObject({
      name: 'NotTheQuestionError',
      answered: 'ki67',
      current: 'differentiation',
      message: '"ki67" was answered, but "differentiation" is being asked.',
    });
    expect(new NotTheQuestionError('ki67', null)).toMatchObject({
      current: null,
      message: '"ki67" was answered, but the case has reached its outcome.',
    });
  });

  test('a change of what was not answered names the question', () => {
    expect(new UnansweredQuestionError('ki67')).toMatchObject({
      name: 'UnansweredQuestionError',
      question: 'ki67',
      message: '"ki67" has no answer in this case yet, so there is nothing to change.',
    });
  });
});
