import { describeProvenance, describeTags } from '../../engine/describeProvenance.ts';
import type { SummaryOption } from '../../engine/summarize.ts';
import type { Claim, OutcomeId } from '../../guideline/outcome.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import { questions } from '../../guideline/questions/index.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { Inline, Run } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';

/** A statement with its provenance behind it, the provenance quiet. */
export function claimRuns({ text, provenance }: Claim): readonly Run[] {
  return [{ text: `${withTitles(text)} ` }, tagRun(provenance)];
}

/** An option as one line: its statements, and the reason when it is closed for this case. */
export function optionRuns({ claims, struckOut }: SummaryOption): Inline {
  const runs = joined(claims);
  if (!struckOut) return runs;
  return [
    ...runs.map((run) => ({ ...run, strike: true })),
    { text: texts.outcome.closed(struckOut.reason), strong: true },
    { text: ' ' },
    tagRun(struckOut.provenance),
  ];
}

/** Statements one after the other. */
export function joined(claims: readonly Claim[]): readonly Run[] {
  return claims.flatMap((claim, index) => [...(index > 0 ? [{ text: '; ' }] : []), ...claimRuns(claim)]);
}

/** Statements one after the other, each with its tags alone: their notes must stand elsewhere in full. */
export function joinedBriefly(claims: readonly Claim[]): readonly Run[] {
  return claims.flatMap(({ text, provenance }, index) => [
    { text: `${index > 0 ? '; ' : ''}${withTitles(text)} ` },
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
export function withTitles(text: string): string {
  return text.replace(/`(\w+)`/g, (_match, id: string) => `"${nameOf(id)}"`);
}

function nameOf(id: string): string {
  if (isOutcomeId(id)) return outcomes[id].title;
  const answer = questions.treatmentCourse.options.find((option) => option.id === id);
  return answer?.short ?? answer?.label ?? id;
}

function isOutcomeId(id: string): id is OutcomeId {
  return id in outcomes;
}
