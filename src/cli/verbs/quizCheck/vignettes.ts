import { byQuestion } from '../../../engine/byQuestion.ts';
import type { Quiz } from '../../../quiz/createQuiz.ts';
import type { Item, QuizCase } from '../../../quiz/item/item.ts';
import { generation } from '../../../quiz/item/itemId.ts';
import { kindNames } from '../../../quiz/words/kindNames.ts';

/** An item with a case that the generator wrote, and the seed that makes it. */
export interface Vignette {
  readonly seed: number;
  readonly item: Item;
  readonly case: QuizCase;
}

/** The first so many generated cases from a seed on; items without a case, or with a curated one, are passed over. */
export function vignettesFrom(
  quiz: Quiz,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Vignette[] {
  const found: Vignette[] = [];
  for (let at = seed; found.length < count; at += 1) {
    const item = quiz.makeItem({ seed: at });
    if (item.case?.vignette === null) found.push({ seed: at, item, case: item.case });
  }
  return found;
}

/** Cases to be read by people: the text, then what it is meant to state and where the chart leads. */
export function vignettesInMarkdown(quiz: Quiz, vignettes: readonly Vignette[]): string {
  const { chart } = quiz.context;
  const { outcomes, questions } = quiz.guideline;
  const sections = vignettes.map(({ seed, item, case: { text, answers, alsoStated } }, index) => {
    const { outcome, question } = chart.follow(byQuestion(answers));
    const stated = [...answers, ...alsoStated].map(
      (given) => `${questions[given.question].title}: ${chart.shortAnswer(given)}`,
    );
    const leads = outcome === null ? `asks ${question ?? '?'} next` : outcomes[outcome].title;
    return [
      `## ${index + 1}. Seed ${seed}: ${kindNames[item.kind]}, ${item.node}`,
      ...text,
      `_States_ ${stated.join('; ')}. _The chart_ ${outcome === null ? leads : `leads to ${leads}`}.`,
    ].join('\n\n');
  });
  return `${[heading, ...sections].join('\n\n')}\n`;
}

const heading = [
  '# Sampled vignettes',
  `Cases as the quiz generates them, kept to be read: \`npm run -s quiz:check -- --vignettes > test/golden/vignettes.md\` writes this file anew, and a test compares it. A change of the generator shows here what trainees will read; then \`generation\` in src/quiz/item/itemId.ts grows with it. These are of generation ${generation}. No real patient stands behind any of them.`,
].join('\n\n');
