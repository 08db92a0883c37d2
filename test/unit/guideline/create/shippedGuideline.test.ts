import { expect, test } from 'vitest';
import { shippedGuideline } from '../../../../src/guideline/create/shippedGuideline.ts';
import { currentData } from '../../../../src/guideline/editions/current.ts';
import { hasCode } from '../../../../src/guideline/errors.ts';
import type { GuidelineData } from '../../../../src/guideline/guideline.ts';

/** The data of the guideline without the headline of its first caution, as a slip of the hand would leave it. */
function withoutHeadline(): GuidelineData {
  const copy = structuredClone<unknown>(currentData) as { cautions: { headline?: unknown }[] };
  delete copy.cautions[0]?.headline;
  return copy as unknown as GuidelineData;
}

test('data that cannot be put together are refused with one line that says where to look', () => {
  let refused: unknown;
  try {
    shippedGuideline(withoutHeadline());
  } catch (error) {
    refused = error;
  }
  expect(hasCode(refused, 'GuidelineNotUsable')).toBe(true);
  expect(String(refused)).toMatch(
    /^PathwayError: The guideline cannot be put together\. .*guideline-check.*$/,
  );
});

test('the data of the program are put together', () => {
  expect(shippedGuideline(currentData).questionIds).toEqual(Object.keys(currentData.questions));
});
