import type { EventObject } from 'xstate';

/** One event and the state that it led to. */
export interface PathStep<State, Event extends EventObject> {
  readonly state: State;
  readonly event: Event;
}

/**
 * A path as `@xstate/test` takes it: its first step is the initial state, with the event that XState itself begins with.
 * @param taken the steps from there
 */
export function pathFrom<State, Event extends EventObject>(
  start: State,
  taken: readonly PathStep<State, Event>[],
) {
  // No event of the machine, and the types of the library know no other; its own paths begin with it all the same.
  const begun = { type: 'xstate.init' } as unknown as Event;
  return {
    state: taken.at(-1)?.state ?? start,
    steps: [{ state: start, event: begun }, ...taken],
    weight: taken.length,
  };
}
