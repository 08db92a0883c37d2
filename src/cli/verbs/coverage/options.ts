import { parseArgs } from 'node:util';
import { firstLineOf, withNegativeNumbers } from '../../commandLine.ts';
import { type GeneratorName, generatorNames, type RunOptions } from '../../../coverage/runOptions.ts';
import { type Condition, parseCondition, UsageError } from '../../../coverage/stop.ts';

export interface CoverageOptions extends RunOptions {
  /** `chart`, `bot` (in process) or the URL of a running bot. */
  readonly target: 'chart' | 'bot' | URL;
  /** The route file of the generator `file`. */
  readonly routes: string | null;
  readonly html: string | null;
  readonly junit: string | null;
  readonly json: string | null;
  readonly quiet: boolean;
}

export const usage = `Walks routes of the chart and reports what they cover.

  npm run coverage -- [options]
  npm run coverage -- replay <route file> [options]
  npm run coverage -- export [file]
  npm run coverage -- diff <old.json> <new.json> [--json file] [--html file]

  --generator  ${generatorNames.join(' | ')}   (default: transitions); several joined by +
  --target     chart | bot | http://127.0.0.1:3978/api/messages   (default: chart)
  --routes     the route file of the generator file
  --seed       whole number for the generator random   (default: 1)
  --stop       e.g. "coverage(transitions, 100) or time(30s)"
  --require    the same form; missing it gives exit status 1
  --html, --junit, --json   files to write
  --quiet      no progress

Exit status: 0 all held, 1 a route failed or demanded coverage was missed, 2 wrong use.
`;

/** @throws UsageError in one line that says what is allowed, with everything that is wrong */
export function parseOptions(args: readonly string[]): CoverageOptions {
  const { values, positionals } = parsed(args);
  const [verb, file] = positionals;
  if (verb !== undefined && verb !== 'replay')
    throw new UsageError(`"${verb}" is unknown. Allowed: replay, export, diff, or options.`);
  if (verb === 'replay' && file === undefined) throw new UsageError('replay needs a route file.');
  const name = verb === 'replay' ? 'file' : (values.generator ?? 'transitions');
  const faults: string[] = [];
  const read = <Value>(reader: () => Value, instead: Value): Value => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(error.message);
      return instead;
    }
  };
  const conditionIn = (text: string | undefined): Condition | null =>
    text === undefined ? null : read(() => parseCondition(text), null);
  const generators = read(() => name.split('+').map(generatorOf), []);
  const target = read(() => targetOf(values.target ?? 'chart'), 'chart');
  const seed = read(() => seedOf(values.seed ?? '1'), 1);
  const stop = conditionIn(values.stop);
  const require = conditionIn(values.require);
  const routes = verb === 'replay' ? (file ?? null) : (values.routes ?? null);
  if (generators.includes('file') && routes === null)
    faults.push('The generator file needs --routes <route file>.');
  if (generators.includes('random') && values.stop === undefined)
    faults.push('The generator random never ends by itself: give --stop, such as --stop "routes(1000)".');
  if (faults.length > 0) throw new UsageError(faults.join(' '));
  return {
    generators,
    target,
    seed,
    stop,
    require,
    routes,
    html: values.html ?? null,
    junit: values.junit ?? null,
    json: values.json ?? null,
    quiet: values.quiet ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...withNegativeNumbers(args)],
      allowPositionals: true,
      options: {
        generator: { type: 'string' },
        target: { type: 'string' },
        seed: { type: 'string' },
        stop: { type: 'string' },
        require: { type: 'string' },
        routes: { type: 'string' },
        html: { type: 'string' },
        junit: { type: 'string' },
        json: { type: 'string' },
        quiet: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(firstLineOf(error));
  }
}

function generatorOf(name: string): GeneratorName {
  const generator = generatorNames.find((known) => known === name);
  if (generator) return generator;
  throw new UsageError(
    `Generator "${name}" is unknown. Allowed: ${generatorNames.join(', ')}; several joined by "+".`,
  );
}

function targetOf(text: string): CoverageOptions['target'] {
  if (text === 'chart' || text === 'bot') return text;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw new UsageError(
    `Target "${text}" is unknown. Allowed: chart, bot, or an http(s) URL of a messages endpoint.`,
  );
}

function seedOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`Seed "${text}" is not a whole number from 0 to 999999999.`);
}
