import { randomUUID } from 'node:crypto';
import { inTurn, type TurnScope } from './turnScope.ts';

/** How a turn went, for the counters. */
export interface TurnMeasure {
  readonly seconds: number;
  readonly failed: boolean;
}

export interface Turns {
  /** Runs a turn under an id of its own, so that a stopping server can wait for it. */
  during<Result>(run: () => Promise<Result>): Promise<Result>;
  /** Resolves when every turn that runs now has ended. */
  ended(): Promise<unknown>;
}

/**
 * @param write writes the line of a turn, with how long it took in milliseconds
 * @param measure told of every turn
 */
export function runTurns(
  write: (line: object & { readonly ms: number }) => void,
  measure: (turn: TurnMeasure) => void,
): Turns {
  const running = new Set<Promise<unknown>>();

  const timed = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    const scope: TurnScope = { id: newId(), line: null, failed: false };
    return inTurn(scope, async () => {
      const start = performance.now();
      try {
        return await run();
      } catch (error) {
        scope.failed = true;
        throw error;
      } finally {
        const ms = performance.now() - start;
        // The reply goes out first: nobody waits for what is written of the turn.
        setImmediate(() => {
          measure({ seconds: ms / 1_000, failed: scope.failed });
          if (scope.line !== null) write({ ...scope.line, ms: Math.round(ms * 10) / 10 });
        });
      }
    });
  };

  return {
    during: async (run) => {
      const turn = timed(run);
      running.add(turn);
      try {
        return await turn;
      } finally {
        running.delete(turn);
      }
    },
    ended: () => Promise.allSettled(running),
  };
}

/** 16 hexadecimal digits, by chance but for one. Node keeps random bytes for UUIDs at hand, for nothing else. */
function newId(): string {
  return randomUUID().slice(-17).replace('-', '');
}
