import type { SituationId } from '../../language/vocabulary/situations.ts';
import type { Block } from '../contract/message.ts';
import { withBefore } from '../messages/view.ts';
import { texts } from '../texts/texts.ts';
import type { ConversationContext, Turn } from './context.ts';
import type { Session } from '../state/session.ts';
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
  named: readonly SituationId[],
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
  named: readonly SituationId[],
  turn: Turn,
): Turn {
  const text = situationsOf(cases.guideline, { situations: named })
    .map(({ sentence }) => sentence)
    .join(' ');
  return { ...turn, message: withBefore([{ kind: 'notice', tone: 'warning', text }], turn.message) };
}

/** Takes special situations back; all of them when none is named. */
export function takeSituationsBack(context: ConversationContext, named: readonly SituationId[]): Turn {
  const { session, cases } = context;
  const isTaken = (id: string): boolean => named.length === 0 || named.some((one) => one === id);
  const names = situationsOf(cases.guideline, session)
    .filter(({ id }) => isTaken(id))
    .map(({ inWords }) => inWords);
  const situations = session.situations.filter((id) => !isTaken(id));
  const without = { ...context, session: { ...session, situations, rev: session.rev + 1 } };
  const before = {
    kind: 'notice',
    tone: 'good',
    text: texts.situations.takenBack(names.join(', ')),
  } as const;
  return names.length > 0
    ? show(without, 'situation', [before])
    : notice(context, 'situation', texts.situations.none, 'accent');
}

/** Says how special situations that were denied are taken back: a denial may be of something else, so it alone does not. */
export function offerToTakeBack(context: ConversationContext, named: readonly SituationId[]): Turn {
  return notice(context, 'situation', deniedInWords(context, named));
}

/** The same, before a look at the case without them. */
export function deniedBlock(context: ConversationContext, named: readonly SituationId[]): Block {
  return { kind: 'notice', tone: 'accent', text: deniedInWords(context, named) };
}

function deniedInWords({ cases }: ConversationContext, named: readonly SituationId[]): string {
  return situationsOf(cases.guideline, { situations: named })
    .map(({ inWords }) => texts.situations.denied(inWords))
    .join(' ');
}

/** What waits for confirmation and named them knows so: where it is used in another case they go with it. */
function withLineNaming(session: Session, named: readonly SituationId[], had: readonly string[]): Session {
  const { intake } = session;
  if (!intake) return session;
  const added = named.filter((id) => !had.includes(id));
  return {
    ...session,
    intake: { ...intake, named: union(intake.named, named), added: union(intake.added, added) },
  };
}

function withNamed(context: ConversationContext, named: readonly SituationId[]): ConversationContext {
  const { session } = context;
  if (session.caseId === null) return context;
  return { ...context, session: { ...session, situations: union(session.situations, named) } };
}

function union(kept: readonly string[], named: readonly SituationId[]): readonly string[] {
  return named.every((id) => kept.includes(id)) ? kept : [...new Set([...kept, ...named])];
}
