import { expect, test } from 'vitest';
import { fitsVolume } from '../../../src/quiz/patient/volume.ts';

test.each([
  // The examiner's case: about 30 mL.
  [6, 21, 30, false],
  [1, 50, 15, false],
  [3, 78, 45, true],
  [3, 78, 60, false],
  [9, 44, 25, true],
])(
  '%i lesions of up to %i mm can replace %i%% of a liver: %s',
  (lesionCount, largestLesionMm, share, fits) => {
    expect(fitsVolume({ ablationNumbers: { lesionCount, largestLesionMm }, liverInvolvement: share })).toBe(
      fits,
    );
  },
);

test('what is not told contradicts nothing', () => {
  expect(fitsVolume({ liverInvolvement: 80 })).toBe(true);
  expect(fitsVolume({ ablationNumbers: { lesionCount: 1, largestLesionMm: 10 } })).toBe(true);
  expect(fitsVolume({ ablationNumbers: 'unknown', liverInvolvement: 40 })).toBe(true);
});
