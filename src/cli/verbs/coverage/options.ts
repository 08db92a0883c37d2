import type { Command } from '@commander-js/extra-typings';
import { type GeneratorName, generatorNames, type RunOptions } from '../../../coverage/routes/runOptions.ts';
import { type StopCondition, parseStopCondition } from '../../../coverage/routes/stopCondition.ts';
import { type WalkName, walkNames } from '../../../coverage/walks/walk.ts';
import { hasCode } from '../../../guideline/errors.ts';
import { commandLine, readWords } from '../../program/commandLine.ts';
import { wrongUse } from '../../program/wrongUse.ts';

/** What a walk reports to, and how. */
export interface WalkOptions extends RunOptions {
  /** Conversations beside routes, instead of these; empty for routes. */
  readonly walks: readonly WalkName[];
  /** The name of the walk that is walked alone; null for all. */
  readonly only: string | null;
  /** `chart`, `bot` (in process) or the URL of a running bot: its messages endpoint, or Direct Line. */
  readonly target: 'chart' | 'bot' | URL;
  /** The route file of the generator `file`. */
  readonly routes: string | null;
  readonly html: string | null;
  readonly junit: string | null;
  readonly json: string | null;
  /** An earlier report, to be compared with. */
  readonly baseline: string | null;
  /** Where the run keeps how far it is, and goes on from. */
  readonly checkpoint: string | null;
  /** The dossier that words are compared with; null for the project's own. */
  readonly dossier: string | null;
  /** Where failing routes are written. */
  readonly failures: string;
  /** How long one reply may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly quiet: boolean;
}

/** Words of a walk as they were typed. */
interface WalkWords {
  readonly walks?: string | undefined;
  readonly only?: string | undefined;
  readonly generator?: string | undefined;
  readonly seed?: string | undefined;
  readonly routes?: string | undefined;
  readonly target: string;
  readonly stop?: string | undefined;
  readonly require?: string | undefined;
  readonly html?: string | undefined;
  readonly junit?: string | undefined;
  readonly json?: string | undefined;
  readonly shard?: string | undefined;
  readonly jobs: string;
  readonly errorBudget: string;
  readonly timeout: string;
  readonly baseline?: string | undefined;
  readonly checkpoint?: string | undefined;
  readonly dossier?: string | undefined;
  readonly failures: string;
  readonly quiet?: true | undefined;
}

const status =
  '0 all held, 1 a route failed, demanded coverage was missed or the run was interrupted, 2 wrong use';

/** The command line of `coverage`. */
export function coverageLine() {
  const command = commandLine('coverage', {
    names: { Generators: generatorNames.map((name) => [name, generatorTitles[name]]) },
    examples: [
      ['', 'few routes that take every transition, against the chart'],
      ['--generator all-routes+commands --html report.html', 'everything, with a page to show'],
      ['--target bot --require "coverage(transitions)"', 'against the bot in process; less is a failure'],
      ['--target http://127.0.0.1:3978/api/messages --junit report.xml', 'against a running bot, for CI'],
      [
        '--generator all-routes --target http://127.0.0.1:3978/api/messages --jobs 8 --shard 3/8 --checkpoint 3.json',
        'one part of a long run, which can be taken up again',
      ],
      ['--walks quiz+intake+asks --target bot', 'the quiz, typed lines and questions, word by word'],
      ['--generator random --seed 7 --stop "routes(1000)"', 'random walks, the same for the same seed'],
    ],
    status,
  });
  return withWalkOptions(
    command
      .option('--walks <names>', `instead of routes: ${walkNames.join(', ')}; several are joined by +`)
      .option('--only <name>', 'of --walks, the one of this name')
      .option('--generator <names>', 'which routes to walk; several are joined by + (default: transitions)')
      .option(
        '--seed <number>',
        'of the generators random and boundaries, and of the quiz walks of the bot in process (default: 1)',
      )
      .option('--routes <file>', 'the route file of the generator file'),
  );
}

/** The command line of `coverage replay`. */
export function replayLine() {
  const command = commandLine('coverage replay', {
    examples: [
      ['coverage-failures.json --target bot', 'the routes that failed before, against the bot in process'],
    ],
    status,
  });
  return withWalkOptions(
    command.argument('<route file>', 'as a failing run writes it, such as coverage-failures.json'),
  );
}

/**
 * The options of a `coverage` command line.
 * @throws PathwayError `CommandLineNotUsable` in one line, with everything that is wrong
 */
export function coverageOptions(args: readonly string[]): WalkOptions {
  const command = coverageLine();
  readWords(command, args);
  return walkOptions(command.opts());
}

/**
 * Reads the words of a walk.
 * @throws PathwayError `CommandLineNotUsable` in one line that says what is allowed, with everything that is wrong
 */
export function walkOptions(words: WalkWords): WalkOptions {
  const faults: string[] = [];
  const read = <Value>(reader: () => Value, instead: Value): Value => {
    try {
      return reader();
    } catch (error) {
      if (!hasCode(error, 'CommandLineNotUsable')) throw error;
      faults.push(error.message);
      return instead;
    }
  };
  const conditionIn = (text: string | undefined): StopCondition | null =>
    text === undefined ? null : read(() => parseStopCondition(text), null);
  const generators = read(() => (words.generator ?? 'transitions').split('+').map(generatorOf), []);
  const target = read(() => targetOf(words.target), 'chart');
  const seed = read(() => seedOf(words.seed ?? '1'), 1);
  const stop = conditionIn(words.stop);
  const require = conditionIn(words.require);
  if (generators.includes('file') && words.routes === undefined)
    faults.push('The generator file needs --routes <route file>.');
  if (generators.includes('random') && words.stop === undefined)
    faults.push('The generator random never ends by itself: give --stop, such as --stop "routes(1000)".');
  const shard = words.shard === undefined ? null : read(() => shardIn(words.shard ?? ''), null);
  const jobs = read(() => amountIn('--jobs', words.jobs, 64), 1);
  const errorBudget = read(() => amountIn('--error-budget', words.errorBudget, 1_000_000), 1);
  const timeout = read(() => amountIn('--timeout', words.timeout, 3_600), 1);
  if (jobs > 1 && target === 'chart') faults.push('The chart is walked by one job: --jobs is for bots.');
  if (words.dossier !== undefined && target === 'chart')
    faults.push('The chart shows no words that a dossier could be compared with: --dossier is for bots.');
  if (words.checkpoint !== undefined && generators.includes('random'))
    faults.push('Random walks have no checkpoint: they never end by themselves.');
  const walks = words.walks === undefined ? [] : read(() => words.walks?.split('+').map(walkOf) ?? [], []);
  if (walks.length > 0) {
    if (target === 'chart') faults.push('The chart does not talk: --walks is for bots.');
    const given = (['generator', 'stop', 'require', 'checkpoint', 'routes'] as const).filter(
      (name) => words[name] !== undefined,
    );
    if (given.length > 0)
      faults.push(
        `Walks are held to their end and demand all they can cover: ${given.map((name) => `--${name}`).join(', ')} is for routes.`,
      );
    if (words.seed !== undefined && !(walks.includes('quiz') && target === 'bot'))
      faults.push(
        'Of walks only those of the quiz have a seed, and only with the bot in process: a running bot draws its items itself.',
      );
  } else if (words.only !== undefined) faults.push('--only names one of --walks.');
  if (faults.length > 0) throw wrongUse(faults.join(' '));
  return {
    walks,
    only: words.only ?? null,
    generators,
    target,
    seed,
    stop,
    require,
    shard,
    jobs,
    errorBudget,
    written: { stop: words.stop ?? null, require: words.require ?? null },
    baseline: words.baseline ?? null,
    checkpoint: words.checkpoint ?? null,
    dossier: words.dossier ?? null,
    failures: words.failures,
    timeoutMs: timeout * 1_000,
    routes: words.routes ?? null,
    html: words.html ?? null,
    junit: words.junit ?? null,
    json: words.json ?? null,
    quiet: words.quiet ?? false,
  };
}

/**
 * The number of a `--seed`.
 * @throws PathwayError `CommandLineNotUsable` when it is not a whole number of at most nine digits
 */
export function seedOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw wrongUse(`Seed "${text}" is not a whole number from 0 to 999999999.`);
}

/**
 * Such as `3/8`, the third of eight.
 * @throws PathwayError `CommandLineNotUsable` when it is not of that form
 */
export function shardIn(text: string): { readonly part: number; readonly of: number } {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (part !== undefined && shard.part >= 1 && shard.part <= shard.of) return shard;
  throw wrongUse(`Shard "${text}" is not one of the form 3/8: the third of eight.`);
}

function amountIn(option: string, text: string, most: number): number {
  const amount = Number(text);
  if (/^\d{1,7}$/.test(text) && amount >= 1 && amount <= most) return amount;
  throw wrongUse(`${option} "${text}" is not a whole number from 1 to ${most}.`);
}

const generatorTitles: Readonly<Record<GeneratorName, string>> = {
  'all-routes': 'every answer-class route',
  transitions: 'few routes that take every transition',
  'transition-pairs': 'few routes that take every two transitions in a row',
  'answer-classes': 'few routes that give every answer class',
  sequences: 'one route for each sequence of questions',
  shortest: 'the shortest route to each outcome',
  boundaries: 'answers at each cut-off and on both sides of it, in several ways',
  commands: 'each command in each place, and changed answers',
  taps: 'each button in each place, an old card and a repeated message; nothing typed',
  random: 'random walks with commands and changes; needs --stop',
  file: 'the routes of a route file; needs --routes',
};

function withWalkOptions<Args extends unknown[], Options extends Record<string, unknown>>(
  command: Command<Args, Options>,
) {
  return command
    .option('--target <target>', 'chart, bot (in process), or the URL of a running bot', 'chart')
    .option('--shard <part/parts>', 'one part of the routes, such as 3/8')
    .option('--jobs <number>', 'conversations at the same time, for bots', '1')
    .option('--checkpoint <file>', 'where the run keeps how far it is, and goes on from')
    .option('--error-budget <number>', 'lost, late or cut replies after which the run ends', '25')
    .option('--timeout <seconds>', 'how long one reply may take', '15')
    .option(
      '--dossier <file>',
      'for bots: the dossier that words are compared with; else that of this program',
    )
    .option('--baseline <file>', 'an earlier report of --json, to be compared with')
    .option('--failures <file>', 'where failing routes are written', 'coverage-failures.json')
    .option('--stop <condition>', 'when to end, such as "coverage(transitions, 100) or time(30s)"')
    .option('--require <condition>', 'in the same form; missing it gives exit status 1')
    .option('--html <file>', 'where to write the report as a page')
    .option('--junit <file>', 'where to write the report for CI')
    .option('--json <file>', 'where to write the report as data')
    .option('--quiet', 'no progress');
}

function walkOf(name: string): WalkName {
  const walk = walkNames.find((known) => known === name);
  if (walk) return walk;
  throw wrongUse(`Walk "${name}" is unknown. Allowed: ${walkNames.join(', ')}; several joined by "+".`);
}

function generatorOf(name: string): GeneratorName {
  const generator = generatorNames.find((known) => known === name);
  if (generator) return generator;
  throw wrongUse(
    `Generator "${name}" is unknown. Allowed: ${generatorNames.join(', ')}; several joined by "+".`,
  );
}

function targetOf(text: string): WalkOptions['target'] {
  if (text === 'chart' || text === 'bot') return text;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw wrongUse(
    `Target "${text}" is unknown. Allowed: chart, bot, or an http(s) URL of a messages endpoint or of Direct Line.`,
  );
}
