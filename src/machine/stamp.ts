import { createHash } from 'node:crypto';
import type { GuidelineStamp } from '../engine/recommend.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { logicOf, wordingOf } from '../guideline/hashed.ts';
import { type ChartConfig, edgesOf } from './edges.ts';

/** JSON with sorted keys and without functions: the same content always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** sha256 (hex) of some content. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/**
 * The version that goes with every case, recommendation, log line and coverage report, with a hash of its
 * logic, the chart among it, and one of its wording.
 * @param chart the configuration of the guideline's chart
 */
export function stampOf({ data }: Guideline, chart: ChartConfig): GuidelineStamp {
  const edges = [...edgesOf(chart).values()].map(({ question, guard, target }) => [question, guard, target]);
  return {
    id: data.id,
    version: data.version,
    hash: contentHash({ logic: logicOf(data), start: chart.initial ?? null, edges }),
    wording: contentHash(wordingOf(data)),
    verifiedAgainstFigure: data.verifiedAgainstFigure,
  };
}
