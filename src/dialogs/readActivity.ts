import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { type ActionData, actionData } from '../conversation/contract/actionData.ts';
import { type CommandName, commandIn } from '../conversation/commands.ts';
import { identifierIn } from '../language/identifiers.ts';
import { mentionsBot } from './spokenText.ts';
import { texts } from '../conversation/texts/texts.ts';

/** What a person did in one turn, with everything that must not be read already left out. */
export type Input =
  | { readonly kind: 'action'; readonly data: ActionData }
  | { readonly kind: 'command'; readonly command: CommandName }
  | { readonly kind: 'text'; readonly text: string }
  /** A conversation opened, or came back after a restart. */
  | { readonly kind: 'joined'; /** Who added the bot, as far as is said. */ readonly by?: string }
  /** The bot was removed from the conversation. */
  | { readonly kind: 'left' }
  | { readonly kind: 'resumed' }
  /** Nothing that can be read; `say` tells why. */
  | {
      readonly kind: 'refused';
      readonly event: string;
      readonly say: string;
      /** What is said instead where no question is open. */
      readonly sayIdle?: string;
    };

/** The longest text that is read as an answer, in characters. */
export const textLimit = 500;

/** What a message activity asks for. `text` is the message without mentions of the bot. */
export function readMessage(activity: Partial<Activity>, text: string): Input {
  if (activity.value !== undefined && activity.value !== null) return readAction(activity.value);
  const said = text.trim();
  if (said === '') {
    if (mentionsBot(activity) && !activity.attachments?.length) return { kind: 'command', command: 'hello' };
    const files = (activity.attachments ?? []).some(({ contentType }) => contentType !== 'text/html');
    return files
      ? { kind: 'refused', event: 'attachment', say: texts.attachment }
      : { kind: 'refused', event: 'empty', say: texts.empty };
  }
  // Nothing but the search for identifiers, which is bounded, looks at a text that is too long.
  const tooLong = said.length > textLimit;
  const command = tooLong ? null : commandIn(said);
  if (command) return { kind: 'command', command };
  const identifier = identifierIn(said);
  if (identifier) {
    return {
      kind: 'refused',
      event: 'identifier',
      say: texts.identifier(texts.identifierKinds[identifier]),
    };
  }
  if (tooLong) {
    return {
      kind: 'refused',
      event: 'tooLong',
      say: texts.tooLong(textLimit),
      sayIdle: texts.tooLongNoCase(textLimit),
    };
  }
  return { kind: 'text', text: said };
}

const invokeValue = z.object({ action: z.object({ data: z.unknown() }) });

/** What an `adaptiveCard/action` invoke asks for. The envelope is read loosely: Teams adds to it. */
export function readInvoke(value: unknown): Input {
  const envelope = invokeValue.safeParse(value);
  return readAction(envelope.success ? envelope.data.action.data : undefined);
}

function readAction(value: unknown): Input {
  const result = actionData.safeParse(value);
  return result.success
    ? { kind: 'action', data: result.data }
    : { kind: 'refused', event: 'malformedAction', say: texts.malformedAction };
}
