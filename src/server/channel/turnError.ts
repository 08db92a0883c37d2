import type { TurnContext } from 'botbuilder';
import { texts } from '../../conversation/texts/texts.ts';
import { DeliveryFailed } from '../../dialogs/deliveryFailed.ts';
import { currentTurn } from '../logs/turnScope.ts';

/** What a person is told when a turn failed. */
export const turnErrorText = texts.turnError;

/** The part of a logger that is needed here; pino's fits. */
export interface ErrorLog {
  error(fields: object, message: string): void;
}

/**
 * The `onTurnError` of every adapter: logs the fault and tells the person kindly, never with its details.
 * A tapped `Action.Execute` is answered with an error that the client shows itself.
 */
export function onTurnError(log: ErrorLog): (context: TurnContext, error: Error) => Promise<void> {
  return async (context, error) => {
    const turn = currentTurn();
    if (turn) {
      turn.failed = true;
      turn.stored = wasStored(error);
    }
    log.error({ fault: faultOf(error), channel: context.activity.channelId }, 'A turn failed.');
    try {
      await context.sendActivity(
        context.activity.type === 'invoke'
          ? { type: 'invokeResponse', value: { status: 200, body: invokeError } }
          : wasStored(error)
            ? texts.notDelivered
            : turnErrorText,
      );
    } catch (sending) {
      log.error({ fault: faultOf(sending) }, 'The error text could not be sent.');
    }
  };
}

/** Whether what was said was stored, and only its answer was lost. */
export function wasStored(error: unknown): boolean {
  return error instanceof DeliveryFailed;
}

const invokeError = {
  statusCode: 500,
  type: 'application/vnd.microsoft.error',
  value: { code: 'InternalError', message: turnErrorText },
} as const;

/** An error without its message, which may quote an answer: its name, its code and where it was thrown. */
export function faultOf(error: unknown): { name: string; code?: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, ...code, at: at.map((line) => line.trim()) };
}
