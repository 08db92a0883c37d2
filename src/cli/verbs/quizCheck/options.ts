import { commandLine } from '../../program/commandLine.ts';
import { wrongUse } from '../../program/wrongUse.ts';
import { golden } from './golden.ts';

/** What is to be done with how many, from which seed on. */
export interface CheckOptions {
  readonly task: 'check' | 'checkEvenly' | 'crossRead' | 'vignettes';
  readonly count: number;
  readonly seed: number;
}

const usual: Readonly<Record<CheckOptions['task'], { readonly count: number; readonly seed: number }>> = {
  check: { count: 10_000, seed: 1 },
  checkEvenly: { count: 10_000, seed: 1 },
  crossRead: { count: 1_000, seed: 1 },
  vignettes: golden,
};
const most = { items: 1_000_000, seed: 0xffffffff };

/** The command line of `quiz check`. */
export function checkLine() {
  return commandLine('quiz check', {
    examples: [
      ['', `${usual.check.count} items as a trainee meets them; some minutes`],
      ['--evenly --items 500', 'few items that reach every kind at every node'],
      ['--cross-read --seed 7', 'other cases, against the reader of free text'],
      ['--vignettes', 'the cases of test/golden/vignettes.md'],
    ],
    status: '0 all held, 1 an item failed or something was not reached, 2 wrong use',
  })
    .option(
      '--items <number>',
      `how many, 1 to ${most.items}; usually ${usual.check.count}, ${usual.crossRead.count} with --cross-read, ${golden.count} with --vignettes`,
    )
    .option(
      '--seed <number>',
      `of the first item, 0 to ${most.seed}; usually ${usual.check.seed}, ${golden.seed} with --vignettes`,
    )
    .option('--evenly', 'as many items of each kind at each node, not as a trainee meets them')
    .option('--cross-read', 'generated cases read by the reader of free text, against what they state')
    .option('--vignettes', 'generated cases as Markdown, to be read');
}

/**
 * Reads the words of a command line.
 * @throws PathwayError `CommandLineNotUsable`: says in one line what is wrong and what is allowed
 */
export function checkOptions(line: ReturnType<typeof checkLine>): CheckOptions {
  const words = line.opts();
  const tasks: readonly CheckOptions['task'][] = [
    ...(words.evenly ? (['checkEvenly'] as const) : []),
    ...(words.crossRead ? (['crossRead'] as const) : []),
    ...(words.vignettes ? (['vignettes'] as const) : []),
  ];
  if (tasks.length > 1) throw wrongUse('Allowed is one of --evenly, --cross-read and --vignettes at a time.');
  const [task = 'check'] = tasks;
  return {
    task,
    count: wholeNumber('--items', words.items ?? String(usual[task].count), 1, most.items),
    seed: wholeNumber('--seed', words.seed ?? String(usual[task].seed), 0, most.seed),
  };
}

function wholeNumber(option: string, text: string, low: number, high: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw wrongUse(`${option} cannot be "${text}". Allowed: a whole number from ${low} to ${high}.`);
}
