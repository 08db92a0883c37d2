import type { Random } from '../../engine/random.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { QuizContext } from '../context/context.ts';
import type { QuizCase } from '../item/item.ts';
import { PathwayError } from '../../guideline/errors.ts';
import { figure } from '../patient/figures.ts';
import { particularsOf } from './particulars.ts';
import { fitsVolume } from '../patient/volume.ts';
import { makePatient, type PatientWish } from '../patient/makePatient.ts';
import { compose } from '../prose/compose.ts';
import { fraction } from '../random/draw.ts';
import type { RouteSource } from '../routes/sampleRoute.ts';

const tries = 200;

/** The answers of a patient who may be met, with the outcome and all that follows from them. */
export interface DrawnCase {
  readonly answers: readonly GivenAnswer[];
  readonly outcome: OutcomeId;
  readonly facts: Facts;
}

/** A route with figures as they are met. @returns null when this draw gives no plausible one */
export function drawCase(
  { chart, routes, tables }: QuizContext,
  source: RouteSource,
  random: Random,
): DrawnCase | null {
  const { answers: route, outcome } = source(random);
  const answers = route.map((given): GivenAnswer => ({
    question: given.question,
    answer: figure(tables, given, random),
  }));
  const known = byQuestion(answers);
  if (!fitsVolume(known)) return null;
  const facts = chart.factsOf(known, outcome);
  return fraction(random) < routes.plausibilityOf(facts) ? { answers, outcome, facts } : null;
}

/**
 * A plausible route with figures as they are met.
 * @throws PathwayError when no draw is plausible
 */
export function drawAnswers(
  context: QuizContext,
  source: RouteSource,
  random: Random,
): readonly GivenAnswer[] {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const drawn = drawCase(context, source, random);
    if (drawn) return drawn.answers;
  }
  throw new PathwayError('QuizItemNotMade', `None of ${tries} routes that were drawn is plausible.`);
}

/** What a case tells: the answers of its route, and what the referral adds. @returns null when no patient fits them */
export function toldIn(
  { chart: { guideline } }: QuizContext,
  { answers }: DrawnCase,
  random: Random,
): Answers | null {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const patient = makePatient(guideline, { answers }, random);
    if (patient) return patient.known;
  }
  return null;
}

/** A case in prose for the answers of one patient. @returns null when no patient fits them */
export function writeCase(
  { chart: { guideline }, tables }: QuizContext,
  wish: PatientWish,
  random: Random,
): QuizCase | null {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const patient = makePatient(guideline, wish, random);
    const text = patient && compose(guideline.questionIds, patient, random);
    if (!text) continue;
    const onRoute = new Set<QuestionId>(wish.answers.map(({ question }) => question));
    return {
      text,
      answers: wish.answers,
      alsoStated: guideline.questionIds.flatMap((question) => {
        const answer = patient.known[question];
        return answer === undefined || onRoute.has(question) ? [] : [{ question, answer }];
      }),
      particulars: particularsOf(tables.names.findings, tables.names.contraindications, patient),
      vignette: null,
    };
  }
  return null;
}
