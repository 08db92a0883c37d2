/** Why words of an intake line filled nothing. */
export const lineSentences = {
  disqualifier: {
    negated: (word: string) => `"${word}" denies it, and that is not the opposite answer.`,
    uncertain: (word: string) => `"${word}" leaves it open.`,
    planned: (word: string) => `"${word}" speaks of what is planned or considered, not of what is.`,
    hypothetical: (word: string) => `"${word}" makes it a condition.`,
    historical: (word: string) => `"${word}" speaks of the past; say how it is now.`,
    experiencer: (word: string) => `"${word}" speaks of somebody or something else.`,
    otherDisease: (word: string) => `"${word}" is another disease, and it may be said of that.`,
    exception: (word: string) => `"${word}" makes an exception.`,
    changed: (word: string) => `"${word}" says that something has changed since.`,
    subset: (word: string) => `"${word}" leaves open how far it holds.`,
    comparison: (word: string) => `"${word}" compares it with something else.`,
    weighs: (word: string) => `"${word}" beside it may say when, where or of what it was.`,
    notUnderstood: (word: string) => `"${word}" beside it was not understood and may change it.`,
  },
  severalPatients: (words: string) => `"${words}" may tell of another patient: say which patient this is.`,
  quoted: 'It stands in quotation marks: say whether it is so.',
  weak: 'It is not plain enough to be taken.',
  two: 'Two different answers to the same question stand in the text.',
  noneBesideItem: 'An item stands beside "none" or "not assessed".',
  tooLong: (limit: number) => `Only the first ${limit} characters were read.`,
} as const;
