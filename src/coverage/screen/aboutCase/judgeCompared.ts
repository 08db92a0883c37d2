import { type Finding, finding } from '../../wire/finding.ts';
import { withoutCase } from '../caseBehind.ts';
import type { OutcomeWords } from '../outcomeWords.ts';
import type { Statement } from '../screen.ts';
import { conditionsOf, isPlaceOf, optionWords, warningsOf } from './ofOption.ts';
import { beginnings, optionRows, whereLeft } from './sayings.ts';
import { readSides, sideOf } from './sides.ts';
import { aroundFindings, type Elsewhere, namesFirst, unlike } from './words.ts';
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
  const conditions = [one, other].flatMap((option) => conditionsOf(about, option));
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
        : conditions.some((each) => words.startsWith(`${each.words}: `))
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
      const texts = sideOf(table.row(optionRows.option), side).map(plainly);
      return [
        ...(texts[0] === optionWords(about, option.id)
          ? []
          : [finding(`option ${number} reads "${texts.join(' ')}" beside the other`, 'option side by side')]),
        ...(isPlaceOf(about, number, option, place)
          ? []
          : [finding(`of option ${number} is said "${place}" beside the other`, 'place side by side')]),
        ...unlike(
          `warnings of option ${number}`,
          sideOf(table.row(optionRows.warnings), side).map(plainly),
          warningsOf(about, option),
          false,
        ),
        ...unlike(
          `conditions of option ${number}`,
          sideOf(table.row(optionRows.conditions), side).map(plainly),
          conditionsOf(about, option).map(({ words, state, but }) => `${words}: ${state}${but}`),
          false,
        ),
      ];
    }),
  ];
}
