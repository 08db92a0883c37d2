import type { SpecialData } from '../contract/actionData.ts';
import type { QuizData } from '../contract/quizData.ts';
import { texts } from '../texts/texts.ts';
import { takeTappedAnswer } from './answer.ts';
import { takeTappedChange } from './change.ts';
import { takeTappedCase } from './cases.ts';
import type { ConversationContext, Turn } from './context.ts';
import { takeFeedback } from './feedback.ts';
import { notice } from './show.ts';
import { takeTappedDecision } from './useLine.ts';

/** An action on a case that is more than a command. */
export type CaseAction = Exclude<SpecialData, QuizData>;

/** Takes a tap on a card. */
export function takeTap(context: ConversationContext, data: CaseAction): Turn {
  // The list is shown anew where it is not the last.
  if (data.do === 'openCase') return takeTappedCase(context, data);
  // A change is shown before it is made.
  const stale = data.do !== 'change' || data.sure ? staleness(context, data) : null;
  if (stale !== null) return notice(context, 'stale', stale);
  switch (data.do) {
    case 'answer':
      return takeTappedAnswer(context, data);
    case 'change':
      return takeTappedChange(context, data);
    case 'feedback':
      return takeFeedback(context, data);
    case 'intake':
      return takeTappedDecision(context, data);
  }
}

/** What a card was made for, as far as it says so. */
interface MadeFor {
  readonly case?: string | undefined;
  readonly rev?: number | undefined;
}

/** How a card of another state of the case is met. */
interface CardRules {
  readonly beginsCase?: boolean;
  readonly fromEarlierCard?: string;
}

/** Why a card is not the live one, or null when it is. A card made without a case opens no second one. */
export function staleness(
  { session }: ConversationContext,
  { case: id, rev }: MadeFor,
  { beginsCase = false, fromEarlierCard }: CardRules = {},
): string | null {
  if (id === undefined || id === '') {
    return session.caseId === null ? null : (fromEarlierCard ?? null);
  }
  if (session.caseId === null) return beginsCase ? null : texts.closedCase;
  if (id !== session.caseId) {
    const kept = session.kept.find(({ caseId }) => caseId === id);
    return kept ? texts.cases.otherCase(kept.number) : texts.otherCase;
  }
  return rev === session.rev ? null : texts.stale;
}
