import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { readTap } from '../conversation/contract/actionData.ts';
import type { Input } from '../conversation/contract/input.ts';
import { texts } from '../conversation/texts/texts.ts';
import { mentionsBot, spokenText } from './spokenText.ts';

/** What a message activity asks for. */
export function readMessage(activity: Partial<Activity>): Input {
  if (isTap(activity)) return readAction(activity.value);
  const text = spokenText(activity);
  if (text !== '') return { kind: 'text', text };
  if (mentionsBot(activity) && !activity.attachments?.length) return { kind: 'command', command: 'hello' };
  const files = (activity.attachments ?? []).some(({ contentType }) => contentType !== 'text/html');
  return files
    ? { kind: 'refused', event: 'attachment', say: texts.attachment }
    : { kind: 'refused', event: 'empty', say: texts.empty };
}

/** Whether files or pictures came with a text; the HTML that Teams adds to it is none. */
export function bringsFiles(activity: Partial<Activity>): boolean {
  return (
    !isTap(activity) && (activity.attachments ?? []).some(({ contentType }) => contentType !== 'text/html')
  );
}

/** Whether a message carries the data of a tapped action. */
export function isTap({ value }: Partial<Activity>): boolean {
  return value !== undefined && value !== null;
}

const invokeValue = z.object({ action: z.object({ data: z.unknown() }) });

/** What an `adaptiveCard/action` invoke asks for. The envelope is read loosely: Teams adds to it. */
export function readInvoke(value: unknown): Input {
  const envelope = invokeValue.safeParse(value);
  return readAction(envelope.success ? envelope.data.action.data : undefined);
}

function readAction(value: unknown): Input {
  return readTap(value) ?? { kind: 'refused', event: 'malformedAction', say: texts.malformedAction };
}
