import type { OutcomeWords } from './outcomeWords.ts';
import { checked, notStated, warningSubjects } from './ownWords/warnings.ts';

/**
 * What stands behind the warnings of an option: of what those speak that the case denies, first what its answers say, then
 * what they leave unsaid beside other items of a list; each in the order of the dossier.
 * @param ids of the warnings of the option
 */
export function deniedLines(
  { dossier, denied, unstated }: OutcomeWords,
  ids: readonly string[],
): readonly string[] {
  const those = dossier.outcomes.prohibitions.filter(({ id }) => ids.includes(id) && denied.has(id));
  return [
    { lead: checked, list: those.filter(({ id }) => !unstated.has(id)) },
    { lead: notStated, list: those.filter(({ id }) => unstated.has(id)) },
  ].flatMap(({ lead, list }) =>
    list.length === 0 ? [] : [`${lead}${[...new Set(list.map(subjectOf))].join('; ')}`],
  );
}

/** Of what a warning speaks, as it stands in the midst of a line; all of it where nobody has written that down. */
function subjectOf({ id, text }: { readonly id: string; readonly text: string }): string {
  const [words = text] = warningSubjects[id]?.exec(text) ?? [];
  return words.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}
