import type { ActorLogic, EventObject, Snapshot } from 'xstate';
import { getPathsFromEvents } from 'xstate/graph';
import { unreachable } from '../guideline/errors.ts';

/** One event and the state that it led to. */
export interface PathStep<State, Event extends EventObject> {
  readonly state: State;
  readonly event: Event;
}

/** How every path of a machine begins: its initial state, with the event that XState itself begins with. */
export function firstStep<State extends Snapshot<unknown>, Event extends EventObject, Input>(
  machine: ActorLogic<State, Event, Input>,
  input?: Input,
): PathStep<State, Event> {
  // The library makes it: that event is none of the machine's, and nobody else may say that it is.
  const [path] = getPathsFromEvents(machine, [], input === undefined ? {} : { input });
  return path?.steps[0] ?? unreachable('No events lead to no path.');
}

/**
 * A path as `@xstate/test` takes it.
 * @param first how it begins
 * @param taken the steps from there
 */
export function pathFrom<State, Event extends EventObject>(
  first: PathStep<State, Event>,
  taken: readonly PathStep<State, Event>[],
) {
  return { state: taken.at(-1)?.state ?? first.state, steps: [first, ...taken], weight: taken.length };
}
