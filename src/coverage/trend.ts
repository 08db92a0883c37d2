import { z } from 'zod';
import { digestOf } from './digest.ts';
import { criterionNames, type CriterionName } from './routes/criterion.ts';
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
  /** Causes of failures that the earlier report had not, has no longer, and still has. */
  readonly newCauses: readonly string[];
  readonly goneCauses: readonly string[];
  readonly sameCauses: readonly string[];
  /** Criteria whose figures differ. */
  readonly criteria: readonly { readonly name: CriterionName; readonly was: string; readonly now: string }[];
  /** What else differs and may explain it: guideline, dossier, program, options. */
  readonly otherThanBefore: readonly string[];
}

const counted = z.object({ covered: z.number(), total: z.number() });

const earlierReport = z.object({
  format: z.literal('nelm-coverage/2'),
  startedAt: z.string(),
  digest: z.string(),
  routes: z.number(),
  failures: z.array(z.unknown()),
  causes: z.array(z.object({ text: z.string() })),
  guideline: z.object({ version: z.string(), hash: z.string() }),
  words: z.object({ dossier: z.string() }).nullable(),
  program: z.object({ commit: z.string().nullable(), digest: z.string() }),
  options: z.object({ generator: z.string(), shard: z.string().nullable() }),
  target: z.string(),
  criteria: z.record(z.string(), counted),
});

/** An earlier report as far as it is compared. */
export type EarlierReport = z.infer<typeof earlierReport> & { readonly isWhole: boolean };

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
  const read = earlierReport.safeParse(json);
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
  readonly causes: readonly { readonly text: string }[];
  readonly criteria: Readonly<Record<string, { readonly covered: number; readonly total: number }>>;
}

/** Compares a run with an earlier one. */
export function trendOf(earlier: EarlierReport, now: Compared): Trend {
  const before = new Set(earlier.causes.map(({ text }) => text));
  const after = new Set(now.causes.map(({ text }) => text));
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
    newCauses: [...after].filter((text) => !before.has(text)),
    goneCauses: [...before].filter((text) => !after.has(text)),
    sameCauses: [...after].filter((text) => before.has(text)),
    criteria: criterionNames
      .map((name) => ({ name, was: figure(earlier.criteria, name), now: figure(now.criteria, name) }))
      .filter(({ was, now: is }) => was !== is),
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
