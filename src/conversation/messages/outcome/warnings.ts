import type { StatedProhibition } from '../../../engine/statedProhibition.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { prohibitionRuns, type Tag } from './optionRuns.ts';
import { subjectInShort } from './warningSubject.ts';

const say = texts.outcome;

/** The warnings of an option that are, or may be, about the case, in the order shown. */
export function warningsHere(prohibitions: readonly StatedProhibition[]): readonly StatedProhibition[] {
  return prohibitions.filter(({ aboutAnother }) => !aboutAnother);
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
    ...(others.length === 0 ? [] : [[{ text: others.map(notTheCaseInWords).join(' ') }]]),
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

/** Of what they speak, in few words of theirs: "Checked and not the case: earlier PRRT; severe renal impairment." */
export function notTheCaseInWords({ lead, those }: NotTheCase): string {
  const subjects = those.map((one) => {
    const { told = [] } = one;
    return `${subjectInShort(one)}${told.length === 0 ? '' : say.told.state(told.join(', '))}`;
  });
  return `${lead} ${[...new Set(subjects)].join('; ')}.`;
}
