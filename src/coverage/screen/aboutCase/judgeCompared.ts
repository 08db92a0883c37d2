import { type Finding, finding } from '../../wire/finding.ts';
import { withoutCase } from '../caseBehind.ts';
import { leadingOf, type OutcomeWords } from '../outcomeWords.ts';
import type { Statement } from '../screen.ts';
import { beginnings, isOpenHere, leadsHere, optionRows, whereLeft } from './sayings.ts';
import { readSides, sideOf } from './sides.ts';
import { aroundFindings, type Elsewhere, namesFirst, optionWords, unlike } from './words.ts';
import { plainly } from '../plainly.ts';

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
  const warnings = new Set(dossier.outcomes.prohibitions.map(({ text }) => plainly(show(text))));
  const texts = new Set(result.options.map(({ id }) => optionWords(about, id)));
  const from = said.findIndex(({ words }) => words === optionRows.option);
  const ends = said.findLastIndex(
    ({ words }) => !words.startsWith(beginnings.first) && !whereLeft.any.test(words),
  );
  const table = readSides(
    said.slice(from, ends + 1),
    Object.values(optionRows),
    [`Option ${numbers[0]}:`, `Option ${numbers[1]}:`],
    texts,
    // The names of these rows are taken for titles where they stand before what both have.
    (words) =>
      warnings.has(plainly(words))
        ? optionRows.warnings
        : [...conditions.values()].some((one) => words.startsWith(`${one}: `))
          ? optionRows.conditions
          : null,
  );
  const around = [...said.slice(1, from), ...said.slice(ends + 1)];
  return [
    ...namesFirst(about, said),
    ...around.flatMap(
      ({ words }) =>
        aroundFindings(about, words, elsewhere) ?? [
          finding(`"${words}" is said of two options, which nobody expects`, 'strange about two options'),
        ],
    ),
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
        ...unlike(
          `conditions of option ${number}`,
          sideOf(table.row(optionRows.conditions), side).map(plainly),
          option.conditions.map(({ id, state }) => `${conditions.get(id) ?? ''}: ${state}`),
          false,
        ),
      ];
    }),
  ];
}
