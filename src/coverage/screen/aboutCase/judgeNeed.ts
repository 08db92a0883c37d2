import { type Finding, finding } from '../../wire/finding.ts';
import { withoutCase } from '../caseBehind.ts';
import type { OutcomeWords } from '../outcomeWords.ts';
import type { Statement } from '../screen.ts';
import { nothingNamed } from './sayings.ts';
import { plainly } from '../plainly.ts';

/** Judges what is said of something that may be needed: each caution of this case that names it, in full, and no other. */
export function judgeNeed(
  { result, show, dossier }: OutcomeWords,
  names: RegExp,
  statements: readonly Statement[],
): readonly Finding[] {
  const said = withoutCase(statements).map(({ words }) => plainly(words));
  const own = result.cautions.filter(({ text }) => names.test(text)).map(({ text }) => plainly(show(text)));
  const ids = new Set(result.cautions.map(({ id }) => id));
  const others = dossier.cautions.cautions
    .filter(({ id }) => !ids.has(id))
    .flatMap(({ text }) => text.filter(({ when }) => when === null).map((one) => plainly(show(one.text))));
  const isNothing = said.some((words) => nothingNamed.test(words));
  return [
    ...own
      .filter((one) => !said.includes(one))
      .map((one) =>
        finding(`asked what is needed, the caution "${one}" is missing`, 'caution of what is needed'),
      ),
    ...others
      .filter((one) => said.includes(one))
      .map((one) =>
        finding(
          `asked what is needed, "${one}" is said, which is no caution of this case`,
          'caution of another case',
        ),
      ),
    ...(isNothing && own.length > 0
      ? [finding('nothing is said to be named, and a caution names it', 'nothing named')]
      : []),
  ];
}
