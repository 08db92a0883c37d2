import { denialsBeside } from '../../../engine/denialsBeside.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import { texts } from '../../texts/texts.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { answerFact } from '../said/answerFact.ts';

const say = texts.outcome.contradicted;

/** What was told beside the route and denies an answer of it: which fact, which answer, and what limit it goes beyond. */
export function contradictedLines(
  { guideline, recommendation, volunteered }: ShownOutcome,
  told: readonly GivenAnswer[] = volunteered.map(({ given }) => given),
): readonly string[] {
  return denialsBeside(guideline, recommendation.basis.trail, told).map(({ denied, by, limit }) => {
    const fact = answerFact(guideline, by);
    return say.line(limit === null ? fact : say.beyond(fact, limit), answerFact(guideline, denied));
  });
}

/** The answers of the route that something told beside it denies. */
export function deniedAnswersOf({
  guideline,
  recommendation,
  volunteered,
}: ShownOutcome): readonly GivenAnswer[] {
  const told = volunteered.map(({ given }) => given);
  return denialsBeside(guideline, recommendation.basis.trail, told).map(({ denied }) => denied);
}
