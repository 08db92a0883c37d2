import { byQuestion } from '../engine/byQuestion.ts';
import type { GivenAnswer } from '../guideline/answers.ts';
import { judge, type Judgement } from './oracle/index.ts';
import { type Expectations, newCase } from './routes/expectedCase.ts';
import { type PlannedChange, plannedChange } from './routes/plannedChange.ts';
import { typedTexts } from './routes/typedTexts.ts';
import { answersOnly, type Route } from './routes/route.ts';

/** What must be after a move of a walk. */
export interface Step {
  readonly judgement: Judgement;
  readonly answers: readonly GivenAnswer[];
  /** Whether nothing but the place may be shown: only answers were given. */
  readonly isOnly: boolean;
  /** What the move would do, or has done, where it changes an answer or looks at a change. */
  readonly change: PlannedChange | null;
  /** Answers that are kept though the route has not asked for them: an outcome then says more. */
  readonly kept: readonly GivenAnswer[];
  /** What was typed in this case and was no answer. */
  readonly typed: readonly string[];
}

/** The steps after no move, one, two and so on. A route of answers alone is judged once: each prefix follows from it. */
export function stepsOf(expectations: Expectations, { moves }: Route): (made: number) => Step {
  if (!answersOnly(moves)) {
    const expected = [...expectations.along(moves)];
    const firstOther = moves.findIndex((move) => move.do !== 'answer');
    return (made) => {
      const { answers, pending } = expected[made] ?? newCase;
      const move = moves[made - 1];
      const given = move && 'answer' in move && move.do !== 'answer' ? move : null;
      return {
        change: given && plannedChange(expectations, expected[made - 1] ?? newCase, given),
        answers,
        judgement: judge(byQuestion(answers)),
        isOnly: made <= firstOther,
        kept: pending,
        typed: typedTexts(moves.slice(0, made)),
      };
    };
  }
  const whole = judge(byQuestion(moves));
  return (made) => ({
    answers: moves.slice(0, made),
    change: null,
    isOnly: true,
    kept: [],
    typed: [],
    judgement:
      made === moves.length
        ? whole
        : {
            route: whole.route.slice(0, made),
            edges: whole.edges.slice(0, made),
            pending: whole.route[made] ?? null,
            outcome: null,
            cautions: [],
            advice: null,
          },
  });
}
