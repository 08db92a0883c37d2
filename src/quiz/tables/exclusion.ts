import { unreachable } from '../../guideline/errors.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { ExclusionId } from '../../guideline/closures.ts';
import type { Condition } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { parseProvenance } from '../../guideline/notation/provenance.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { LeftOpenData, ToldTooData } from '../../guideline/quiz/exclusions/exclusion.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';
import { testsIn } from '../../engine/conditions.ts';
import { questionOfFact } from '../chart/questionOfFact.ts';

export interface LeftOpen extends Omit<LeftOpenData, 'provenance'> {
  readonly provenance: readonly Provenance[];
}

/** A treatment that an answer excludes, and why. */
export interface Exclusion {
  readonly id: string;
  /** What is excluded and why, as an option of an item. */
  readonly label: string;
  readonly synonyms: readonly string[];
  /** The closure that excludes options of an outcome; null where an edge of the chart excludes an arm. */
  readonly closure: ExclusionId | null;
  /** The question whose answer excludes it. */
  readonly question: QuestionId;
  /** The outcomes where an item may ask for it. */
  readonly outcomes: readonly OutcomeId[];
  /** Of those the ones that have no option which the closure closes: the answer leads there for the same reason. */
  readonly alsoAt: readonly OutcomeId[];
  readonly excludedWhen: Condition;
  /** In the guideline's words. */
  readonly because: string;
  readonly provenance: readonly Provenance[];
  /** When it would be true of a patient though its condition does not hold. */
  readonly unfairWhen?: Condition;
  /** When a finding of the case falls short of it by little. */
  readonly nearWhen?: Condition;
  /** What the case may tell beside its route so that one does. */
  readonly nearIfTold?: ToldTooData;
  /** When it is asked for; always, unless given. */
  readonly askedWhen?: Condition;
  /** Of someone whom age and other illness would not keep from a transplant. */
  readonly needsGraft?: true;
  readonly leavesOpen: readonly LeftOpen[];
}

/** Every exclusion of the tables: those by a closure with the condition, reason and provenance of the closure. */
export function exclusionsIn(
  { closedByClosure, closedArms }: Pick<QuizTablesData, 'closedByClosure' | 'closedArms'>,
  { closures, outcomes }: Pick<Guideline, 'closures' | 'outcomes'>,
): readonly Exclusion[] {
  const closing = (id: ExclusionId): readonly OutcomeId[] =>
    Object.values(outcomes).flatMap((outcome) =>
      outcome.options.some(({ closedBy }) => closedBy.some((closure) => closure.id === id))
        ? [outcome.id]
        : [],
    );
  return [
    ...Object.values(closures).map(({ id, when, reason, provenance }): Exclusion => {
      const { leavesOpen, ...words } = closedByClosure[id];
      return {
        ...words,
        id,
        closure: id,
        question: questionIn(id, when),
        outcomes: [...closing(id), ...words.alsoAt],
        excludedWhen: when,
        because: reason,
        provenance,
        leavesOpen: leavesOpen.map(withProvenance),
      };
    }),
    ...closedArms.map(({ leavesOpen, provenance, ...arm }): Exclusion => ({
      ...arm,
      closure: null,
      alsoAt: [],
      provenance: parseProvenance(provenance),
      leavesOpen: leavesOpen.map(withProvenance),
    })),
  ];
}

function questionIn(closure: ExclusionId, when: Condition): QuestionId {
  const [question, ...others] = new Set(testsIn(when).map(({ fact }) => questionOfFact(fact)));
  if (!question || others.length > 0)
    return unreachable(`The closure ${closure} does not follow from the answer to one question.`);
  return question;
}

function withProvenance(leftOpen: LeftOpenData): LeftOpen {
  return { ...leftOpen, provenance: parseProvenance(leftOpen.provenance) };
}
