import type { AskedTreatment } from './askedTreatment.ts';
import type { Ask } from './readAsk.ts';
import { askedTreatments } from './treatmentsByName.ts';

/** The treatments that an ask names and that an option may give, in its order. */
export function treatmentsOf({ subjects }: Pick<Ask, 'subjects'>): readonly AskedTreatment[] {
  const named = subjects
    .filter(({ treatment }) => treatment)
    .flatMap(({ name }) => askedTreatments.filter(({ said }) => said.test(name.toLowerCase())));
  return [...new Set(named)];
}
