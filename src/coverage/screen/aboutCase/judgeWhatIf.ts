import { type Finding, finding } from '../../wire/finding.ts';
import { withoutCase } from '../caseBehind.ts';
import { leadingOf, type OutcomeWords } from '../outcomeWords.ts';
import type { Statement } from '../screen.ts';
import { changeWords } from '../ownWords/changes.ts';
import { alsoGiven, unchanged } from './sayings.ts';
import { readSides, sideOf } from './sides.ts';
import { optionWords } from './ofOption.ts';
import { unlike } from './words.ts';
import { plainly } from '../plainly.ts';

const { rows, noOutcome } = changeWords;

/** Where a supposed answer leads. */
export type Supposed =
  /** An outcome; what leads there, where answers beside the route may put others in front. */
  | {
      readonly about: OutcomeWords;
      readonly lead: readonly string[];
      readonly hasBeside: boolean;
      readonly titles: readonly string[];
    }
  /** The title of the question that is asked next. */
  | { readonly asks: string };

/** Judges the look at a supposed answer: both outcomes, what leads, cautions and questions, what is on one side alone. */
export function judgeWhatIf(
  now: OutcomeWords,
  then: Supposed,
  questions: { readonly now: readonly string[]; readonly supposed: readonly string[] },
  statements: readonly Statement[],
): readonly Finding[] {
  const said = withoutCase(statements);
  const pairs = [now, ...('about' in then ? [then.about] : [])].flatMap(({ result, show }) =>
    result.together ? [plainly(show(result.together.sentence))] : [],
  );
  const { row } = readSides(
    said,
    [rows.outcome, rows.first, rows.cautions, rows.questions, ...rows.others],
    rows.sides,
    new Set(pairs),
  );
  const outcome = row(rows.outcome);
  const first = row(rows.first);
  return [
    ...(said.some(({ words }) => words === unchanged)
      ? []
      : [finding('a supposed answer is looked at without a word that the case is unchanged', 'unchanged')]),
    ...unlike(
      'outcome now',
      sideOf(outcome, 'left').map(plainly),
      [plainly(now.show(now.result.title))],
      true,
    ),
    ...unlike('first now', sideOf(first, 'left').map(plainly), leadWords(now, leadingOf(now)), true),
    ...('asks' in then
      ? asking(then.asks, outcome)
      : ending(now, then, { outcome, first, cautions: row(rows.cautions) })),
    ...questionFindings(row(rows.questions), questions),
  ];
}

type Row = ReturnType<ReturnType<typeof readSides>['row']>;

function asking(question: string, outcome: Row): readonly Finding[] {
  const said = sideOf(outcome, 'right').join(' ');
  return said === noOutcome(question)
    ? []
    : [
        finding(
          `a supposed answer is said to lead to "${said}", expected the question "${question}"`,
          'where a supposed answer leads',
        ),
      ];
}

function ending(
  now: OutcomeWords,
  { about, lead, hasBeside, titles }: Extract<Supposed, { readonly about: OutcomeWords }>,
  { outcome, first, cautions }: { readonly outcome: Row; readonly first: Row; readonly cautions: Row },
): readonly Finding[] {
  const title = sideOf(outcome, 'right').map(plainly).join(' ');
  const wanted = leadWords(about, lead);
  const seen = sideOf(first, 'right').map(plainly);
  const [before, after] = [now, about].map(({ result, show }) => [
    ...new Set(result.cautions.map(({ headline }) => plainly(show(headline)))),
  ]);
  const known = (before ?? []).filter((one) => !(after ?? []).includes(one));
  const more = (after ?? []).filter((one) => !(before ?? []).includes(one));
  return [
    ...(titles.some((one) => (hasBeside ? title.includes(plainly(one)) : title === plainly(one)))
      ? []
      : [
          finding(
            `a supposed answer is said to lead to "${title}", expected "${titles[0]}"`,
            'where a supposed answer leads',
          ),
        ]),
    // Beside the route more may be said with an option than its text.
    ...unlike('first then', hasBeside ? seen.filter((one) => wanted.includes(one)) : seen, wanted, true),
    ...(hasBeside
      ? more
          .filter((one) => !cautions.right.some((said) => said.replace(alsoGiven, '') === one))
          .map((one) => finding(`cautions then: "${one}" is missing`, 'cautions then'))
      : [
          ...unlike('cautions now', cautions.left.map(plainly), known, true),
          ...unlike('cautions then', cautions.right.map(plainly), more, true),
        ]),
  ];
}

/** What leads in words, with the sentence of a pair. */
function leadWords(about: OutcomeWords, lead: readonly string[]): readonly string[] {
  const { together } = about.result;
  const isPair = together !== null && together.options.join() === lead.join();
  return [
    ...lead.map((id) => optionWords(about, id)),
    ...(isPair ? [plainly(about.show(together.sentence))] : []),
  ];
}

function questionFindings(
  row: Row,
  { now, supposed }: { readonly now: readonly string[]; readonly supposed: readonly string[] },
): readonly Finding[] {
  return [
    ...unlike(
      'questions now',
      row.left,
      now.filter((one) => !supposed.includes(one)),
      true,
    ),
    ...unlike(
      'questions then',
      row.right,
      supposed.filter((one) => !now.includes(one)),
      true,
    ),
  ];
}
