import { type Random, seeded } from '../../engine/random.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { curatedCasesOf } from '../cases/curatedCases.ts';
import { drawAnswers, writeCase } from '../cases/makeCase.ts';
import { type Chart, outcomeOf } from '../chart/chart.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { Item, QuizCase } from '../item/item.ts';
import { PathwayError } from '../../guideline/errors.ts';
import { nextQuestionItem } from '../kinds/nextQuestion.ts';
import { recommendItem } from '../kinds/recommend.ts';
import { chance } from '../random/draw.ts';

/** A case with fewer questions is over before it has begun. */
const fewest = 4;
const tries = 60;
const shareOfCurated = 0.25;

/**
 * Whole cases walked over the chart: the whole case is told, and at each step the trainee says what the
 * algorithm asks next, at the end what it recommends.
 */
export interface Walks {
  /**
   * The ids of the items of a case in order.
   * @param seed a whole number from 0 to 4,294,967,295; the same seed gives the same case
   * @throws PathwayError when no draw gives a case that can be walked; a test sees to it that seeds do
   */
  readonly walkIds: (seed: number) => readonly string[];
  /** Rebuilds an item of a walk. @returns null when the id is malformed or of another edition */
  readonly walkItem: (id: string) => Item | null;
}

/** @param edition goes into the ids */
export function createWalks(context: QuizContext, edition: string): Walks {
  const idOf = (seed: number, step: number): string => `walk.${seed.toString(36)}.${step}.${edition}`;
  return {
    walkIds: (seed) => {
      const { answers } = caseOf(context, seed);
      return Array.from({ length: answers.length + 1 }, (_, step) => idOf(seed, step));
    },
    walkItem: (id) => {
      const [, seedText = '', stepText = '', editionText] =
        /^walk\.(0|[1-9a-z][0-9a-z]{0,6})\.(\d{1,2})\.([0-9a-f]+)$/.exec(id) ?? [];
      const seed = Number.parseInt(seedText, 36);
      if (editionText !== edition || !(seed <= 0xffffffff)) return null;
      const whole = caseOf(context, seed);
      const step = Number(stepText);
      const body =
        step === whole.answers.length ? ending(context, whole, seed) : asking(context, whole, step, seed);
      return body && { id: idOf(seed, step), ...body };
    },
  };
}

function asking(context: QuizContext, whole: QuizCase, step: number, seed: number): ItemBody | null {
  const next = whole.answers[step];
  if (!next) return null;
  const answers = whole.answers.slice(0, step);
  const shown = { ...whole, answers, text: [...whole.text, asked(context.chart, answers)] };
  return nextQuestionItem(context, next.question, shown, seeded(seed ^ (step + 1)));
}

function ending(context: QuizContext, whole: QuizCase, seed: number): ItemBody | null {
  const { chart } = context;
  const outcome = outcomeOf(chart.follow(byQuestion(whole.answers)));
  const shown = { ...whole, text: [...whole.text, asked(chart, whole.answers)] };
  return recommendItem(context, outcome, shown, seeded(seed));
}

/** What the algorithm has asked so far, as a paragraph of the case. */
function asked(chart: Chart, answers: readonly GivenAnswer[]): string {
  if (answers.length === 0) return 'The algorithm has asked nothing yet.';
  const told = answers.map(
    (given) => `${chart.guideline.questions[given.question].title}: ${chart.shortAnswer(given)}`,
  );
  return `Asked so far: ${told.join('; ')}.`;
}

function caseOf(context: QuizContext, seed: number): QuizCase {
  const random = seeded(seed ^ 0x77616c6b);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const drawn = draw(context, random);
    if (drawn && drawn.answers.length >= fewest && ending(context, drawn, seed)) return drawn;
  }
  throw new PathwayError(
    'QuizItemNotMade',
    `None of ${tries} draws with the seed ${seed} gave a case of ${fewest} questions or more to walk.`,
  );
}

function draw(context: QuizContext, random: Random): QuizCase | null {
  if (chance(shareOfCurated, random)) return random.pick(curatedCasesOf(context.tables)).case;
  const source = context.routes.sourceFor({});
  return source && writeCase(context, { answers: drawAnswers(context, source, random) }, random);
}
