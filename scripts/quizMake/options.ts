import { parseArgs } from 'node:util';
import { firstLineOf, withNegativeNumbers } from '../../src/coverage/commandLine.ts';
import { itemKinds } from '../../src/quiz/item/item.ts';
import { highestSeed, setSize, type SetWish } from '../../src/quiz/sets/quizSet.ts';
import { kindsIn, type NamesRead, topicsIn } from '../../src/quiz/sets/readNames.ts';
import { kindNames } from '../../src/quiz/words/kindNames.ts';
import type { Topic } from '../../src/quiz/words/topics.ts';

export const formats = ['md', 'json', 'gift'] as const;
export type Format = (typeof formats)[number];

export interface MakeOptions {
  readonly wish: SetWish;
  readonly formats: readonly Format[];
  /** Path without extension; null for the terminal. */
  readonly out: string | null;
  readonly force: boolean;
}

const table = (rows: readonly (readonly [string, string])[]): string =>
  rows.map(([id, title]) => `  ${id.padEnd(16)}${title}`).join('\n');

export const usageFor = (
  topics: readonly Topic[],
): string => `Writes a set of quiz items for a class, answers and explanations included.

  npm run quiz:make -- 20 --seed 7 --topics PRRT,surgery --out set

  <count>            how many items, ${setSize.min} to ${setSize.max} (usually ${setSize.usual})
  --seed <number>    the same seed gives the same set; without it one is drawn, and told
  --topics <names>   with commas between; without it all parts of the chart, evenly
  --kinds <names>    kinds of item, with commas between; without it all
  --format <format>  md, json, gift or all (usually all)
  --out <name>       name or path without extension; none or - for the terminal, in one format
  --force            overwrite files that are there

Topics:
${table(topics.map(({ id, title }) => [id, title]))}
Kinds:
${table(itemKinds.map((kind) => [kind, kindNames[kind]]))}

Exit status: 0 written, 1 not written (a file is there already, or it failed), 2 wrong use or too few items.
`;

/**
 * Reads the command line.
 * @param drawn the seed when none is given
 * @param topics those that may be named
 * @returns what is wrong in one line, when it cannot be used
 */
export function optionsIn(
  args: readonly string[],
  drawn: number,
  topics: readonly Topic[],
): MakeOptions | { readonly help: true } | { readonly wrong: string } {
  const topicIds = topics.map(({ id }) => id);
  const parsed = parsedArgs(args);
  if (typeof parsed === 'string') return { wrong: parsed };
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const count = wholeNumber(positionals[0] ?? String(setSize.usual), setSize.min, setSize.max);
  const seed = wholeNumber(values.seed ?? String(drawn), 0, highestSeed);
  const format = values.format ?? 'all';
  const chosen = formats.filter((one) => format === 'all' || one === format);
  const named = topicsIn(topics, values.topics ?? '');
  const kinds = kindsIn(values.kinds ?? '');
  const out = values.out === undefined || values.out === '-' ? null : withoutExtension(values.out);
  if (positionals.length > 1)
    return { wrong: `One number of items is enough, not "${positionals.join(' ')}".` };
  if (count === null)
    return {
      wrong: `"${positionals[0] ?? ''}" is not a number of items. Allowed: ${setSize.min} to ${setSize.max}.`,
    };
  if (seed === null)
    return {
      wrong: `"${values.seed ?? ''}" is not a seed. Allowed: a whole number from 0 to ${highestSeed}.`,
    };
  if (chosen.length === 0)
    return { wrong: `"${format}" is not a format. Allowed: ${formats.join(', ')}, all.` };
  if ('unknown' in named) return { wrong: unknownName('topic', named, topicIds) };
  if ('unknown' in kinds) return { wrong: unknownName('kind of item', kinds, itemKinds) };
  if (values.topics !== undefined && named.found.length === 0)
    return { wrong: `--topics names none. Allowed: ${topicIds.join(', ')}.` };
  if (values.kinds !== undefined && kinds.found.length === 0)
    return { wrong: `--kinds names none. Allowed: ${itemKinds.join(', ')}.` };
  if (out !== null && /(?:^|[/\\])$/.test(out))
    return { wrong: '--out needs a name, such as --out sets/week1.' };
  if (out === null && chosen.length > 1)
    return {
      wrong: 'The terminal takes one format: add --format md, json or gift, or --out <name> for files.',
    };
  return {
    wish: { count, seed, topics: named.found, kinds: kinds.found },
    formats: chosen,
    out,
    force: values.force ?? false,
  };
}

/** @returns the arguments by name, or what is wrong with them */
function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...withNegativeNumbers(args)],
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        topics: { type: 'string' },
        kinds: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return `${firstLineOf(error)} Allowed: <count>, --seed, --topics, --kinds, --format, --out, --force, --help.`;
  }
}

function wholeNumber(text: string, min: number, max: number): number | null {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : null;
}

/** "set.md" and "set.gift.txt" mean "set". */
function withoutExtension(out: string): string {
  return out.replace(/(?<=[^/\\])\.(?:md|json|gift(?:\.txt)?)$/i, '');
}

function unknownName(
  what: string,
  { unknown, meant }: Extract<NamesRead<unknown>, { unknown: string }>,
  allowed: readonly string[],
): string {
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  return `There is no ${what} "${unknown.slice(0, 60)}".${hint} Allowed: ${allowed.join(', ')}.`;
}
