import { createHash } from 'node:crypto';
import type { GuidelineStamp } from '../engine/recommend.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { ChartConfig } from './edges.ts';

/** JSON with sorted keys and without functions: the same content always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** sha256 (hex) of all that decides a result: the guideline's data, its guards among them, and the chart. */
export function contentHash(content: { readonly data: unknown; readonly chart: unknown }): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/**
 * The version that goes with every case, recommendation, log line and coverage report.
 * @param chart the configuration of the guideline's chart
 */
export function stampOf({ data }: Guideline, chart: ChartConfig): GuidelineStamp {
  return {
    id: data.id,
    version: data.version,
    hash: contentHash({ data, chart }),
    verifiedAgainstFigure: data.verifiedAgainstFigure,
  };
}
