import { finding } from '../wire/finding.ts';
import { required, strangeBeside, textFindings } from './besideCard.ts';
import { bulletsOf, knownAt, missingBullets } from './bullets.ts';
import { type Comparison, compareWords } from './compare.ts';
import type { Expectation, ScreenPlace } from './expectation.ts';
import { expectedOutcome } from './expectedOutcome.ts';
import { expectedQuestion } from './expectedQuestion.ts';
import { withTyped } from './expectedTyped.ts';
import { withKeptWords } from './expectedKept.ts';
import { expectedRecord } from './expectedRecord.ts';
import { outcomeOffers, questionOffers } from './offers.ts';
import { type Screen, type Statement, tidy } from './screen.ts';
import { spokenFindings } from './spoken.ts';
import { foldFindings } from './folds.ts';
import { recordIn } from './recordLines.ts';

/** The card of a question. @param isOnly whether nothing but the place may stand on it */
export function judgeQuestion(
  { dossier, text }: Expectation,
  screen: Screen,
  { question, answers }: ScreenPlace,
  isOnly: boolean,
): Comparison {
  const expected = expectedQuestion(dossier, question ?? '', answers);
  const compared = compareWords(screen.statements, expected.words, () => !isOnly, text.nearest);
  return {
    seen: compared.seen,
    findings: [
      ...compared.findings,
      ...questionOffers(screen, question ?? '', expected),
      ...(isOnly
        ? spokenFindings(screen, compared.seen, [{ id: `question ${question}`, words: expected.spoken }])
        : []),
      ...textFindings(screen, compared.seen, [
        ...required(expected.words),
        ...expected.answers.map(({ words }) => ({ id: null, words })),
        ...expected.inputs.flatMap(({ label, choices = [] }) =>
          [label, ...choices.map(({ title }) => title)].map((words) => ({ id: null, words })),
        ),
      ]),
      ...strangeBeside(screen, isOnly ? expected.hint : null),
    ],
  };
}

/** The card of an outcome. @param isOnly whether nothing but the place may stand on it */
export function judgeOutcome(
  { text, outcomeAt }: Expectation,
  screen: Screen,
  place: ScreenPlace,
  isOnly: boolean,
): Comparison {
  const about = outcomeAt(place);
  const expected = withTyped(place.typed ?? [], withKeptWords(about, expectedOutcome(about), false), false);
  const bullet = knownAt(about, text);
  const titles = new Set(screen.folds.map(({ title }) => tidy(title)));
  const known = (one: Statement): boolean => bullet(one) || (one.heading && titles.has(one.words));
  const bullets = missingBullets(screen, about, text);
  const compared = compareWords(
    screen.statements,
    [...expected, ...bullets],
    (one) => !isOnly || known(one),
    text.nearest,
  );
  const headlines = [...about.result.cautions, ...(about.beside?.raised ?? [])]
    .filter(({ severity }) => severity === 'stop')
    .map(({ id, headline }) => ({ id: `headline of stop ${id}`, words: about.show(headline) }));
  return {
    seen: compared.seen,
    findings: [
      ...compared.findings,
      ...(about.beside?.findings ?? []),
      ...foldFindings(screen, about),
      ...outcomeOffers(screen),
      ...(isOnly
        ? spokenFindings(screen, compared.seen, [
            { id: 'title', words: about.show(about.result.title) },
            ...headlines,
          ])
        : []),
      ...textFindings(screen, compared.seen, required(expected)),
      ...strangeBeside(screen, isOnly ? 'outcome' : null),
    ],
  };
}

/** The text for the record, at an outcome. */
export function judgeRecord(
  { text, outcomeAt }: Expectation,
  screen: Screen,
  place: ScreenPlace,
): Comparison {
  const about = outcomeAt(place);
  if (recordIn(screen).length === 0)
    return { seen: new Set(), findings: [finding('the text for the record is not there', 'no record')] };
  const known = (one: Statement): boolean =>
    bulletsOf(about, text).some(({ plain }) => plain.includes(one.words));
  const compared = compareWords(
    recordIn(screen),
    withTyped(place.typed ?? [], withKeptWords(about, expectedRecord(about), true), true).map((one) => ({
      ...one,
      about: 'the record',
    })),
    known,
    text.nearest,
  );
  return {
    ...compared,
    findings: compared.findings.map(({ text: said, keys }) =>
      finding(`in the text for the record: ${said}`, ...keys),
    ),
  };
}
