import type { EvaluatedCondition } from '../../../engine/evaluatedCondition.ts';
import type { StatedProhibition } from '../../../engine/statedProhibition.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { isOneOf, stateOf } from '../../../engine/stateOf.ts';
import type { TypedValue } from '../../../engine/typedValues.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun, tagRun } from '../said/claims.ts';
import type { Provenance } from '../../../guideline/provenance.ts';
import { lowered } from '../said/letterCase.ts';
import { subjectInShort } from './warningSubject.ts';

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

/** What must not be done with an option, as a sentence by itself. @param before what stands before it */
export function prohibitionSentence(
  { text, provenance }: Pick<StatedProhibition, 'text' | 'provenance'>,
  tag: Tag = tagRun,
  before = '',
): readonly Run[] {
  return [{ text: `${before}${text} ` }, tag(provenance)];
}

/** The same; of what is known not to be so in the case, or left open by a value, it is said so before it. */
export function prohibitionRuns(prohibition: StatedProhibition, tag: Tag = tagRun): readonly Run[] {
  const { aboutAnother, typed = [] } = prohibition;
  const whose = aboutAnother
    ? say.aboutAnother(subjectInShort(prohibition))
    : typed.length > 0
      ? say.notKnownOf(typedWords(typed))
      : '';
  return [...prohibitionSentence(prohibition, tag, whose), ...toldRuns(prohibition)];
}

/** What was told of that which a warning names, behind it; empty where nothing was. */
export function toldRuns({ told = [] }: Pick<StatedProhibition, 'told'>): readonly Run[] {
  return told.length === 0 ? [] : [{ text: say.told.warning(told.join(', ')), strong: true }];
}

/** A condition and its state, as one run: "SSTR-positive in all relevant lesions: met [guideline R5]". */
export function conditionRun(condition: EvaluatedCondition, tag: Tag = briefTagRun): Run {
  const state = stateOf(condition);
  return {
    text: `${condition.words}: ${say.states[state]}${whyState(condition)}${butHas(condition)} ${tag(condition.provenance).text}`,
    ...(state === 'notMet' || condition.against || condition.situations ? { strong: true } : {}),
  };
}

/** What beside the answers of the route makes the state of a condition, behind it; empty where nothing does. */
export function whyState(condition: EvaluatedCondition): string {
  const { told = [] } = condition;
  const isOpen = stateOf(condition) === 'notKnown';
  const fact = told.length === 0 ? '' : say.told[isOpen ? 'undecided' : 'state'](told.join(', '));
  return `${whyStateBeside(condition)}${fact}`;
}

function whyStateBeside({ volunteered, situations = [], typed = [] }: EvaluatedCondition): string {
  if (situations.length > 0) {
    const names = situations.map(({ id, inWords = id }) => lowered(inWords)).join(', ');
    return situations.some(isOneOf) ? say.typedOneOf(names) : say.typed(names);
  }
  if (typed.length > 0) return say.typed(typedWords(typed));
  if (volunteered === undefined) return '';
  return volunteered === 'notKnown' ? say.openByVolunteered : say.byVolunteered;
}

/** Values as typed, or where their words are not kept what they are about. */
export function typedWords(typed: readonly TypedValue[]): string {
  return typed.map(({ value, words }) => words ?? say.values[value]).join(', ');
}

/**
 * What the case has that the words of a condition deny, where this chart does not evaluate it; or which of its two limits
 * holds, since its state is that of the first; else empty.
 */
export function butHas({ against = [], measured, words }: EvaluatedCondition): string {
  if (against.length > 0) return say.butHas(against.map((id) => say.against[id] ?? id).join(', '));
  return measured !== undefined && measured <= secondLimit(words) ? say.withinSecond(measured) : '';
}

/** The limit behind the first one: "up to 30 mm (best); up to 50 mm with …". */
function secondLimit(words: string): number {
  return Number(/; up to (?<limit>\d+) mm\b/u.exec(words)?.groups?.['limit'] ?? Number.NaN);
}
