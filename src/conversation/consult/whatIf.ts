import type { GivenAnswer } from '../../guideline/answers.ts';
import { changeAll, sameAnswer } from '../../machine/pendingAnswers.ts';
import { type Block, mostButtons } from '../contract/message.ts';
import { type LinesNamed, whatIfBlocks } from '../messages/alternatives/whatIf.ts';
import { makeIt } from '../messages/change.ts';
import { texts } from '../texts/texts.ts';
import { besideOf } from './beside.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { inform, notice } from './show.ts';

const say = texts.alternatives;

/**
 * Looks at what supposed answers would lead to, beside what the case leads to; the case stays as it is. One tap makes
 * it so, and a plain yes right after.
 * @param left what of the text was not understood, said first
 * @param linesNamed the lines before the first option that the text names: "growing fast"; none where it was tapped
 */
export function takeWhatIf(
  context: ConversationContext,
  supposed: readonly GivenAnswer[],
  { left = [], linesNamed }: { readonly left?: readonly Block[]; readonly linesNamed?: LinesNamed } = {},
): Turn {
  const { state, session, cases } = context;
  if (!state) return notice(context, 'whatIf', texts.noCase, 'accent');
  const now = { state, pending: session.pendingAnswers };
  const known = [...state.answers, ...session.pendingAnswers];
  const isNew = supposed.some(
    ({ question, answer }) =>
      !known.some((given) => given.question === question && sameAnswer(given.answer, answer)),
  );
  if (!isNew) return notice(context, 'whatIf', say.same, 'accent');
  const blocks = whatIfBlocks(cases, {
    supposed,
    now,
    changed: changeAll(cases, now, supposed),
    beside: besideOf(cases.guideline, session),
    ...(linesNamed ? { linesNamed } : {}),
  });
  const waits = { ...context, session: { ...session, lastReply: { kind: 'look', supposed } as const } };
  const turn = inform(waits, 'whatIf', [...left, ...blocks], { briefly: true });
  const others = turn.message.buttons.slice(0, mostButtons - 1);
  return {
    ...turn,
    message: {
      ...turn.message,
      buttons: [makeIt(placeOf(session), supposed), ...others],
      typeHint: say.hint,
    },
  };
}
