import type { ConditionState } from '../../engine/conditionState.ts';
import { texts } from '../texts/texts.ts';
import type { RecordBlock, RecordCondition, RecordOption, Runs } from './recordDocument.ts';

const say = texts.mdt;

/** Runs without their emphasis. */
export function plain(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

/** A condition with its state: "SSTR-positive in all relevant lesions: met [guideline R5]". */
export function conditionInWords({ words, state, why, butHas, tag }: RecordCondition): string {
  return `${words}: ${texts.outcome.states[state]}${why}${butHas} ${tag}`;
}

/** Whether a block says nothing without the next one: a heading, or "or second" between two options. */
export function leadsOn({ kind }: RecordBlock, next: RecordBlock | undefined): boolean {
  return kind === 'subheading' || (kind === 'paragraph' && next?.kind === 'option');
}

/** What stands under an option in a document, a line each: its first words, and what follows them. */
export interface UnderOption {
  readonly lead: string;
  readonly items: readonly Runs[];
  /** What stands between two of them: warnings are sentences. */
  readonly join: string;
  /** Whether it stands out: a warning, or a condition that is not met. */
  readonly strong: boolean;
  /** Whether it is looked up rather than read: a warning that is not about the case. */
  readonly small?: true;
}

/**
 * Warnings and conditions of an option for a document. Conditions of one state stand together, those that are not met
 * first.
 */
export function underOption({ warnings, notTheCase, conditions }: RecordOption): readonly UnderOption[] {
  const pointer = (allOf: number | null): readonly Runs[] =>
    allOf === null ? [] : [[{ text: say.allOf(allOf) }]];
  const states = conditionStates.map((state) => ({
    lead: say.conditionsOf[state],
    items: conditions.items
      .filter((one) => one.state === state)
      .map((one): Runs => [
        { text: `${one.words}${one.why}${one.butHas} ` },
        { text: one.tag, subtle: true },
      ]),
    join: '; ',
    strong: state === 'notMet',
  }));
  return [
    {
      lead: say.prohibitions,
      items: [...pointer(warnings.allOf), ...warnings.items],
      join: ' ',
      strong: true,
    },
    ...notTheCase.map(({ lead, those }) => ({
      lead,
      items: [...pointer(those.allOf), ...those.items],
      join: ' ',
      strong: false,
      small: true as const,
    })),
    { lead: say.conditions, items: pointer(conditions.allOf), join: '; ', strong: false },
    ...states,
  ].filter(({ items }) => items.length > 0);
}

const conditionStates: readonly ConditionState[] = ['notMet', 'notKnown', 'met'];
