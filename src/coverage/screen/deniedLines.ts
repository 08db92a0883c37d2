import type { OutcomeWords } from './outcomeWords.ts';
import { checked, notStated, warningSubjects } from './ownWords/warnings.ts';

/**
 * What stands behind the warnings of an option: of what those speak that the case denies, first what its answers say, then
 * what they leave unsaid beside other items of a list; each in the order of the dossier.
 * @param ids of the warnings of the option
 */
export function deniedLines(about: OutcomeWords, ids: readonly string[]): readonly string[] {
  return deniedByLead(about, ids).map(
    ({ lead, ids: those }) =>
      `${lead}${[...new Set(prohibitionsOf(about, those).map(subjectOf))].join('; ')}`,
  );
}

/** The ids of such warnings of an option by what stands before them, in the order of the dossier. */
export function deniedByLead(
  about: OutcomeWords,
  ids: readonly string[],
): readonly { readonly lead: string; readonly ids: readonly string[] }[] {
  const { denied, unstated } = about;
  const those = prohibitionsOf(about, ids)
    .map(({ id }) => id)
    .filter((id) => denied.has(id));
  return [
    { lead: checked, ids: those.filter((id) => !unstated.has(id)) },
    { lead: notStated, ids: those.filter((id) => unstated.has(id)) },
  ].filter((one) => one.ids.length > 0);
}

function prohibitionsOf({ dossier }: OutcomeWords, ids: readonly string[]) {
  return dossier.outcomes.prohibitions.filter(({ id }) => ids.includes(id));
}

/** Of what a warning speaks, as it stands in the midst of a line; all of it where nobody has written that down. */
function subjectOf({ id, text }: { readonly id: string; readonly text: string }): string {
  const [words = text] = warningSubjects[id]?.exec(text) ?? [];
  return words.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}
