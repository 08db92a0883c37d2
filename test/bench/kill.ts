import { parseArgs } from 'node:util';
import { type KillCounts, killRounds } from './killRounds.ts';
import { sharedStorage } from './storages.ts';

/**
 * Kills the whole server under load and counts what is lost: `npm run kill -- --rounds 1000 --minutes 60`.
 * Exit status 1 when anything is.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
  },
});

const said = ({ rounds, confirmed, done, notDone, refused, faults }: KillCounts): string =>
  `${rounds} kills: ${confirmed} messages confirmed, ${done + notDone} under way (${done} had been done, ${notDone} had not), ${refused} told to come again; ${faults.length} faults\n`;

const storage = await sharedStorage('sqlite');
try {
  const counts = await killRounds({
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    env: storage.env,
    openStore: storage.openStore,
    onRound: (now) => {
      if (now.rounds % 20 === 0) process.stdout.write(said(now));
    },
    isOver: () => performance.now() > Number(values.minutes) * 60_000,
  });
  process.stdout.write(said(counts));
  for (const fault of counts.faults) process.stdout.write(`${fault}\n`);
  process.exitCode = counts.faults.length > 0 ? 1 : 0;
} finally {
  await storage.remove();
}
