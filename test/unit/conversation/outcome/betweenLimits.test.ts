import { expect, test } from 'vitest';
import { mdtLines } from '../../../../src/conversation/record/mdtText.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';

/** What the text for the record says of the size of the largest lesion at percutaneous ablation. */
function saidOf(largestLesionMm: number): string {
  const { recommendation } = cases.follow({
    differentiation: 'well',
    ki67: { ki67: 3 },
    performanceStatus: 1,
    extrahepaticDisease: 'none',
    liverDistribution: 'limited',
    liverResectability: 'unresectable',
    ablationNumbers: { lesionCount: 1, largestLesionMm },
  });
  const record = recommendation === null ? '' : mdtLines(guideline, recommendation, { at: 0 }).join('\n');
  return /Largest lesion up to 30 mm \(best\).*?: ((?:not )?met.*?) \[/.exec(record)?.[1] ?? '';
}

test('bug: 40 mm was said not to meet "up to 30 mm (best); up to 50 mm with microwave …", whose second half it is', () => {
  expect([20, 30, 31, 40, 50].map(saidOf)).toEqual([
    'met',
    'met',
    ...[31, 40, 50].map((mm) => `not met (${mm} mm: above the first limit, within the second)`),
  ]);
});
