/** What is said of what was typed and is no answer. */
export const typedWords = {
  lead: 'Typed and not used: ',
  heading: 'TYPED AND NOT USED',
  notInCode: 'The case code does not hold this',
  hint: 'Type “take back unused words” to drop this',
  unknown: 'words that were not understood',
  notClear: 'something was typed that was not clear',
} as const;
