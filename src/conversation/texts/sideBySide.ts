/** What is said around two things that stand side by side. */
export const sideBySideTexts = {
  onBoth: 'Both',
  sameOnBoth: '(the same)',
  none: 'none',
} as const;
