import { testsIn } from '../../../engine/conditions.ts';
import type { Guideline } from '../../../guideline/guideline.ts';

/** Every number that facts or guards of a guideline are told apart by. */
export function cutsOf({ cutoffs, guards }: Guideline): readonly number[] {
  const inGuards = Object.values(guards)
    .flatMap(testsIn)
    .flatMap((test) => Object.values(test).filter((value) => typeof value === 'number'));
  return [...new Set([...Object.values(cutoffs), ...inGuards])];
}
