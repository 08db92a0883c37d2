import { describe, expect, test } from 'vitest';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { createCases } from '../../../src/machine/cases.ts';
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
