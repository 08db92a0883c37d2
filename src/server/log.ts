import { type DestinationStream, type LoggerOptions, pino } from 'pino';
import type { DeliveryFault, RecordFault, TurnRecord } from '../dialogs/bot.ts';
import { hasCode, PathwayError } from '../guideline/errors.ts';
import type { TellStorage } from './storage/faults/storageEvent.ts';
import type { Config } from './settings/config.ts';
import { type ErrorLog, faultOf } from './channel/turnError.ts';
import { currentTurn } from './logs/turnScope.ts';
import type { Metrics } from './metrics/metrics.ts';

export type Log = ReturnType<typeof createLog>;

/** How much may wait to be written when standard output takes nothing, in characters; more is left out. */
const mostWaiting = 4_000_000;

/**
 * Structured logs on standard output. They hold routes, versions and pseudonymous keys, never what was typed.
 * Every line that is written during a turn has its id.
 * Nobody waits for a line to be written; what waits is written when the process ends.
 * @param to in place of standard output
 */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>, to?: DestinationStream) {
  const options: LoggerOptions = {
    level: logLevel,
    base: null,
    mixin: () => {
      const turn = currentTurn();
      return turn ? { turnId: turn.id } : {};
    },
  };
  return pino(options, to ?? pino.destination({ sync: false, maxLength: mostWaiting }));
}

/** Writes one line for each turn, when it has ended; at once outside of one. */
export function recordTurns(log: Log): (turn: TurnRecord) => void {
  return ({ guideline, ...turn }) => {
    const line = { turn: { ...turn, version: guideline.version, hash: guideline.hash.slice(0, 12) } };
    const running = currentTurn();
    if (running) running.line = line;
    else log.info(line, 'turn');
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

/** Writes one line when the exported chart of an earlier version cannot be read: its case codes cannot be opened. */
export function recordChartFaults(log: ErrorLog): (error: unknown) => void {
  return (error) => {
    const reason = error instanceof PathwayError ? { reason: error.message } : {};
    log.error(
      { chart: { ...reason, fault: faultOf(error) } },
      'the chart of an earlier version cannot be read',
    );
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
export function recordFaults(log: Log, metrics: Pick<Metrics, 'count'>): (fault: DeliveryFault) => void {
  return (delivery) => {
    metrics.count(({ deliveryFaults }) => deliveryFaults.inc({ step: delivery.step }));
    log.warn({ delivery }, 'a card was not delivered as meant');
  };
}
