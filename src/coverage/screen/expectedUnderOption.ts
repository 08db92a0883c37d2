import { deniedByLead, deniedInOrder } from './deniedLines.ts';
import type { Expected } from './expected.ts';
import type { OutcomeWords } from './outcomeWords.ts';
import { butHas } from './butHas.ts';
import { foldedConditions } from './ownWords/outcomes.ts';
import { type Part, tidy } from './screen.ts';

/** What stands under an option: what must not be done with it, and its conditions with their states. */
export function underOption(
  about: OutcomeWords,
  id: string,
  part: Part,
  where: 'lead' | 'listed' | 'record',
): readonly Expected[] {
  const { result, show, dossier, denied, beside } = about;
  const shown = [...result.cautions, ...(beside?.raised ?? [])];
  const option = result.options.find((one) => one.id === id);
  const headlines = new Set(shown.filter(({ severity }) => severity === 'stop').map((one) => one.id));
  const notAsked = new Set(shown.filter(({ severity }) => severity === 'notAsked').map((one) => one.id));
  // Its sense stands on the screen already; of a closed option it may be left to the record.
  const isSaid = (name: string): boolean =>
    dossier.outcomes.prohibitions
      .find(({ id: candidate }) => candidate === name)
      ?.alreadySaidBy.some((by) => by === about.id || headlines.has(by) || notAsked.has(by)) ?? false;
  const names = option?.prohibitions ?? [];
  const warning = (name: string, lead = ''): readonly Expected[] => {
    const one = dossier.outcomes.prohibitions.find((candidate) => candidate.id === name);
    if (!one) return [];
    return [
      {
        id: `prohibition ${name} of ${id}`,
        words: `${lead}${show(one.text)}`,
        provenance: one.provenance,
        part,
        optional: (where === 'lead' && isSaid(name)) || (where === 'listed' && option?.closed !== null),
        wholeTag: where === 'record',
      },
    ];
  };
  const prohibitions = names.filter((name) => !denied.has(name)).flatMap((name) => warning(name));
  const others =
    where === 'record'
      ? // There they stand below what says that they are not about the case.
        deniedByLead(about, names).flatMap(({ lead, ids }) => [
          { id: `what says of warnings of ${id} that they are not the case`, words: tidy(lead), part },
          ...ids.flatMap((name) => warning(name)),
        ])
      : deniedInOrder(
          about,
          names.filter((name) => where !== 'lead' || !isSaid(name)),
        ).flatMap(({ id: name, lead }) => warning(name, lead));
  // What closes an option is said by itself.
  const but = (condition: string): string => (option?.closed === null ? butHas(about, condition) : '');
  const conditions = (option?.conditions ?? []).flatMap(({ id: name, state }): readonly Expected[] => {
    const one = dossier.outcomes.conditions.find((candidate) => candidate.id === name);
    if (!one) return [];
    return [
      {
        id: `condition ${name} of ${id}`,
        words: `${show(one.words)}: ${state}${but(name)}`,
        provenance: one.provenance,
        part,
        // Of a closed option the card may give its reason alone; the record has all.
        optional:
          where !== 'record' && ((state !== 'not met' && but(name) === '') || option?.closed !== null),
        wholeTag: where === 'record',
      },
    ];
  });
  const folded: Expected = { id: 'conditions counted', words: foldedConditions, part, anywhere: true };
  return [...prohibitions, ...others, ...conditions, ...(where === 'record' ? [] : [folded])];
}
