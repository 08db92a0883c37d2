import type { Run } from '../../contract/message.ts';

/** A line with the words before its first colon set apart. */
export function leadRuns(line: string): readonly Run[] {
  const [, lead, rest] = /^([^:“]{1,50}:) (.+)$/.exec(line) ?? [];
  return lead === undefined ? [{ text: line }] : [{ text: lead, strong: true }, { text: ` ${rest ?? ''}` }];
}
