import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageRun, type RunContext } from '../../../src/coverage/coverageRun.ts';
import { coverageOptions } from '../../../src/cli/verbs/coverage/options.ts';
import type { Checkpoint } from '../../../src/coverage/checkpoint.ts';
import { toJson } from '../../../src/coverage/reports/json.ts';
import { toHtml } from '../../../src/coverage/reports/html.ts';
import { isGood, verdict } from '../../../src/coverage/reports/verdict.ts';
import { toJunit } from '../../../src/coverage/reports/junit.ts';
import { progressLine, toTerminal } from '../../../src/coverage/reports/terminal.ts';
import type { CoverageReport } from '../../../src/coverage/report.ts';
import { readRoutes, writeRoutes } from '../../../src/coverage/routeFile.ts';
import { type Route, routeOf } from '../../../src/coverage/routes/route.ts';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { parseStopCondition } from '../../../src/coverage/routes/stopCondition.ts';
import type { Target } from '../../../src/coverage/target.ts';
import { StepFault } from '../../../src/coverage/wire/stepFault.ts';
import { chartTarget } from '../../../src/coverage/targets/chart.ts';
import { inProcessTarget } from '../../../src/server/inProcessTarget.ts';
import { brokenCases } from '../../fixtures/brokenCases.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';

function run(args: readonly string[], extra: Partial<RunContext> = {}): Promise<CoverageReport> {
  return coverageRun(coverageOptions(args), {
    cases,
    checkedCommands: commands.checked,
    program: {
      name: 'nelm-pathway',
      version: '9.9.9',
      commit: null,
      changed: true,
      digest: 'd'.repeat(64),
      node: 'v0.0.1',
    },
    target: chartTarget(cases),
    fromFile: [],
    signal: new AbortController().signal,
    now: () => performance.now(),
    startedAt: new Date(0),
    onProgress: () => undefined,
    replayCommand: (index) => `replay ${index}`,
    ...extra,
  });
}

describe('runs against the chart', () => {
  test('the generators cover what they are made for', async () => {
    const transitions = await run(['--generator', 'transitions']);
    expect(transitions.criteria.transitions).toEqual({ covered: 87, total: 87, missing: [] });
    const pairs = await run(['--generator', 'transition-pairs']);
    expect(pairs.criteria.transitionPairs.missing).toEqual([]);
    const shortest = await run(['--generator', 'shortest']);
    expect([shortest.routes, shortest.criteria.outcomes.missing]).toEqual([30, []]);
    const sequences = await run(['--generator', 'sequences']);
    expect(sequences.routes).toBe(75);
    const commands = await run(['--generator', 'commands']);
    expect(commands.criteria.commands.missing).toEqual([]);
    expect([transitions, pairs, shortest, sequences, commands].flatMap(({ failures }) => failures)).toEqual(
      [],
    );
  });

  test('random walks are the same for the same seed', async () => {
    const walk = async (seed: string) => {
      const { routes, moves, criteria } = await run([
        '--generator',
        'random',
        '--seed',
        seed,
        '--stop',
        'routes(40)',
      ]);
      return { routes, moves, criteria };
    };
    expect(await walk('5')).toEqual(await walk('5'));
    expect(await walk('5')).not.toEqual(await walk('6'));
  });

  test('a run ends when its condition is met', async () => {
    const report = await run(['--generator', 'random', '--stop', 'coverage(questions, 100) and routes(20)']);
    expect(report.ended).toBe('stopCondition');
    expect(report.routes).toBeGreaterThanOrEqual(20);
    expect(report.criteria.questions.missing).toEqual([]);
  });

  test('an interrupted run still has its report', async () => {
    const interruption = new AbortController();
    const report = await run(['--generator', 'all-routes'], {
      signal: interruption.signal,
      onProgress: ({ routes }) => {
        if (routes === 100) interruption.abort();
      },
    });
    expect([report.ended, report.routes]).toEqual(['interrupted', 100]);
  });

  test('a time limit ends a run inside a long route, and what was walked of it counts', async () => {
    let clock = 0;
    const moves = Array.from({ length: 50 }, () => ({ do: 'show' as const, command: 'why' }));
    const report = await run(['--generator', 'file', '--routes', 'x.json', '--stop', 'time(1s)', '--quiet'], {
      fromFile: [{ moves }],
      now: () => (clock += 60),
    });
    expect([report.ended, report.routes, report.failures]).toEqual(['stopCondition', 0, []]);
    expect(report.moves).toBeGreaterThan(0);
    expect(report.moves).toBeLessThan(20);
    expect(report.criteria.commands.covered).toBe(1);
  });

  test('an interruption ends a run inside a long route', async () => {
    const interruption = new AbortController();
    const target = chartTarget(cases);
    let made = 0;
    const report = await run(['--generator', 'file', '--routes', 'x.json'], {
      fromFile: [{ moves: Array.from({ length: 50 }, () => ({ do: 'show' as const, command: 'why' })) }],
      signal: interruption.signal,
      target: {
        ...target,
        open: async () => {
          const session = await target.open();
          return {
            ...session,
            make: (move) => {
              made += 1;
              if (made === 7) interruption.abort();
              return session.make(move);
            },
          };
        },
      },
    });
    expect([report.ended, report.moves, made]).toEqual(['interrupted', 7, 7]);
  });

  test.each([1, 2, 5])('%i shards together walk every route once', async (parts) => {
    const walkedBy = async (args: readonly string[]): Promise<readonly string[]> => {
      const target = chartTarget(cases);
      const routes: string[] = [];
      await run(['--generator', 'transitions', ...args], {
        target: {
          ...target,
          open: async () => {
            const session = await target.open();
            const moves: unknown[] = [];
            return {
              ...session,
              make: (move) => {
                moves.push(move);
                return session.make(move);
              },
              close: () => {
                routes.push(JSON.stringify(moves));
              },
            };
          },
        },
      });
      return routes;
    };
    const all = await walkedBy([]);
    const shards = await Promise.all(
      Array.from({ length: parts }, (_, at) => walkedBy(['--shard', `${at + 1}/${parts}`])),
    );
    expect(shards.flat().toSorted()).toEqual(all.toSorted());
    expect(new Set(all).size).toBe(all.length);
  });

  test('a run that is taken up again walks no route twice, and counts as if it had not been cut', async () => {
    let kept: Checkpoint | null = null;
    const interruption = new AbortController();
    const checkpoint: RunContext['checkpoint'] = {
      read: () => kept,
      write: () => undefined,
      writeLast: (make) => {
        kept = JSON.parse(JSON.stringify(make())) as Checkpoint;
      },
    };
    const whole = await run(['--generator', 'transitions']);
    const first = await run(['--generator', 'transitions'], {
      checkpoint,
      signal: interruption.signal,
      onProgress: ({ routes }) => {
        if (routes === 20) interruption.abort();
      },
    });
    expect([first.ended, first.routes]).toEqual(['interrupted', 20]);
    const opened: number[] = [];
    const target = chartTarget(cases);
    const rest = await run(['--generator', 'transitions'], {
      checkpoint,
      target: {
        ...target,
        open: () => {
          opened.push(1);
          return target.open();
        },
      },
    });
    expect(opened).toHaveLength(whole.routes - 20);
    expect([rest.routes, rest.moves, rest.criteria]).toEqual([whole.routes, whole.moves, whole.criteria]);
  });

  test('bug: a run that broken replies had ended was ended again by the same ones when it was taken up', async () => {
    let kept: Checkpoint | null = null;
    const checkpoint: RunContext['checkpoint'] = {
      read: () => kept,
      write: () => undefined,
      writeLast: (make) => {
        kept = JSON.parse(JSON.stringify(make())) as Checkpoint;
      },
    };
    const args = ['--generator', 'transitions', '--error-budget', '3'];
    const target = chartTarget(cases);
    const whole = await run(args);
    const broken = await run(args, {
      checkpoint,
      target: {
        ...target,
        open: async () => ({
          ...(await target.open()),
          make: () => {
            throw new StepFault('nothing came', { isTransport: true });
          },
        }),
      },
    });
    expect([broken.ended, broken.routes]).toEqual(['errorBudget', 3]);
    const rest = await run(args, { checkpoint });
    expect([rest.ended, rest.routes, rest.failures.length]).toEqual(['allRoutes', whole.routes, 3]);
  });

  test('demanded coverage that was missed is said', async () => {
    const report = await run([
      '--generator',
      'transitions',
      '--stop',
      'routes(1)',
      '--require',
      'coverage(transitions)',
    ]);
    expect(report.missed[0]).toMatch(/^transitions: \d+ of 87 covered, 100% demanded$/);
  });

  test('a condition that these routes can never meet is refused before the walk', async () => {
    await expect(run(['--generator', 'shortest', '--require', 'coverage(commands)'])).rejects.toThrow(
      /never be met.*commands/,
    );
  });
});

describe('wrong products are caught', () => {
  test('an edge that leads elsewhere, on the chart', async () => {
    const target = chartTarget(brokenCases('sstrImaging', 9, 'highGradeChemotherapy'));
    const report = await run(['--generator', 'transitions'], { target });
    expect(report.failures.length).toBeGreaterThan(0);
    expect(new Set(report.failures.map(({ edge }) => edge))).toEqual(new Set(['sstrImaging.sstrPositive']));
    expect(report.failures[0]?.expected).toContain('outcome prrt');
    expect(report.failures[0]?.observed).toContain('highGradeChemotherapy');
    expect(report.failures[0]?.chat[0]).toBe('new case');
    expect(report.causes).toHaveLength(1);
    // What stands behind the first difference was not walked.
    const given = report.failures.reduce((sum, { moves, after }) => sum + moves.length - after, 0);
    const { moves } = await run(['--generator', 'transitions']);
    expect(report.moves).toBe(moves - given);
  });

  test('the same behind the bot, and a random walk is cut down to its shortest', async () => {
    const target = inProcessTarget({ cases: brokenCases('ki67', 2, 'supportiveCare') });
    const report = await run(['--generator', 'random', '--seed', '2', '--stop', 'routes(10)'], { target });
    const [first] = report.failures;
    expect(first?.edge).toBe('ki67.ki67AboveNetCeiling');
    expect(first?.chat).toEqual(['new case', 'well', 'Ki-67 55.1%']);
  });

  test('a bot of another guideline is refused in one line', async () => {
    const target: Target = {
      ...chartTarget(cases),
      guideline: () => ({ version: '0.9.0', hash: 'f'.repeat(64) }),
    };
    await expect(run(['--generator', 'shortest'], { target })).rejects.toThrow(
      `this tool judges ${guideline.version} (`,
    );
  });
});

describe('conditions', () => {
  test('"and" binds closer than "or"', () => {
    expect(parseStopCondition('routes(1) or routes(2) and time(3s)')).toEqual({
      kind: 'or',
      parts: [
        { kind: 'routes', count: 1 },
        {
          kind: 'and',
          parts: [
            { kind: 'routes', count: 2 },
            { kind: 'time', milliseconds: 3_000 },
          ],
        },
      ],
    });
  });
});

describe('route files', () => {
  const route = routeOf([{ question: 'differentiation', answer: 'well' }]);
  test('are read as they were written', () => {
    expect(readRoutes(guideline, commands.checked, writeRoutes([route]), 'x.json')).toEqual([route]);
    const everyMove: Route = {
      moves: [
        ...route.moves,
        { do: 'preview', question: 'differentiation', answer: 'unknown' },
        { do: 'change', question: 'differentiation', answer: 'poor' },
        { do: 'say', text: 'maybe' },
        { do: 'stale' },
        { do: 'repeat' },
        { do: 'back' },
        { do: 'restart' },
        { do: 'show', command: 'why' },
      ],
    };
    expect(readRoutes(guideline, commands.checked, writeRoutes([everyMove]), 'x.json')).toEqual([everyMove]);
  });
  test.each([
    ['no JSON', 'x.json is not JSON'],
    ['{}', 'x.json, format'],
    ['{"format":"nelm-routes/1","routes":[{"moves":[{"do":"fly"}]}]}', 'x.json, routes.0.moves.0'],
    [
      '{"format":"nelm-routes/1","routes":[{"moves":[{"do":"answer","question":"ki67","answer":900}]}]}',
      'x.json, route 1, move 1: ki67',
    ],
    [
      '{"format":"nelm-routes/1","routes":[{"moves":[{"do":"change","question":"ki67","answer":900}]}]}',
      'x.json, route 1, move 1: ki67',
    ],
  ])('%s', (text, named) => {
    expect(() => readRoutes(guideline, commands.checked, text, 'x.json')).toThrow(named);
  });
});

describe('reports', () => {
  const failing = (text: string): Promise<CoverageReport> =>
    run(['--generator', 'shortest']).then((report) => ({
      ...report,
      failures: [
        {
          moves: [],
          after: 1,
          edge: 'ki67.ki67AndGradeNotReported',
          place: 'ki67',
          expected: text,
          observed: text,
          differences: [{ after: 1, kind: 'words' as const, text, keys: [text] }],
          isError: false,
          exchange: { request: { text }, reply: [{ text }] },
          replay: text,
          chat: [text],
        },
      ],
    }));
  const hostile = `<script>"x"&'y'</script>\u0000\u0007`;
  const chart = {
    questions: [{ id: 'ki67', title: 'Ki-67' }],
    outcomes: [{ id: 'workupPathology', title: 'Pathology' }],
    edges: [...cases.edges.values()].filter(({ id }) => id === 'ki67.ki67AndGradeNotReported'),
  };

  /** The test cases of a suite, each with what stands inside it. */
  const casesOf = (xml: string, suite: string): readonly string[] =>
    xml.match(
      new RegExp(`<testcase classname="coverage.${suite}"[^>]*?(?:/>|>[\\s\\S]*?</testcase>)`, 'g'),
    ) ?? [];
  /** What the suites say together, and what there is. */
  const countsOf = (xml: string): readonly number[] =>
    ['tests', 'failures', 'errors', 'skipped'].map((name) =>
      [...xml.matchAll(new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`, 'g'))].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      ),
    );
  const countedIn = (xml: string): readonly number[] =>
    ['<testcase ', '<failure ', '<error ', '<skipped '].map((tag) => xml.split(tag).length - 1);

  test('HTML is escaped, loads nothing and draws the failing edge', async () => {
    const html = toHtml(await failing(hostile), chart);
    expect(html).not.toContain('<script>"x"');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/(?:src=|href="(?!#))/);
    expect(html).toContain('class="row failing"');
    expect(html).toContain(cases.stamp.hash);
    expect(html).toContain('1 of 30 routes failed.');
  });

  test('HTML, JSON and JUnit say that nothing was compared with the figure, and what walked the routes', async () => {
    const report = await run(['--generator', 'shortest']);
    const html = toHtml(report, chart);
    expect(html).toContain('Not verified:');
    expect(html).toContain('no clinician has reviewed it');
    expect(html).toMatch(/Compared with the figure<\/th><td>no</);
    expect(html).toContain('nelm-pathway 9.9.9, git commit not known, digest dddddddddddd, Node v0.0.1');
    const commit = 'c0'.repeat(20);
    expect(toHtml({ ...report, program: { ...report.program, commit } }, chart)).toContain(
      `git commit ${commit} (CHANGED since)`,
    );
    expect(JSON.parse(toJson(report))).toMatchObject({
      guideline: { verifiedAgainstFigure: false, verifiedOn: null },
      program: { name: 'nelm-pathway', version: '9.9.9', commit: null, changed: true, node: 'v0.0.1' },
    });
    const xml = toJunit(report, chart.edges);
    expect(xml).toContain('<property name="guideline.verifiedAgainstFigure" value="false"/>');
    expect(xml).toMatch(/<property name="guideline.status" value="[^"]*no clinician has reviewed it/);
    expect(xml).toContain('<property name="program.changed" value="true"/>');
    expect(toTerminal(report, { width: 80, color: false })).toContain('git commit not known');
  });

  test('JUnit has a case for each transition: covered, not tried, demanded and missed, or failing', async () => {
    const edges = [...cases.edges.values()];
    const one = await run(['--generator', 'transitions', '--stop', 'routes(1)']);
    const { missing } = one.criteria.transitions;
    expect(missing.length).toBeGreaterThan(60);
    const tried = toJunit(one, edges);
    expect(casesOf(tried, 'transitions')).toHaveLength(87);
    expect(tried).toContain(`skipped="${missing.length}"`);
    expect(tried).toContain('failures="0"');
    const demanded = await run([
      '--generator',
      'transitions',
      '--stop',
      'routes(1)',
      '--require',
      'coverage(transitions)',
    ]);
    const missed = toJunit(demanded, edges);
    expect(casesOf(missed, 'transitions').filter((text) => text.includes('<failure'))).toHaveLength(
      missing.length,
    );
    const target = chartTarget(brokenCases('sstrImaging', 9, 'highGradeChemotherapy'));
    const broken = toJunit(await run(['--generator', 'transitions'], { target }), edges);
    const wrong = casesOf(broken, 'transitions').filter((text) => text.includes('<failure'));
    expect(wrong).toHaveLength(1);
    expect(casesOf(broken, 'causes').some((text) => text.includes('highGradeChemotherapy'))).toBe(true);
    expect(wrong[0]).toContain('name="sstrImaging.sstrPositive: ');
    expect(wrong[0]).toContain('highGradeChemotherapy');
  });

  test('JUnit has a failing case for every demand that no criterion owns, and for an interrupted run', async () => {
    const interruption = new AbortController();
    const report = await run(
      ['--generator', 'transitions', '--require', 'routes(1000) and time(9m) and coverage(outcomes)'],
      {
        signal: interruption.signal,
        now: () => 0,
        onProgress: ({ routes }) => {
          if (routes === 3) interruption.abort();
        },
      },
    );
    const xml = toJunit(report, []);
    const failed = [...casesOf(xml, 'run'), ...casesOf(xml, 'coverage')].filter((text) =>
      /<failure|<error/.test(text),
    );
    expect(failed.map((text) => /message="([^"]*)"/.exec(text)?.[1])).toEqual([
      'Interrupted after 3 routes; none of them failed.',
      'routes: 3 walked, 1000 demanded',
      'time: 0.0 s walked, 540.0 s demanded',
      expect.stringMatching(/^outcomes: \d of 30 covered, 100% demanded$/),
    ]);
  });

  test('regression: a run that walked nothing, such as an empty shard, is not good in any report', async () => {
    const report = await run(['--generator', 'transitions', '--shard', '59/60']);
    const none = { ...report, routes: 0, failures: [], missed: [] };
    expect(isGood({ ...none, routes: 1 })).toBe(true);
    expect(isGood(none)).toBe(false);
    expect(verdict(none)).toBe('No route was walked: this shows nothing.');
    expect(toJunit(none, [])).toContain('No route was walked');
  });

  sampled(
    'JUnit counts failures and is well formed for any text',
    { quick: 12, full: 100 },
    async (numRuns) => {
      const report = await failing('x');
      const xml = toJunit(report, []);
      expect(xml).toContain('all routes held');
      expect(casesOf(xml, 'routes')).toHaveLength(30);
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const [failure] = report.failures;
          if (!failure) throw new Error('There is a failure.');
          const written = toJunit(
            { ...report, failures: [{ ...failure, expected: text, chat: [text] }] },
            chart.edges,
          );
          expect(countsOf(written)).toEqual(countedIn(written));
          const tags = written.match(/<[^<>]*>/g) ?? [];
          expect(written.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
          const depth = tags.reduce(
            (open, tag) =>
              open + (tag.startsWith('</') ? -1 : tag.endsWith('/>') || tag.startsWith('<?') ? 0 : 1),
            0,
          );
          expect(depth).toBe(0);
          // oxlint-disable-next-line no-control-regex
          expect(written).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
        }),
        { numRuns },
      );
    },
  );

  test('the terminal names what is missing and how to walk a failure again', async () => {
    const text = toTerminal(await failing('outcome prrt'), { width: 80, color: false });
    expect(text).toContain('Failed at edge ki67.ki67AndGradeNotReported');
    expect(text).toContain('expected outcome prrt');
    expect(text).toMatch(/commands .* 0\/551 {2}missing:/);
    expect(text).not.toContain('\u001B');
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((line) => line.includes('missing:'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  test('the progress line tells rate, coverage and time left', () => {
    expect(progressLine({ routes: 50, total: 200, milliseconds: 1_000, coverage: 41.6, width: 80 })).toBe(
      '50 of 200 routes, 50/s, transitions 42%, 3 s left',
    );
  });
});
