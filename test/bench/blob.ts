import { type Driver, driver, turnsOfCase } from './conversations.ts';
import { inTurn, median, printTable, quantile, quick } from './measure.ts';
import { serve, type Served } from './processes.ts';
import { sharedStorage } from './storages.ts';

/**
 * One and two servers on one Azure Blob container, of Azurite on this machine: whether two keep cases right whose
 * turns go now to the one and now to the other, and turns per second, which are Azurite's more than ours.
 * Run with `node test/bench/blob.ts [--quick]`.
 */
const rounds = quick ? 3 : 5;
const cases = quick ? 8 : 16;
const connections = 8;

const storage = await sharedStorage('azurite');
const start = (): Promise<Served> => serve(['src/start.js'], { PORT: '0', ...storage.env });
const first = await start();
const second = await start();

interface Measured {
  readonly rates: number[];
  readonly turns: number[];
}

/** Holds cases whose turns go to the servers by turns. @throws Error when one does not end at its outcome */
async function measure(
  driving: Driver,
  servers: readonly Served[],
  { rates, turns }: Measured,
): Promise<void> {
  let left = cases;
  let asked = 0;
  const balanced = {
    get port() {
      const server = servers[(asked += 1) % servers.length];
      if (!server) throw new Error('There is no server.');
      return server.port;
    },
  };
  const from = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        // oxlint-disable-next-line no-await-in-loop
        const replies = await driving.hold(balanced, left % 2 === 0 ? 'typed' : 'tapped', (time) =>
          turns.push(time),
        );
        if (!replies.at(-1)?.includes('"outcome":"')) throw new Error('A case did not reach its outcome.');
      }
    }),
  );
  rates.push((cases * turnsOfCase * 1_000) / (performance.now() - from));
}

const plans = [
  { name: 'one server', servers: [first] },
  { name: 'two, by turns', servers: [first, second] },
].map((plan) => ({ ...plan, measured: { rates: [], turns: [] } as Measured }));
for (let round = -1; round < rounds; round += 1) {
  for (const { servers, measured } of inTurn(plans, round + 1)) {
    const driving = await driver('expectReplies', connections);
    // The round before the first warms all up.
    await measure(driving, servers, round < 0 ? { rates: [], turns: [] } : measured);
    driving.close();
  }
}
await Promise.all([first.stop(), second.stop()]);
await storage.remove();

printTable(
  `Servers on one Blob container of Azurite; ${rounds} rounds of ${cases * turnsOfCase} turns at ${connections} connections, every case at its outcome`,
  [
    ['', 'turns/s', 'turn p50', 'p99'],
    ...plans.map(({ name, measured: { rates, turns } }) => [
      name,
      median(rates).toFixed(0),
      median(turns).toFixed(1),
      quantile(turns, 0.99).toFixed(1),
    ]),
  ],
);
