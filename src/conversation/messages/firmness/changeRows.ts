import type { AnswerValue } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import { mayStay, type SingleChange } from '../../../machine/firmness/firmness.ts';
import type { End as MachineEnd } from '../../../machine/firmness/ends.ts';
import { type CaseWithPending, changeAll } from '../../../machine/pendingAnswers.ts';
import { texts } from '../../texts/texts.ts';
import { type BesideCase, type End, endInWords, endOf } from '../alternatives/end.ts';
import { leadNames } from '../outcome/leadNames.ts';
import { answersInWords } from '../said/answersInWords.ts';
import { titleOf } from '../said/titles.ts';
import { endsInShort } from './endsInWords.ts';

const say = texts.firmness;

/** Other answers to one question and where they lead. */
export interface ChangeRow {
  readonly change: SingleChange;
  /** "ECOG 3 or more". */
  readonly answers: string;
  /** A sentence. */
  readonly where: string;
}

/** The rows of single changes: those that end at once in the words of the outcome as it would be shown. */
export function changeRows(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  now: MachineEnd,
  changes: readonly SingleChange[],
): readonly ChangeRow[] {
  const { guideline } = cases;
  const shownNow = endOf(cases, known, beside);
  return changes.flatMap((change) => {
    const { question, answers, asksNext } = change;
    const row = (some: readonly AnswerValue[], where: string): ChangeRow => ({
      change: { ...change, answers: some },
      answers: answersInWords(guideline, question, some, change.asked),
      where,
    });
    if (asksNext !== null) {
      const stays = mayStay(change, now) ? `; ${say.mayStay}` : '';
      return [
        row(
          answers,
          `${say.asksMore(titleOf(guideline, asksNext), endsInShort(guideline, change.ends))}${stays}.`,
        ),
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
