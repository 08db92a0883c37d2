import { currentGuideline } from '../../current.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Caution, CautionId } from '../../guideline/caution.ts';
import { cautions } from '../../guideline/cautions.ts';
import type { Condition, FactName, Facts } from '../../guideline/condition.ts';
import { outcomeIds, type OutcomeId } from '../../guideline/outcome.ts';
import { questions } from '../../guideline/questions/index.ts';
import type { ShownCaution } from '../../engine/cautions.ts';
import { holds } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Random } from '../../engine/random.ts';
import type { CaseState } from '../../machine/cases.ts';
import { knownOf } from '../caseFor.ts';
import { byQuestion, edgesTaken, follow } from '../chart.ts';
import { isOutcome, type ItemMaker } from '../draft.ts';
import { chance, several, shuffled } from '../draw.ts';
import type { NodeId, QuizCase } from '../item.ts';
import { drawAnswers, writeCase } from '../makeCase.ts';
import { arranged, type OptionDraft } from '../options.ts';
import { expand } from '../prose/grammar.ts';
import { testsIn } from '../routes/answerClass.ts';
import { type RouteSource, routeSource, sourceFor } from '../routes/sampleRoute.ts';
import { isUnknown, type SingleChange, singleChanges } from '../singleChanges.ts';
import { wouldBeRight } from '../words/feedback.ts';
import { cautionNames } from '../words/cautionNames.ts';
import { hints, stems } from '../words/stems.ts';

/** The question whose answer a fact follows from. */
const questionOf: Partial<Record<FactName, QuestionId>> = {
  gradeOnly: 'ki67',
  grade: 'ki67',
  ki67IsLow: 'ki67',
  lesionCount: 'ablationNumbers',
  largestLesionMm: 'ablationNumbers',
  liverInvolvementPct: 'liverInvolvement',
  contraindications: 'transarterialContraindications',
  contraindicationClass: 'transarterialContraindications',
};

function questionsIn({ when }: Caution): readonly QuestionId[] {
  const facts = testsIn(when).map(({ fact }) => questionOf[fact] ?? fact);
  return [...new Set(facts)].filter((fact): fact is QuestionId => fact in questions);
}

/** The outcomes that a caution names, or all. */
function outcomesOf({ when }: Caution): readonly OutcomeId[] {
  const named = outcomeIds.filter((outcome) => outcome !== 'mdtOutOfScope' && mayHold(when, outcome));
  return named.length > 0 ? named : outcomeIds;
}

/** Whether a condition can hold at an outcome, whatever else is known. */
function mayHold(condition: Condition, outcome: OutcomeId): boolean {
  if ('all' in condition) return condition.all.every((part) => mayHold(part, outcome));
  if ('any' in condition) return condition.any.some((part) => mayHold(part, outcome));
  if ('not' in condition)
    return testsIn(condition.not).every(({ fact }) => fact === 'outcome')
      ? !mayHold(condition.not, outcome)
      : true;
  return (
    condition.fact !== 'outcome' || holds(condition, { ...deriveFacts(currentGuideline(), {}), outcome })
  );
}

/** The cautions that an item about a node may practise. */
export function cautionsOf(node: NodeId): readonly Caution[] {
  return cautions.filter((caution) =>
    isOutcome(node)
      ? outcomesOf(caution).includes(node) && canBeAsked(caution, node)
      : questionsIn(caution).includes(node),
  );
}

/** Whether a question that the caution needs an answer to can be asked on the way to an outcome. */
function canBeAsked({ when }: Caution, outcome: OutcomeId): boolean {
  const needed = testsIn(when).filter(
    (test) => test.fact !== 'outcome' && !('known' in test) && !('isNot' in test),
  );
  return (
    needed.length === 0 ||
    needed.some(({ fact }) => {
      const question = questionOf[fact] ?? fact;
      return (
        question in questions && sourceFor({ outcomes: [outcome], through: question as QuestionId }) !== null
      );
    })
  );
}

const kept = new Map<string, RouteSource | null>();

/** Routes on which the caution is likely: answers that its condition names are favoured. */
function sourceWith(caution: Caution, node: NodeId): RouteSource | null {
  const key = `${caution.id} ${node}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const about = questionsIn(caution);
  const source = routeSource({
    outcomes: isOutcome(node) ? [node] : outcomesOf(caution),
    favour: (question, answer) => (about.includes(question) && isNamed(caution, question, answer) ? 25 : 1),
  });
  kept.set(key, source);
  return source;
}

function isNamed({ when }: Caution, question: QuestionId, answer: AnswerValue): boolean {
  const facts = deriveFacts(currentGuideline(), { [question]: answer });
  return testsIn(when).some(
    (test) =>
      (questionOf[test.fact] ?? test.fact) === question && facts[test.fact] !== null && holds(test, facts),
  );
}

const draws = 30;

/** Which caution must be raised? Cautions that fire, and cautions that nearly do. */
export const caution: ItemMaker = (node, random) => {
  const practised = random.pick(cautionsOf(node));
  const source = sourceWith(practised, node);
  if (!source) return null;
  for (let draw = 0; draw < draws; draw += 1) {
    const answers = drawAnswers(source, random);
    const state = follow(byQuestion(answers));
    const onRoute = isOutcome(node) || node in byQuestion(answers);
    if (!onRoute || !state.summary?.cautions.some(({ id }) => id === practised.id)) continue;
    const quizCase = writeCase({ answers }, random);
    return quizCase && cautionItem(node, practised.id, quizCase, state, random);
  }
  return null;
};

function cautionItem(
  node: NodeId,
  practised: CautionId,
  quizCase: QuizCase,
  state: CaseState,
  random: Random,
) {
  const { summary } = state;
  const fired = summary?.cautions ?? [];
  const known = knownOf(quizCase);
  const facts = deriveFacts(currentGuideline(), byQuestion(quizCase.answers), state.outcome);
  const others = shuffled(
    fired.filter(({ id }) => id !== practised),
    random,
  ).slice(0, chance(0.45, random) ? random.pick([1, 1, 2]) : 0);
  const right = [...fired.filter(({ id }) => id === practised), ...others];
  const wrong = nearlyRaised(
    facts,
    deriveFacts(currentGuideline(), known, state.outcome),
    right.length > 2 ? 2 : 3,
    random,
  );
  if (wrong.length + right.length < 4) return null;
  const changes = singleChanges(
    known,
    quizCase.answers.map(({ question }) => question),
  );
  const many = right.length > 1;
  const source = cautions.find(({ id }) => id === practised);
  const about = source ? questionsIn(source).find((question) => question in known) : undefined;
  const last = edgesTaken(state).at(-1);
  return {
    kind: 'caution' as const,
    node,
    caution: practised,
    case: quizCase,
    stem: expand(many ? stems.cautionMany : stems.cautionOne, {}, random),
    options: arranged(
      [...right.map(raised), ...wrong.map((entry) => notRaised(entry, changes, known))],
      random,
    ),
    many,
    hint: about
      ? expand(hints.cautionFrom, { question: questions[about].title }, random)
      : expand(hints.equals, { title: summary?.title ?? '-' }, random),
    lesson: sentence(practised, fired),
    provenance: fired.find(({ id }) => id === practised)?.provenance ?? [],
    edges: last ? [last.id] : [],
  };
}

function sentence(id: CautionId, fired: readonly ShownCaution[]): string {
  const text = fired.find((caution) => caution.id === id)?.text ?? '';
  return `${id} is raised when ${cautionNames[id]?.raisedWhen}: “${text}”`;
}

function labelOf(id: CautionId): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  const name = cautionNames[id];
  return {
    label: name?.label ?? id,
    synonyms: [id, ...(name?.synonyms ?? [])],
    means: { kind: 'caution', caution: id },
  };
}

function raised(shown: ShownCaution): OptionDraft {
  return {
    ...labelOf(shown.id),
    right: true,
    why: sentence(shown.id, [shown]),
    edge: null,
    provenance: shown.provenance,
    wouldBeRight: null,
  };
}

function notRaised(
  { id, provenance }: Caution,
  changes: readonly SingleChange[],
  known: ReturnType<typeof knownOf>,
): OptionDraft {
  const change = changes
    .filter(({ state }) => state.summary?.cautions.some((shown) => shown.id === id))
    .sort((a, b) => Number(isUnknown(a.change)) - Number(isUnknown(b.change)))[0]?.change;
  return {
    ...labelOf(id),
    right: false,
    why: `${id} is raised only when ${cautionNames[id]?.raisedWhen}.`,
    edge: null,
    provenance,
    wouldBeRight: change ? wouldBeRight({ changed: [change], provided: [] }, known) : null,
  };
}

/**
 * Cautions that do not fire though part of their condition holds; fair ones only: nothing that the text
 * would call for beyond the algorithm.
 */
function nearlyRaised(facts: Facts, stated: Facts, count: number, random: Random): readonly Caution[] {
  const pool = cautions.filter(
    ({ id, when }) =>
      !holds(when, facts) && !holds(when, stated) && !holds(cautionNames[id]?.unfairWhen ?? never, facts),
  );
  const near = ({ when }: Caution): number => {
    const tests = testsIn(when);
    return 0.25 + tests.filter((test) => holds(test, facts)).length / tests.length;
  };
  return several(pool, count, near, random);
}

const never: Condition = { any: [] };
