import type { AnswerByQuestion, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { cutoffs } from '../../guideline/cutoffs.ts';
import type { Random } from '../../engine/random.ts';
import { between, chance } from '../draw.ts';
import { answerKey } from '../routes/answerClass.ts';

type Contraindications = AnswerByQuestion['transarterialContraindications'];

/**
 * An answer as it is met in practice, in place of the one that stands for its class: "Ki-67 4%", not "3".
 * @returns an answer of the same class
 */
export function figure({ question, answer }: GivenAnswer, random: Random): AnswerValue {
  return (figures[question] ?? ((given: AnswerValue) => given))(answer, random);
}

type Figure = (answer: AnswerValue, random: Random) => AnswerValue;

const figures: Partial<Record<QuestionId, Figure>> = {
  ki67: (answer, random) => {
    switch (answerKey(answer)) {
      case '{"ki67":2.9}':
        return { ki67: random.pick([1, 1, 2, 2, 2, 2.5, 0.8]) };
      case '{"ki67":3}':
        return chance(0.07, random)
          ? { ki67: random.pick([1, 2]), grade: 'G2' }
          : { ki67: random.pick([3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 4.5]) };
      case '{"ki67":10}':
        return { ki67: random.pick([10, 11, 12, 12, 14, 15, 15, 18, 20, 20]) };
      case '{"ki67":20.1}':
        return { ki67: random.pick([21, 22, 25, 25, 28, 30, 30, 35, 35, 40, 45, 50, 55]) };
      case '{"ki67":55.1}':
        return { ki67: random.pick([60, 65, 70, 75]) };
      default:
        return answer;
    }
  },
  performanceStatus: (answer, random) => {
    if (answer === 1) return random.pick([0, 0, 1, 1, 1]);
    return answer === cutoffs.ecogSupportiveFrom ? random.pick([3, 3, 3, 4]) : answer;
  },
  ablationNumbers: (answer, random) => {
    const few = (): number => between(1, cutoffs.ablationLesionsTo, random);
    switch (answerKey(answer)) {
      case '{"lesionCount":5,"largestLesionMm":30}':
        return {
          lesionCount: few(),
          largestLesionMm: random.pick([12, 14, 16, 18, 19, 21, 22, 24, 26, 28, 30]),
        };
      case '{"lesionCount":5,"largestLesionMm":50}':
        return { lesionCount: few(), largestLesionMm: random.pick([31, 33, 34, 36, 38, 41, 44, 46, 48, 50]) };
      case '{"lesionCount":5,"largestLesionMm":51}':
        return chance(0.5, random)
          ? { lesionCount: between(6, 9, random), largestLesionMm: random.pick([18, 22, 26, 31, 38, 44]) }
          : { lesionCount: between(1, 3, random), largestLesionMm: random.pick([54, 58, 62, 66, 71, 78]) };
      default:
        return answer;
    }
  },
  liverInvolvement: (answer, random) => {
    if (answer === cutoffs.liverInvolvementRaisedAbove) return random.pick([15, 20, 25, 30, 35, 40, 45, 50]);
    if (answer === cutoffs.liverInvolvementHighAbove) return random.pick([55, 60, 60, 65, 70, 75]);
    return answer === cutoffs.liverInvolvementHighAbove + 1 ? random.pick([80, 80, 85, 90]) : answer;
  },
  transarterialContraindications: (answer, random) => {
    switch (answerKey(answer)) {
      case 'portalVein':
        return random.pick<Contraindications>([['portalVein'], ['biliary'], ['biliary']]);
      case 'lungOrGiShunt':
        return random.pick<Contraindications>([['lungOrGiShunt'], ['priorLiverRadiation']]);
      case 'arterialAccess':
        return random.pick<Contraindications>([
          ['arterialAccess'],
          ['arterialAccess'],
          ['portalVein', 'lungOrGiShunt'],
          ['biliary', 'priorLiverRadiation'],
        ]);
      default:
        return answer;
    }
  },
};
