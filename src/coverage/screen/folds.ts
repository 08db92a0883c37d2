import { type Finding, finding } from '../wire/finding.ts';
import { isOutOfScope, type OutcomeWords } from './outcomeWords.ts';
import type { Screen } from './screen.ts';

/** What the labels of the folds count. */
export function foldFindings({ folds, statements }: Screen, about: OutcomeWords): readonly Finding[] {
  if (isOutOfScope(about)) return [];
  const { result } = about;
  const leading = result.together?.options.length ?? (result.first === null ? 0 : 1);
  const others = result.options.length - leading;
  const closed = result.options.filter((option) => option.closed !== null).length;
  const options = folds.find(({ part }) => part === 'options');
  const cautions = folds.find(({ part }) => part === 'cautions');
  const listed = statements.filter(({ part, words }) => part === 'cautions' && /^C\d\d /.test(words)).length;
  const wanted =
    others === 0
      ? /^The options? in full$/
      : new RegExp(
          // By what else was told they may stand in another order than the chart's, which is then said.
          `^${others} more options?, in order of preference${about.beside ? '(?:, those spoken against last)?' : ''}${closed === 0 ? '' : `; ${closed} of them closed for this case`}$`,
        );
  return [
    ...(result.options.length === 0 || (options && wanted.test(options.title))
      ? []
      : [
          finding(
            `the label of the options reads "${options?.title ?? ''}", expected ${others} more, ${closed} closed`,
          ),
        ]),
    ...(cautions && Number.parseInt(cautions.title, 10) >= listed
      ? []
      : [finding(`the label of the cautions reads "${cautions?.title ?? ''}" above ${listed}`)]),
  ];
}
