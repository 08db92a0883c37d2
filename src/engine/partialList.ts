import type { Facts } from '../guideline/condition.ts';

/**
 * The facts without a list of contraindications that names some: it leaves the others unsaid, which is less than "none
 * of these". The same facts where there is no such list.
 */
export function withoutPartialList(facts: Facts): Facts {
  return facts.contraindications === null || facts.contraindications.includes('none')
    ? facts
    : { ...facts, contraindications: null, contraindicationClass: null };
}
