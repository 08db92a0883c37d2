import type { StatedProhibition } from '../../../engine/statedProhibition.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { prohibitionRuns, prohibitionSentence, toldRuns, type Tag } from './optionRuns.ts';

const say = texts.outcome;

/** The warnings of an option that are, or may be, about the case, in the order shown. */
export function warningsHere(prohibitions: readonly StatedProhibition[]): readonly StatedProhibition[] {
  return prohibitions.filter(({ aboutAnother }) => !aboutAnother);
}

/** Whether no answer and nothing told says that what a warning speaks of is so, or that it is not. */
export function isNotKnown({
  subject,
  applies,
  aboutAnother,
  typed = [],
  told = [],
}: StatedProhibition): boolean {
  return subject !== null && !applies && !aboutAnother && typed.length + told.length === 0;
}

/** Warnings that are not about the case, with how that is known. */
export interface NotTheCase {
  /** Before them, with a colon. */
  readonly lead: string;
  readonly those: readonly StatedProhibition[];
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
    ...others.map((one) => notTheCaseRuns(one, tag)),
  ];
}

/**
 * The warnings that are not about the case: of what its answers deny, and of what they leave unsaid beside other items of
 * a list.
 */
export function notTheCase(prohibitions: readonly StatedProhibition[]): readonly NotTheCase[] {
  const others = prohibitions.filter(({ aboutAnother }) => aboutAnother);
  return [
    { lead: say.notTheCase, those: others.filter(({ unstated }) => unstated !== true) },
    { lead: say.notStated, those: others.filter(({ unstated }) => unstated === true) },
  ].filter(({ those }) => those.length > 0);
}

/** Each by its sentence, behind what says that it is not about the case (dossier 2.6: every prohibition is shown). */
export function notTheCaseRuns({ lead, those }: NotTheCase, tag?: Tag): readonly Run[] {
  return those.flatMap((one, index) => [
    ...prohibitionSentence(one, tag, index === 0 ? `${lead} ` : ' '),
    ...toldRuns(one),
  ]);
}
