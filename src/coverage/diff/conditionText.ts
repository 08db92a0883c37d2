import type { Condition } from '../../guideline/condition.ts';

/** The forms of a test in words. */
export const testWords = {
  above: 'above',
  atLeast: 'at least',
  below: 'below',
  atMost: 'at most',
  is: 'is',
  isNot: 'is not',
  includes: 'includes',
} as const;

/** A condition in words: "ki67 above 55 and grade is G2". */
export function conditionText(condition: Condition): string {
  if ('all' in condition) return joinedText(condition.all, 'and', 'always');
  if ('any' in condition) return joinedText(condition.any, 'or', 'never');
  if ('not' in condition) return `not (${conditionText(condition.not)})`;
  if ('known' in condition) return `${condition.fact} ${condition.known ? 'known' : 'not known'}`;
  if ('in' in condition) return `${condition.fact} one of ${condition.in.join(', ') || 'nothing'}`;
  const [form, value] = Object.entries(condition).find(([key]) => key !== 'fact') ?? ['is', ''];
  return `${condition.fact} ${testWords[form as keyof typeof testWords]} ${String(value)}`;
}

function joinedText(parts: readonly Condition[], joint: string, none: string): string {
  return parts.length === 0 ? none : parts.map(conditionText).join(` ${joint} `);
}
