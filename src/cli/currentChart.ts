import { createPathway, type Pathway } from '../machine/pathway.ts';
import { stamp } from '../machine/stamp.ts';

/** The guideline in force, by its stamp, and its chart; made once for each command. */
export function currentChart(): { readonly guideline: typeof stamp; readonly pathway: Pathway } {
  return { guideline: stamp, pathway: createPathway(stamp) };
}
