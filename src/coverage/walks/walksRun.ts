import type { Cases } from '../../machine/cases.ts';
import { causesOf } from '../causes.ts';
import { headOfReport, sealed } from '../reportParts.ts';
import type { Program } from '../program.ts';
import type { ReportedFailure, WalksReport } from '../report.ts';
import type { Ended, RouteGroup } from '../run.ts';
import type { CriterionResult } from '../routes/criterion.ts';
import { type Target, TargetError } from '../target.ts';
import type { EarlierReport } from '../trend.ts';
import { type Finding, finding } from '../wire/finding.ts';
import { StepFault } from '../wire/stepFault.ts';
import { talkWith } from './talk.ts';
import type { Walk, WalkCriterion, WalkName, WalkSet } from './walk.ts';

export interface WalksOptions {
  readonly names: readonly WalkName[];
  /** From which the bot draws the items of the quiz; null where it draws by itself, or none are drawn. */
  readonly seed: number | null;
  /** Of the walk that is walked alone; null for all. */
  readonly only: string | null;
  readonly jobs: number;
  readonly errorBudget: number;
  readonly shard: { readonly part: number; readonly of: number } | null;
}

export interface WalksContext {
  readonly cases: Cases;
  readonly program: Program;
  readonly target: Target;
  readonly sets: readonly WalkSet[];
  /** SHA-256 of the dossier that words are compared with. */
  readonly dossier: string;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly startedAt: Date;
  readonly replayCommand: (walk: string) => string;
  readonly onProgress: (walked: number, total: number) => void;
  readonly baseline?: EarlierReport | null;
}

/** With so many failing walks a run ends. */
const mostFailures = 100;

/**
 * Holds conversations with a bot and compares what is read in them.
 * @throws TargetError when it cannot be talked to
 */
export async function walksRun(options: WalksOptions, around: WalksContext): Promise<WalksReport> {
  const { cases, target, sets, now } = around;
  const { converse } = target;
  if (!converse) throw new TargetError(`${target.name} does not talk: --walks is for bots.`);
  const { guideline } = cases;
  const started = now();
  const all = sets.flatMap(({ walks }) => walks).filter(({ name }) => (options.only ?? name) === name);
  const { shard } = options;
  const walks = all.filter((_walk, at) => !shard || at % shard.of === shard.part - 1);
  const covered = new Map<WalkCriterion, Set<string>>();
  const found: { readonly at: number; readonly failure: ReportedFailure }[] = [];
  const groups: Record<string, RouteGroup> = {};
  let [next, walked, moves, errors] = [0, 0, 0, 0];
  let ended: Ended | null = null;

  const play = async (walk: Walk, at: number): Promise<void> => {
    const begun = now();
    const talk = talkWith(guideline, converse(walk.name), walk.isGroup);
    const findings: Finding[] = [];
    let isError = false;
    try {
      await walk.play(talk, {
        covered: (criterion, item) => {
          const items = covered.get(criterion) ?? new Set();
          covered.set(criterion, items.add(item));
        },
        found: (...more) => findings.push(...more),
      });
    } catch (error) {
      isError = !(error instanceof StepFault) || error.isTransport;
      const text = error instanceof Error ? error.message : String(error);
      findings.push(
        error instanceof StepFault && error.key !== null ? finding(text, error.key) : finding(text),
      );
    }
    const exchange = talk.exchange();
    const chat = [...talk.lines()];
    await talk.say('delete my data').catch(() => undefined);
    walked += 1;
    moves += chat.length;
    if (isError) errors += 1;
    const [kind = walk.name] = walk.name.split(' ');
    const group = groups[kind] ?? { routes: 0, failures: 0, errors: 0, milliseconds: 0 };
    const failed = findings.length > 0 && !isError;
    groups[kind] = {
      routes: group.routes + 1,
      failures: group.failures + (failed ? 1 : 0),
      errors: group.errors + (isError ? 1 : 0),
      milliseconds: group.milliseconds + now() - begun,
    };
    if (findings.length > 0)
      found.push({
        at,
        failure: {
          moves: [],
          after: chat.length,
          edge: null,
          place: walk.name,
          expected: 'what the dossier says',
          observed: findings.map(({ text }) => text).join('; '),
          differences: findings.map((one) => ({
            after: chat.length,
            kind: isError ? 'reply' : 'words',
            ...one,
          })),
          isError,
          exchange,
          replay: around.replayCommand(walk.name),
          chat,
        },
      });
    around.onProgress(walked, walks.length);
    if (errors >= options.errorBudget) ended ??= 'errorBudget';
    else if (found.length >= mostFailures) ended ??= 'failureLimit';
  };
  const work = async (): Promise<void> => {
    for (;;) {
      if (around.signal.aborted) ended ??= 'interrupted';
      const walk = walks[next];
      if (ended !== null || !walk) return;
      next += 1;
      // oxlint-disable-next-line no-await-in-loop
      await play(walk, next - 1);
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));

  const failures = found.toSorted((a, b) => a.at - b.at).map(({ failure }) => failure);
  const criteria = resultsOf(sets, covered);
  const isWhole = options.only === null && shard === null;
  const reportedOptions = {
    generator: options.names.map((name) => `${name} walks`).join('+'),
    seed: options.seed,
    stop: null,
    require: null,
    shard: shard ? `${shard.part}/${shard.of}` : null,
    jobs: options.jobs,
    errorBudget: options.errorBudget,
  };
  const report = {
    ...headOfReport(cases, around, { name: target.name, build: (await target.build?.()) ?? null }),
    words: { dossier: around.dossier },
    generator: reportedOptions.generator,
    seed: options.seed,
    options: reportedOptions,
    milliseconds: Math.round(now() - started),
    routes: walked,
    routesInAll: walks.length,
    moves,
    groups,
    ended: ended ?? ('allRoutes' as const),
    failures,
    causes: causesOf(failures),
    criteria,
    // Each walk says what it must cover: what is missing is missed.
    missed: isWhole
      ? Object.entries(criteria)
          .filter(([, { missing }]) => missing.length > 0)
          .map(([name, { covered: seen, total }]) => `${name}: ${seen} of ${total} covered, 100% demanded`)
      : [],
  };
  return sealed(report, around.baseline ?? null);
}

function resultsOf(
  sets: readonly WalkSet[],
  covered: ReadonlyMap<WalkCriterion, ReadonlySet<string>>,
): Readonly<Record<string, CriterionResult>> {
  return Object.fromEntries(
    sets.flatMap(({ coverables }) =>
      Object.entries(coverables).map(([name, items]) => {
        const seen = covered.get(name as WalkCriterion) ?? new Set<string>();
        return [
          name,
          {
            covered: items.filter((item) => seen.has(item)).length,
            total: items.length,
            missing: items.filter((item) => !seen.has(item)),
          },
        ] as const;
      }),
    ),
  );
}
