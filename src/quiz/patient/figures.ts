import type { Random } from '../../engine/random.ts';
import type { AnswerValue, GivenAnswer } from '../../guideline/answers.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';
import { answerKey } from '../../engine/answerKey.ts';
import { chance } from '../random/draw.ts';

/**
 * An answer as it is met in practice, in place of the one that stands for its class: "Ki-67 4%", not "3".
 * @returns an answer of the same class
 */
export function figure(
  { classFrequencies }: Pick<QuizTablesData, 'classFrequencies'>,
  { question, answer }: GivenAnswer,
  random: Random,
): AnswerValue {
  const key = answerKey(answer);
  const figuresIn = <Figure>(
    classes: readonly { readonly standsFor: AnswerValue; readonly figures: readonly Figure[] }[],
  ): readonly Figure[] => classes.find(({ standsFor }) => answerKey(standsFor) === key)?.figures ?? [];
  switch (question) {
    case 'ki67': {
      const drawn = byShare(figuresIn(classFrequencies.ki67), random);
      if (!drawn) return answer;
      const { grade } = drawn;
      return { ki67: random.pick(drawn.ki67), ...(grade === undefined ? {} : { grade }) };
    }
    case 'ablationNumbers': {
      const drawn = byShare(figuresIn(classFrequencies.ablationNumbers), random);
      if (!drawn) return answer;
      return {
        lesionCount: random.pick(drawn.lesionCount),
        largestLesionMm: random.pick(drawn.largestLesionMm),
      };
    }
    case 'performanceStatus':
    case 'liverInvolvement':
    case 'transarterialContraindications': {
      const figures: readonly AnswerValue[] = figuresIn<AnswerValue>(classFrequencies[question]);
      return figures.length === 0 ? answer : random.pick(figures);
    }
    default:
      return answer;
  }
}

/** The first entry whose share is drawn, or that takes what is left; undefined when there is none. */
function byShare<Entry extends { readonly share?: number }>(
  entries: readonly Entry[],
  random: Random,
): Entry | undefined {
  return entries.find(({ share }) => share === undefined || chance(share, random));
}
