import type { OutcomeWords } from './outcomeWords.ts';
import { notHere, notStated } from './ownWords/warnings.ts';

/** A warning that the case denies, with what stands before it where it is the first of its kind. */
export interface DeniedWarning {
  readonly id: string;
  readonly lead: string;
}

/**
 * The warnings of an option that the case denies, as they stand behind the others: first those that its answers deny, then
 * those that they leave unsaid beside other items of a list; each in the order of the dossier.
 * @param ids of the warnings of the option
 */
export function deniedInOrder(about: OutcomeWords, ids: readonly string[]): readonly DeniedWarning[] {
  return deniedByLead(about, ids).flatMap(({ lead, ids: those }) =>
    those.map((id, index) => ({ id, lead: index === 0 ? lead : '' })),
  );
}

/** The ids of such warnings of an option by what stands before them, in the order of the dossier. */
export function deniedByLead(
  { dossier, denied, unstated }: OutcomeWords,
  ids: readonly string[],
): readonly { readonly lead: string; readonly ids: readonly string[] }[] {
  const those = dossier.outcomes.prohibitions
    .map(({ id }) => id)
    .filter((id) => ids.includes(id) && denied.has(id));
  return [
    { lead: notHere, ids: those.filter((id) => !unstated.has(id)) },
    { lead: notStated, ids: those.filter((id) => unstated.has(id)) },
  ].filter((one) => one.ids.length > 0);
}
