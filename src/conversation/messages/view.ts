import type { Intake } from '../../language/line/readIntake.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { ChangeWithPending } from '../../machine/pendingAnswers.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { SpecialSituation } from '../../guideline/specialSituations.ts';
import type { CaseFiles } from '../contract/links.ts';
import type { Block, Message } from '../contract/message.ts';
import type { ToldAt } from '../state/notTaken.ts';
import type { PendingIntake } from '../state/session.ts';
import { changePreview } from './change.ts';
import { reachedMessage, welcomeMessage } from './info.ts';
import type { Reached } from './outcome/outcomeButtons.ts';
import { outcomeMessage } from './outcome/outcomeMessage.ts';
import type { BesideRecommendation } from './outcome/shownOutcome.ts';
import { type AtQuestion, isAtQuestion, questionMessage, whyBlocks } from './question.ts';
import { reviewMessage } from './review.ts';
import { waitingMessage } from './waiting.ts';

/** What a card of the consult shows, decided and worked out, not yet in words. */
export type View =
  | { readonly kind: 'welcome' }
  | {
      readonly kind: 'question';
      readonly state: AtQuestion;
      readonly pendingAnswers: readonly GivenAnswer[];
      /** What was told of it before and nobody settled. */
      readonly told: ToldAt;
      /** Adds the reason for the question. */
      readonly why: boolean;
    }
  | ({ readonly kind: 'outcome'; readonly recommendation: Recommendation } & BesideRecommendation)
  /** An outcome that is named without being shown again. */
  | ({
      readonly kind: 'outcomeReached';
      readonly recommendation: Recommendation;
      /** What the reply has shown. */
      readonly reached: Reached;
    } & BesideRecommendation)
  /** What was read from a line, to be confirmed. */
  | {
      readonly kind: 'review';
      readonly intake: PendingIntake;
      readonly state: CaseState;
      readonly pendingAnswers: readonly GivenAnswer[];
      /** What contradicts itself or the case in it. */
      readonly problems: readonly string[];
      /** Special situations of the case that the line does not name. */
      readonly situations: readonly SpecialSituation[];
      /** What the line of this turn said; it is not kept. */
      readonly read?: Intake;
    }
  /** A change of an earlier answer, to be confirmed. */
  | {
      readonly kind: 'changeWaits';
      readonly confirming: GivenAnswer;
      readonly state: CaseState;
      readonly change: ChangeWithPending;
      readonly beside: BesideRecommendation;
      /** Adds the reason for the question behind it. */
      readonly why: boolean;
    }
  /** An answer to the open question, to be confirmed because it contradicts another. */
  | {
      readonly kind: 'answerWaits';
      readonly confirming: GivenAnswer;
      readonly problems: readonly string[];
      readonly behind: View;
    };

/** Which guideline and chart a card is about, and the state of the case that its actions name. */
export interface ViewAround {
  readonly cases: Cases;
  readonly place: CasePlace;
  /** The addresses of the files of the case; null without an outcome, and where nobody here can reach them. */
  readonly files: CaseFiles | null;
}

/** Puts a view into words. */
export type DrawView = (view: View, around: ViewAround) => Message;

/** Puts a view into words. */
export function drawView(view: View, around: ViewAround): Message {
  const { cases, place, files } = around;
  const { guideline } = cases;
  switch (view.kind) {
    case 'welcome':
      return welcomeMessage(guideline);
    case 'question':
      return questionMessage(view.state, cases, place, view);
    case 'outcome':
      return outcomeMessage(guideline, view.recommendation, place, view, files);
    case 'outcomeReached':
      return reachedMessage(guideline, view.recommendation, place, view, { reached: view.reached, files });
    case 'review':
      return reviewMessage(guideline, view, place);
    case 'changeWaits': {
      const why = view.why && isAtQuestion(view.state) ? whyBlocks(view.state, cases) : [];
      return withBefore(why, changePreview(cases, view, place));
    }
    case 'answerWaits':
      return waitingMessage(guideline, view, place, drawView(view.behind, around));
  }
}

/** A message with other blocks before its own. */
export function withBefore(before: readonly Block[], message: Message): Message {
  return before.length === 0 ? message : { ...message, blocks: [...before, ...message.blocks] };
}
