import type { Run } from '../../contract/message.ts';

/** A line with the words before its first colon set apart; those of "If …" however many they are. */
export function leadRuns(line: string): readonly Run[] {
  const [, lead, rest] = /^(If [^:]+:|[^:“]{1,50}:) (.+)$/.exec(line) ?? [];
  return lead === undefined ? [{ text: line }] : [{ text: lead, strong: true }, { text: ` ${rest ?? ''}` }];
}
