import type { Cases } from '../../../machine/cases.ts';
import type { Item } from '../../../quiz/item/item.ts';
import type { Button, Message } from '../../contract/message.ts';
import { trailItems } from '../said/trailItems.ts';
import { titleOf } from '../said/titles.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.quiz.route;

/**
 * The whole route of an item's case over the chart: each answer, the rule that fired, and where it leads.
 * @param buttons the ways on
 */
export function routeMessage(
  cases: Cases,
  { case: shown }: Item,
  buttons: readonly Button[],
  typeHint: string,
): Message {
  if (!shown) {
    return {
      speak: say.none,
      blocks: [{ kind: 'notice', tone: 'accent', text: say.none }],
      buttons,
      typeHint,
    };
  }
  const state = cases.replay(shown.answers);
  const end = state.outcome
    ? say.ends(titleOf(cases.guideline, state.outcome))
    : state.question
      ? say.open(titleOf(cases.guideline, state.question))
      : '';
  return {
    speak: say.title,
    blocks: [
      { kind: 'heading', text: say.title },
      { kind: 'list', ordered: true, items: trailItems(cases.guideline, cases.trail(state)) },
      { kind: 'text', text: [{ text: end, strong: true }] },
    ],
    buttons,
    typeHint,
  };
}
