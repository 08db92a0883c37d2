import { holds } from '../../engine/conditions.ts';
import type { Random } from '../../engine/random.ts';
import type { Answers, GivenAnswer } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { NearMissData } from '../../guideline/quiz/exclusions/nearMisses.ts';
import type { QuizContext } from '../context/context.ts';
import type { QuizCase } from '../item/item.ts';
import type { Exclusion } from '../tables/exclusion.ts';
import { refutedBy } from './refutes.ts';

/**
 * What falls short of an exclusion in a patient, so that it is worth a thought and wrong: a finding of the case, or one
 * that the case is to tell beside it.
 */
export type Nearness = { readonly finding: GivenAnswer } | { readonly told: NearMissData };

/**
 * How near a patient comes to an exclusion that does not hold.
 * @param pick chooses among what may be told; the first, unless given
 * @returns null where nothing comes near
 */
export function nearnessTo(
  context: QuizContext,
  { id, question, excludedWhen, unfairWhen, nearWhen }: Exclusion,
  facts: Facts,
  known: Answers,
  pick: (fitting: readonly NearMissData[]) => NearMissData | undefined = ([first]) => first,
): Nearness | null {
  if (holds(excludedWhen, facts) || (unfairWhen !== undefined && holds(unfairWhen, facts))) return null;
  if (nearWhen !== undefined && holds(nearWhen, facts)) {
    const finding = refutedBy(context, excludedWhen, [question], known, null);
    if (finding) return { finding };
  }
  const told = pick(
    context.tables.nearMisses.filter(
      ({ shortOf, when }) => shortOf.includes(id) && (when === undefined || holds(when, facts)),
    ),
  );
  return told ? { told } : null;
}

/** What two options must not have in common: one finding falls short of one limit. */
export function nameOfNearness(nearness: Nearness): string {
  return 'told' in nearness ? nearness.told.sort : nearness.finding.question;
}

/** The case with near misses told among its findings, each at the end of a paragraph. */
export function tellingToo(quizCase: QuizCase, nearnesses: readonly Nearness[], random: Random): QuizCase {
  const text = nearnesses.reduce<readonly string[]>((paragraphs, nearness) => {
    if (!('told' in nearness)) return paragraphs;
    const at = random.below(paragraphs.length);
    return paragraphs.map((paragraph, index) =>
      index === at ? `${paragraph} ${nearness.told.says}` : paragraph,
    );
  }, quizCase.text);
  return { ...quizCase, text };
}
