import { describeProvenance } from '../../engine/describeProvenance.ts';
import { sourceLine } from '../../engine/describeSources.ts';
import type { Source } from '../../guideline/source.ts';
import type { Quiz } from '../createQuiz.ts';
import type { Item, ItemOption } from '../item/item.ts';
import { kindNames } from '../words/kindNames.ts';
import { setWords } from '../words/setWords.ts';
import { basisOf, bySourceNumber, documentsIn, lessonOf } from './explain.ts';
import { escaped } from './escaped.ts';
import { madeFrom } from './madeFrom.ts';
import type { QuizSet, SetEntry } from './quizSet.ts';

/**
 * A set as Markdown to print or hand out: the questions first, without topics, which would tell; then on a
 * part of its own the key, with explanations, provenance and sources.
 */
export function setMarkdown(quiz: Quiz, set: QuizSet): string {
  const { guideline } = quiz;
  const named = documentsIn(
    guideline,
    set.entries.map(({ item }) => item),
  ).toSorted(bySourceNumber);
  return [
    `# ${setWords.title}`,
    bullets(madeFrom(quiz, set)),
    setWords
      .notice(guideline)
      .map((text) => `> ${escaped(text)}`)
      .join('\n>\n'),
    `## ${setWords.questions}`,
    ...set.entries.flatMap(questionBlocks),
    '---',
    `## ${setWords.key}`,
    overview(set.entries),
    ...set.entries.flatMap((entry) => keyBlocks(quiz, entry)),
    `## ${setWords.sources}`,
    escaped(setWords.read),
    named.map(sourceItem).join('\n'),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function questionBlocks({ number, item }: SetEntry): readonly string[] {
  return [
    `### ${number}. ${kindNames[item.kind]}`,
    ...(item.case?.text ?? []).map(escaped),
    `**${escaped(item.stem)}**`,
    bullets(item.options.map(lettered)),
  ];
}

/** Numbers and letters alone, to mark with. */
function overview(entries: readonly SetEntry[]): string {
  return [
    `| ${setWords.number} | ${setWords.rightOnes} |`,
    '| --- | --- |',
    ...entries.map(({ number, item }) => `| ${number} | ${letters(item)} |`),
  ].join('\n');
}

function keyBlocks(quiz: Quiz, { number, topic, item }: SetEntry): readonly string[] {
  const lesson = lessonOf(item);
  const right = item.options.filter((option) => option.right);
  const wrong = item.options.filter((option) => !option.right);
  const told = toldOnce(quiz);
  return [
    `### ${number}: ${letters(item)}`,
    `${escaped(topic.title)} · ${kindNames[item.kind]} · \`${item.id}\``,
    ...right.map((option) => `**${escaped(lettered(option))}**: ${escaped(told(option))}`),
    ...(lesson === null ? [] : [`**${setWords.remember}**: ${escaped(lesson)}`]),
    wrong
      .map((option) => `- ${setWords.wrong} **${escaped(lettered(option))}**: ${escaped(told(option))}`)
      .join('\n'),
  ];
}

/** Explains the options of an item one after the other, without telling a reason or its provenance twice. */
function toldOnce(quiz: Quiz): (option: ItemOption) => string {
  const reasons = new Set<string>();
  const firstTold = new Map<string, string>();
  return ({ id, why, wouldBeRight, edge, provenance }) => {
    if (reasons.has(why)) return wouldBeRight ?? setWords.sameRule;
    reasons.add(why);
    const tags = describeProvenance(provenance);
    const first = firstTold.get(tags);
    if (first === undefined) firstTold.set(tags, id);
    const basis = basisOf(quiz, edge, first === undefined ? tags : setWords.asFor(first));
    return [why, wouldBeRight, `[${basis}]`].filter((part) => part !== null).join(' ');
  };
}

function letters({ options }: Item): string {
  return options
    .filter(({ right }) => right)
    .map(({ id }) => id)
    .join(', ');
}

function lettered({ id, label }: ItemOption): string {
  return `${id}) ${label}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${escaped(line)}`).join('\n');
}

/** A document with the one link that can be trusted, where there is one. */
function sourceItem(source: Source): string {
  return [`- ${escaped(sourceLine(source))}`, ...(source.link === null ? [] : [`<${source.link}>`])].join(
    ' ',
  );
}
