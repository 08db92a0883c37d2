import { answerKey } from '../../engine/answerKey.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { cautionsFor } from '../../engine/cautions.ts';
import { holds } from '../../engine/conditions.ts';
import { seeded } from '../../engine/random.ts';
import { adviceAt } from '../../engine/recommend.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { flatInPieces, type Pieces } from '../../machine/pieces.ts';
import { type DrawnSet, optionSets, type OptionSets, type Seat } from '../balance/optionSets.ts';
import { perContext, perContextInPieces } from '../balance/perContext.ts';
import { drawCase } from '../cases/makeCase.ts';
import { outcomeFor } from '../chart/outcomeFor.ts';
import type { QuizContext } from '../context/context.ts';
import type { NodeId } from '../item/item.ts';
import { changeName } from '../words/answerWords.ts';

/**
 * A question and the finding that it would have, as it is read, with figures left out: "performanceStatus The patient
 * is ECOG #". What a reader can learn by heart is the finding, not the figure of one case.
 */
export type ChangeKey = string;

/** What changes of one answer do to a patient, by the finding, where they may be put to a trainee. */
export interface ChangesOf {
  /** Those that lead to another outcome. */
  readonly right: ReadonlyMap<ChangeKey, readonly GivenAnswer[]>;
  /** Those that leave everything that is said of the patient as it is. */
  readonly wrong: ReadonlyMap<ChangeKey, readonly GivenAnswer[]>;
}

export interface ChangeSets extends OptionSets<ChangeKey, NodeId> {
  /** The patients of the sample whom a set fits: drawn anew, they would too seldom be met. */
  readonly patientsFor: (
    node: NodeId,
    set: DrawnSet<ChangeKey>,
  ) => readonly { readonly answers: readonly GivenAnswer[] }[];
}

const casesForOutcome = 80;

/**
 * Sets of changes of which most change the recommendation of some patient, while the others leave it as it is.
 * They are asked of outcomes alone: at a question its own findings would always be the right ones.
 */
export const changeSetsIn = perContextInPieces(function* (context): Pieces<ChangeSets> {
  const { chart, routes } = context;
  // For a tumour outside the algorithm nothing that it says would be sure.
  const outcomeIds = chart.guideline.outcomeIds.filter((outcome) => outcome !== 'mdtOutOfScope');
  const random = seeded(2017);
  const patients = yield* flatInPieces(outcomeIds, (outcome) => {
    const source = routes.sourceFor({ outcomes: [outcome] });
    return Array.from({ length: casesForOutcome }, () => source && drawCase(context, source, random)).flatMap(
      (drawn) =>
        drawn
          ? [
              {
                outcome,
                answers: drawn.answers,
                ...changesOf(context, drawn.answers, byQuestion(drawn.answers)),
              },
            ]
          : [],
    );
  });
  const labels = [
    ...new Set(patients.flatMap(({ right, wrong }) => [...right.keys(), ...wrong.keys()])),
  ].sort();
  const seats = outcomeIds.flatMap((place): readonly Seat<ChangeKey, NodeId>[] => {
    const here = patients.filter(({ outcome }) => outcome === place);
    const keys = labels.filter((label) => here.some(({ right }) => right.has(label)));
    return keys.map((key) => ({
      key,
      place,
      share: 1 / keys.length,
      wrongIn: here.filter(({ right }) => right.has(key)).map(({ wrong }) => new Set(wrong.keys())),
    }));
  });
  const sets = yield* optionSets({
    labels,
    seats,
    // Two changes of one finding would tell which of the others is the odd one.
    affinity: (a, b) => (a.split(' ', 1)[0] === b.split(' ', 1)[0] ? 0 : 1),
    // Few changes leave everything as it is; two of them are found for most patients.
    size: 3,
    leastRight: 2,
    unmatched: 'loses',
  });
  return {
    ...sets,
    patientsFor: (node, { key, companions }) =>
      patients.filter(
        ({ outcome, right, wrong }) =>
          outcome === node && right.has(key) && companions.every((other) => wrong.has(other)),
      ),
  };
});

/**
 * What each change of one answer does to a patient.
 * @param answers those on the route
 * @param known all that is known of the patient
 * @param only the findings that are asked about; all, unless given
 */
export function changesOf(
  context: QuizContext,
  answers: readonly GivenAnswer[],
  known: Answers,
  only?: readonly ChangeKey[],
): ChangesOf {
  const right = new Map<ChangeKey, GivenAnswer[]>();
  const wrong = new Map<ChangeKey, GivenAnswer[]>();
  const effectOf = effectsOn(context, known);
  for (const { given, key } of answers.flatMap((answer) => othersOf(context, answer))) {
    if (only && !only.includes(key)) continue;
    const effect = effectOf(given);
    const into = effect === 'decides' ? right : wrong;
    if (effect !== null) into.set(key, [...(into.get(key) ?? []), given]);
  }
  return { right, wrong };
}

/**
 * What one change does to a patient: it leads to another outcome; it leaves everything that is said of the patient as it is; null where it does something between, or makes a patient who is not met.
 * @param known all that is known of the patient
 */
export function effectsOn(
  context: QuizContext,
  known: Answers,
): (change: GivenAnswer) => 'decides' | 'leaves' | null {
  const { chart, classes, routes, tables } = context;
  // The algorithm words its advice by what it asked: after a change it may no longer ask what the case tells.
  const onRoute = (told: Answers, asked: readonly QuestionId[], outcome: OutcomeId): Facts =>
    chart.factsOf(Object.fromEntries(asked.map((question) => [question, told[question]])), outcome);
  const { outcome: base, asked: askedBefore } = outcomeFor(chart.cases.graph, classes, known);
  if (base === null) return () => null;
  const facts = onRoute(known, askedBefore, base);
  // A work-up or referral comes first in every grade, but the treatment after it is another one.
  const isOnlyPutOff = (outcome: OutcomeId, before: Facts, after: Facts): boolean =>
    chart.guideline.outcomes[outcome].category === 'mdt-referral' && before.grade !== after.grade;
  const leads = leadingWords(context, base, facts);
  return ({ question, answer }) => {
    const after = { ...known, [question]: answer };
    const { outcome, asked } = outcomeFor(chart.cases.graph, classes, after);
    if (outcome === null || routes.plausibilityOf(chart.factsOf(after, outcome)) === 0) return null;
    const afterFacts = onRoute(after, asked, outcome);
    if (outcome === base)
      return leadingWords(context, outcome, afterFacts) === leads && !isOnlyPutOff(outcome, facts, afterFacts)
        ? 'leaves'
        : null;
    return tables.overlap(outcome, base, facts) || tables.overlap(outcome, base, afterFacts)
      ? null
      : 'decides';
  };
}

function keyOf(context: QuizContext, change: GivenAnswer): ChangeKey {
  return `${change.question} ${changeName(context, change)?.replace(/\d+(?:[.,]\d+)?/g, '#')}`;
}

/** All that a card says of an outcome for a patient: title, options in their order, first screen, cautions. */
function leadingWords({ chart }: QuizContext, outcome: OutcomeId, facts: Facts): string {
  const { outcomes } = chart.guideline;
  const { title, together, options } = adviceAt(chart.guideline, outcomes[outcome], facts);
  const shown = outcomes[outcome].firstScreen.map(({ when }) => when === undefined || holds(when, facts));
  return JSON.stringify([
    title,
    together?.options.map(({ id }) => id),
    options.map(({ id, closed }) => [id, closed?.id]),
    shown,
    cautionsFor(chart.guideline, facts).map(({ headline, text }) => [headline, text]),
  ]);
}

/** The other answer classes of a question that may be put as a change. */
function othersOf(context: QuizContext, { question, answer }: GivenAnswer): readonly Change[] {
  if (changeName(context, { question, answer }) === null) return [];
  const own = answerKey(context.classes.representativeOf(question, answer));
  return (changesIn(context).get(question) ?? []).filter(({ name }) => name !== own);
}

/** An answer class that may be put as a change, with what it is called. */
interface Change {
  readonly given: GivenAnswer;
  readonly name: string;
  readonly key: ChangeKey;
}

/** The answer classes of each question that may be put as a change. */
const changesIn = perContext((context): ReadonlyMap<QuestionId, readonly Change[]> => {
  const { questions, questionIds } = context.chart.guideline;
  const changesOfQuestion = (question: QuestionId): readonly Change[] =>
    (questions[question].classes as readonly AnswerValue[]).flatMap((answer) => {
      const given = { question, answer };
      return changeName(context, given) === null
        ? []
        : [{ given, name: answerKey(answer), key: keyOf(context, given) }];
    });
  return new Map(questionIds.map((question) => [question, changesOfQuestion(question)]));
});
