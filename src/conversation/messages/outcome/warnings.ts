import type { StatedProhibition } from '../../../engine/options.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { prohibitionRuns, type Tag } from './optionRuns.ts';
import { subjectInShort } from './warningSubject.ts';

const say = texts.outcome;

/** The warnings of an option that are, or may be, about the case, in the order shown. */
export function warningsHere(prohibitions: readonly StatedProhibition[]): readonly StatedProhibition[] {
  return prohibitions.filter(({ aboutAnother }) => !aboutAnother);
}

/** What warnings speak of that are not about the case, with how that is known. */
export interface NotTheCase {
  /** Before it, with a colon. */
  readonly lead: string;
  /** In few words of the warnings: "earlier PRRT; severe renal impairment". */
  readonly subjects: string;
}

/**
 * The warnings of an option: those that are or may be about the case each by its sentence, and behind them in one line
 * of what the others speak. A sentence about another patient among them would be read as one that holds.
 */
export function warningItems(
  prohibitions: readonly StatedProhibition[],
  tag?: Tag,
): readonly (readonly Run[])[] {
  const others = notTheCase(prohibitions);
  return [
    ...warningsHere(prohibitions).map((one) => prohibitionRuns(one, tag)),
    ...(others.length === 0 ? [] : [[{ text: others.map(notTheCaseInWords).join(' ') }]]),
  ];
}

/**
 * Of what the warnings speak that are not about the case: what its answers deny, and what they leave unsaid beside other
 * items of a list.
 */
export function notTheCase(prohibitions: readonly StatedProhibition[]): readonly NotTheCase[] {
  const others = prohibitions.filter(({ aboutAnother }) => aboutAnother);
  return [
    { lead: say.notTheCase, those: others.filter(({ unstated }) => unstated !== true) },
    { lead: say.notStated, those: others.filter(({ unstated }) => unstated === true) },
  ].flatMap(({ lead, those }) =>
    those.length === 0 ? [] : [{ lead, subjects: [...new Set(those.map(subjectInShort))].join('; ') }],
  );
}

/** The same as a sentence. */
export function notTheCaseInWords({ lead, subjects }: NotTheCase): string {
  return `${lead} ${subjects}.`;
}
