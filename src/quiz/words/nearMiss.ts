import { byQuestion } from '../../engine/byQuestion.ts';
import { holds } from '../../engine/conditions.ts';
import type { Random } from '../../engine/random.ts';
import type { Answers, GivenAnswer } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { ToldTooData } from '../../guideline/quiz/exclusions/exclusion.ts';
import type { NearMissData } from '../../guideline/quiz/exclusions/nearMisses.ts';
import type { QuizContext } from '../context/context.ts';
import type { QuizCase } from '../item/item.ts';
import type { Exclusion } from '../tables/exclusion.ts';
import { figure } from '../patient/figures.ts';
import { refutedBy } from './refutes.ts';

/**
 * What falls short of an exclusion in a patient, so that it is worth a thought and wrong: a finding of the case, or one
 * that the case is to tell beside it.
 */
export type Nearness =
  | { readonly finding: GivenAnswer; readonly toldToo: readonly GivenAnswer[] }
  | { readonly told: NearMissData };

/**
 * How near a patient comes to an exclusion that does not hold.
 * @param facts those of the route, or of all that is known
 * @param pick chooses among what may be told; the first, unless given
 * @returns null where nothing comes near
 */
export function nearnessTo(
  context: QuizContext,
  { id, question, excludedWhen, unfairWhen, nearWhen, nearIfTold }: Exclusion,
  facts: Facts,
  known: Answers,
  pick: (fitting: readonly NearMissData[]) => NearMissData | undefined = ([first]) => first,
): Nearness | null {
  const isFairIn = (then: Facts): boolean =>
    !holds(excludedWhen, then) && (unfairWhen === undefined || !holds(unfairWhen, then));
  const mayTell = nearIfTold && mayBeTold(nearIfTold, facts, known) ? nearIfTold.answers : [];
  for (const toldToo of mayTell.length > 0 ? [[], mayTell] : [[]]) {
    const told: Answers = { ...known, ...byQuestion(toldToo) };
    // No limit looks at the outcome.
    const then = toldToo.length > 0 ? context.chart.factsOf(told) : facts;
    if (nearWhen === undefined || !holds(nearWhen, then) || !isFairIn(then)) continue;
    const finding = refutedBy(context, excludedWhen, [question], told, null);
    if (finding) return { finding, toldToo };
  }
  if (!isFairIn(facts)) return null;
  const told = pick(
    context.tables.nearMisses.filter(
      ({ shortOf, when }) => shortOf.includes(id) && (when === undefined || holds(when, facts)),
    ),
  );
  return told ? { told } : null;
}

/** Whether the case has said nothing of it. */
function mayBeTold({ answers, when }: ToldTooData, facts: Facts, known: Answers): boolean {
  return (
    answers.every(({ question }) => known[question] === undefined) &&
    (when === undefined || holds(when, facts))
  );
}

/** What the case must tell beside its route for what falls short, with figures as they are met. */
export function toldTooFor(
  { tables }: QuizContext,
  nearnesses: readonly Nearness[],
  random: Random,
): Answers {
  const told = nearnesses.flatMap((nearness) => ('told' in nearness ? [] : nearness.toldToo));
  return byQuestion(
    told.map((given) => ({ question: given.question, answer: figure(tables, given, random) })),
  );
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
