import type { GivenAnswer } from '../../guideline/answers.ts';
import type { ToldSituation } from '../../engine/situationsOnOptions.ts';
import { changeAll, sameAnswer } from '../../machine/pendingAnswers.ts';
import { type Block, mostButtons } from '../contract/message.ts';
import { type LinesNamed, whatIfBlocks } from '../messages/alternatives/whatIf.ts';
import { makeIt } from '../messages/change.ts';
import { texts } from '../texts/texts.ts';
import type { NamedSituation } from '../state/toldSituations.ts';
import { besideOf, situationsOf } from './beside.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { inform, notice } from './show.ts';

const say = texts.alternatives;

/**
 * Looks at what supposed answers would lead to, beside what the case leads to; the case stays as it is. One tap makes
 * it so, and a plain yes right after.
 * @param left what of the text was not understood, said first
 * @param situations special situations that are supposed beside the answers, and `without` those that are supposed not to
 * be so; they are looked at alone, since only what is told of the patient stands with the case
 * @param linesNamed the lines before the first option that the text names: "growing fast"; none where it was tapped
 */
export function takeWhatIf(
  context: ConversationContext,
  supposed: readonly GivenAnswer[],
  {
    left = [],
    situations = [],
    without = [],
    linesNamed,
  }: {
    readonly left?: readonly Block[];
    readonly situations?: readonly NamedSituation[];
    readonly without?: readonly string[];
    readonly linesNamed?: LinesNamed;
  } = {},
): Turn {
  const { state, session, cases } = context;
  if (!state) return notice(context, 'whatIf', texts.noCase, 'accent');
  const now = { state, pending: session.pendingAnswers };
  const known = [...state.answers, ...session.pendingAnswers];
  const isNew = supposed.some(
    ({ question, answer }) =>
      !known.some((given) => given.question === question && sameAnswer(given.answer, answer)),
  );
  const beside = besideOf(cases.guideline, session);
  const { named, withThem } = supposedBeside(context, situations, without);
  if (!isNew && named.length === 0) return notice(context, 'whatIf', say.same, 'accent');
  const blocks = whatIfBlocks(cases, {
    supposed,
    now,
    changed: changeAll(cases, now, supposed),
    beside,
    besideThen: { ...beside, situations: withThem },
    alsoSupposed: named,
    ...(linesNamed ? { linesNamed } : {}),
  });
  const hints = named.length === 0 ? [] : [say.situationsLooked];
  if (!isNew) {
    const turn = inform(context, 'whatIf', [...left, ...blocks], { briefly: true });
    return { ...turn, message: { ...turn.message, typeHint: say.situationsLooked } };
  }
  const waits = { ...context, session: { ...session, lastReply: { kind: 'look', supposed } as const } };
  const turn = inform(waits, 'whatIf', [...left, ...blocks], { briefly: true });
  const others = turn.message.buttons.slice(0, mostButtons - 1);
  return {
    ...turn,
    message: {
      ...turn.message,
      buttons: [makeIt(placeOf(session), supposed), ...others],
      typeHint: [say.hint, ...hints].join(' '),
    },
  };
}

/** The special situations of a case with those that are supposed, and in words what is supposed of them. */
function supposedBeside(
  { cases: { guideline }, session }: ConversationContext,
  situations: readonly NamedSituation[],
  without: readonly string[],
): { readonly named: readonly string[]; readonly withThem: readonly ToldSituation[] } {
  const had = new Set<string>(session.situations);
  const added = situations.filter((id) => !had.has(id));
  const gone = new Set<string>(without.filter((id) => had.has(id)));
  const namesOf = (ids: readonly string[]): readonly string[] =>
    situationsOf(guideline, { situations: ids }).map(({ inWords }) => inWords);
  return {
    named: [...namesOf(added), ...namesOf([...gone]).map((name) => say.without(name))],
    withThem: situationsOf(guideline, {
      situations: [...session.situations, ...added].filter((id) => !gone.has(id)),
    }),
  };
}
