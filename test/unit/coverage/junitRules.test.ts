import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'junit2json';
import { mergeToString } from 'junit-report-merger';
import { validateXML } from 'xmllint-wasm';
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
async function failing(): Promise<string> {
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
  return toJunit(report, [...cases.edges.values()]);
}

/** What the schema of Jenkins says against a text, each in a line. */
async function faultsBy(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: readFileSync(join(import.meta.dirname, '../../fixtures/junit/jenkins-junit.xsd'), 'utf8'),
  });
  return errors.map(({ message }) => message);
}

describe('JUnit by a schema itself, and as two readers take it', () => {
  let xml = '';
  beforeAll(async () => {
    xml = await failing();
  });

  test('a report with failures is valid by the schema of Jenkins', async () => {
    expect(await faultsBy(xml)).toEqual([]);
  });

  test('which can refuse', async () => {
    expect(await faultsBy(xml.replace('<testsuites>', '<testsuites><wrong/>'))).not.toEqual([]);
  });

  test('a reader finds every suite and case, failures with their words, and the changed tree', async () => {
    const [root] = read(xml).inside;
    const parsed = await parse(xml);
    const suites = parsed && 'testsuite' in parsed ? (parsed.testsuite ?? []) : [];
    expect(
      suites.map(({ name, tests, failures, errors, testcase }) => ({
        name,
        tests,
        failures,
        errors,
        found: testcase?.length ?? 0,
      })),
    ).toEqual(
      root?.inside.map(({ attributes }) => ({
        name: attributes['name'],
        tests: Number(attributes['tests']),
        failures: Number(attributes['failures']),
        errors: Number(attributes['errors']),
        found: Number(attributes['tests']),
      })),
    );
    const failures = suites.flatMap(({ testcase = [] }) => testcase).flatMap(({ failure = [] }) => failure);
    expect(failures.map(({ message }) => message).join()).toContain('500 demanded');
    expect(suites[0]?.properties?.find(({ name }) => name === 'program.changed')?.value).toBe('true');
  });

  test('a merger counts as we do, and what it writes has every case', async () => {
    const merged = await mergeToString([xml, xml], { sumTime: true });
    const count = (text: string, form: RegExp): number => [...text.matchAll(form)].length;
    for (const form of [/<testcase /g, /<failure /g, /<skipped /g])
      expect(count(merged, form)).toBe(2 * count(xml, form));
    const total = (name: string): number =>
      (read(xml).inside[0]?.inside ?? []).reduce((sum, { attributes }) => sum + Number(attributes[name]), 0);
    expect(merged).toMatch(new RegExp(`<testsuites[^>]* tests="${2 * total('tests')}"`));
    expect(merged).toMatch(new RegExp(`<testsuites[^>]* failures="${2 * total('failures')}"`));
  });
});

// The rules in which the schemas of Ant's reports (Windy Road) and of Jenkins' xUnit plugin (junit-10) agree.
describe('JUnit by the rules of both schemas', () => {
  let root: Element | undefined;
  let suites: readonly Element[] = [];
  beforeAll(async () => {
    [root] = read(await failing()).inside;
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
        expect(Object.keys(result.attributes)).toEqual(result.name === 'skipped' ? [] : ['type', 'message']);
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
