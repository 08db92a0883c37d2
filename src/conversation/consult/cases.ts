import { toldBackTexts } from '../texts/toldBack.ts';
import { toldNames } from './toldBack.ts';
import { isShared } from '../contract/scope.ts';
import { type ListedCase, casesBlocks, codeOfListed } from '../messages/cases/casesBlocks.ts';
import type { OpenCaseData } from '../contract/actionData.ts';
import type { Block } from '../contract/message.ts';
import { leftOut } from '../state/openCase.ts';
import { givenIn, putAside, type PutAside, readKept, withKept } from '../state/keptCases.ts';
import type { CaseState } from '../../machine/cases.ts';
import { type KeptCase, withoutCase } from '../state/session.ts';
import { toldBesideAnswers } from '../state/waiting.ts';
import { standsAsBefore } from '../state/standsAsBefore.ts';
import { texts } from '../texts/texts.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { situationsOf } from './beside.ts';
import { arrive, notice, show } from './show.ts';

const say = texts.cases;

/** The cases of the conversation, each one tap away. */
export function showCases(context: ConversationContext): Turn {
  return listed(context, 'cases', listBlocks(context));
}

/** Goes to a case that was tapped in the list; a list of an earlier step changes nothing and is shown anew. */
export function takeTappedCase(context: ConversationContext, { case: id, rev, open }: OpenCaseData): Turn {
  const { session } = context;
  const isCurrent = id === (session.caseId ?? '') && (session.caseId === null || rev === session.rev);
  if (!isCurrent) return showInstead(context, 'stale', say.staleList);
  if (open === session.caseId) return arrive(context, 'openCase', say.isOpen(session.number));
  const kept = session.kept.find(({ caseId }) => caseId === open);
  return kept ? goTo(context, kept) : showInstead(context, 'openCaseGone', say.gone);
}

/** Goes to the case of a number. */
export function goToNumber(context: ConversationContext, number: number): Turn {
  const { session } = context;
  if (session.caseId !== null && session.number === number) {
    return arrive(context, 'openCase', say.isOpen(number));
  }
  const kept = session.kept.find((one) => one.number === number);
  return kept ? goTo(context, kept) : notice(context, 'openCaseGone', say.noSuchNumber(number), 'accent');
}

/** Goes back to the case that was left last. */
export function reopen(context: ConversationContext): Turn {
  const [last] = context.session.kept;
  return last ? goTo(context, last, 'reopen') : notice(context, 'reopen', say.nothingToReopen, 'accent');
}

/** Goes to a case of the list; the open one is put into it. @param before what is said first */
export function goTo(
  context: ConversationContext,
  kept: KeptCase,
  event = 'openCase',
  before: readonly string[] = [],
): Turn {
  const { cases } = context;
  const { state, left } = readKept(cases, kept);
  const change = changeSince(context, kept, left.length);
  const aside = putAside(context.cases.guideline, context.session, context.now);
  const session = withKept(aside.session, kept, cases, change !== 'other');
  const said = [
    ...before,
    say.backIn(kept.number),
    ...(kept.keptSituations ? [] : [say.situationsNotKept]),
    ...sinceThen[change](kept.guideline.version, cases.stamp.version),
    ...leftOut(cases.guideline, left),
    ...asideSaid(context, aside),
  ].join(' ');
  return { ...arrive({ ...context, session, state }, event, said), restored: true };
}

/** What the guideline has become for a case since it was left. */
function changeSince(
  context: ConversationContext,
  { guideline, answers, situations }: KeptCase,
  left: number,
): keyof typeof sinceThen {
  if (guideline.hash === context.cases.stamp.hash) return 'same';
  const known = { answers: givenIn(answers), situations };
  return left === 0 && standsAsBefore(context, guideline, known) ? 'alike' : 'other';
}

const sinceThen = {
  same: () => [],
  alike: (was: string, now: string) => [texts.guidelineAlike(was, now)],
  other: (_was: string, now: string) => [texts.guidelineChanged(now)],
} as const;

/** What became of the case that was open, in sentences; nothing when it held nothing. */
export function asideSaid(
  context: ConversationContext,
  { kept, left }: Pick<PutAside, 'kept' | 'left'>,
): readonly string[] {
  return [
    ...(kept ? [say.kept(kept.number, Object.keys(kept.answers).length, kept.intake !== null)] : []),
    ...(left ? [say.left(left.number, codeOfListed(context.cases, listedOf(context, left)))] : []),
  ];
}

/** A case of the list as the present guideline reads it. */
export function listedOf({ cases }: Pick<ConversationContext, 'cases'>, kept: KeptCase): ListedCase {
  const { state, pending } = readKept(cases, kept);
  return {
    id: kept.caseId,
    number: kept.number,
    isOpen: false,
    state,
    pendingAnswers: pending,
    situations: situationsOf(cases.guideline, kept),
    notTaken: kept.notTaken,
    told: toldBesideAnswers(cases.guideline, kept),
    lineWaits: kept.intake !== null,
    earlier: kept.guideline.hash === cases.stamp.hash ? null : kept.guideline.version,
  };
}

/**
 * Drops one case, the open one without a number; its code brings its answers back. In a shared place one person would drop
 * the case of all, so it is asked for first.
 * @param sure whether a yes was given to it
 */
export function dropCase(context: ConversationContext, number: number | null, sure: boolean): Turn {
  const { session, state, cases } = context;
  const isOpen = session.caseId !== null && (number === null || session.number === number);
  const asks = isShared(context.scope) && !sure;
  if (isOpen && state) {
    if (asks) return askToDrop(context, session.number);
    const code = codeOfListed(cases, openOf(context, state));
    return notice(
      { ...context, state: null, session: withoutCase(session) },
      'dropCase',
      say.dropped(session.number, code),
      'accent',
    );
  }
  if (number === null) return notice(context, 'dropCase', texts.noCase, 'accent');
  const kept = session.kept.find((one) => one.number === number);
  if (!kept) return notice(context, 'openCaseGone', say.noSuchNumber(number), 'accent');
  if (asks) return askToDrop(context, number);
  const left = session.kept.filter((one) => one !== kept);
  const code = codeOfListed(cases, listedOf(context, kept));
  return notice(
    { ...context, session: { ...session, kept: left } },
    'dropCase',
    say.dropped(number, code),
    'accent',
  );
}

function askToDrop(context: ConversationContext, number: number): Turn {
  const session = { ...context.session, lastReply: { kind: 'drop', number } as const };
  return notice({ ...context, session }, 'dropAsked', say.dropAsk(number));
}

/** Says how to get out of a case in which something of another patient was typed; nothing is changed. */
export function ofWrongPatient(context: ConversationContext): Turn {
  const told = toldNames(context.session);
  const text = [
    say.wrongPatient(context.session.number),
    ...(told === '' ? [] : [toldBackTexts.howTo(told)]),
  ];
  return notice(context, 'wrongPatient', text.join(' '), 'accent');
}

function showInstead(context: ConversationContext, event: string, text: string): Turn {
  const said = { kind: 'notice', tone: 'warning', text } as const;
  return listed(context, event, [said, ...listBlocks(context)]);
}

/** Right after the list a number alone is that of a case. */
function listed(context: ConversationContext, event: string, blocks: readonly Block[]): Turn {
  const session = { ...context.session, lastReply: { kind: 'cases' } as const };
  return show({ ...context, session }, event, blocks, { briefly: true });
}

/** The open case as one of the list. */
function openOf({ session, cases }: ConversationContext, state: CaseState): ListedCase {
  return {
    id: session.caseId ?? '',
    number: session.number,
    isOpen: true,
    state,
    pendingAnswers: session.pendingAnswers,
    situations: situationsOf(cases.guideline, session),
    notTaken: session.notTaken,
    told: toldBesideAnswers(cases.guideline, session),
    lineWaits: session.intake !== null,
    earlier: null,
  };
}

function listBlocks(context: ConversationContext): readonly Block[] {
  const { session, state, cases, keptDays } = context;
  const open: readonly ListedCase[] = state && session.caseId !== null ? [openOf(context, state)] : [];
  const listed = [...open, ...session.kept.map((kept) => listedOf(context, kept))];
  const inOrderOfEntry = listed.toSorted((a, b) => a.number - b.number);
  return casesBlocks(cases, inOrderOfEntry, placeOf(session), keptDays);
}
