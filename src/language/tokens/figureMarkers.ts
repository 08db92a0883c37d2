/**
 * Words whose number right after them is theirs: it counts no lesions and begins no item of a list.
 * `example`: "grade one liver mets" are not one lesion; `not`: "one liver met" is.
 */
export const figureMarkers = {
  words: `grade g gr ecog ps who status ki 67 mib index kps karnofsky type stage seg segment segments level line zubrod
    krenning score`,
  from: 'field',
  example: 'grade one liver mets, largest 12 mm',
  not: 'one liver met, largest 12 mm',
} as const;

const words: ReadonlySet<string> = new Set(figureMarkers.words.split(/\s+/));

/** Whether a word marks the number that follows it. */
export function marksFigure(word: string): boolean {
  return words.has(word.toLowerCase());
}
