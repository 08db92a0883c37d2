import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  cruise,
  type IConfiguration,
  type ICruiseOptions,
  type ICruiseResult,
  type IRegularForbiddenRuleType,
} from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { once } from '../../src/machine/once.ts';

type House = IConfiguration & { readonly forbidden: readonly IRegularForbiddenRuleType[] };

/** `npm run check` runs this file, long tests and all. */
const inCheck = { tags: ['long'] };

const root = join(import.meta.dirname, '../..');
const { default: rules } = (await import(join(root, '.dependency-cruiser.js'))) as {
  readonly default: House;
};

/** A house in which each rule of `.dependency-cruiser.js` is broken once. */
const planted: Readonly<Record<string, string>> = {
  'node_modules/botbuilder/package.json': '{ "name": "botbuilder", "main": "index.js" }',
  'node_modules/botbuilder/index.js': '',
  'node_modules/restify/package.json': '{ "name": "restify", "main": "index.js" }',
  'node_modules/restify/index.js': '',
  'node_modules/commander/package.json': '{ "name": "commander", "main": "index.js" }',
  'node_modules/commander/index.js': '',
  'node_modules/@azure/storage-blob/package.json': '{ "name": "@azure/storage-blob", "main": "index.js" }',
  'node_modules/@azure/storage-blob/index.js': '',
  'test/fixture.ts': 'export const fixture = 1;',
  'src/guideline/words.ts': "import type { Fact } from '../engine/fact.ts'; export type Words = Fact;",
  'src/engine/fact.ts': "import '../machine/chart.ts'; export type Fact = 1;",
  'src/machine/chart.ts': "import '../language/tokens.ts';",
  'src/language/tokens.ts': "import '../quiz/one.ts';",
  'src/quiz/one.ts': "import '../coverage/walk.ts'; import './two.ts'; import 'commander';",
  'src/quiz/two.ts': "import './one.ts';",
  'src/coverage/walk.ts': "import '../../src/language/tokens.ts';",
  'src/coverage/oracle/oracle.ts': "import '../../engine/fact.ts';",
  'src/coverage/dossier/facts.ts': "import '../../engine/fact.ts';",
  'src/coverage/screen/words.ts': "import '../../engine/fact.ts';",
  'src/conversation/session.ts':
    "import './first/a.ts'; import '../dialogs/card.ts'; import 'restify'; import './nowhere.ts';",
  'src/conversation/first/a.ts': "import '../second/b.ts';",
  'src/conversation/first/c.ts': "import '../base.ts';",
  'src/conversation/base.ts': 'export {};',
  'src/conversation/second/b.ts': "import '../first/c.ts'; import 'botbuilder';",
  'src/dialogs/card.ts': "import '../server/server.ts';",
  'src/server/server.ts':
    "import '../cli/nelm.ts'; import '../../test/fixture.ts'; import '@azure/storage-blob';",
  'src/cli/nelm.ts': 'export {};',
  'src/cli/verbs/quizCheck/phrases.ts': "import '../../../quiz/two.ts';",
};

const house = mkdtempSync(join(tmpdir(), 'house-'));

beforeAll(() => {
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

async function cruised(options: ICruiseOptions): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], {
    ...rules.options,
    ...options,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  });
  if (typeof output === 'string') throw new Error('The reporter gave text.');
  return output;
}

/** The house with broken rules, and our own, each read once. */
const inPlanted = once(() => cruised({ baseDir: house }));
const inOurs = once(() => cruised({}));

test('each rule of the house is seen to be broken where it is broken', inCheck, async () => {
  const { summary } = await inPlanted();
  const broken = new Set(summary.violations.map(({ rule }) => rule.name));
  expect(broken).toEqual(new Set(rules.forbidden.map(({ name }) => name)));
});

/**
 * Circles of folders, each folder taken by its own files alone: unlike the rule of the tool this also sees a
 * folder and the one that it lies in.
 */
function foldersInCircles({ modules }: ICruiseResult): readonly string[] {
  const imports = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [dirname(source), dirname(resolved)];
      if (from === to || !resolved.startsWith('src/')) continue;
      imports.set(from, (imports.get(from) ?? new Set()).add(to));
    }
  }
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const to of imports.get(next) ?? []) {
        if (!found.has(to)) open.push(to);
        found.add(to);
      }
    }
    return found;
  };
  return [...imports.keys()].filter((folder) => reached(folder).has(folder));
}

test('no folder is in a circle, not even with the one that it lies in', inCheck, async () => {
  const circles = foldersInCircles(await inPlanted());
  expect(circles).toContain('src/conversation');
  expect(circles).toContain('src/conversation/first');
  expect(foldersInCircles(await inOurs())).toEqual([]);
});

test('npm run check asks the same rules of the house itself, and runs this file', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['check']).toContain('depcruise src');
  expect(scripts['check']).toContain('vitest run test/unit/house.test.ts &&');
});

test('the house itself is read, and keeps the rules', inCheck, async () => {
  const { summary } = await inOurs();
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(400);
  expect(summary.totalDependenciesCruised ?? 0).toBeGreaterThan(1_000);
});
