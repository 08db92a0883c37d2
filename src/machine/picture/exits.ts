import type { Edge } from '../../engine/trail.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { DrawnCases } from './picture.ts';
import type { RouteEnd, Step } from './steps.ts';

/** All edges of a question that lead to one place. */
export interface Exit {
  readonly target: Edge['target'];
  readonly isQuestion: boolean;
  /** The rows of the question's table that lead there. */
  readonly rules: string;
  readonly title: string;
  /** Whether the route takes it, and whether it ends there. */
  readonly state: 'dim' | 'lit' | 'end';
}

/** Where a question can lead, each place once: outcomes first, then questions. */
export function exitsOf(
  { guideline, edges }: DrawnCases,
  id: QuestionId,
  step: Step | undefined,
  end: RouteEnd | null,
): readonly Exit[] {
  const { questions, questionIds, outcomes, outcomeIds } = guideline;
  const leading = [...edges.values()].filter(({ question }) => question === id);
  const exits = [...Map.groupBy(leading, ({ target }) => target)].map(([target, rows]): Exit => {
    const question = questionIds.find((other) => other === target);
    const outcome = outcomeIds.find((other) => other === target);
    const taken = step?.edge.target === target;
    const ends = taken && end?.kind === 'outcome' && end.id === target;
    const title = question ? questions[question].title : outcome ? outcomes[outcome].title : target;
    return {
      target,
      isQuestion: question !== undefined,
      rules: rows.map(({ number }) => number).join(' '),
      title: ends ? end.title : title,
      state: ends ? 'end' : taken ? 'lit' : 'dim',
    };
  });
  return exits.toSorted((a, b) => Number(a.isQuestion) - Number(b.isQuestion));
}
