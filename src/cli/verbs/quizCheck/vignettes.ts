import { outcomes } from '../../../guideline/outcomes/index.ts';
import { questions } from '../../../guideline/questions/index.ts';
import { byQuestion, follow } from '../../../quiz/chart.ts';
import type { Item, QuizCase } from '../../../quiz/item.ts';
import { generation } from '../../../quiz/itemId.ts';
import { makeItem } from '../../../quiz/makeItem.ts';
import { kindNames } from '../../../quiz/words/kindNames.ts';
import { shortAnswer } from '../../../quiz/words/answerNames.ts';

/** An item with a case that the generator wrote, and the seed that makes it. */
export interface Vignette {
  readonly seed: number;
  readonly item: Item;
  readonly case: QuizCase;
}

/** The first so many generated cases from a seed on; items without a case, or with a curated one, are passed over. */
export function vignettesFrom({ seed, count }: { seed: number; count: number }): readonly Vignette[] {
  const found: Vignette[] = [];
  for (let at = seed; found.length < count; at += 1) {
    const item = makeItem({ seed: at });
    if (item.case?.vignette === null) found.push({ seed: at, item, case: item.case });
  }
  return found;
}

/** Cases to be read by people: the text, then what it is meant to state and where the chart leads. */
export function vignettesInMarkdown(vignettes: readonly Vignette[]): string {
  const sections = vignettes.map(({ seed, item, case: { text, answers, alsoStated } }, index) => {
    const { outcome, question } = follow(byQuestion(answers));
    const stated = [...answers, ...alsoStated].map(
      (given) => `${questions[given.question].title}: ${shortAnswer(given)}`,
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
  `Cases as the quiz generates them, kept to be read: \`npm run -s quiz:check -- --vignettes > test/golden/vignettes.md\` writes this file anew, and a test compares it. A change of the generator shows here what trainees will read; then \`generation\` in src/quiz/itemId.ts grows with it. These are of generation ${generation}. No real patient stands behind any of them.`,
].join('\n\n');
