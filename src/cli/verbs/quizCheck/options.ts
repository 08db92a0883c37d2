import { parseArgs } from 'node:util';
import { golden } from './vignettes.ts';

/** What is to be done with how many, from which seed on. */
export interface CheckOptions {
  readonly task: 'check' | 'checkEvenly' | 'crossRead' | 'vignettes';
  readonly count: number;
  readonly seed: number;
}

export const usage = `Makes items of the quiz and checks each by the oracle and as a text.

  npm run quiz:check -- [--items 10000] [--seed 1] [--evenly]
  npm run quiz:check -- --cross-read [--items 1000] [--seed 1]
  npm run -s quiz:check -- --vignettes [--items ${golden.count}] [--seed ${golden.seed}]

  --evenly      as many items of each kind at each node, not as a trainee meets them
  --cross-read  generated cases read by the reader of free text, against what they state
  --vignettes   generated cases as Markdown, to be read

Exit status: 0 all held, 1 an item failed or something was not reached, 2 wrong use.
`;

const usual: Readonly<Record<CheckOptions['task'], { readonly count: number; readonly seed: number }>> = {
  check: { count: 10_000, seed: 1 },
  checkEvenly: { count: 10_000, seed: 1 },
  crossRead: { count: 1_000, seed: 1 },
  vignettes: golden,
};

/** @returns null for what is not understood, or when help is asked for */
export function optionsIn(args: readonly string[]): CheckOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        items: { type: 'string' },
        seed: { type: 'string' },
        evenly: { type: 'boolean', default: false },
        'cross-read': { type: 'boolean', default: false },
        vignettes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const tasks: CheckOptions['task'][] = [
      ...(values.evenly ? (['checkEvenly'] as const) : []),
      ...(values['cross-read'] ? (['crossRead'] as const) : []),
      ...(values.vignettes ? (['vignettes'] as const) : []),
    ];
    const task = tasks[0] ?? 'check';
    const count = Number(values.items ?? usual[task].count);
    const seed = Number(values.seed ?? usual[task].seed);
    const isFine = isWithin(count, 1, 1_000_000) && isWithin(seed, 0, 0xffffffff) && tasks.length < 2;
    return values.help || !isFine ? null : { task, count, seed };
  } catch {
    return null;
  }
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
