import { changesRun } from '../../../coverage/changes/changesRun.ts';
import { changesProgress, changesText } from '../../../coverage/changes/changesText.ts';
import { currentCases } from '../../../current.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { checkOutputs, writeText } from '../../program/files.ts';
import type { VerbMain } from '../../program/io.ts';
import { dossierOf } from './dossierOf.ts';
import { shardIn } from './options.ts';

const notes = {
  examples: [
    ['', 'every route of the chart, half an hour on one core'],
    ['--shard 3/50', 'every fiftieth route, from the third on'],
    ['--shard 3/8 --json 3.json', 'one part of eight, with its figures as data'],
  ],
  status: '0 nothing differs, 1 a route differs or the run was interrupted, 2 wrong use',
} as const;

/** Holds what is said of every single change of a route against a walk of the changed case by the oracle. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('coverage changes', notes)
    .option('--shard <part/of>', 'one part of the routes: 3/8 is every eighth, from the third on')
    .option(
      '--dossier <file>',
      'the dossier that says what stops forbid, instead of docs/clinical-dossier.md',
    )
    .option('--json <file>', 'where to write the figures and what differs as data')
    .option('--quiet', 'no progress');
  return runVerb(command, args, io, async () => {
    const { shard, json, dossier = null, quiet = false } = command.opts();
    const part = shard === undefined ? null : shardIn(shard);
    checkOutputs({ json }, io.cwd);
    const showsProgress = !quiet && io.stderr.isTTY === true;
    let shownAt = 0;
    const report = await io.interruptible((signal) =>
      changesRun({
        cases: currentCases(),
        dossier: dossierOf({ dossier }, io.cwd),
        shard: part,
        signal,
        now: () => performance.now(),
        onProgress: (routes, total, milliseconds) => {
          if (!showsProgress || performance.now() - shownAt < 200) return;
          shownAt = performance.now();
          io.stderr.write(`\r\x1b[K${changesProgress(routes, total, milliseconds)}`);
        },
      }),
    );
    if (showsProgress) io.stderr.write('\r\x1b[K');
    if (json !== undefined) writeText(json, `${JSON.stringify(report, null, 2)}\n`, io.cwd);
    io.stdout.write(changesText(report));
    return report.wrong === 0 && report.ended === 'allRoutes' ? 0 : 1;
  });
};
