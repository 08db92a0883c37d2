import { type ActorScope, createActor, type EventFrom, type SnapshotFrom } from 'xstate';
import { once } from './once.ts';
import type { Pathway } from './pathway.ts';

type PathwaySnapshot = SnapshotFrom<Pathway>;
type PathwayEvent = EventFrom<Pathway>;
type Scope = ActorScope<PathwaySnapshot, PathwayEvent>;

/**
 * What follows on an event, as xstate's `transition` says it; the chart's one action is an `assign`, which is part of
 * the snapshot. xstate makes an actor anew for each event, with the chart's first state: a third of what an event
 * costs. Nothing is sent to the actor and nothing keeps a state in it, so here one serves for all.
 */
export function transitionsOf(
  pathway: Pathway,
): (snapshot: PathwaySnapshot, event: PathwayEvent) => PathwaySnapshot {
  const scope = once(() => inert(pathway));
  return (snapshot, event) => pathway.transition(snapshot, event, scope());
}

/** Where nothing runs: the actor is never started. */
function inert(pathway: Pathway): Scope {
  const self = createActor(pathway);
  const nothing = (): void => undefined;
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    actionExecutor: nothing,
    stopChild: nothing,
  };
}
