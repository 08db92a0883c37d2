import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOptions } from '../../../src/cli/verbs/coverage/options.ts';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { coverageRun } from '../../../src/coverage/coverageRun.ts';
import { toJunit } from '../../../src/coverage/reports/junit.ts';
import { chartTarget } from '../../../src/coverage/targets/chart.ts';
import { brokenCases } from '../../fixtures/brokenCases.ts';
import { cases } from '../../fixtures/guideline.ts';

/** An element as it stands in the text: its attributes, and the names of those in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Element[];
}

/** Reads what `toJunit` writes. @throws Error when elements are not closed in their order */
function read(xml: string): Element {
  const root: Element = { name: '', attributes: {}, inside: [] };
  const open = [root];
  for (const [, closing, name = '', rest = '', alone] of xml.matchAll(
    /<(\/?)([a-z-]+)((?:\s+[\w.]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const element = { name, attributes, inside: [] };
    open.at(-1)?.inside.push(element);
    if (alone !== '/') open.push(element);
  }
  if (open.length !== 1) throw new Error('An element is not closed.');
  return root;
}

/** A run that fails, with what is demanded and missed: every kind of case stands in its report. */
async function failing(): Promise<Element> {
  const report = await coverageRun(
    coverageOptions(['--generator', 'shortest', '--require', 'coverage(outcomes) and routes(500)']),
    {
      cases,
      checkedCommands: commands.checked,
      program: { name: 'x', version: '0', commit: null, changed: true, digest: 'd', node: 'v24' },
      target: chartTarget(brokenCases('sstrImaging', 9, 'highGradeChemotherapy')),
      fromFile: [],
      signal: new AbortController().signal,
      now: () => performance.now(),
      startedAt: new Date(0),
      onProgress: () => undefined,
      replayCommand: () => 'replay',
    },
  );
  return read(toJunit(report, [...cases.edges.values()]));
}

// The rules in which the schemas of Ant's reports (Windy Road) and of Jenkins' xUnit plugin (junit-10) agree.
describe('JUnit by the rules of both schemas', () => {
  let root: Element | undefined;
  let suites: readonly Element[] = [];
  beforeAll(async () => {
    [root] = (await failing()).inside;
    suites = root?.inside ?? [];
  });

  test('the root has no attributes: the schemas do not agree on them', () => {
    expect([root?.name, root?.attributes]).toEqual(['testsuites', {}]);
  });

  test('suites have what both demand, with values of the right form', () => {
    expect(suites.length).toBeGreaterThan(3);
    suites.forEach(({ name, attributes }, at) => {
      expect(name).toBe('testsuite');
      expect(attributes).toMatchObject({
        id: String(at),
        package: expect.stringMatching(/\S/) as unknown,
        name: expect.stringMatching(/^\S+$/) as unknown,
        hostname: expect.stringMatching(/\S/) as unknown,
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/) as unknown,
        time: expect.stringMatching(/^\d{0,3}\.\d+$|^\d+\.\d{3}$/) as unknown,
      });
      for (const count of ['tests', 'failures', 'errors', 'skipped'])
        expect(attributes[count]).toMatch(/^\d+$/);
    });
  });

  test('what stands in a suite stands in the order of the stricter schema', () => {
    for (const { inside } of suites) {
      const names = inside.map(({ name }) => name);
      expect(names.join(' ')).toMatch(/^properties (?:testcase )*system-out system-err$/);
      for (const { name, attributes } of inside[0]?.inside ?? []) {
        expect(name).toBe('property');
        expect(Object.keys(attributes)).toEqual(['name', 'value']);
        expect(attributes['name']).toMatch(/\S/);
      }
    }
  });

  test('a case has name, class and time, and at most one result with its type', () => {
    const all = suites.flatMap(({ inside }) => inside).filter(({ name }) => name === 'testcase');
    expect(new Set(all.flatMap(({ inside }) => inside.map(({ name }) => name)))).toEqual(
      new Set(['failure', 'skipped']),
    );
    for (const { attributes, inside } of all) {
      expect(Object.keys(attributes).toSorted()).toEqual(['classname', 'name', 'time']);
      expect(attributes['time']).toMatch(/^\d+\.\d{3}$/);
      expect(inside.length).toBeLessThanOrEqual(1);
      for (const result of inside)
        expect(Object.keys(result.attributes)).toEqual(
          result.name === 'skipped' ? ['message'] : ['type', 'message'],
        );
    }
  });

  test('the counts are those of the cases, and the changed tree is said', () => {
    for (const { attributes, inside } of suites) {
      const cases = inside.filter(({ name }) => name === 'testcase');
      const having = (result: string): number =>
        cases.filter((one) => one.inside.some(({ name }) => name === result)).length;
      expect([
        attributes['tests'],
        attributes['failures'],
        attributes['errors'],
        attributes['skipped'],
      ]).toEqual([cases.length, having('failure'), having('error'), having('skipped')].map(String));
    }
    const [properties] = suites[0]?.inside ?? [];
    expect(properties?.inside.map(({ attributes }) => attributes)).toContainEqual({
      name: 'program.changed',
      value: 'true',
    });
  });
});
