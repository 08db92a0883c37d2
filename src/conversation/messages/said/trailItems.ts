import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { TrailStep } from '../../../engine/trail.ts';
import type { QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { texts } from '../../texts/texts.ts';
import { tagRun } from './claims.ts';

/** The steps of a case, each with the rule that fired and its provenance. */
export function trailItems(
  guideline: Guideline,
  trail: readonly TrailStep[],
  by: ReadonlyMap<QuestionId, string> = new Map(),
  style: 'full' | 'short' = 'full',
) {
  return trail.map(({ question, answer, edge }) => [
    { text: `${guideline.questions[question].title}: `, strong: true },
    {
      text: `${describeAnswer(guideline, question, answer, style)}${answeredBy(by.get(question))} → ${texts.path.rule(edge.says, edge.number)} `,
    },
    tagRun(edge.provenance),
  ]);
}

function answeredBy(name: string | undefined): string {
  return name === undefined ? '' : texts.delivery.answeredBy(name);
}
