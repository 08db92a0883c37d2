/** Words that say of whom a line that waits is. */
export const ofWhomTexts = {
  /** Wherever a line waits. */
  withThese: [
    'new case with these',
    'new case with this',
    'new case with those',
    'new case with these answers',
    'new patient with these',
    'use these in a new case',
  ],
  /** While it is asked. */
  another: [
    'new case',
    'new',
    'new patient',
    'next case',
    'next patient',
    'another case',
    'another patient',
    'another',
    'other patient',
    'a new patient',
    'a new case',
    'different patient',
    'a different patient',
    'yes another patient',
    'yes, another patient',
  ],
  same: [
    'this case',
    'this patient',
    'same case',
    'same patient',
    'same',
    'the same',
    'the same patient',
    'the same case',
    'change this case',
    'no same patient',
    'no, same patient',
    'no, the same patient',
  ],
} as const satisfies Record<string, readonly string[]>;
