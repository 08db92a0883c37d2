import { type Finding, finding } from '../../wire/finding.ts';
import { withoutCase } from '../caseBehind.ts';
import type { OutcomeWords } from '../outcomeWords.ts';
import type { Statement } from '../screen.ts';
import { notAskedRow } from './sayings.ts';
import { namesLead } from './words.ts';

/** Where one other answer leads at once, with what leads there. */
export interface ElsewhereEnd {
  readonly question: string;
  readonly title: string;
  readonly about: OutcomeWords;
  readonly lead: readonly string[];
}

/**
 * Judges the rows of "how firm" of a finished case: the answer given last comes first, what the route did not ask comes
 * last; and what is named as first where a row ends at once leads there.
 * @param titles of the questions of the route, in its order
 */
export function judgeFirmRows(
  titles: readonly string[],
  ends: readonly ElsewhereEnd[],
  statements: readonly Statement[],
): readonly Finding[] {
  const table = withoutCase(statements)
    .filter(({ part }) => part !== 'screen')
    .map(({ words }) => words);
  const rows = table.flatMap((words) => {
    const title = titles.find((one) => words.startsWith(`${one}. `));
    return title === undefined ? [] : [{ title, words }];
  });
  const seen = [...new Set(rows.map(({ title }) => title))];
  const wanted = titles.toReversed().filter((one) => seen.includes(one));
  const beside = table.findIndex((words) => notAskedRow.test(words));
  const lastRow = table.findLastIndex((words) => rows.some((one) => one.words === words));
  return [
    ...(seen.join() === wanted.join()
      ? []
      : [
          finding(
            `the rows of how firm stand in the order ${seen.join(', ')}, expected ${wanted.join(', ')}`,
            'order of how firm',
          ),
        ]),
    ...(beside >= 0 && beside < lastRow
      ? [finding('what is not asked stands before an answer of the route', 'order of how firm')]
      : []),
    ...rows.flatMap(({ title, words }) =>
      firstFindings(
        words,
        ends.filter((one) => one.question === title),
      ),
    ),
  ];
}

function firstFindings(words: string, ends: readonly ElsewhereEnd[]): readonly Finding[] {
  return [...new Set(ends.map(({ title }) => title))].flatMap((title) =>
    words
      .split(`: ${title}. First: `)
      .slice(1)
      .flatMap((rest) => {
        const name = rest.split('. ')[0] ?? '';
        return ends.some((one) => one.title === title && namesLead(one.about, name, one.lead))
          ? []
          : [finding(`how firm says that "${name}" is first at "${title}"`, 'first option in how firm')];
      }),
  );
}
