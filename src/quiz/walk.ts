import { currentGuideline } from '../current.ts';
import { describeAnswer } from '../engine/describeAnswer.ts';
import { type Random, seeded } from '../engine/random.ts';
import type { GivenAnswer } from '../guideline/answers.ts';
import { questions } from '../guideline/questions/index.ts';
import { byQuestion, follow, outcomeOf } from './chart.ts';
import { curatedCases } from './curated.ts';
import { chance } from './draw.ts';
import type { Item, QuizCase } from './item.ts';
import { edition } from './itemId.ts';
import { nextQuestionItem } from './kinds/nextQuestion.ts';
import { recommendItem } from './kinds/recommend.ts';
import { drawAnswers, writeCase } from './makeCase.ts';
import { sourceFor } from './routes/sampleRoute.ts';

/** A case with fewer questions is over before it has begun. */
const fewest = 4;
const tries = 60;
const shareOfCurated = 0.25;

/**
 * A whole case walked over the chart: the whole case is told, and at each step the trainee says what the
 * algorithm asks next, at the end what it recommends.
 * @param seed a whole number from 0 to 4,294,967,295; the same seed gives the same case
 * @returns the ids of the items in order
 */
export function walkIds(seed: number): readonly string[] {
  const { answers } = caseOf(seed);
  return Array.from({ length: answers.length + 1 }, (_, step) => idOf(seed, step));
}

/** Rebuilds an item of a walk. @returns null when the id is malformed or of another guideline or generation */
export function walkItem(id: string): Item | null {
  const [, seedText = '', stepText = '', editionText] =
    /^walk\.(0|[1-9a-z][0-9a-z]{0,6})\.(\d{1,2})\.([0-9a-f]+)$/.exec(id) ?? [];
  const seed = Number.parseInt(seedText, 36);
  if (editionText !== edition || !(seed <= 0xffffffff)) return null;
  const whole = caseOf(seed);
  const step = Number(stepText);
  const body = step === whole.answers.length ? ending(whole, seed) : asking(whole, step, seed);
  return body && { id: idOf(seed, step), ...body };
}

function idOf(seed: number, step: number): string {
  return `walk.${seed.toString(36)}.${step}.${edition}`;
}

function asking(whole: QuizCase, step: number, seed: number): Omit<Item, 'id'> | null {
  const next = whole.answers[step];
  if (!next) return null;
  const answers = whole.answers.slice(0, step);
  const shown = { ...whole, answers, text: [...whole.text, asked(answers)] };
  return nextQuestionItem(next.question, shown, seeded(seed ^ (step + 1)));
}

function ending(whole: QuizCase, seed: number): Omit<Item, 'id'> | null {
  const outcome = outcomeOf(follow(byQuestion(whole.answers)));
  return recommendItem(outcome, { ...whole, text: [...whole.text, asked(whole.answers)] }, seeded(seed));
}

/** What the algorithm has asked so far, as a paragraph of the case. */
function asked(answers: readonly GivenAnswer[]): string {
  if (answers.length === 0) return 'The algorithm has asked nothing yet.';
  const told = answers.map(
    ({ question, answer }) =>
      `${questions[question].title}: ${describeAnswer(currentGuideline(), question, answer, 'short')}`,
  );
  return `Asked so far: ${told.join('; ')}.`;
}

/** @throws Error when no draw gives a case that can be walked; a test sees to it that seeds do */
function caseOf(seed: number): QuizCase {
  const random = seeded(seed ^ 0x77616c6b);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const drawn = draw(random);
    if (drawn && drawn.answers.length >= fewest && ending(drawn, seed)) return drawn;
  }
  throw new Error(`No case to walk was drawn with the seed ${seed}.`);
}

function draw(random: Random): QuizCase | null {
  if (chance(shareOfCurated, random)) return random.pick(curatedCases);
  const source = sourceFor({});
  return source && writeCase({ answers: drawAnswers(source, random) }, random);
}
