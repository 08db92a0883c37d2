import type { ConditionState } from '../../../engine/conditionState.ts';
import type { EvaluatedCondition, RecommendedOption } from '../../../engine/options.ts';
import type { Prohibition } from '../../../guideline/outcome.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun, tagRun } from '../said/claims.ts';
import type { Provenance } from '../../../guideline/provenance.ts';

const say = texts.outcome;

/** Draws provenance. */
export type Tag = (provenance: readonly Provenance[]) => Run;

/** An option in one line: its text, and where it is closed struck out with the reason in words. */
export function optionRuns(
  { text, provenance, closed }: RecommendedOption,
  tag: Tag = tagRun,
): readonly Run[] {
  if (closed === null) return [{ text: `${text} ` }, tag(provenance)];
  return [
    { text, strike: true },
    { text: ' ' },
    tag(provenance),
    { text: ' ' },
    { text: `${say.closed(closed.reason)} `, strong: true },
    tag(closed.provenance),
    ...(closed.byVolunteered ? [{ text: say.closedByVolunteered, strong: true }] : []),
  ];
}

/** What must not be done with an option. */
export function prohibitionRuns({ text, provenance }: Prohibition, tag: Tag = tagRun): readonly Run[] {
  return [{ text: `${text} ` }, tag(provenance)];
}

/** A condition and its state, as one run: "SSTR-positive in all relevant lesions: met [guideline R5]". */
export function conditionRun(condition: EvaluatedCondition, tag: Tag = briefTagRun): Run {
  const state = stateOf(condition);
  const by = condition.volunteered === undefined ? '' : say.byVolunteered;
  return {
    text: `${condition.words}: ${say.states[state]}${by} ${tag(condition.provenance).text}`,
    ...(state === 'notMet' ? { strong: true } : {}),
  };
}

/** The state of a condition, volunteered answers counted. */
export function stateOf({ state, volunteered }: EvaluatedCondition): ConditionState {
  return volunteered ?? state;
}

/** Where the name of an option ends: at a sign, or where its condition begins. */
const endOfName = /[,;:.](?: |$)| (?:if|when|only|where|in selected cases|as an MDT decision|for symptoms) /;

/** A condition that stands before the option: "Growing fast or bulky with symptoms: early PRRT". */
const leadingCondition = /^(?:If |SSTR-|Pancreatic primary|Growing fast)[^:]*: (?!no )/;

/** What an option is called in a sentence: its first words. */
export function optionName({ text }: Pick<RecommendedOption, 'text'>): string {
  const words = text.replace(leadingCondition, '').replaceAll(/ \([^)]*\)/g, '');
  return words.slice(0, endOfName.exec(words)?.index);
}
