import { createHash } from 'node:crypto';
import type { GuidelineStamp } from '../engine/summarize.ts';
import { guideline } from '../guideline/guideline.ts';
import { checkGuideline } from '../guideline/schema.ts';
import { guards } from './guards.ts';
import { createPathway } from './pathway.ts';

/** JSON with sorted keys and without functions: the same content always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** sha256 (hex) of all that decides a result: the guideline's data, the chart and its guards. */
export function contentHash(content: { data: unknown; chart: unknown; guards: unknown }): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

const unhashed: GuidelineStamp = {
  id: guideline.id,
  version: guideline.version,
  hash: '',
  verifiedAgainstFigure: guideline.verifiedAgainstFigure,
};

checkGuideline(guideline);

/** The version that goes with every case, summary, log line and coverage report. */
export const stamp: GuidelineStamp = {
  ...unhashed,
  hash: contentHash({
    data: guideline,
    chart: createPathway(unhashed).config,
    guards,
  }),
};
