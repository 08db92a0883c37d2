import { isOutcome } from '../../engine/isOutcome.ts';
import type { Random } from '../../engine/random.ts';
import type { Answers } from '../../guideline/answers.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { QuizContext } from '../context/context.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { chance } from '../random/draw.ts';
import { curatedCasesOf } from './curatedCases.ts';
import { drawAnswers, writeCase } from './makeCase.ts';

const shareOfCurated = 0.15;

/**
 * A whole case that ends at an outcome, or whose last answer is to a question. Now and then one of the
 * dossier's; half of the others take any question that leads to the outcome, so that rare routes are met.
 * @returns null when this draw gives none
 */
export function caseFor(context: QuizContext, node: NodeId, random: Random): QuizCase | null {
  const { chart, routes, tables } = context;
  const curated = curatedCasesOf(tables).filter(
    (curatedCase) => curatedCase.outcome === node || curatedCase.case.answers.at(-1)?.question === node,
  );
  if (curated.length > 0 && chance(shareOfCurated, random)) return random.pick(curated).case;
  const lasts = chart.questionsBefore(node);
  const wish = isOutcome(chart.guideline, node)
    ? { outcomes: [node], ...(chance(0.5, random) ? { last: random.pick(lasts) } : {}) }
    : { last: node };
  const source = routes.sourceFor(wish);
  return source && writeCase(context, { answers: drawAnswers(context, source, random) }, random);
}

/** All that a case states. */
export function knownOf({ answers, alsoStated }: QuizCase): Answers {
  return { ...byQuestion(alsoStated), ...byQuestion(answers) };
}
