import { caseCodeOf } from '../state/caseCodeOf.ts';
import { noParts } from '../record/recordDocument.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Block } from '../contract/message.ts';
import { isShared } from '../contract/scope.ts';
import { mdtBlocks } from '../record/mdtText.ts';
import { coverageBlocks } from '../messages/coverage.ts';
import { pathBlocks } from '../messages/info.ts';
import { evidenceBlocks } from '../messages/outcome/evidenceSection.ts';
import { failedDrugs, namesOf } from '../messages/outcome/failedDrugs.ts';
import { notTakenParts } from '../messages/outcome/notAsked.ts';
import { toldFacts } from '../messages/outcome/toldFacts.ts';
import { settleFirst, situationsFirst } from '../messages/outcome/settleFirst.ts';
import { shownOutcome } from '../messages/outcome/shownOutcome.ts';
import type { Reached } from '../messages/outcome/outcomeButtons.ts';
import { whyOutcomeBlocks } from '../messages/outcome/whyOutcome.ts';
import { texts } from '../texts/texts.ts';
import type { StoredNotTaken } from '../state/session.ts';
import { notTakenWithWaiting } from '../state/waiting.ts';
import { participantNames } from '../state/participants.ts';
import { besideOf } from './beside.ts';
import type { ConversationContext } from './context.ts';
import { notConfirmed } from './show.ts';

/** What a command that only shows something shows, and how the case is shown behind it. */
export interface Explained {
  readonly blocks: readonly Block[];
  /** Names an outcome without showing it again. */
  readonly briefly?: boolean;
  /** What it has shown at an outcome; something else unless given. */
  readonly reached?: Reached;
  /** Adds the reason for the question being asked. */
  readonly why?: boolean;
  /** Whether its own words name what waits. */
  readonly leavesWaiting?: boolean;
  /** What the log says, when it is not the name of the command. */
  readonly event?: string;
}

/** Why a line waits, why the outcome is recommended, or why the question is asked; that stands on the question's own card. */
export function whyOf({ state, session, cases }: ConversationContext): Explained {
  if (session.intake) return { blocks: [{ kind: 'text', text: texts.review.why }] };
  return state?.recommendation
    ? {
        blocks: [
          ...settleFirst(
            shownOutcome(cases.guideline, state.recommendation, besideOf(cases.guideline, session)),
          ),
          ...whyOutcomeBlocks(cases.guideline, state.recommendation),
        ],
        briefly: true,
      }
    : { blocks: situationsFirst(besideOf(cases.guideline, session).situations), why: true };
}

/** What stands behind the outcome: rationale, outcome figures, updates, limits. */
export function evidenceOf({ state, session, cases }: ConversationContext): Explained {
  return state?.recommendation
    ? {
        blocks: evidenceBlocks(
          shownOutcome(cases.guideline, state.recommendation, besideOf(cases.guideline, session)),
        ),
        briefly: true,
      }
    : { blocks: [] };
}

/** The answers so far, each with the rule that fired; in a shared place with who gave it. */
export function pathOf({ state, session, scope, cases }: ConversationContext): Explained {
  const names: ReadonlyMap<QuestionId, string> = isShared(scope) ? participantNames(session) : new Map();
  const trail = state ? cases.trail(state) : [];
  // At an outcome the card says what was also given.
  const pending = state?.recommendation ? [] : session.pendingAnswers;
  return { blocks: pathBlocks(cases.guideline, trail, names, pending), briefly: true, event: 'path' };
}

/** What the conversation has covered of the chart since `coverage start`. */
export function coveredOf({ session, cases }: ConversationContext): Explained {
  return { blocks: coverageBlocks(session.covered, cases), briefly: true };
}

/** The outcome as plain text for the tumour board; before it, the answers so far and what was told beside them. */
export function mdtOf(context: ConversationContext): Explained {
  const { state, session, cases, now, build } = context;
  if (!state?.recommendation) {
    const soFar = pathOf(context);
    return {
      ...soFar,
      blocks: [
        { kind: 'notice', tone: 'accent', text: texts.mdt.notYet },
        ...soFar.blocks,
        ...situationsFirst(besideOf(cases.guideline, session).situations),
        ...notConfirmed(context),
        ...besideSoFar(cases.guideline, session.notTaken),
      ],
      leavesWaiting: true,
    };
  }
  const written = { at: now, ...(build === undefined ? {} : { build }) };
  const beside = { ...besideOf(cases.guideline, session), notTaken: notTakenWithWaiting(session) };
  const parts = { ...noParts, caseCode: caseCodeOf(cases, session) };
  return {
    blocks: mdtBlocks(cases.guideline, state.recommendation, written, beside, parts),
    briefly: true,
    leavesWaiting: true,
    reached: 'record',
  };
}

/** What was told beside the answers, before the outcome. */
function besideSoFar(guideline: Guideline, notTaken: readonly StoredNotTaken[]): readonly Block[] {
  const items = [
    ...toldFacts(notTaken).map(({ words }) => texts.outcome.facts.told(words)),
    ...failedSoFar(notTaken),
    ...notTakenParts({ guideline, notTaken }).map((part) => `${texts.mdt.notTaken}: ${part}`),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function failedSoFar(notTaken: readonly StoredNotTaken[]): readonly string[] {
  const failed = failedDrugs(notTaken);
  return failed.length === 0 ? [] : [texts.outcome.failed.told(namesOf(failed), '')];
}
