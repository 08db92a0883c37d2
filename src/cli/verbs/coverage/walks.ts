import type { WordsOfDossier } from '../../../coverage/dossier/readDossier.ts';
import { programIn } from '../../../coverage/program.ts';
import type { WalksReport } from '../../../coverage/report.ts';
import type { Target } from '../../../coverage/target.ts';
import { readReport, refuseOtherLevel } from '../../../coverage/trend.ts';
import type { WalkName, WalkSet } from '../../../coverage/walks/walk.ts';
import { walksRun } from '../../../coverage/walks/walksRun.ts';
import type { Cases } from '../../../machine/cases.ts';
import { checkout } from '../../program/checkout.ts';
import { textOf } from '../../program/files.ts';
import type { Io } from '../../program/io.ts';
import { wrongUse } from '../../program/wrongUse.ts';
import { dossierOf } from './dossierOf.ts';
import type { WalkOptions } from './options.ts';

/**
 * Holds the conversations of `--walks` and gives the report on them.
 * @throws PathwayError `CommandLineNotUsable` when a file cannot be read, or no walk has the name of `--only`
 */
export async function runWalks(
  options: WalkOptions,
  {
    cases,
    target,
    signal,
    io,
  }: { readonly cases: Cases; readonly target: Target; readonly signal: AbortSignal; readonly io: Io },
): Promise<WalksReport> {
  const { walks, only, seed, jobs, errorBudget, shard } = options;
  const isSeeded = options.target === 'bot' && walks.includes('quiz');
  const dossier = dossierOf(options, io.cwd);
  const sets = await Promise.all(walks.map((name) => setOf(name, cases, dossier)));
  if (only !== null && !sets.some((set) => set.walks.some(({ name }) => name === only)))
    throw wrongUse(`None of these walks is called "${only}".`);
  const baseline =
    options.baseline === null ? null : readReport(textOf(options.baseline, io.cwd), options.baseline);
  if (baseline) refuseOtherLevel(baseline, 'screen');
  return walksRun(
    { names: walks, seed: isSeeded ? seed : null, only, jobs, errorBudget, shard },
    {
      cases,
      target,
      sets,
      signal,
      baseline,
      program: programIn(checkout),
      dossier: dossier.digest,
      now: () => performance.now(),
      startedAt: new Date(),
      replayCommand: (walk) =>
        `npm run coverage -- --walks ${walks.join('+')} --only ${JSON.stringify(walk)} --target ${String(options.target)}${isSeeded ? ` --seed ${seed}` : ''}`,
      onProgress: (walked, total) => {
        if (!options.quiet && io.stderr.isTTY === true)
          io.stderr.write(`\r\x1b[K${walked} of ${total} conversations`);
      },
    },
  );
}

/** The walks of a name; those of other names are not loaded. */
async function setOf(name: WalkName, cases: Cases, dossier: WordsOfDossier): Promise<WalkSet> {
  switch (name) {
    case 'asks': {
      const { askWalks } = await import('../../../coverage/walks/asks.ts');
      const { createScreenJudge } = await import('../../../coverage/screen/judgeScreen.ts');
      return askWalks(cases, dossier, createScreenJudge(dossier));
    }
    case 'intake': {
      const { intakeWalks } = await import('../../../coverage/walks/intake.ts');
      return intakeWalks(cases, dossier);
    }
    case 'cases': {
      const { caseWalks } = await import('../../../coverage/walks/cases/caseWalks.ts');
      return caseWalks(cases, dossier);
    }
    case 'quiz': {
      const { quizWalks } = await import('../../../coverage/walks/quiz.ts');
      const { quizKnowledge } = await import('./quizKnowledge.ts');
      return quizWalks(dossier, quizKnowledge());
    }
  }
}
