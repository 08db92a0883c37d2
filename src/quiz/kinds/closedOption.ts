import { currentGuideline } from '../../current.ts';
import type { Answers } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { questions } from '../../guideline/questions/index.ts';
import { holds } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Edge } from '../../engine/trail.ts';
import { knownOf } from '../caseFor.ts';
import { byQuestion, edgesTaken, follow } from '../chart.ts';
import { type Closure, closures, type WrongClosure } from '../closures/index.ts';
import { isOutcome, type ItemMaker } from '../draft.ts';
import { chance, shuffled } from '../draw.ts';
import type { NodeId } from '../item.ts';
import { drawAnswers, writeCase } from '../makeCase.ts';
import { arranged, type OptionDraft } from '../options.ts';
import { expand } from '../prose/grammar.ts';
import { type RouteSource, routeSource } from '../routes/sampleRoute.ts';
import { wouldBeRight } from '../words/feedback.ts';
import { hints, stems } from '../words/stems.ts';

/** The outcomes that follow from a closed treatment, with the closures that lead there. */
const closedOn: Partial<Record<OutcomeId, readonly string[]>> = {
  taePreferred: ['tareByRadiation'],
  taceOrTarePreferred: ['tareByRadiation', 'ablationByNumbers', 'transplantByExtrahepatic'],
  tareWhenEmbolizationContraindicated: ['embolizationByIschaemia'],
  highBurdenRefractory: ['routineEmbolization'],
  refractorySyndromeMedical: ['allTransarterial', 'prrtByReceptors', 'surgeryByExtrahepatic'],
  supportiveCare: ['proceduresByEcog', 'interferonByLiver'],
  laterLineTrial: ['allTransarterial', 'surgeryByExtrahepatic'],
  necFirstLine: ['locoregionalByNec'],
  necLaterLine: ['locoregionalByNec'],
  highGradeChemotherapy: ['prrtByReceptors'],
  targetedOrChemoPancreas: ['prrtByReceptors', 'allTransarterial'],
  targetedGastrointestinal: ['prrtByReceptors', 'allTransarterial'],
  prrt: ['allTransarterial', 'drugsByInfection', 'surgeryByExtrahepatic', 'transplantByExtrahepatic'],
  ssaPlusLocoregional: ['ablationByNumbers', 'surgeryByPrimary'],
  surgeryLimitedExtrahepatic: ['transplantByExtrahepatic'],
  prrtOrChemoHighKi67: ['transplantByKi67'],
};

/** The closures that an item about a node may practise. */
export function closuresOf(node: NodeId): readonly Closure[] {
  return closures.filter(({ id, question }) =>
    isOutcome(node) ? (closedOn[node]?.includes(id) ?? false) : question === node,
  );
}

const kept = new Map<string, RouteSource | null>();

/** Routes whose answer to the closure's question closes. */
function sourceWith({ id, question, closedWhen }: Closure, node: NodeId): RouteSource | null {
  const key = `${id} ${node}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const context: Answers = { differentiation: 'well', ki67: { ki67: 5 } };
  const source = routeSource({
    ...(isOutcome(node) ? { outcomes: [node] } : {}),
    through: question,
    favour: (asked, answer) =>
      asked !== question ||
      holds(closedWhen, deriveFacts(currentGuideline(), { ...context, [asked]: answer }))
        ? 1
        : 0,
  });
  kept.set(key, source);
  return source;
}

/** Which option is closed for this patient, and why? */
export const closedOption: ItemMaker = (node, random) => {
  const practised = random.pick(closuresOf(node));
  const source = sourceWith(practised, node);
  if (!source) return null;
  const answers = drawAnswers(source, random);
  const state = follow(byQuestion(answers));
  const quizCase = writeCase({ answers }, random);
  if (!quizCase) return null;
  const known = knownOf(quizCase);
  const facts = deriveFacts(currentGuideline(), known, state.outcome);
  const closed = closures.filter(
    ({ question, closedWhen }) =>
      answers.some((given) => given.question === question) && holds(closedWhen, facts),
  );
  if (!closed.includes(practised)) return null;
  const others = shuffled(
    closed.filter((closure) => closure !== practised),
    random,
  ).slice(0, chance(0.35, random) ? 1 : 0);
  const right = [practised, ...others];
  const wrong = shuffled(
    right.flatMap((closure) => closure.wrong.map((statement) => ({ closure, statement }))),
    random,
  )
    .filter(({ statement }) => statement.when === undefined || holds(statement.when, facts))
    .slice(0, 3);
  if (wrong.length < 3) return null;
  const edges = edgesTaken(state);
  const many = right.length > 1;
  const edge = edges.find(({ question }) => question === practised.question);
  return {
    kind: 'closedOption',
    node,
    caution: null,
    case: quizCase,
    stem: expand(many ? stems.closedMany : stems.closedOne, {}, random),
    options: arranged(
      [
        ...right.map((closure) => closedBy(closure, edges)),
        ...wrong.map(({ closure, statement }) => notClosed(closure, statement, edges, known)),
      ],
      random,
    ),
    many,
    hint: expand(hints.closedBy, { question: questions[practised.question].title }, random),
    lesson: practised.because,
    provenance: practised.provenance,
    edges: edge ? [edge.id] : [],
  };
};

function named({ id, label, synonyms }: Closure): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  return { label, synonyms, means: { kind: 'closure', closure: id } };
}

function closedBy(closure: Closure, edges: readonly Edge[]): OptionDraft {
  return {
    ...named(closure),
    right: true,
    why: closure.because,
    edge: edges.find(({ question }) => question === closure.question)?.id ?? null,
    provenance: closure.provenance,
    wouldBeRight: null,
  };
}

function notClosed(
  { id, question }: Closure,
  statement: WrongClosure,
  edges: readonly Edge[],
  known: Answers,
): OptionDraft {
  return {
    label: statement.label,
    means: { kind: 'closure', closure: `${id}.${statement.id}` },
    right: false,
    why: statement.why,
    edge: edges.find((edge) => edge.question === question)?.id ?? null,
    provenance: statement.provenance,
    wouldBeRight: statement.rightWith
      ? wouldBeRight({ changed: [statement.rightWith], provided: [] }, known)
      : null,
    synonyms: [],
  };
}
