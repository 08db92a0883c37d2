import { byQuestion } from '../../engine/byQuestion.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Cases } from '../../machine/cases.ts';
import { shortestWays, stepsTo } from '../generators/cover.ts';
import { asDossier } from '../screen/asDossier.ts';
import type { ScreenPlace } from '../screen/expectation.ts';
import type { Talk } from './talk.ts';
import type { Shown } from '../targets/shown.ts';

/** The answers by which each question is asked soonest. */
export function answersBefore({ graph }: Cases): ReadonlyMap<QuestionId, readonly GivenAnswer[]> {
  return new Map(
    [...shortestWays(graph.root, (place) => [place.question]).values()].map((way) => {
      const steps = stepsTo(way);
      const answers = steps
        .slice(0, -1)
        .map(({ place, branch }) => ({ question: place.question, answer: branch.answer }));
      return [steps.at(-1)?.place.question ?? graph.root.question, answers];
    }),
  );
}

/** Starts a case and gives these answers. */
export async function walkTo(talk: Talk, answers: readonly GivenAnswer[]): Promise<Shown> {
  let shown = await talk.say('new case');
  for (const { question, answer } of answers) {
    // One answer after the other.
    // oxlint-disable-next-line no-await-in-loop
    shown = await talk.answer({ do: 'answer', question, answer });
  }
  return shown;
}

/** A question that is open after these answers. */
export function placeAt(question: QuestionId, answers: readonly GivenAnswer[]): ScreenPlace {
  return { question, outcome: null, answers: asDossier(byQuestion(answers)) };
}
