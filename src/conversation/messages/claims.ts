import { describeProvenance, describeTags } from '../../engine/describeProvenance.ts';
import type { RecommendedOption } from '../../engine/recommend.ts';
import type { Claim } from '../../guideline/outcome.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { Inline, Run } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** A statement with its provenance behind it, the provenance quiet. */
export function claimRuns(guideline: Guideline, { text, provenance }: Claim): readonly Run[] {
  return [{ text: `${withTitles(guideline, text)} ` }, tagRun(provenance)];
}

/** An option as one line: its statements, and the reason when it is closed for this case. */
export function optionRuns(guideline: Guideline, { claims, struckOut }: RecommendedOption): Inline {
  const runs = joined(guideline, claims);
  if (!struckOut) return runs;
  return [
    ...runs.map((run) => ({ ...run, strike: true })),
    { text: texts.outcome.closed(struckOut.reason), strong: true },
    { text: ' ' },
    tagRun(struckOut.provenance),
  ];
}

/** Statements one after the other. */
export function joined(guideline: Guideline, claims: readonly Claim[]): readonly Run[] {
  return claims.flatMap((claim, index) => [
    ...(index > 0 ? [{ text: '; ' }] : []),
    ...claimRuns(guideline, claim),
  ]);
}

/** Statements one after the other, each with its tags alone: their notes must stand elsewhere in full. */
export function joinedBriefly(guideline: Guideline, claims: readonly Claim[]): readonly Run[] {
  return claims.flatMap(({ text, provenance }, index) => [
    { text: `${index > 0 ? '; ' : ''}${withTitles(guideline, text)} ` },
    briefTagRun(provenance),
  ]);
}

export function briefTagRun(provenance: readonly Provenance[]): Run {
  return { text: `[${describeTags(provenance)}]`, subtle: true, small: true };
}

export function tagRun(provenance: readonly Provenance[]): Run {
  return { text: `[${describeProvenance(provenance)}]`, subtle: true };
}

/** Names in running text, given as ids in backticks, become titles of outcomes and labels of answers. */
export function withTitles(guideline: Guideline, text: string): string {
  return text.replace(/`(\w+)`/g, (_match, id: string) => `"${nameOf(guideline, id)}"`);
}

function nameOf(guideline: Guideline, id: string): string {
  const outcome = Object.entries(guideline.outcomes).find(([each]) => each === id)?.[1];
  if (outcome) return outcome.title;
  const answer = guideline.questions.treatmentCourse.options.find((option) => option.id === id);
  return answer?.short ?? answer?.label ?? id;
}
