import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Firmness, SingleChange } from '../../machine/firmness/firmness.ts';
import type { FirstOptionsOf } from './firstOptions.ts';
import { answersWith, type LedTo, ledTo } from './ledTo.ts';

/** What judges: where more is asked, and what leads at an outcome. */
export interface ChangesOracle {
  readonly outcomesLeft: (led: LedTo) => ReadonlySet<OutcomeId>;
  readonly firstOptions: FirstOptionsOf;
}

/** How many changes were looked at. */
export interface ChangesCounted {
  /** Other answers looked at, those that lead nowhere else among them. */
  readonly changes: number;
  /** Of those, at an outcome at once. */
  readonly ending: number;
  /** Of these, with answers beside the route that put another option in front. */
  readonly touched: number;
  /** Before an outcome: the question asked next and the outcomes left. */
  readonly asking: number;
}

export interface ChangesJudged extends ChangesCounted {
  /** Each with the change: "ki67 {…}: …". */
  readonly faults: readonly string[];
}

/**
 * Compares what is said of every single change of a finished case with a walk of the changed case by the oracle.
 * @param answers of a route to an outcome
 */
export function judgeChanges(
  { questionIds, questions }: Pick<Guideline, 'questionIds' | 'questions'>,
  answers: readonly GivenAnswer[],
  { changes, now }: Pick<Firmness, 'changes' | 'now'>,
  { outcomesLeft, firstOptions }: ChangesOracle,
): ChangesJudged {
  const counted = { changes: 0, ending: 0, touched: 0, asking: 0 };
  const faults: string[] = [];
  const present = new Map(answers.map(({ question, answer }) => [question, JSON.stringify(answer)]));
  const rows = new Map<QuestionId, SingleChange[]>();
  for (const row of changes) rows.set(row.question, [...(rows.get(row.question) ?? []), row]);

  const look = (question: QuestionId, answer: AnswerValue): void => {
    const named = (rows.get(question) ?? []).filter((row) => row.answers.includes(answer));
    const amiss = (fault: string): void => {
      faults.push(`${question} ${JSON.stringify(answer)}: ${fault}`);
    };
    if (present.get(question) === JSON.stringify(answer)) {
      if (named.length > 0) amiss('the answer given is listed as a change');
      return;
    }
    counted.changes += 1;
    if (named.length > 1) amiss('is listed twice');
    const [row] = named;
    if (row && row.asked !== present.has(question)) amiss(`is said to be ${row.asked ? '' : 'not '}asked`);
    const led = ledTo(answersWith(answers, { question, answer }));
    const ends = row?.ends ?? (now ? [now] : []);
    if (led.outcome === null) {
      counted.asking += 1;
      const wanted = [...outcomesLeft(led)].toSorted().join();
      const said = [...new Set(ends.map(({ outcome }) => outcome))].toSorted().join();
      if (row && row.asksNext !== led.asks) amiss(`asks ${row.asksNext} next, expected ${led.asks}`);
      if (said !== wanted) amiss(`leaves ${said}, expected ${wanted}`);
      return;
    }
    const first = firstOptions(led.outcome, led);
    counted.ending += 1;
    if (first.isTouched) counted.touched += 1;
    const [end, ...others] = ends;
    if (row && row.asksNext !== null) amiss(`asks ${row.asksNext}, expected the outcome ${led.outcome}`);
    else if (!end || others.length > 0) amiss(`leaves ${ends.length} ends, expected ${led.outcome} alone`);
    else if (end.outcome !== led.outcome) amiss(`leads to ${end.outcome}, expected ${led.outcome}`);
    else if (end.lead.join() !== first.lead.join()) {
      amiss(`at ${led.outcome} "${end.lead.join()}" leads, expected "${first.lead.join()}"`);
    }
  };

  for (const question of questionIds) {
    for (const answer of questions[question].classes) look(question, answer);
  }
  return { ...counted, faults };
}
