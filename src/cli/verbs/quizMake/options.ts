import { itemKinds } from '../../../quiz/item/item.ts';
import { highestSeed, setSize, type SetWish } from '../../../quiz/sets/quizSet.ts';
import type { NamesRead } from '../../../language/choice/naming.ts';
import { readBlueprint } from './blueprint.ts';
import { kindsIn, topicsIn } from './readNames.ts';
import { kindNames } from '../../../quiz/words/kindNames.ts';
import type { Topic } from '../../../quiz/words/topics.ts';
import { commandLine } from '../../program/commandLine.ts';
import { wrongUse } from '../../program/wrongUse.ts';

export const formats = ['md', 'json', 'gift', 'anki'] as const;
export type Format = (typeof formats)[number];

export interface MakeOptions {
  readonly wish: SetWish;
  readonly formats: readonly Format[];
  /** Path without extension; null for the terminal. */
  readonly out: string | null;
  readonly force: boolean;
}

/** The command line of `quiz make`. @param topics those that may be named */
export function makeLine(topics: readonly Topic[]) {
  return commandLine('quiz make', {
    names: {
      Topics: topics.map(({ id, title }) => [id, title]),
      Kinds: itemKinds.map((kind) => [kind, kindNames[kind]]),
    },
    examples: [
      ['20 --topics PRRT,surgery --out set', 'set.md, set.json, set.gift.txt and set.anki.txt, for a class'],
      ['40 --seed 11 --format gift --out sets/week1', 'the set of a seed, for Moodle'],
      ['5 --kinds cutoff --format md', 'to the terminal'],
      ['--blueprint plan.csv --out set', 'as many of each topic and kind as a table says'],
      ['--blueprint prrt/recommend=3,nec/caution=2', 'the same without a file'],
    ],
    status: '0 written, 1 not written (a file is there already, or it failed), 2 wrong use or too few items',
  })
    .argument('[count]', `how many items, ${setSize.min} to ${setSize.max}`, String(setSize.usual))
    .option('--seed <number>', 'the same seed gives the same set; without it one is drawn, and told')
    .option('--topics <names>', 'with commas between; without it all parts of the chart, evenly')
    .option('--kinds <names>', 'kinds of item, with commas between; without it all')
    .option(
      '--blueprint <file>',
      'how many items of which kind in which topic: JSON, CSV, or cells such as prrt/recommend=3; instead of count, topics and kinds',
    )
    .option(
      '--format <format>',
      `${formats.join(', ')} or all; without it all into files, md to the terminal`,
    )
    .option('--out <name>', 'name or path without extension; none or - for the terminal, in one format')
    .option('--force', 'overwrite files that are there');
}

/**
 * Reads the words of a command line.
 * @param drawn the seed when none is given
 * @param folder that the name of a blueprint starts from
 * @throws PathwayError `CommandLineNotUsable`: says in one line what is wrong and what is allowed
 */
export function makeOptions(
  line: ReturnType<typeof makeLine>,
  drawn: number,
  topics: readonly Topic[],
  folder: string,
): MakeOptions {
  const topicIds = topics.map(({ id }) => id);
  const words = line.opts();
  const [counted] = line.processedArgs;
  const count = wholeNumber(counted, setSize.min, setSize.max);
  const seed = wholeNumber(words.seed ?? String(drawn), 0, highestSeed);
  const named = topicsIn(topics, words.topics ?? '');
  const kinds = kindsIn(words.kinds ?? '');
  const out = words.out === undefined || words.out === '-' ? null : withoutExtension(words.out);
  const format = words.format ?? (out === null ? 'md' : 'all');
  const chosen = formats.filter((one) => format === 'all' || one === format);
  if (count === null)
    throw wrongUse(`"${counted}" is not a number of items. Allowed: ${setSize.min} to ${setSize.max}.`);
  if (seed === null)
    throw wrongUse(`"${words.seed ?? ''}" is not a seed. Allowed: a whole number from 0 to ${highestSeed}.`);
  if (chosen.length === 0)
    throw wrongUse(`"${format}" is not a format. Allowed: ${formats.join(', ')}, all.`);
  if ('unknown' in named) throw wrongUse(unknownName('topic', named, topicIds));
  if ('unknown' in kinds) throw wrongUse(unknownName('kind of item', kinds, itemKinds));
  if (words.topics !== undefined && named.found.length === 0)
    throw wrongUse(`--topics names none. Allowed: ${topicIds.join(', ')}.`);
  if (words.kinds !== undefined && kinds.found.length === 0)
    throw wrongUse(`--kinds names none. Allowed: ${itemKinds.join(', ')}.`);
  if (out !== null && /(?:^|[/\\])$/.test(out))
    throw wrongUse('--out needs a name, such as --out sets/week1.');
  if (out === null && chosen.length > 1)
    throw wrongUse(
      'The terminal takes one format: add --format md, json, gift or anki, or --out <name> for files.',
    );
  return {
    wish: wishOf(
      { count, seed, topics: named.found, kinds: kinds.found, blueprint: [] },
      line,
      topics,
      folder,
    ),
    formats: chosen,
    out,
    force: words.force ?? false,
  };
}

/** With a blueprint it says how many items of what there are, and nothing else does. */
function wishOf(
  wish: SetWish,
  line: ReturnType<typeof makeLine>,
  topics: readonly Topic[],
  folder: string,
): SetWish {
  const { blueprint: said, topics: topicsSaid, kinds: kindsSaid } = line.opts();
  if (said === undefined) return wish;
  if (line.args.length > 0 || topicsSaid !== undefined || kindsSaid !== undefined) {
    throw wrongUse('--blueprint says how many items of what: leave out the number, --topics and --kinds.');
  }
  const blueprint = readBlueprint(said, folder, topics);
  return {
    ...wish,
    count: blueprint.reduce((sum, cell) => sum + cell.count, 0),
    topics: [...new Set(blueprint.map(({ topic }) => topic))],
    kinds: [...new Set(blueprint.map(({ kind }) => kind))],
    blueprint,
  };
}

function wholeNumber(text: string, min: number, max: number): number | null {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : null;
}

/** "set.md", "set.gift.txt" and "set.anki.txt" mean "set". */
function withoutExtension(out: string): string {
  return out.replace(/(?<=[^/\\])\.(?:md|json|(?:gift|anki)(?:\.txt)?)$/i, '');
}

function unknownName(
  what: string,
  { unknown, meant }: Extract<NamesRead<unknown>, { unknown: string }>,
  allowed: readonly string[],
): string {
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  return `There is no ${what} "${unknown.slice(0, 60)}".${hint} Allowed: ${allowed.join(', ')}.`;
}
