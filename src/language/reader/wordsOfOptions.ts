import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { onceFor } from '../../machine/onceEach.ts';

/** What the options of all questions are called, in lower case. */
const labels = onceFor(
  ({ questionIds, questions }: Guideline): ReadonlySet<string> =>
    new Set(
      questionIds.flatMap((id) => {
        const asked: Question = questions[id];
        return asked.options.flatMap(({ label, short = label }) =>
          [label, short].map((one) => one.toLowerCase()),
        );
      }),
    ),
);

/** Whether words are what an option is called: such are never among what is understood and not asked. */
export function isWordOfOption(guideline: Guideline, words: string): boolean {
  return labels(guideline).has(words.toLowerCase());
}
