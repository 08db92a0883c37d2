import { AsyncLocalStorage } from 'node:async_hooks';

/** One turn while it runs. */
export interface TurnScope {
  /** Random; in every line that is written about the turn. */
  readonly id: string;
  /** The fields of its line, once the bot has decided; the line is written when the turn has ended. */
  line: object | null;
  /** Whether the bot threw; the person has then been told. */
  failed: boolean;
  /** With `failed`: what was said was stored, and only the answer to it was lost. */
  stored?: boolean;
}

const scopes = new AsyncLocalStorage<TurnScope>();

/** The turn that runs here; null outside of turns. */
export function currentTurn(): TurnScope | null {
  return scopes.getStore() ?? null;
}

/** Runs something as a turn. */
export function inTurn<Result>(scope: TurnScope, run: () => Promise<Result>): Promise<Result> {
  return scopes.run(scope, run);
}
