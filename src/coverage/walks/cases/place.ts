import { byQuestion } from '../../../engine/byQuestion.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import { follow } from '../../dossier/evaluate.ts';
import type { WordsOfDossier } from '../../dossier/readDossier.ts';
import { shortestWays, stepsTo } from '../../generators/cover.ts';
import { judge, type Judgement } from '../../oracle/index.ts';
import { asDossier } from '../../screen/asDossier.ts';
import { type OutcomeWords, outcomeWords } from '../../screen/outcomeWords.ts';

/** A finished case that something is asked of. */
export interface FinishedCase {
  readonly answers: readonly GivenAnswer[];
  readonly outcome: string;
  readonly judgement: Judgement;
  readonly about: OutcomeWords;
}

/** What the dossier has for answers that reach an outcome. */
function finishedCase(dossier: WordsOfDossier, answers: readonly GivenAnswer[]): FinishedCase {
  const judgement = judge(byQuestion(answers));
  const named = asDossier(byQuestion(answers));
  const { outcome, edges } = follow(dossier, named);
  if (outcome === null) throw new Error('The answers reach no outcome.');
  return { answers, outcome, judgement, about: outcomeWords(dossier, named, outcome, edges) };
}

/** The shortest case that ends by each edge to an outcome; of the contraindications by each of their classes. */
export function finishedCases({ graph }: Cases, dossier: WordsOfDossier): readonly FinishedCase[] {
  const ways = shortestWays(graph.root, ({ question }, { outcome, edge, answer }) =>
    outcome === null
      ? []
      : [question === 'transarterialContraindications' ? `${edge} ${JSON.stringify(answer)}` : edge],
  );
  return [...ways.values()].map((way) =>
    finishedCase(
      dossier,
      stepsTo(way).map(({ place, branch }) => ({ question: place.question, answer: branch.answer })),
    ),
  );
}
