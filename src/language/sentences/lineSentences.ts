/** Why words of an intake line filled nothing. */
export const lineSentences = {
  disqualifier: {
    negated: (word: string) => `"${word}" denies it, and that is not the opposite answer.`,
    uncertain: (word: string) => `"${word}" leaves it open.`,
    planned: (word: string) => `"${word}" speaks of what is planned or considered, not of what is.`,
    hypothetical: (word: string) => `"${word}" makes it a condition.`,
    historical: (word: string) => `"${word}" speaks of the past; say how it is now.`,
    experiencer: (word: string) => `"${word}" speaks of somebody or something else.`,
    exception: (word: string) => `"${word}" makes an exception.`,
    changed: (word: string) => `"${word}" says that something has changed since.`,
    limited: (word: string) => `"${word}" leaves open how far it holds.`,
    otherIllness: (word: string) => `"${word}" beside it may be what it belongs to.`,
    notUnderstood: (word: string) => `"${word}" beside it was not understood and may change it.`,
  },
  two: 'Two different answers to the same question stand in the text.',
  noneBesideItem: 'An item stands beside "none" or "not assessed".',
  tooLong: (limit: number) => `Only the first ${limit} characters were read.`,
} as const;
