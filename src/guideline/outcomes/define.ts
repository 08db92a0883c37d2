import type { Claim, Outcome, OutcomeOption } from '../outcome.ts';
import { type Provenance, expert } from '../provenance.ts';

type Definition = Pick<Outcome, 'id' | 'title' | 'category'> & Partial<Outcome>;

/** An outcome; a list that the dossier does not give is empty, and the goal is not shown unless said. */
export function outcome(definition: Definition): Outcome {
  return {
    showsGoal: false,
    options: [],
    contraindications: [],
    conditions: [],
    rationale: [],
    figures: [],
    cautions: [],
    next: [],
    uncertainties: [],
    ...definition,
  };
}

/** A statement and where it comes from. */
export function claim(text: string, ...provenance: readonly [Provenance, ...Provenance[]]): Claim {
  return { text, provenance };
}

/** A statement that the dossier tags EXPERT, or leaves without a tag: then the weakest one holds. */
export function byExpert(text: string): Claim {
  return claim(text, expert());
}

/** One option, its claims read one after the other. */
export function option(...claims: readonly [Claim, ...Claim[]]): OutcomeOption {
  return { claims };
}
