import { parseArgs } from 'node:util';
import { type RaceCounts, racingAnswers } from './racingAnswers.ts';
import { sharedStorage, storageKinds } from './storages.ts';

/**
 * Has answers race through two servers on one storage and counts what became of each:
 * `npm run race -- --answers 10000 --storage sqlite`. Exit status 1 when one was lost, doubled or silent.
 */
const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    storage: { type: 'string', default: 'sqlite' },
  },
});
const kind = storageKinds.find((one) => one === values.storage);
if (kind === undefined) throw new Error(`--storage must be ${storageKinds.join(' or ')}.`);

const said = ({ answers, taken, refused, faults }: RaceCounts): string =>
  `${answers} racing answers on ${kind}: ${taken} taken, ${refused} told that nothing was changed; ${faults.length} faults\n`;

const storage = await sharedStorage(kind);
try {
  const counts = await racingAnswers({
    answers: Number(values.answers),
    seed: Number(values.seed),
    env: storage.env,
    openStore: storage.openStore,
    onRound: (now) => {
      if (now.answers % 1_000 === 0) process.stdout.write(said(now));
    },
  });
  process.stdout.write(said(counts));
  for (const fault of counts.faults) process.stdout.write(`${fault}\n`);
  process.exitCode = counts.faults.length > 0 ? 1 : 0;
} finally {
  await storage.remove();
}
