import type { QuestionId } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { leadNames } from '../outcome/leadNames.ts';
import { type BesideRecommendation, type ShownOutcome, shownOutcome } from '../outcome/shownOutcome.ts';
import { titleOf } from '../said/titles.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.alternatives;

/** What stands with a case that is no answer. */
export type BesideCase = Pick<BesideRecommendation, 'situations' | 'notTaken'>;

/** Where a case leads, as it would be shown. */
export type End =
  | { readonly kind: 'outcome'; readonly shown: ShownOutcome }
  | {
      readonly kind: 'question';
      readonly question: QuestionId;
      readonly fewest: number;
      readonly most: number;
    };

/** Where a case leads with its pending answers. */
export function endOf(cases: Cases, { state, pending }: CaseWithPending, beside: BesideCase): End {
  const { recommendation, question } = state;
  if (recommendation) {
    return {
      kind: 'outcome',
      shown: shownOutcome(cases.guideline, recommendation, { ...beside, pendingAnswers: pending }),
    };
  }
  const { fewest, most } = cases.outlook(state);
  return { kind: 'question', question: question ?? 'differentiation', fewest, most };
}

/** An end in one sentence: the outcome with what leads, or the question that is asked next. */
export function endInWords(cases: Cases, end: End): string {
  if (end.kind === 'question') {
    return say.noOutcome(titleOf(cases.guideline, end.question), end.fewest, end.most);
  }
  const { options, title } = end.shown.recommendation;
  if (options.length === 0) return `${title}.`;
  const names = leadNames(end.shown);
  return `${title}. ${names === '' ? say.none : say.first(names)}`;
}

/** A text without the number of a caution, whose text does not stand beside it here. */
export function withoutIds(text: string): string {
  return text.replaceAll(/\s*\((?:as )?C\d\d\)|,? see C\d\d/gu, '');
}

/** Tells ends apart: the outcome as shown with what leads, or the question. */
export function keyOf(end: End): string {
  if (end.kind === 'question') return `question ${end.question}`;
  const { outcome, title } = end.shown.recommendation;
  return `${outcome} ${title} ${leadKey(end.shown)}`;
}

/** The ids of what leads. */
function leadKey(shown: ShownOutcome): string {
  return leadingOptions(shown)
    .map(({ id }) => id)
    .join();
}
