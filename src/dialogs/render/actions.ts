import type { ActionData } from '../../conversation/contract/actionData.ts';
import { type Button, isAction } from '../../conversation/contract/message.ts';
import type { CardAction, ExecuteAction, OpenUrlAction, ToggleAction } from './cardTypes.ts';

/**
 * `Action.Execute` with a verb, and the same as `Action.Submit` for clients without it.
 * @param inputs `auto` when what the inputs of the card hold is sent with the action
 */
export function execute(title: string, data: ActionData, inputs: 'auto' | 'none' = 'none'): ExecuteAction {
  return {
    type: 'Action.Execute',
    verb: data.do,
    title,
    data,
    associatedInputs: inputs,
    fallback: { type: 'Action.Submit', title, data, associatedInputs: inputs },
  };
}

/** Shows and hides the elements of these ids. */
export function toggle(title: string, targetElements: readonly string[]): ToggleAction {
  return { type: 'Action.ToggleVisibility', title, tooltip: title, targetElements };
}

/** Opens an address. */
export function openUrl(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title, url };
}

/** Draws the buttons of a message; the first that sends its inputs stands out. */
export function drawButtons(buttons: readonly Button[]): readonly CardAction[] {
  const main = buttons.filter(isAction).find(({ primary }) => primary);
  return buttons.map((button): CardAction => {
    if (!isAction(button)) return openUrl(button.title, button.url);
    const action = execute(button.title, button.data, button.primary ? 'auto' : 'none');
    return button === main ? { ...action, style: 'positive' } : action;
  });
}
