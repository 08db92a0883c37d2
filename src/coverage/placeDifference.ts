import { adviceDifferences } from './advice/shownAdvice.ts';
import type { Judgement } from './oracle/index.ts';
import type { Observation } from './target.ts';
import type { Step } from './walkStep.ts';

interface Place {
  readonly question: string | null;
  readonly outcome: string | null;
  readonly cautions: readonly string[] | null;
}

/** Where the case is seen elsewhere than it must be, or with something else advised; null where neither is so. */
export function differenceOfPlace(
  { judgement: judged, kept }: Step,
  seen: Observation,
  after: number,
): { readonly expected: string; readonly observed: string; readonly keys: readonly string[] } | null {
  const expected = expectedOf(judged);
  const edge = judged.edges.at(-1) ?? null;
  const sameEdge =
    seen.edge === undefined || seen.edge === null || after === 0 || edge === null || seen.edge === edge;
  const same =
    seen.question === expected.question &&
    seen.outcome === expected.outcome &&
    (expected.cautions ?? []).join() === (seen.cautions ?? []).join();
  // What is advised is compared at the same outcome only: elsewhere all of it differs. Beside kept answers it is judged with what is read.
  const advised =
    seen.outcome === judged.outcome && kept.length === 0 ? differencesOfAdvice(judged, seen) : [];
  if (same && sameEdge && advised.length === 0) return null;
  const isThere = seen.question === expected.question && seen.outcome === expected.outcome;
  return {
    keys: isThere
      ? [
          ...cautionKeys(expected.cautions ?? [], seen.cautions ?? []),
          ...advised.map(({ what }) => `advised: ${what}`),
          ...(sameEdge ? [] : [`edge ${edge} told as ${seen.edge}`]),
        ]
      : [`${edge ?? 'start'} leads to ${seen.question ?? seen.outcome ?? 'nowhere'}`],
    expected: [inWords(expected), ...advised.map((one) => one.expected)].join('; '),
    observed: [
      inWords(seen),
      ...advised.map((one) => one.observed),
      ...(sameEdge ? [] : [`by edge ${seen.edge}`]),
    ].join('; '),
  };
}

function cautionKeys(expected: readonly string[], seen: readonly string[]): readonly string[] {
  const lacking = expected.some((id) => !seen.includes(id));
  const besides = seen.some((id) => !expected.includes(id));
  if (!lacking && !besides) return expected.join() === seen.join() ? [] : ['told: order of cautions'];
  return [
    ...(lacking ? ['told: cautions are missing'] : []),
    ...(besides ? ['told: cautions too many'] : []),
  ];
}

function differencesOfAdvice(
  { advice, cautions }: Judgement,
  seen: Observation,
): ReturnType<typeof adviceDifferences> {
  if (advice === null) return [];
  if (seen.advice === null) return [{ what: 'nothing', expected: 'advice', observed: 'no advice' }];
  return adviceDifferences({ advice, cautions }, seen.advice);
}

export function expectedOf({ pending, outcome, cautions }: Judgement): Place {
  return {
    question: pending,
    outcome,
    cautions: outcome === null ? null : cautions.map(({ id }) => id),
  };
}

export function inWords({ question, outcome, cautions }: Place): string {
  if (question !== null) return `question ${question}`;
  if (outcome === null) return 'neither a question nor an outcome';
  return `outcome ${outcome} with ${cautions && cautions.length > 0 ? cautions.join(', ') : 'no cautions'}`;
}
