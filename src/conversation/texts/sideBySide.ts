/** What is said around two things that stand side by side. */
export const sideBySideTexts = {
  onBoth: 'Both',
  sameOnBoth: '(the same)',
  none: 'none',
  /** On a side that has nothing beside what both have. */
  nothingElse: 'nothing else',
} as const;
