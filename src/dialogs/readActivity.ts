import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { NotRead } from '../conversation/contract/notRead.ts';
import { readTap } from '../conversation/contract/actionData.ts';
import type { Input } from '../conversation/contract/input.ts';
import { texts } from '../conversation/texts/texts.ts';
import { mentionsBot } from './reading/mentions.ts';
import { saidIn } from './reading/saidIn.ts';

/** What a message asks for, and what stands beside words that are read. */
export interface MessageRead {
  readonly input: Input;
  readonly notRead: readonly NotRead[];
}

/** What a message activity asks for. */
export function readMessage(activity: Partial<Activity>): MessageRead {
  if (isTap(activity)) return { input: readAction(activity.value), notRead: [] };
  const { text, notRead } = saidIn(activity);
  if (text !== '') return { input: { kind: 'text', text }, notRead };
  const [first] = notRead;
  if (first)
    return { input: { kind: 'refused', event: first, say: texts.notRead.alone(notRead) }, notRead: [] };
  if (mentionsBot(activity)) return { input: { kind: 'command', command: 'hello' }, notRead };
  return { input: { kind: 'refused', event: 'empty', say: texts.empty }, notRead };
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
