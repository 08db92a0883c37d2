import { type Finding, finding } from '../../wire/finding.ts';
import { leadingOf, type OutcomeWords } from '../outcomeWords.ts';
import type { Statement } from '../screen.ts';
import { isOpenHere, leadsHere, noCondition, optionRows } from './sayings.ts';
import { readSides, sideOf } from './sides.ts';
import { type Elsewhere, endFindings, optionWords, splitAtTail, unlike, withoutCase } from './words.ts';
import { plainly } from './plainly.ts';

/** Judges two options of an outcome side by side, by their numbers: text, place, each condition by its state, warnings. */
export function judgeCompared(
  about: OutcomeWords,
  numbers: readonly [number, number],
  statements: readonly Statement[],
  elsewhere: Elsewhere,
): readonly Finding[] {
  const { show, dossier, result } = about;
  const said = withoutCase(statements);
  const [one, other] = numbers.map((number) => result.options[number - 1]);
  if (!one || !other) return [finding(`there are no options ${numbers.join(' and ')} at ${about.id}`)];
  const conditions = new Map(
    [...one.conditions, ...other.conditions].map(({ id }) => [
      id,
      plainly(show(dossier.outcomes.conditions.find((each) => each.id === id)?.words ?? '')),
    ]),
  );
  const names = [...Object.values(optionRows), ...conditions.values()];
  const warnings = new Set(dossier.outcomes.prohibitions.map(({ text }) => plainly(show(text))));
  const texts = new Set(result.options.map(({ id }) => optionWords(about, id)));
  const table = readSides(
    splitAtTail(said)[0],
    names,
    [`Option ${numbers[0]}`, `Option ${numbers[1]}`],
    texts,
    // The name of this row is taken for a title of warnings where it stands before one.
    (words) => (warnings.has(plainly(words)) ? optionRows.warnings : null),
  );
  return [
    ...endFindings(about, said, elsewhere),
    ...(
      [
        [one, 'left', numbers[0]],
        [other, 'right', numbers[1]],
      ] as const
    ).flatMap(([option, side, number]) => {
      const place = sideOf(table.row(optionRows.place), side).join(' ');
      const [, at] = isOpenHere.exec(place) ?? [];
      const isPlaced =
        option.closed !== null
          ? !leadsHere.test(place) && at === undefined
          : leadingOf(about).includes(option.id)
            ? leadsHere.test(place)
            : Number(at) === number;
      const texts = sideOf(table.row(optionRows.option), side).map(plainly);
      return [
        ...(texts[0] === optionWords(about, option.id)
          ? []
          : [finding(`option ${number} reads "${texts.join(' ')}" beside the other`, 'option side by side')]),
        ...(isPlaced
          ? []
          : [finding(`of option ${number} is said "${place}" beside the other`, 'place side by side')]),
        ...unlike(
          `warnings of option ${number}`,
          sideOf(table.row(optionRows.warnings), side).map((words) =>
            plainly(words.replace(/^Not so here: /, '')),
          ),
          dossier.outcomes.prohibitions
            .filter(({ id }) => option.prohibitions.includes(id))
            .map(({ text }) => plainly(show(text))),
          false,
        ),
        ...[...conditions].flatMap(([id, words]) => {
          const wanted: string = option.conditions.find((each) => each.id === id)?.state ?? noCondition;
          const seen = sideOf(table.row(words), side).join(' ');
          return seen === wanted
            ? []
            : [
                finding(
                  `"${words}" is said to be "${seen}" of option ${number}, expected "${wanted}"`,
                  'state side by side',
                ),
              ];
        }),
      ];
    }),
  ];
}
