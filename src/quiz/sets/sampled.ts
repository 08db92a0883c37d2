import { describeTags } from '../../engine/describeProvenance.ts';
import { mayBeShown, sourcesOf } from '../../engine/describeSources.ts';
import type { Quiz } from '../createQuiz.ts';
import type { Item } from '../item/item.ts';
import { kindNames } from '../words/kindNames.ts';
import { setWords } from '../words/setWords.ts';
import { escaped } from './escaped.ts';

/** What a reader scores an item by, after the item-writing guide of the NBME; docs/quiz-items.md has the rules. */
export const scoredBy = [
  'needs the case',
  'one best answer',
  'no wrong option is true',
  'positive stem',
  'alike options',
  'plausible options',
  'no clue in words or length',
  'clinical, not the tool',
  'feedback teaches',
] as const;

/**
 * The items from a seed on, as a trainee meets them, without one that repeats another.
 */
export function differentItems(
  { makeItem }: Pick<Quiz, 'makeItem'>,
  seed: number,
  count: number,
): readonly Item[] {
  const items: Item[] = [];
  for (let next = seed; items.length < count && next < seed + 20 * count; next += 1) {
    const item = makeItem({ seed: next });
    if (!items.some((other) => repeats(item, other))) items.push(item);
  }
  return items;
}

/** Whether two items ask the same of a trainee: the same key beside options of which at most one is another. */
function repeats(a: Item, b: Item): boolean {
  if (a.kind !== b.kind || keyOf(a) !== keyOf(b)) return false;
  if (a.case?.vignette != null && a.case.vignette === b.case?.vignette) return true;
  const others = new Set(b.options.map(({ label }) => masked(label)));
  return a.options.filter(({ label }) => !others.has(masked(label))).length <= 1;
}

const keyOf = ({ options }: Item): string => masked(options.find(({ right }) => right)?.label ?? '');

const masked = (text: string): string => text.replace(/\d+(?:[.,]\d+)?/g, '#');

/** Items with their feedback, and a sheet to score each of them. */
export function sampleMarkdown(quiz: Quiz, items: readonly Item[], seed: number): string {
  return [
    `# ${items.length} items to be read (${setWords.seed(seed)})`,
    `Edition ${quiz.edition}. Mark a cell with x where the item has the fault; a line without x is flawless.`,
    ['item', ...scoredBy, 'note'].reduce((row, cell) => `${row} ${cell} |`, '|'),
    `|${' --- |'.repeat(scoredBy.length + 2)}`,
    ...items.map((item, index) => `| ${index + 1} \`${item.id}\` |${'  |'.repeat(scoredBy.length + 1)}`),
  ]
    .join('\n')
    .replace('\n|', '\n\n|')
    .concat('\n\n', items.map((item, index) => itemMarkdown(quiz, item, index + 1)).join('\n\n'), '\n');
}

function itemMarkdown(quiz: Quiz, item: Item, number: number): string {
  const right = item.options.filter((option) => option.right);
  return [
    `## ${number}. ${kindNames[item.kind]}, \`${item.id}\``,
    ...(item.case?.text ?? []).map(escaped),
    `**${escaped(item.stem)}**`,
    item.options.map(({ id, label }) => `- ${id}) ${escaped(label)}`).join('\n'),
    `Key: ${right.map(({ id }) => id).join(', ')}. _Hint:_ ${escaped(item.hint)}`,
    'Feedback to each option chosen:',
    item.options
      .map(({ id, right: isRight, why, wouldBeRight }) =>
        [
          `- ${id}) **${isRight ? setWords.right : setWords.notRight}** ${escaped(why)}`,
          ...(wouldBeRight === null ? [] : [escaped(wouldBeRight)]),
        ].join(' '),
      )
      .join('\n'),
    `_${setWords.remember}:_ ${escaped(item.lesson)}`,
    `_${setWords.sources}:_ ${escaped(sourcesLine(quiz, item))}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** What the key and the line to remember rest on, in short, with the documents that may be shown. */
function sourcesLine({ guideline }: Quiz, { options, provenance }: Item): string {
  const said = [...options.flatMap((option) => (option.right ? option.provenance : [])), ...provenance];
  const links = sourcesOf(guideline, said)
    .filter(mayBeShown)
    .map(({ id, link }) => `${id}${link === null ? '' : ` ${link}`}`);
  const once = [...new Map(said.map((one) => [JSON.stringify(one), one])).values()];
  return [describeTags(once), ...links].join('; ');
}
