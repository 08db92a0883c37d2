import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { Quiz } from '../createQuiz.ts';
import type { Item } from '../item/item.ts';
import { kindNames } from '../words/kindNames.ts';
import { setWords } from '../words/setWords.ts';
import { basisOf, documentsIn, sourceWithLink } from './explain.ts';
import { escaped } from './markdown.ts';

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
  return [
    `## ${number}. ${kindNames[item.kind]}, \`${item.id}\``,
    ...(item.case?.text ?? []).map(escaped),
    `**${escaped(item.stem)}**`,
    item.options.map(({ id, label }) => `- ${id}) ${escaped(label)}`).join('\n'),
    `_Hint:_ ${escaped(item.hint)}`,
    item.options
      .map(({ id, right, why, wouldBeRight, edge, provenance }) =>
        [
          `- ${id}) **${right ? setWords.right : setWords.notRight}** ${escaped(why)}`,
          ...(wouldBeRight === null ? [] : [escaped(wouldBeRight)]),
          `[${escaped(basisOf(quiz, edge, describeProvenance(provenance)))}]`,
        ].join(' '),
      )
      .join('\n'),
    `_${setWords.remember}:_ ${escaped(item.lesson)}`,
    documentsIn(quiz.guideline, [item])
      .map((source) => `- ${escaped(sourceWithLink(source))}`)
      .join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
