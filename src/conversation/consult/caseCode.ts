import type { DecodedCase } from '../../machine/caseCode/caseCode.ts';
import { pairStanding } from '../../engine/pairStanding.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { CaseState } from '../../machine/cases.ts';
import { type Standing, standingIn } from '../../machine/standing.ts';
import { endInWords, endOf } from '../messages/alternatives/end.ts';
import { caseCodeBlocks, codeOfListed } from '../messages/cases/casesBlocks.ts';
import { optionName } from '../messages/outcome/optionName.ts';
import { titleOf } from '../messages/said/titles.ts';
import { caseCodeOf } from '../state/caseCodeOf.ts';
import { putAside, withNumber } from '../state/keptCases.ts';
import { contradictionsAmong, withPending } from '../state/contradictions.ts';
import { leftOut, putToPresent } from '../state/openCase.ts';
import type { Session } from '../state/session.ts';
import { toldOfCode } from '../state/toldInCode.ts';
import { standsAsBefore } from '../state/standsAsBefore.ts';
import { texts } from '../texts/texts.ts';
import { asideSaid, goTo, listedOf } from './cases.ts';
import type { ConversationContext, Turn } from './context.ts';
import type { Explained } from './explain.ts';
import { situationsOf } from './beside.ts';
import { arrive, notice } from './show.ts';

const say = texts.cases;

/** The code of the open case. */
export function codeOf({ cases, session }: ConversationContext): Explained {
  return { blocks: caseCodeBlocks(caseCodeOf(cases, session)), briefly: true };
}

/** Says why a code cannot be opened, and where it looks wrong as far as that can be known. */
export function badCode(
  context: ConversationContext,
  { fault, groups }: { readonly fault: keyof typeof say.faults; readonly groups: readonly number[] },
): Turn {
  const where = groups.length > 0 ? [say.wrongGroups(groups)] : [];
  return notice(context, 'badCode', [say.faults[fault], ...where, say.unchanged].join(' '));
}

/**
 * Opens a case from its code, as a case of its own; the open one is put into the list. The code of a case that is in
 * the list already leads to that one. Answers of another version of the guideline are put to the present one.
 */
export function openFromCode(context: ConversationContext, decoded: DecodedCase): Turn {
  const { cases, session, newId } = context;
  const { state, pending, left } = putToPresent(cases, decoded.edition.guideline, decoded.answers);
  const situations = situationsOf(cases.guideline, decoded);
  const notTaken = toldOfCode(decoded);
  const isWhole = left.length === 0 && situations.length === decoded.situations.length;
  if (isWhole) {
    const there = alreadyThere(
      context,
      codeOfListed(cases, { state, pendingAnswers: pending, situations, notTaken }),
    );
    if (there) return there;
  }
  const aside = putAside(session, context.now);
  const { version, hash } = cases.stamp;
  const opened: Session = {
    ...withNumber(aside.session),
    caseId: newId(),
    answers: state.answers,
    pendingAnswers: pending,
    situations: situations.map(({ id }) => id),
    notTaken,
    guideline: { version, hash },
  };
  const said = [
    say.opened(opened.number, state.answers.length),
    ...(pending.length > 0 ? [say.openedWaiting(pending.length, state.recommendation !== null)] : []),
    ...(situations.length > 0
      ? [say.openedSituations(situations.map(({ inWords }) => inWords).join(', '))]
      : []),
    ...(decoded.told.length > 0 ? [say.openedTold(decoded.told.map(inWords).join(', '))] : []),
    ...(decoded.more ? [say.openedMore] : []),
    ...changedSince(context, decoded, opened, state, isWhole),
    ...(decoded.edition.guideline.hash === hash ? [] : leftOut(cases.guideline, left)),
    ...(situations.length < decoded.situations.length ? [say.situationsGone] : []),
    ...contradictionsAmong(cases.guideline, withPending(state, pending)).map((what) =>
      texts.discrepancy(what),
    ),
    ...asideSaid(context, aside),
  ].join(' ');
  return { ...arrive({ ...context, session: opened, state }, 'openCode', said), restored: true };
}

/** What was told, by its name in a code. */
function inWords(told: string): string {
  return told.replace(/^failed (?<drug>.+)/u, (_all, drug: string) => texts.outcome.takenAway.failed(drug));
}

/** The turn to a case that has this code already: the open one, or one of the list. */
function alreadyThere(context: ConversationContext, code: string): Turn | null {
  const { cases, session } = context;
  if (session.caseId !== null && caseCodeOf(cases, session) === code) {
    const said = [say.sameAsListed(session.number), say.isOpen(session.number)].join(' ');
    return arrive(context, 'openCode', said);
  }
  const listed = session.kept.find((kept) => codeOfListed(cases, listedOf(context, kept)) === code);
  return listed ? goTo(context, listed, 'openCode', [say.sameAsListed(listed.number)]) : null;
}

/** Whether its code was made under the present guideline, else what that has changed for this case, in sentences. */
function changedSince(
  { cases, editions }: ConversationContext,
  decoded: DecodedCase,
  { pendingAnswers, situations }: Session,
  state: CaseState,
  isWhole: boolean,
): readonly string[] {
  const { guideline, stamp } = cases;
  const { edition } = decoded;
  if (edition.guideline.hash === stamp.hash) return [say.sameGuideline];
  const made = edition.versions.join(' or ');
  if (isWhole && standsAsBefore({ cases, editions }, edition.guideline, decoded)) {
    return [say.madeUnderAlike(made, stamp.version)];
  }
  const then = edition.chart && standingIn(guideline, edition.chart, decoded);
  const beside = { situations: situationsOf(guideline, { situations }) };
  const now = endInWords(cases, endOf(cases, { state, pending: pendingAnswers }, beside));
  return [
    say.madeUnder(made, stamp.version),
    then === null ? say.thenUnknown : say.thenWas(standingInWords(guideline, then)),
    say.nowIs(now),
  ];
}

/** Where a case stood, in one sentence: the outcome with what led, where that is known, or the question that was asked. */
function standingInWords(guideline: Guideline, standing: Standing): string {
  if (standing.kind === 'question') return texts.delivery.askedThen(titleOf(guideline, standing.question));
  const { title, options, together, first } = standing.advice;
  if (standing.tells === 'title' || options.length === 0) return `${title}.`;
  const leading = together?.options ?? (first === null ? [] : [first]);
  if (leading.length === 0) return `${title}. ${texts.alternatives.none}`;
  const joined = together === null ? '' : texts.outcome.pairNames[pairStanding(together)];
  return `${title}. ${texts.alternatives.first(leading.map(optionName).join(joined))}`;
}
