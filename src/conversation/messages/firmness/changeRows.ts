import type { AnswerValue } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { SingleChange } from '../../../machine/firmness/firmness.ts';
import { mayStay } from '../../../machine/firmness/firmness.ts';
import type { End as MachineEnd } from '../../../machine/firmness/ends.ts';
import { type CaseWithPending, changeAll } from '../../../machine/pendingAnswers.ts';
import { texts } from '../../texts/texts.ts';
import { type BesideCase, type End, endInWords, endOf, leadNames } from '../alternatives/end.ts';
import { titleOf } from '../said/titles.ts';
import { answersInWords } from '../said/answersInWords.ts';
import { endsInShort } from './endsInWords.ts';

const say = texts.firmness;

/** A line of the table: other answers to one question and where they lead. */
export interface ChangeRow {
  readonly change: SingleChange;
  /** "SSTR imaging: SSTR-negative". */
  readonly what: string;
  readonly where: string;
}

/** The lines of single changes: those that end at once in the words of the outcome as it would be shown. */
export function changeRows(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  now: MachineEnd,
  changes: readonly SingleChange[],
): readonly ChangeRow[] {
  const shownNow = endOf(cases, known, beside);
  return changes.flatMap((change) => {
    const { question, answers, asked, asksNext } = change;
    const { title } = cases.guideline.questions[question];
    const row = (some: readonly AnswerValue[], where: string): ChangeRow => ({
      change: { ...change, answers: some },
      what: `${title}: ${answersInWords(cases.guideline, question, some)}${asked ? '' : ` (${say.ifUnasked})`}`,
      where,
    });
    if (asksNext !== null) {
      const stays = mayStay(change, now) ? `; ${say.mayStay}` : '';
      const ends = endsInShort(cases.guideline, change.ends);
      return [
        row(answers, `${say.asksMore(titleOf(cases.guideline, asksNext))}, ${say.afterwards(ends)}${stays}.`),
      ];
    }
    const worded = answers.map((answer) => ({
      answer,
      where: whereTo(cases, shownNow, endOf(cases, changeAll(cases, known, [{ question, answer }]), beside)),
    }));
    return [...Map.groupBy(worded, ({ where }) => where)].map(([where, same]) =>
      row(
        same.map(({ answer }) => answer),
        where,
      ),
    );
  });
}

function whereTo(cases: Cases, now: End, end: End): string {
  const isSame =
    now.kind === 'outcome' &&
    end.kind === 'outcome' &&
    now.shown.recommendation.outcome === end.shown.recommendation.outcome &&
    now.shown.recommendation.title === end.shown.recommendation.title;
  if (!isSame) return endInWords(cases, end);
  const names = leadNames(end.shown);
  return names === '' ? say.none : say.same(names);
}
