import type { Random } from '../../engine/random.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { answersOf, type CaseState } from '../../machine/cases.ts';
import { knownOf } from '../cases/caseFor.ts';
import { drawAnswers, writeCase } from '../cases/makeCase.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { isOutcome } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { figure } from '../patient/figures.ts';
import { expand } from '../prose/grammar.ts';
import { chance, several, weighted } from '../random/draw.ts';
import { isUnknown, type SingleChange } from '../routes/singleChanges.ts';
import { changeName } from '../words/answerWords.ts';
import { edgeLeads, titleOf, wouldDoTogether } from '../words/feedback.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/**
 * Which single change would move this patient to another outcome? The patient is drawn at the target and
 * then changed in one answer; every option is replayed over the chart.
 */
export const counterfactual: ItemMaker = (context, node, random) => {
  const { chart, routes } = context;
  const atOutcome = isOutcome(chart.guideline, node);
  const ends = !atOutcome && node !== 'hormonalSyndrome' && chance(0.5, random);
  const source = routes.sourceFor(
    atOutcome ? { outcomes: [node] } : ends ? { last: node } : { through: node },
  );
  if (!source) return null;
  const goal = drawAnswers(context, source, random);
  const target = chart.follow(byQuestion(goal)).outcome;
  const base = target && elsewhere(context, goal, target, atOutcome ? null : node, random);
  if (!base) return null;
  const quizCase = writeCase(context, base, random);
  return quizCase && counterfactualItem(context, node, target, quizCase, random);
};

interface Base {
  readonly answers: readonly GivenAnswer[];
  readonly alsoStated: Answers;
}

/** The same patient with one answer changed, so that another outcome is reached; null when none is fair. */
function elsewhere(
  context: QuizContext,
  goal: readonly GivenAnswer[],
  target: OutcomeId,
  question: QuestionId | null,
  random: Random,
): Base | null {
  const { chart, routes, tables } = context;
  const { questions } = chart.guideline;
  const known = byQuestion(goal);
  const changeable = goal.filter(({ question: own }) => question === null || own === question);
  const changes = changeable.flatMap((given, place) =>
    (questions[given.question].classes as readonly AnswerValue[]).map((answer) => ({
      change: { question: given.question, answer },
      weight:
        routes.shareOf(given.question, answer) *
        (isUnknown(chart.guideline, { ...given, answer }) ? 0.2 : 1) *
        (place + 1),
    })),
  );
  const chosen = weighted(changes, ({ weight }) => weight, random)?.change;
  if (!chosen) return null;
  const changed: Answers = { ...known, [chosen.question]: figure(tables, chosen, random) };
  const state = answeredOn(context, chart.follow(changed), random);
  const { recommendation, outcome } = state;
  if (!recommendation || outcome === null || outcome === target) return null;
  if (tables.overlap(outcome, target, recommendation.facts)) return null;
  const onRoute = new Set(state.answers.map((given) => given.question));
  const beside = goal.filter((given) => !onRoute.has(given.question) && given.question !== chosen.question);
  const tellable = beside.every(({ question: told }) => mayBeTold(told, recommendation.facts));
  const all = chart.factsOf({ ...byQuestion(beside), ...byQuestion(state.answers) }, outcome);
  if (!chance(routes.plausibilityOf(recommendation.facts) * routes.plausibilityOf(all), random)) return null;
  return tellable && beside.length <= 3 ? { answers: state.answers, alsoStated: byQuestion(beside) } : null;
}

/** Whether a referral would mention a fact that the algorithm does not ask of this patient. */
function mayBeTold(question: QuestionId, facts: Facts): boolean {
  if (question === 'necLine') return false;
  if (question === 'ki67' || question === 'sstrImaging') return facts.differentiation !== 'mixedOrOther';
  return question !== 'ablationNumbers' || facts.liverDistribution === 'limited';
}

/** Answers what the changed route asks beyond the old one. */
function answeredOn({ chart, routes, tables }: QuizContext, state: CaseState, random: Random): CaseState {
  let at = state;
  while (at.question !== null) {
    const { question } = at;
    const answer = weighted(
      chart.guideline.questions[question].classes as readonly AnswerValue[],
      (candidate) => routes.shareOf(question, candidate),
      random,
    );
    if (answer === undefined) return at;
    const given = { question, answer };
    at = chart.follow({ ...byQuestion(at.answers), [question]: figure(tables, given, random) });
  }
  return at;
}

function counterfactualItem(
  context: QuizContext,
  node: NodeId,
  target: OutcomeId,
  quizCase: QuizCase,
  random: Random,
): ItemBody | null {
  const { chart, routes, tables } = context;
  const atOutcome = isOutcome(chart.guideline, node);
  const known = knownOf(quizCase);
  const route = quizCase.answers.map(({ question }) => question);
  const own = chart.follow(known).outcome;
  if (own === null || own === target) return null;
  const changes = routes.singleChanges(known, route).filter(({ change }) => isFair(change, known));
  const rightOnes = changes.filter(
    ({ change, state }) =>
      state.outcome === target && (atOutcome || change.question === node || chance(0.5, random)),
  );
  const place = (given: GivenAnswer): number => (route.indexOf(given.question) + 1) / route.length;
  const likely = ({ change }: SingleChange): number =>
    (isUnknown(chart.guideline, change) ? 0.25 : 1) * place(change);
  const differs = (entry: SingleChange, chosen: readonly SingleChange[]): boolean =>
    !chosen.some(({ change }) => change.question === entry.change.question);
  const right = several(rightOnes, chance(0.4, random) ? 2 : 1, likely, random, differs);
  if (right.length === 0) return null;
  if (!atOutcome && !right.some(({ change }) => change.question === node)) return null;
  const wrong = several(
    changes.filter(
      ({ state }) =>
        state.outcome !== target &&
        !tables.overlap(state.outcome ?? target, target, chart.factsOf(known, own)),
    ),
    right.length > 1 ? 3 : random.pick([3, 3, 4]),
    (entry) => likely(entry) * (entry.state.outcome === own ? 0.5 : 1),
    random,
    (entry, chosen) => chosen.filter(({ change }) => change.question === entry.change.question).length < 2,
  );
  if (right.length + wrong.length < 4) return null;
  const many = right.length > 1;
  const first = right[0];
  if (!first) return null;
  const usual = chart.edgesTaken(chart.follow(known)).map(({ id }) => id);
  const options = arranged(
    [
      ...right.map((entry) => optionFor(context, entry, { target, right: true, known, own, usual }, random)),
      ...wrong.map((entry) => optionFor(context, entry, { target, right: false, known, own, usual }, random)),
    ],
    random,
  );
  const fresh = chart.edgesTaken(first.state).filter(({ id }) => !usual.includes(id));
  return {
    kind: 'counterfactual',
    node,
    caution: null,
    case: quizCase,
    stem: expand(
      many ? stems.counterfactualMany : stems.counterfactual,
      { target: tables.names.outcomes[target].label },
      random,
    ),
    options,
    many,
    hint: expand(hints.changeAt, { target: tables.names.outcomes[target].label }, random),
    lesson: options.find((option) => option.right)?.why ?? '',
    provenance: fresh.at(-1)?.provenance ?? [],
    edges: fresh.map(({ id }) => id),
  };
}

/** A change that the rest of the text would contradict, or that nobody would ask about, is left out. */
function isFair({ question, answer }: GivenAnswer, known: Answers): boolean {
  const { hormonalSyndrome, primarySite, ki67 } = known;
  const functioning = hormonalSyndrome !== undefined && !['none', 'unknown'].includes(hormonalSyndrome);
  if (question === 'primarySite') return !functioning && answer !== 'notRecorded';
  if (question === 'primaryStatus' && answer === 'occult') return primarySite === undefined;
  // A grade alone in place of a number is another report, not another patient.
  const gradeOnly = typeof ki67 === 'object' && ki67.ki67 === undefined;
  if (question === 'ki67' && typeof answer === 'object' && !('ki67' in answer)) return gradeOnly;
  return true;
}

interface About {
  readonly target: OutcomeId;
  readonly right: boolean;
  readonly known: Answers;
  /** Where the patient ends without a change, and by which edges. */
  readonly own: OutcomeId;
  readonly usual: readonly string[];
}

function optionFor(
  context: QuizContext,
  { change, state }: SingleChange,
  about: About,
  random: Random,
): OptionDraft {
  const { chart, routes, tables } = context;
  const { target, right, known, own, usual } = about;
  const concrete: GivenAnswer = { question: change.question, answer: figure(tables, change, random) };
  const edges = chart.edgesTaken(state);
  const edge = edges.find(({ question }) => question === change.question);
  const fresh = edges.filter(({ id }) => !usual.includes(id));
  const further = right ? null : routes.nearness({ ...known, [change.question]: change.answer }).to(target);
  const keeps = further?.changed.every(({ question }) => question !== change.question) ?? false;
  return {
    label: changeName(context, concrete, known),
    means: { kind: 'change', change: concrete },
    right,
    why:
      state.outcome === own
        ? `The patient stays with “${titleOf(context, own, known)}”.`
        : fresh.map((entry) => edgeLeads(context, entry, answersOf(state))).join(' '),
    edge: edge?.id ?? null,
    provenance: edge?.provenance ?? [],
    wouldBeRight: keeps ? wouldDoTogether(context, further, known) : null,
    synonyms: [],
  };
}
