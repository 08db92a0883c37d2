import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { SummaryOption } from '../../engine/summarize.ts';
import type { Claim } from '../../guideline/outcome.ts';
import { type OutcomeId, outcomeIds } from '../../guideline/outcome.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { Inline, Run } from '../message.ts';
import { texts } from '../texts.ts';

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
  return claims.flatMap((claim, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...claimRuns(claim)]);
}

export function tagRun(provenance: readonly Provenance[]): Run {
  return { text: `[${describeProvenance(provenance)}]`, subtle: true };
}

const outcomeReference = new RegExp(`\`(${outcomeIds.join('|')})\``, 'g');

/** Names of outcomes in running text, given as ids in backticks, become their titles. */
export function withTitles(text: string): string {
  return text.replace(outcomeReference, (_match, id: OutcomeId) => `"${outcomes[id].title}"`);
}
