/** What is said when something that was told is taken back. */
export const toldBackTexts = {
  takenBack: (names: string) => `Taken back: ${names}. It no longer stands with this case.`,
  instead: (names: string) => `Told instead: ${names}.`,
  progressedOn: (drug: string) => `progressed on or after ${drug}`,
  notKept: (name: string) => `“${name}”: not told of this case, so nothing was changed.`,
  firstNow: (names: string) => `This comes first now: ${names}.`,
  firstStays: 'What comes first stays as it was.',
  nothingFirst: 'Nothing comes first now.',
  courseStays: (question: string) =>
    `No drug is named any more, and the answer to “${question}” stays: to give another one type "change course".`,
  /** How what was told is taken back by its name. */
  howTo: (names: string) =>
    `What was told of this case can be taken back by its name ("take back …"): ${names}.`,
} as const;
