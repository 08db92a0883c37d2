import { setTimeout } from 'node:timers/promises';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { once } from '../../machine/once.ts';

export interface CountedState {
  /** Labels of the one metric that says what runs. */
  readonly info: Readonly<Record<string, string>>;
  readonly connections: () => Promise<number>;
  readonly pageConversations: () => number;
}

export type Counters = ReturnType<typeof createCounters>;

/** The metrics of one server, in a registry of its own. */
export function createCounters({ info, connections, pageConversations }: CountedState) {
  const registry = new Registry();
  const registers = [registry];

  const own = new Gauge({
    name: 'nelm_info',
    help: 'What runs: the versions of the program and of the guideline. Always 1.',
    labelNames: Object.keys(info),
    registers,
  });
  own.set(info, 1);
  const open = new Gauge({
    name: 'nelm_connections',
    help: 'Open connections of clients.',
    registers,
    async collect() {
      this.set(await connections());
    },
  });
  const held = new Gauge({
    name: 'nelm_page_conversations',
    help: 'Conversations of the built-in page that are held in memory.',
    registers,
    collect() {
      this.set(pageConversations());
    },
  });

  return {
    registry,
    state: { own, open, held },
    requests: new Counter({
      name: 'nelm_requests_total',
      help: 'Requests, by the address that answered and the status.',
      labelNames: ['route', 'status'],
      registers,
    }),
    refusals: new Counter({
      name: 'nelm_refusals_total',
      help: 'Requests that were refused, by the code of the answer and the rule.',
      labelNames: ['code', 'reason'],
      registers,
    }),
    turns: new Histogram({
      name: 'nelm_turn_seconds',
      help: 'How long turns took, the sending of the reply included.',
      labelNames: ['result'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10],
      registers,
    }),
    deliveryFaults: new Counter({
      name: 'nelm_delivery_faults_total',
      help: 'Cards that did not come where they should have, by the step.',
      labelNames: ['step'],
      registers,
    }),
    keyFaults: new Counter({
      name: 'nelm_channel_key_faults_total',
      help: 'Attempts to fetch the keys of the channel that failed.',
      registers,
    }),
    droppedConnections: new Counter({
      name: 'nelm_dropped_connections_total',
      help: 'Connections that were closed since there were too many.',
      registers,
    }),
    /**
     * Begins to watch the process and Node, whose event loop is measured from then on.
     * @returns when a first measure is there, so that nothing is told that was not measured
     */
    watchProcess: once(async () => {
      collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: precision });
      await setTimeout(5 * precision);
    }),
  };
}

/** Between two measures of the event loop, in milliseconds. */
const precision = 10;
