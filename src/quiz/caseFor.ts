import type { Answers } from '../guideline/answers.ts';
import type { Random } from '../engine/random.ts';
import { byQuestion, questionsBefore } from './chart.ts';
import { curatedCases } from './curated.ts';
import { isOutcome } from './draft.ts';
import { chance } from './draw.ts';
import type { NodeId, QuizCase } from './item.ts';
import { drawAnswers, writeCase } from './makeCase.ts';
import { sourceFor } from './routes/sampleRoute.ts';

const shareOfCurated = 0.15;

/**
 * A whole case that ends at an outcome, or whose last answer is to a question. Now and then one of the
 * dossier's; half of the others take any question that leads to the outcome, so that rare ways are met.
 * @returns null when this draw gives none
 */
export function caseFor(node: NodeId, random: Random): QuizCase | null {
  const curated = curatedCases.filter(
    ({ outcome, answers }) => outcome === node || answers.at(-1)?.question === node,
  );
  if (curated.length > 0 && chance(shareOfCurated, random)) return random.pick(curated);
  const lasts = questionsBefore(node);
  const wish = isOutcome(node)
    ? { outcomes: [node], ...(chance(0.5, random) ? { last: random.pick(lasts) } : {}) }
    : { last: node };
  const source = sourceFor(wish);
  return source && writeCase({ answers: drawAnswers(source, random) }, random);
}

/** All that a case states. */
export function knownOf({ answers, alsoStated }: QuizCase): Answers {
  return { ...byQuestion(alsoStated), ...byQuestion(answers) };
}
