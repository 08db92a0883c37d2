import type { Guideline, GuidelineData } from './guideline.ts';
import { checkGuideline } from './schema.ts';

/**
 * Makes a guideline of its data. Any number of them can be held at once; nothing is shared between two.
 * @param data one version of the algorithm; it is kept, not copied, and must not be changed afterwards
 * @throws GuidelineError with every problem and its place in plain words
 */
export function createGuideline(data: GuidelineData): Guideline {
  checkGuideline(data);
  return {
    ...data,
    data,
    questionIds: keysOf(data.questions),
    outcomeIds: keysOf(data.outcomes),
    guardNames: keysOf(data.guards),
    contraindicationClasses: new Map(
      data.questions.transarterialContraindications.options.flatMap(({ id, contraindicationClass }) =>
        contraindicationClass === undefined ? [] : [[id, contraindicationClass]],
      ),
    ),
  };
}

/** The keys of a record that has one entry for each member of a union, and no others. */
function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
