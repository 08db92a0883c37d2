import type { PathGenerator } from '@xstate/test';
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventFromLogic,
  initialTransition,
  type InputFrom,
  isMachineSnapshot,
  type SnapshotFrom,
  transition,
} from 'xstate';
import { PathwayError } from '../guideline/errors.ts';
import { firstStep, pathFrom, type PathStep } from './xstatePath.ts';

/** What is walked of a machine that is not this chart. */
export interface MachinePathOptions<Machine extends AnyStateMachine> {
  /**
   * The events to try, with their payloads: a guard that looks at one is covered when an event on each side of it
   * is given.
   */
  readonly events: readonly EventFromLogic<Machine>[];
  /** What a machine with input starts from. */
  readonly input?: InputFrom<Machine>;
  /** What makes two states the same; value, context and history unless given. */
  readonly stateKey?: (snapshot: SnapshotFrom<Machine>) => string;
  /** More states than these end the search with an error: their context grows without end. 10,000 unless given. */
  readonly mostStates?: number;
}

/** The bounds of paths that go everywhere. */
export interface EveryPathOptions<Machine extends AnyStateMachine> extends MachinePathOptions<Machine> {
  /** How often a path may come back to a state where it was: a cycle is gone round so often. */
  readonly revisits: number;
  /** More paths than these end the search with an error. 10,000 unless given. */
  readonly mostPaths?: number;
}

type Beginning<Machine extends AnyStateMachine> = PathStep<SnapshotFrom<Machine>, EventFromLogic<Machine>>;

/** A step that the machine takes. */
interface Edge<Machine extends AnyStateMachine> {
  readonly event: EventFromLogic<Machine>;
  readonly to: Node<Machine>;
  readonly from: Node<Machine>;
}

interface Node<Machine extends AnyStateMachine> {
  readonly snapshot: SnapshotFrom<Machine>;
  readonly edges: Edge<Machine>[];
  /** The step by which it was first reached; null at the start. */
  first: Edge<Machine> | null;
}

/**
 * Few paths that together take every transition that the events given can make: self transitions, cycles and
 * the states of parallel regions among them.
 * @throws PathwayError `UnboundedMachine` when there are more states than allowed
 */
export function everyTransition<Machine extends AnyStateMachine>(
  machine: Machine,
  options: MachinePathOptions<Machine>,
): PathGenerator<SnapshotFrom<Machine>, EventFromLogic<Machine>, unknown> {
  return (logic) => {
    const nodes = explore(machine, options);
    const first = firstStep(logic, options.input);
    const open = new Set(nodes.flatMap(({ edges }) => edges));
    // The farthest first: on the way to it nearer ones are taken.
    const paths = [...open].toReversed().flatMap((edge) => {
      if (!open.has(edge)) return [];
      const path = [...wayTo(edge.from), edge];
      for (const taken of path) open.delete(taken);
      for (let next = openFrom(path, open); next; next = openFrom(path, open)) {
        open.delete(next);
        path.push(next);
      }
      return [path];
    });
    return (paths.length === 0 ? [[]] : paths).map((path) => asPath(first, path));
  };
}

/**
 * Every path to a final state, or to one from which no step is left, that comes back to a state no more often
 * than allowed.
 * @throws PathwayError `UnboundedMachine` when there are more states or paths than allowed
 */
export function everyPath<Machine extends AnyStateMachine>(
  machine: Machine,
  { revisits, mostPaths = 10_000, ...options }: EveryPathOptions<Machine>,
): PathGenerator<SnapshotFrom<Machine>, EventFromLogic<Machine>, unknown> {
  return (logic) => {
    const [start] = explore(machine, options);
    const paths: (readonly Edge<Machine>[])[] = [];
    const go = (
      at: Node<Machine>,
      path: readonly Edge<Machine>[],
      visits: ReadonlyMap<Node<Machine>, number>,
    ): void => {
      const next = at.edges.filter(({ to }) => (visits.get(to) ?? 0) <= revisits);
      if (next.length === 0) paths.push(path);
      if (paths.length > mostPaths)
        throw new PathwayError(
          'UnboundedMachine',
          `There are more than ${mostPaths} paths: allow fewer revisits, or cover every transition.`,
        );
      for (const edge of next)
        go(edge.to, [...path, edge], new Map([...visits, [edge.to, (visits.get(edge.to) ?? 0) + 1]]));
    };
    go(start, [], new Map([[start, 1]]));
    const first = firstStep(logic, options.input);
    return paths.map((path) => asPath(first, path));
  };
}

/** A path in one short line, for the name of a test: "form, SUBMIT (ok: false), form, SUBMIT (ok: true), done". */
export function describePath({
  steps,
  state,
}: {
  readonly steps: readonly { readonly state: unknown; readonly event: { readonly type: string } }[];
  readonly state: unknown;
}): string {
  const [, ...taken] = steps;
  const before = steps[0]?.state ?? state;
  return [nameOf(before), ...taken.flatMap((step) => [eventInWords(step.event), nameOf(step.state)])].join(
    ', ',
  );
}

/** The states that the events lead to, breadth first, each once, with the steps that leave them. */
function explore<Machine extends AnyStateMachine>(
  machine: Machine,
  { events, input, stateKey = keyOf, mostStates = 10_000 }: MachinePathOptions<Machine>,
): readonly [start: Node<Machine>, ...others: Node<Machine>[]] {
  const [initial] = initialTransition(machine, input as InputFrom<Machine>);
  const start: Node<Machine> = { snapshot: initial, edges: [], first: null };
  const nodes = new Map([[stateKey(initial), start]]);
  for (const from of nodes.values()) {
    const at = ofMachine(from.snapshot);
    if (at.status !== 'active') continue;
    for (const event of events) {
      if (!at.can(event)) continue;
      const [next] = transition(machine, from.snapshot, event);
      const key = stateKey(next);
      const known = nodes.get(key);
      const to: Node<Machine> = known ?? { snapshot: next, edges: [], first: null };
      const edge: Edge<Machine> = { from, event, to };
      from.edges.push(edge);
      if (known) continue;
      to.first = edge;
      nodes.set(key, to);
      if (nodes.size > mostStates)
        throw new PathwayError(
          'UnboundedMachine',
          `There are more than ${mostStates} states: give a stateKey that leaves out what grows.`,
        );
    }
  }
  return [start, ...[...nodes.values()].slice(1)];
}

/** @throws TypeError when it is the snapshot of something else than a machine */
function ofMachine(snapshot: unknown): AnyMachineSnapshot {
  if (isMachineSnapshot(snapshot)) return snapshot;
  throw new TypeError('A state of a machine is expected.');
}

function keyOf(snapshot: unknown): string {
  const { value, context, historyValue } = ofMachine(snapshot);
  const history = Object.entries(historyValue).map(([id, states]) => [id, states.map((state) => state.id)]);
  return JSON.stringify([value, context, history]);
}

function wayTo<Machine extends AnyStateMachine>(node: Node<Machine>): readonly Edge<Machine>[] {
  return node.first ? [...wayTo(node.first.from), node.first] : [];
}

function openFrom<Machine extends AnyStateMachine>(
  path: readonly Edge<Machine>[],
  open: ReadonlySet<Edge<Machine>>,
): Edge<Machine> | undefined {
  return path.at(-1)?.to.edges.find((edge) => open.has(edge));
}

function asPath<Machine extends AnyStateMachine>(first: Beginning<Machine>, path: readonly Edge<Machine>[]) {
  return pathFrom(
    first,
    path.map(({ to, event }) => ({ state: to.snapshot, event })),
  );
}

function nameOf(state: unknown): string {
  return inWords(ofMachine(state).value);
}

function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) =>
      typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0
        ? name
        : `${name}.${inWords(inner)}`,
    )
    .join(' + ');
}

const longestPayload = 40;

function eventInWords({ type, ...payload }: { readonly type: string }): string {
  const said = Object.entries(payload)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
  const short = said.length > longestPayload ? `${said.slice(0, longestPayload)}…` : said;
  return short === '' ? type : `${type} (${short})`;
}
