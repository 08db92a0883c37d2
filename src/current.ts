import type { GuidelineStamp } from './engine/recommend.ts';
import { shippedGuideline } from './guideline/create/shippedGuideline.ts';
import { currentData } from './guideline/editions/current.ts';
import type { Guideline } from './guideline/guideline.ts';
import { type Cases, createCases } from './machine/cases.ts';
import { once } from './machine/once.ts';

/** The current version of the guideline, made when first asked for. */
export const currentGuideline: () => Guideline = once(() => shippedGuideline(currentData));

/** The operations on a case over it. */
export const currentCases: () => Cases = once(() => createCases(currentGuideline()));

export const currentStamp = (): GuidelineStamp => currentCases().stamp;
