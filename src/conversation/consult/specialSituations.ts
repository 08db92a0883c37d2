import type { Block } from '../contract/message.ts';
import { withBefore } from '../messages/view.ts';
import { texts } from '../texts/texts.ts';
import type { ConversationContext, Turn } from './context.ts';
import type { PendingIntake, Session, WaitingLine } from '../state/session.ts';
import { type NamedSituation, situationIdOf } from '../state/toldSituations.ts';
import { situationsOf } from './beside.ts';
import { notice, show } from './show.ts';

/** Texts that said nothing else: the question is repeated, and nobody is told that it was not understood. */
const nothingElse: ReadonlySet<string> = new Set(['notUnderstood', 'intakeEmpty', 'afterOutcome', 'waits']);

/**
 * Answers special situations with their sentences (dossier 7, W19) and keeps them with the case until they are
 * taken back (W28). They fill nothing.
 * @param ofNext whether the text begins another case: then they are of that patient alone
 * @param work does what the text says beside
 */
export function withSituations(
  context: ConversationContext,
  named: readonly NamedSituation[],
  ofNext: boolean,
  work: (context: ConversationContext) => Turn,
): Turn {
  const kept = ofNext ? context : withNamed(context, named);
  const turn = work(kept);
  const isOpen = turn.session.caseId !== null;
  const session = isOpen
    ? withLineNaming(
        { ...turn.session, situations: union(turn.session.situations, named) },
        named,
        ofNext ? [] : context.session.situations,
      )
    : turn.session;
  const said = nothingElse.has(turn.event)
    ? show({ ...kept, session, state: turn.state }, 'situation')
    : turn;
  const sentences = situationsOf(context.cases.guideline, { situations: named }).map(
    ({ sentence }) => sentence,
  );
  const text = [...sentences, ...(isOpen ? [texts.situations.kept] : [])].join(' ');
  return { ...said, session, message: withBefore([{ kind: 'notice', tone: 'warning', text }], said.message) };
}

/** The same where the text may be of another patient: they belong to no case before that is said. */
export function withSituationsOfSomebody(
  { cases }: ConversationContext,
  named: readonly NamedSituation[],
  turn: Turn,
): Turn {
  const text = situationsOf(cases.guideline, { situations: named })
    .map(({ sentence }) => sentence)
    .join(' ');
  return { ...turn, message: withBefore([{ kind: 'notice', tone: 'warning', text }], turn.message) };
}

/**
 * Takes special situations back, also out of a line of the same patient that waits. Where none is taken, that those which
 * were meant are not kept is said.
 */
export function takeSituationsBack(
  context: ConversationContext,
  { taken, meant }: { readonly taken: readonly string[]; readonly meant: readonly string[] },
): Turn {
  const { session } = context;
  if (taken.length === 0) {
    const text =
      session.situations.length === 0
        ? texts.situations.none
        : [
            texts.situations.notKept(inWordsOf(context, meant)),
            ...standingOf(context, meant).map(texts.situations.stands),
          ].join(' ');
    return notice(context, 'situation', text, 'accent');
  }
  const situations = session.situations.filter((one) => !taken.includes(one));
  const intake = session.intake && withoutNamed(session.intake, taken);
  const without = { ...context, session: { ...session, situations, intake, rev: session.rev + 1 } };
  const text = texts.situations.takenBack(inWordsOf(context, taken));
  return show(without, 'situation', [{ kind: 'notice', tone: 'good', text }]);
}

/** What the case was told of the same situation and keeps: breastfeeding, where pregnancy was meant. */
function standingOf({ session, cases }: ConversationContext, meant: readonly string[]): readonly string[] {
  const ids = new Set(meant.map(situationIdOf));
  const kept = session.situations.filter((one) => ids.has(situationIdOf(one)));
  return situationsOf(cases.guideline, { situations: kept }).map(({ inWords }) => inWords);
}

function withoutNamed(intake: PendingIntake, taken: readonly string[]): PendingIntake {
  const isLeft = (one: string): boolean => !taken.includes(one);
  const without = <Line extends WaitingLine>(line: Line): Line => ({
    ...line,
    named: line.named.filter(isLeft),
    added: line.added.filter(isLeft),
  });
  if (!intake.another) return without(intake);
  // Only what waited before it is of the same patient for certain.
  const { waited } = intake.another;
  return { ...intake, another: { waited: waited && without(waited) } };
}

function inWordsOf({ cases }: ConversationContext, situations: readonly string[]): string {
  return situationsOf(cases.guideline, { situations })
    .map(({ inWords }) => inWords)
    .join(', ');
}

/** Says how special situations that were denied are taken back: a denial may be of something else, so it alone does not. */
export function offerToTakeBack(context: ConversationContext, named: readonly string[]): Turn {
  return notice(context, 'situation', deniedInWords(context, named));
}

/** The same, before a look at the case without them. */
export function deniedBlock(context: ConversationContext, named: readonly string[]): Block {
  return { kind: 'notice', tone: 'accent', text: deniedInWords(context, named) };
}

function deniedInWords({ cases }: ConversationContext, named: readonly string[]): string {
  return situationsOf(cases.guideline, { situations: named })
    .map(({ inWords }) => texts.situations.denied(inWords))
    .join(' ');
}

/** What waits for confirmation and named them knows so: where it is used in another case they go with it. */
function withLineNaming(session: Session, named: readonly NamedSituation[], had: readonly string[]): Session {
  const { intake } = session;
  if (!intake) return session;
  const added = named.filter((id) => !had.includes(id));
  return {
    ...session,
    intake: { ...intake, named: union(intake.named, named), added: union(intake.added, added) },
  };
}

function withNamed(context: ConversationContext, named: readonly NamedSituation[]): ConversationContext {
  const { session } = context;
  if (session.caseId === null) return context;
  return { ...context, session: { ...session, situations: union(session.situations, named) } };
}

function union(kept: readonly string[], named: readonly NamedSituation[]): readonly string[] {
  return named.every((id) => kept.includes(id)) ? kept : [...new Set([...kept, ...named])];
}
