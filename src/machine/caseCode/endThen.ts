import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { walkData } from '../chartData.ts';
import type { DecodedCase } from './caseCode.ts';

/** Where a case led under the version that its code was made under. */
export type EndThen =
  | {
      readonly kind: 'outcome';
      readonly title: string;
      /** The text of the option that led; null where that is not known, or none did. */
      readonly first: string | null;
    }
  | { readonly kind: 'question'; readonly question: QuestionId };

/**
 * Where a case led then, by the chart that was exported then.
 * @returns null where the export cannot tell: it does not say by what facts are derived, or there is none
 */
export function endThen(guideline: Guideline, { edition, answers, situations }: DecodedCase): EndThen | null {
  const { chart } = edition;
  if (!chart?.factRules || chart.format !== 'nelm-chart/2') return null;
  const { cutoffs, contraindicationClasses } = chart.factRules;
  const rules = { cutoffs, contraindicationClasses: new Map(Object.entries(contraindicationClasses)) };
  const known = Object.fromEntries(answers.map(({ question, answer }) => [question, answer])) as Answers;
  const { route, pending, outcome, advice } = walkData({ ...guideline, ...rules }, chart, known);
  if (pending !== null) return { kind: 'question', question: pending };
  if (outcome === null || advice === null) return null;
  // What stood beside the route may have closed an option, which the chart alone does not tell.
  const isAlone = situations.length === 0 && answers.length === route.length;
  return { kind: 'outcome', title: advice.title, first: isAlone ? (advice.first?.text ?? null) : null };
}
