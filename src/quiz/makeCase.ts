import type { GivenAnswer, QuestionId } from '../guideline/answers.ts';
import { questionIds } from '../guideline/questions/index.ts';
import type { Random } from '../engine/random.ts';
import { byQuestion, follow } from './chart.ts';
import type { QuizCase } from './item.ts';
import { figure } from './patient/figures.ts';
import { makePatient, type PatientWish } from './patient/makePatient.ts';
import { compose } from './prose/compose.ts';
import { plausibilityOf } from './routes/plausibility.ts';
import type { RouteSource } from './routes/sampleRoute.ts';
import { fraction } from './draw.ts';

const tries = 200;

/**
 * A plausible route with figures as they are met.
 * @throws Error when no draw is plausible
 */
export function drawAnswers(source: RouteSource, random: Random): readonly GivenAnswer[] {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answers = source(random).map((given): GivenAnswer => ({
      question: given.question,
      answer: figure(given, random),
    }));
    const { summary } = follow(byQuestion(answers));
    if (summary && fraction(random) < plausibilityOf(summary.facts)) return answers;
  }
  throw new Error('No plausible route was drawn.');
}

/** A case in prose for the answers of one patient. @returns null when no patient fits them */
export function writeCase(wish: PatientWish, random: Random): QuizCase | null {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const patient = makePatient(wish, random);
    const text = patient && compose(patient, random);
    if (!text) continue;
    const onRoute = new Set<QuestionId>(wish.answers.map(({ question }) => question));
    return {
      text,
      answers: wish.answers,
      alsoStated: questionIds.flatMap((question) => {
        const answer = patient.known[question];
        return answer === undefined || onRoute.has(question) ? [] : [{ question, answer }];
      }),
      vignette: null,
    };
  }
  return null;
}
