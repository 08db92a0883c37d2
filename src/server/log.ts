import { pino } from 'pino';
import type { DeliveryFault, RecordFault, TurnRecord } from '../dialogs/bot.ts';
import { hasCode } from '../guideline/errors.ts';
import type { TellStorage } from './storage/faults/storageEvent.ts';
import type { Config } from './settings/config.ts';
import { type ErrorLog, faultOf } from './channel/turnError.ts';

export type Log = ReturnType<typeof createLog>;

/** Structured logs on standard output. They hold routes, versions and pseudonymous keys, never what was typed. */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>) {
  return pino({ level: logLevel, base: null });
}

/** Writes one line for each turn. */
export function recordTurns(log: Log): (turn: TurnRecord) => void {
  return ({ guideline, ...turn }) => {
    log.info({ turn: { ...turn, version: guideline.version, hash: guideline.hash.slice(0, 12) } }, 'turn');
  };
}

/** Writes one line when the quiz cannot be made, or fails in a turn. The reasons that the quiz gives quote data alone. */
export function recordQuizFaults(log: ErrorLog): (error: unknown) => void {
  return (error) => {
    const isOurs = hasCode(error, 'QuizTablesNotUsable', 'QuizItemNotMade');
    const reason = isOurs ? { reason: error.message } : {};
    log.error({ quiz: { ...reason, fault: faultOf(error) } }, 'the quiz is not available');
  };
}

/** Writes one line for each record that could not be read; the storage holds it under `aside`. */
export function recordSetAside(log: Log): (fault: RecordFault) => void {
  return (record) => log.error({ record }, 'a record could not be read and was set aside');
}

/** Writes one line for what an operator should know of the storage. */
export function recordStorage(log: Log): TellStorage {
  return ({ event }) => {
    const isFault = !(event === 'reopened' || event === 'erased' || event === 'erasing');
    log[isFault ? 'error' : 'warn']({ storage: event }, 'storage');
  };
}

/** Writes one line for each card that did not come where it should have. */
export function recordFaults(log: Log): (fault: DeliveryFault) => void {
  return (delivery) => log.warn({ delivery }, 'a card was not delivered as meant');
}
