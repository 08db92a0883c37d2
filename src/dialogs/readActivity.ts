import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { actionData } from '../conversation/contract/actionData.ts';
import type { Input } from '../conversation/contract/input.ts';
import { readText } from '../conversation/readText.ts';
import { mentionsBot } from './spokenText.ts';
import { texts } from '../conversation/texts/texts.ts';

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
  return readText(said);
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
