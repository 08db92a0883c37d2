import { answerKey } from '../../engine/answerKey.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { seeded } from '../../engine/random.ts';
import { adviceAt } from '../../engine/recommend.ts';
import type { Answers, AnswerValue, GivenAnswer } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { type DrawnSet, optionSets, type OptionSets, type Seat } from '../balance/optionSets.ts';
import { perContext } from '../balance/perContext.ts';
import { drawCase } from '../cases/makeCase.ts';
import { nodesOf } from '../chart/node.ts';
import { outcomeFor } from '../chart/outcomeFor.ts';
import type { QuizContext } from '../context/context.ts';
import type { NodeId } from '../item/item.ts';
import { changeName } from '../words/answerWords.ts';

/** A question and the answer class that it would have: "sstrImaging negative". */
export type ChangeKey = string;

/** What each change of one answer does to a patient, where it may be put to a trainee. */
export interface ChangesOf {
  readonly byKey: ReadonlyMap<ChangeKey, GivenAnswer>;
  /** Those that lead to another outcome. */
  readonly right: ReadonlySet<ChangeKey>;
  /** Those that leave the outcome, its title and what comes first as they are. */
  readonly wrong: ReadonlySet<ChangeKey>;
}

export interface ChangeSets extends OptionSets<ChangeKey, NodeId> {
  /** The patients of the sample whom a set fits: drawn anew, they would too seldom be met. */
  readonly patientsFor: (
    node: NodeId,
    set: DrawnSet<ChangeKey>,
  ) => readonly { readonly answers: readonly GivenAnswer[] }[];
}

const casesForOutcome = 14;

/** Of the patients in whom a change decides or leaves all as it is, the part in whom it must decide to be put. */
const share = { least: 0.08, most: 0.75 } as const;

/** Sets of changes of which each changes the recommendation of some patient and the others do not. */
export const changeSetsIn = perContext((context): ChangeSets => {
  const { chart, routes } = context;
  const random = seeded(2017);
  const patients = chart.guideline.outcomeIds.flatMap((outcome) => {
    const source = routes.sourceFor({ outcomes: [outcome] });
    return Array.from({ length: casesForOutcome }, () => source && drawCase(context, source, random)).flatMap(
      (drawn) =>
        drawn
          ? [
              {
                answers: drawn.answers,
                passes: new Set<NodeId>([outcome, ...drawn.answers.map(({ question }) => question)]),
                ...changesOf(context, drawn.answers, byQuestion(drawn.answers)),
              },
            ]
          : [],
    );
  });
  // A finding that nearly always decides, or nearly never does, tells by itself.
  const times = (of: (patient: ChangesOf) => ReadonlySet<ChangeKey>, label: ChangeKey): number =>
    patients.filter((patient) => of(patient).has(label)).length;
  const labels = [...new Set(patients.flatMap(({ byKey }) => [...byKey.keys()]))]
    .filter((label) => {
      const [decides, not] = [times(({ right }) => right, label), times(({ wrong }) => wrong, label)];
      return decides >= share.least * (decides + not) && decides <= share.most * (decides + not);
    })
    .sort();
  const questionOf = new Map(
    patients.flatMap(({ byKey }) => [...byKey].map(([key, { question }]) => [key, question] as const)),
  );
  const seats = nodesOf(chart.guideline).flatMap((place): readonly Seat<ChangeKey, NodeId>[] => {
    const here = patients.filter(({ passes }) => passes.has(place));
    const keys = labels.filter(
      (label) =>
        (questionOf.get(label) === place || place in chart.guideline.outcomes) &&
        here.some(({ right }) => right.has(label)),
    );
    return keys.map((key) => ({
      key,
      place,
      share: 1 / keys.length,
      wrongIn: here.filter(({ right }) => right.has(key)).map(({ wrong }) => wrong),
    }));
  });
  const sets = optionSets({
    labels,
    seats,
    affinity: (a, b) => (questionOf.get(a) === questionOf.get(b) ? 0.3 : 1),
    size: 4,
  });
  return {
    ...sets,
    patientsFor: (node, { key, companions }) =>
      patients.filter(
        ({ passes, right, wrong }) =>
          passes.has(node) && right.has(key) && companions.every((other) => wrong.has(other)),
      ),
  };
});

/**
 * What each change of one answer does to a patient.
 * @param answers those on the route
 * @param known all that is known of the patient
 * @param only the changes that are asked about; all, unless given
 */
export function changesOf(
  context: QuizContext,
  answers: readonly GivenAnswer[],
  known: Answers,
  only?: readonly ChangeKey[],
): ChangesOf {
  const { chart, classes, routes, tables } = context;
  const base = outcomeFor(chart.cases.graph, classes, known).outcome;
  const byKey = new Map<ChangeKey, GivenAnswer>();
  const right = new Set<ChangeKey>();
  const wrong = new Set<ChangeKey>();
  if (base === null) return { byKey, right, wrong };
  const facts = chart.factsOf(known, base);
  const leads = leadingWords(context, base, facts);
  for (const change of answers.flatMap((given) => othersOf(context, given))) {
    const key = keyOf(change);
    if (only && !only.includes(key)) continue;
    const after = { ...known, [change.question]: change.answer };
    const { outcome } = outcomeFor(chart.cases.graph, classes, after);
    if (outcome === null) continue;
    const afterFacts = chart.factsOf(after, outcome);
    if (routes.plausibilityOf(afterFacts) === 0) continue;
    byKey.set(key, change);
    if (outcome !== base) {
      if (!tables.overlap(outcome, base, facts) && !tables.overlap(outcome, base, afterFacts)) right.add(key);
    } else if (leadingWords(context, outcome, afterFacts) === leads) wrong.add(key);
  }
  return { byKey, right, wrong };
}

function keyOf({ question, answer }: GivenAnswer): ChangeKey {
  return `${question} ${answerKey(answer)}`;
}

/** The title of an outcome for a patient, and what comes first there. */
function leadingWords({ chart }: QuizContext, outcome: OutcomeId, facts: Facts): string {
  const { title, first, together, options } = adviceAt(chart.guideline.outcomes[outcome], facts);
  const closed = options.filter((option) => option.closed !== null).map(({ id }) => id);
  return [title, first?.id, ...(together?.options.map(({ id }) => id) ?? []), 'closed', ...closed].join(' ');
}

/** The other answer classes of a question that may be put as a change. */
function othersOf(context: QuizContext, { question, answer }: GivenAnswer): readonly GivenAnswer[] {
  const { chart, classes } = context;
  if (changeName(context, { question, answer }) === null) return [];
  const own = answerKey(classes.representativeOf(question, answer));
  return (chart.guideline.questions[question].classes as readonly AnswerValue[])
    .map((other): GivenAnswer => ({ question, answer: other }))
    .filter((other) => answerKey(other.answer) !== own && changeName(context, other) !== null);
}
