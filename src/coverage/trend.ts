import { z } from 'zod';
import { digestOf } from './digest.ts';
import { once } from '../machine/once.ts';
import { UsageError } from './routes/stopCondition.ts';

/** What changed since an earlier report. */
export interface Trend {
  readonly baseline: {
    readonly startedAt: string;
    readonly digest: string;
    /** Whether the earlier report still has the digest that it was written with. */
    readonly isWhole: boolean;
    readonly guideline: string;
    readonly commit: string | null;
    readonly routes: number;
    readonly failures: number;
  };
  /** Differences that the earlier report had not, has no longer, and still has. */
  readonly newDifferences: readonly string[];
  readonly goneDifferences: readonly string[];
  readonly sameDifferences: readonly string[];
  /** Criteria whose figures differ. */
  readonly criteria: readonly { readonly name: string; readonly was: string; readonly now: string }[];
  /** What cannot be told from these two reports, and why. */
  readonly notCompared: readonly string[];
  /** What else differs and may explain it: guideline, dossier, program, options. */
  readonly otherThanBefore: readonly string[];
}

const earlierReport = once(() => {
  const counted = z.object({ covered: z.number(), total: z.number() });

  return z.object({
    format: z.literal('nelm-coverage/3'),
    startedAt: z.string(),
    digest: z.string(),
    routes: z.number(),
    failures: z.array(z.unknown()),
    causes: z.array(z.object({ differences: z.array(z.string()) })),
    guideline: z.object({ version: z.string(), hash: z.string() }),
    words: z.object({ dossier: z.string() }).nullable(),
    program: z.object({ commit: z.string().nullable(), digest: z.string() }),
    options: z.object({ generator: z.string(), shard: z.string().nullable() }),
    target: z.string(),
    ended: z.string(),
    criteria: z.record(z.string(), counted),
  });
});

/** An earlier report as far as it is compared. */
export type EarlierReport = z.infer<ReturnType<typeof earlierReport>> & { readonly isWhole: boolean };

/**
 * Reads a report that `--json` wrote.
 * @param name of the file, for the message
 * @throws UsageError when it is none, or of an earlier form
 */
export function readReport(text: string, name: string): EarlierReport {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON.`);
  }
  const read = earlierReport().safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UsageError(`${name} is no report of this form: ${issue?.path.join('.') || 'top level'}.`);
  }
  return { ...read.data, isWhole: digestOf(json as object) === read.data.digest };
}

interface Compared {
  readonly guideline: { readonly hash: string };
  readonly words: { readonly dossier: string } | null;
  readonly program: { readonly digest: string };
  readonly options: { readonly generator: string; readonly shard: string | null };
  readonly target: string;
  readonly causes: readonly { readonly differences: readonly string[] }[];
  readonly ended: string;
  readonly criteria: Readonly<Record<string, { readonly covered: number; readonly total: number }>>;
}

/** What was walked: words that are read are judged otherwise than the data of the chart. */
type Level = 'chart' | 'screen';

const levelInWords: Readonly<Record<Level, string>> = {
  chart: 'the chart, where nothing is read',
  screen: 'a bot, whose words are read',
};

/**
 * Of a run at another level nothing can be compared.
 * @throws UsageError when the earlier report is of one
 */
export function refuseOtherLevel({ words }: Pick<Compared, 'words'>, now: Level): void {
  const then: Level = words === null ? 'chart' : 'screen';
  if (then === now) return;
  throw new UsageError(
    `--baseline is of a walk of ${levelInWords[then]}; this one is of ${levelInWords[now]}: nothing in them can be compared.`,
  );
}

/** Parts of a comparison that two reports do not allow. */
interface Limits {
  /** Why what is new, or gone, cannot be told. */
  readonly newOnes: string | null;
  readonly gone: string | null;
  readonly figures: string | null;
}

function limitsOf(earlier: Compared, now: Compared): Limits {
  const otherRoutes =
    earlier.options.generator !== now.options.generator || earlier.options.shard !== now.options.shard
      ? 'other routes were walked'
      : null;
  const otherChart = earlier.guideline.hash === now.guideline.hash ? null : 'the guideline is another one';
  const short = (which: string, { ended }: Compared): string | null =>
    ended === 'allRoutes' ? null : `the ${which} run did not walk all of its routes`;
  return {
    newOnes: otherRoutes ?? short('earlier', earlier),
    gone: otherRoutes ?? short('present', now),
    figures: otherChart ?? otherRoutes ?? short('earlier', earlier) ?? short('present', now),
  };
}

/** Compares a run with an earlier one of the same level, as far as what they walked allows it. */
export function trendOf(earlier: EarlierReport, now: Compared): Trend {
  const before = new Set(earlier.causes.flatMap(({ differences }) => differences));
  const after = new Set(now.causes.flatMap(({ differences }) => differences));
  const limits = limitsOf(earlier, now);
  const figure = (criteria: Compared['criteria'], name: string): string => {
    const one = criteria[name];
    return one ? `${one.covered} of ${one.total}` : 'not counted';
  };
  return {
    baseline: {
      startedAt: earlier.startedAt,
      digest: earlier.digest,
      isWhole: earlier.isWhole,
      guideline: `${earlier.guideline.version} ${earlier.guideline.hash.slice(0, 12)}`,
      commit: earlier.program.commit,
      routes: earlier.routes,
      failures: earlier.failures.length,
    },
    newDifferences: limits.newOnes === null ? [...after].filter((text) => !before.has(text)) : [],
    goneDifferences: limits.gone === null ? [...before].filter((text) => !after.has(text)) : [],
    sameDifferences: [...after].filter((text) => before.has(text)),
    criteria:
      limits.figures === null
        ? Object.keys(now.criteria)
            .map((name) => ({ name, was: figure(earlier.criteria, name), now: figure(now.criteria, name) }))
            .filter(({ was, now: is }) => was !== is)
        : [],
    notCompared: [
      ...(limits.newOnes === null ? [] : [`what is new: ${limits.newOnes}`]),
      ...(limits.gone === null ? [] : [`what is gone: ${limits.gone}`]),
      ...(limits.figures === null ? [] : [`the figures of coverage: ${limits.figures}`]),
    ],
    otherThanBefore: [
      ...differs('target', earlier.target, now.target),
      ...differs('guideline', earlier.guideline.hash, now.guideline.hash),
      ...differs('dossier', earlier.words?.dossier ?? 'none', now.words?.dossier ?? 'none'),
      ...differs('program', earlier.program.digest, now.program.digest),
      ...differs('routes', earlier.options.generator, now.options.generator),
      ...differs('shard', earlier.options.shard ?? 'all', now.options.shard ?? 'all'),
    ],
  };
}

function differs(what: string, was: string, is: string): readonly string[] {
  return was === is ? [] : [`${what}: ${short(was)}, now ${short(is)}`];
}

function short(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text;
}
