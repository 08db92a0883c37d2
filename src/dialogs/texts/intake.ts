/** Why words of an intake line filled nothing. */
export const intakeTexts = {
  negated: (word: string) => `"${word}" leaves it open, so nothing was taken.`,
  two: 'Two different answers to the same question stand in the text.',
} as const;
