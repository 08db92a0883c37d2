import { criterionNames, type CriterionName, type CriterionResult } from './criterion.ts';
import { PathwayError } from '../../guideline/errors.ts';

/** When a run ends, and what may be demanded of it. */
export type StopCondition =
  | { readonly kind: 'routes'; readonly count: number }
  | { readonly kind: 'time'; readonly milliseconds: number }
  | { readonly kind: 'coverage'; readonly criterion: CriterionName; readonly percent: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly StopCondition[] };

export interface Progress {
  readonly routes: number;
  readonly milliseconds: number;
  readonly result: (name: CriterionName) => CriterionResult;
}

/** Words on the command line that cannot be read; the message says what is allowed. */
export class UsageError extends PathwayError {
  override readonly name = 'UsageError';

  constructor(message: string, options?: ErrorOptions) {
    super('CommandLineNotUsable', message, options);
  }
}

/**
 * Reads a condition such as `coverage(transitions, 100) and routes(500) or time(30s)`; `and` binds closer.
 * @throws UsageError naming the part that cannot be read
 */
export function parseStopCondition(text: string): StopCondition {
  return joined(
    'or',
    text.split(/\s+or\s+/i).map((side) => joined('and', side.split(/\s+and\s+/i).map(parseOne))),
  );
}

/** Whether a condition is met. */
export function isMet(condition: StopCondition, progress: Progress): boolean {
  switch (condition.kind) {
    case 'routes':
      return progress.routes >= condition.count;
    case 'time':
      return progress.milliseconds >= condition.milliseconds;
    case 'coverage':
      return percentOf(progress.result(condition.criterion)) >= condition.percent;
    case 'and':
      return condition.parts.every((part) => isMet(part, progress));
    case 'or':
      return condition.parts.some((part) => isMet(part, progress));
  }
}

/**
 * Why a condition can never be met, or null when it can.
 * @param best the most that the routes can cover of each criterion
 */
export function neverMet(
  condition: StopCondition,
  best: (name: CriterionName) => CriterionResult,
): string | null {
  if (condition.kind === 'and' || condition.kind === 'or') {
    const reasons = condition.parts.map((part) => neverMet(part, best));
    const cannotBeMet =
      condition.kind === 'and'
        ? reasons.some((reason) => reason !== null)
        : reasons.every((reason) => reason !== null);
    return cannotBeMet ? reasons.filter((reason) => reason !== null).join('; ') : null;
  }
  if (condition.kind !== 'coverage') return null;
  const result = best(condition.criterion);
  if (percentOf(result) >= condition.percent) return null;
  const missing = result.missing.slice(0, 3).join('; ');
  return `these routes cover at most ${percentOf(result).toFixed(1)}% of ${condition.criterion}, not ${condition.percent}%${missing ? ` (missing: ${missing})` : ''}`;
}

/** The part of a demanded condition that was missed, in words; empty when it was met. */
export function missedParts(condition: StopCondition, progress: Progress): readonly string[] {
  if (isMet(condition, progress)) return [];
  if (condition.kind === 'routes') return [`routes: ${progress.routes} walked, ${condition.count} demanded`];
  if (condition.kind === 'time')
    return [`time: ${seconds(progress.milliseconds)} walked, ${seconds(condition.milliseconds)} demanded`];
  if (condition.kind !== 'coverage') return condition.parts.flatMap((part) => missedParts(part, progress));
  const result = progress.result(condition.criterion);
  return [
    `${condition.criterion}: ${result.covered} of ${result.total} covered, ${condition.percent}% demanded`,
  ];
}

export function percentOf({ covered, total }: Pick<CriterionResult, 'covered' | 'total'>): number {
  return total === 0 ? 100 : (covered / total) * 100;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

function joined(kind: 'and' | 'or', parts: readonly StopCondition[]): StopCondition {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
}

function parseOne(text: string): StopCondition {
  const words = text.trim();
  const routes = /^routes\(\s*(\d{1,9})\s*\)$/.exec(words);
  if (routes) return { kind: 'routes', count: aboveZero(Number(routes[1]), words) };
  const time = /^time\(\s*(\d{1,6})\s*(ms|s|m)\s*\)$/.exec(words);
  if (time)
    return {
      kind: 'time',
      milliseconds: aboveZero(
        Number(time[1]) * { ms: 1, s: 1_000, m: 60_000 }[time[2] as 'ms' | 's' | 'm'],
        words,
      ),
    };
  const coverage = /^coverage\(\s*(\w+)\s*(?:,\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*)?\)$/.exec(words);
  const criterion = criterionNames.find((name) => name === coverage?.[1]);
  if (coverage && criterion) {
    const percent = aboveZero(Number(coverage[2] ?? 100), words);
    if (percent > 100) throw new UsageError(`"${words}" can never be met: coverage is at most 100%.`);
    return { kind: 'coverage', criterion, percent };
  }
  throw new UsageError(
    `"${words}" is no condition. Allowed: routes(100), time(30s), coverage(${criterionNames.join('|')}, 100), joined by "and" and "or".`,
  );
}

function aboveZero(amount: number, words: string): number {
  if (amount > 0) return amount;
  throw new UsageError(`"${words}" is met before anything is walked: give more than 0.`);
}
