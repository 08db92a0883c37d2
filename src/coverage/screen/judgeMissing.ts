import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { type Finding, finding } from '../wire/finding.ts';
import type { Statement } from './screen.ts';
import { isGradeAlone, isUnknown } from './answersTo.ts';
import { endsFrom } from './endsByDossier.ts';
import type { FirmnessPlace } from './judgeFirmness.ts';

const title = 'What to find out next';
const nothing = 'No answer that this chart still asks for would change what comes first';
const most = 100;

/** Judges the card of "what next": what it names must be missing, and "nothing" must be so by the dossier. */
export function judgeMissing(
  dossier: WordsOfDossier,
  statements: readonly Statement[],
  { answers, kept }: FirmnessPlace,
): readonly Finding[] {
  const words = statements.map((one) => one.words);
  const given: Readonly<Record<string, unknown>> = { ...kept, ...answers };
  const known = Object.fromEntries(Object.entries(given).filter(([, answer]) => !isUnknown(answer)));
  const { ends } = endsFrom(dossier, known, most);
  const outcomes = new Set(ends.filter(({ isBeside }) => !isBeside).map(({ outcome }) => outcome));
  const titles = words.flatMap((one) => {
    const [, name = '', called] =
      /^\d+\. (.+?)( \(answered (?:as not known|without a number)\))?$/.exec(one) ?? [];
    const question = dossier.questions.find((golden) => golden.title === name)?.id;
    return question === undefined ? [] : [{ question, isUnknown: called !== undefined }];
  });
  const saysNothing = words.includes(nothing);
  return [
    ...(words.includes(title) ? [] : [finding(`what next lacks "${title}"`, 'title of what next')]),
    ...(saysNothing && outcomes.size > 1
      ? [finding('what next says that nothing is missing, where the dossier leads on', 'nothing missing')]
      : []),
    ...(!saysNothing && titles.length === 0 ? [finding('what next names nothing', 'nothing named')] : []),
    ...titles
      .filter(
        (one) =>
          (one.question in known && !isGradeAlone(given[one.question])) ||
          one.isUnknown !== one.question in given,
      )
      .map(({ question }) =>
        finding(`what next says otherwise of ${question} than is so`, 'what is missing'),
      ),
  ];
}
