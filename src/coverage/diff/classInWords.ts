import { describeAnswer } from '../../engine/describeAnswer.ts';
import { contraindicationClass } from '../../engine/facts.ts';
import type { AnswerByQuestion, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { classesSeenBy } from './answerClasses.ts';
import { testsOf } from './chartTests.ts';
import { limitsOfFacts, type NumberFact } from './numberSides.ts';

/** Says an answer class in words: a number by the range that the class spans, all else by its label. */
export function classWordsOf(
  guideline: Guideline,
  charts: readonly ChartData[],
): (question: QuestionId, answer: AnswerValue) => string {
  const classOf = classesSeenBy(guideline, charts.flatMap(testsOf));

  const limits = limitsOfFacts(guideline);

  /** The values from the least to the most that stay in the class. */
  const span = (
    question: QuestionId,
    fact: NumberFact,
    value: number,
    withValue: (value: number) => AnswerValue,
  ): readonly [number, number] => {
    const { min, max, step } = limits[fact];
    const own = classOf(question, withValue(value));
    const stays = (at: number): boolean => at >= min && at <= max && classOf(question, withValue(at)) === own;
    let [least, most] = [value, value];
    while (stays(tenths(least - step))) least = tenths(least - step);
    while (stays(tenths(most + step))) most = tenths(most + step);
    return [least, most];
  };

  return (question, answer) => {
    if (isSet(answer)) return setInWords(guideline, answer);
    if (typeof answer === 'string') return describeAnswer(guideline, question, answer, 'short');
    if (typeof answer === 'number') {
      const fact = question === 'performanceStatus' ? 'performanceStatus' : 'liverInvolvementPct';
      const [least, most] = span(question, fact, answer, (value) => value);
      if (least === most) return describeAnswer(guideline, question, answer, 'short');
      return question === 'performanceStatus' ? `ECOG ${least} to ${most}` : `${least} to ${most}%`;
    }
    if ('lesionCount' in answer) {
      const counts = span(question, 'lesionCount', answer.lesionCount, (lesionCount) => ({
        ...answer,
        lesionCount,
      }));
      const sizes = span(question, 'largestLesionMm', answer.largestLesionMm, (largestLesionMm) => ({
        ...answer,
        largestLesionMm,
      }));
      return `${range(counts)} lesions, the largest ${range(sizes)} mm`;
    }
    const { ki67 } = answer as { readonly ki67?: number };
    if (ki67 === undefined) return describeAnswer(guideline, question, answer, 'short');
    const percent = span(question, 'ki67', ki67, (value) => ({ ...answer, ki67: value }));
    const { grade } = answer as { readonly grade?: string };
    return `Ki-67 ${range(percent)}%${grade ? `, reported ${grade}` : ''}`;
  };
}

function isSet(answer: AnswerValue): answer is AnswerByQuestion['transarterialContraindications'] {
  return Array.isArray(answer);
}

/** Contraindications of one class are alike unless one has a caution of its own. */
function setInWords(guideline: Guideline, items: AnswerByQuestion['transarterialContraindications']): string {
  const label = describeAnswer(guideline, 'transarterialContraindications', items, 'short');
  const kind = contraindicationClass(guideline, items);
  return kind === 'clear' || kind === 'notAssessed' ? label : `${kind} (${label})`;
}

function range([least, most]: readonly [number, number]): string {
  return least === most ? String(least) : `${least} to ${most}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
