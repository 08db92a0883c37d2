import type { GuidelineStamp } from './engine/recommend.ts';
import { assemble } from './guideline/create/assemble.ts';
import { currentData } from './guideline/editions/current.ts';
import type { Guideline } from './guideline/guideline.ts';
import { type Cases, createCases } from './machine/cases.ts';
import { once } from './machine/once.ts';

/**
 * The current version of the guideline, made when first asked for. Its data are part of the program and are
 * checked where they change, by `test/unit/guideline/create/checkGuideline.test.ts`, and not again at each start.
 */
export const currentGuideline: () => Guideline = once(() => assemble(currentData));

/** The operations on a case over it. */
export const currentCases: () => Cases = once(() => createCases(currentGuideline()));

export const currentStamp = (): GuidelineStamp => currentCases().stamp;
