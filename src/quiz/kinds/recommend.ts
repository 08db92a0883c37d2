import { isOutcome } from '../../engine/isOutcome.ts';
import { holds } from '../../engine/conditions.ts';
import { type Random, seeded } from '../../engine/random.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { knownOf } from '../cases/caseFor.ts';
import { curatedCasesOf } from '../cases/curatedCases.ts';
import { drawCase, writeCase } from '../cases/makeCase.ts';
import { optionSets, type OptionSets, type Seat } from '../balance/optionSets.ts';
import { perContext, perContextInPieces } from '../balance/perContext.ts';
import { flatInPieces, type Pieces } from '../../machine/pieces.ts';
import { outcomeOf } from '../chart/chart.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, lengthTells, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance } from '../random/draw.ts';
import { outcomeLabel, rightIf } from '../words/feedback.ts';
import { becauseOf, decidersOf, rememberOf, type SaidNot, whyNot } from '../words/reasons.ts';
import { sharesTreatment } from '../words/treatments.ts';
import { hints, stems } from '../words/stems.ts';
import { anyWords, isTold, wordsOfContent, wordsOfCurated } from '../words/told.ts';
import type { ItemMaker } from './itemMaker.ts';

/**
 * How well two outcomes stand beside each other: those that a clinician weighs for one patient do, by the families
 * that they share, and no others.
 */
function kinship(context: QuizContext, a: OutcomeId, b: OutcomeId): number {
  return kinshipsIn(context).get(a)?.get(b) ?? 0;
}

const kinshipsIn = perContext(({ tables }): ReadonlyMap<OutcomeId, ReadonlyMap<OutcomeId, number>> => {
  const kin = new Map<OutcomeId, Map<OutcomeId, number>>();
  for (const family of tables.outcomeFamilies) {
    const members = new Set(family);
    for (const a of members) {
      const own = kin.get(a) ?? new Map<OutcomeId, number>();
      for (const b of members) own.set(b, (own.get(b) ?? 0) + 1);
      kin.set(a, own);
    }
  }
  return kin;
});

/** An outcome as an option: by its name, or by that of a variant of its title. */
interface OutcomeOption {
  readonly outcome: OutcomeId;
  readonly label: string;
}

/** With fewer, rare company is never found, and what is left tells. */
const casesOfSeat = 80;

/** Each outcome by its name and by those of the variants of its title, by an id of its own. */
const optionsIn = perContext(({ chart, tables }): ReadonlyMap<string, OutcomeOption> => {
  const all = chart.guideline.outcomeIds.flatMap((outcome) => {
    const { label, variants } = tables.names.outcomes[outcome];
    return [label, ...variants].map((name): OutcomeOption => ({ outcome, label: name }));
  });
  return new Map(all.map((option) => [idOf(option), option]));
});

const idOf = ({ outcome, label }: OutcomeOption): string => `${outcome} ${label}`;

/** Outcomes in sets of which each is right in some case, and the others are worth a thought in it. */
export const setsIn = perContextInPieces(function* (context): Pieces<OptionSets<string, NodeId>> {
  const { chart, routes } = context;
  const { outcomeIds, questionIds } = chart.guideline;
  const options = optionsIn(context);
  const random = seeded(2017);
  const sample = (
    wish: { readonly outcomes?: readonly OutcomeId[]; readonly last?: QuestionId },
    count: number,
  ): readonly Sampled[] => {
    const source = routes.sourceFor(wish);
    return Array.from({ length: count }, () => source && drawCase(context, source, random)).flatMap(
      (drawn) => {
        if (!drawn || !mayBeKey(context, drawn.outcome, drawn.facts)) return [];
        const patient = { facts: drawn.facts, known: byQuestion(drawn.answers) };
        const label = outcomeLabel(context, drawn.outcome, patient.known);
        return [{ id: idOf({ outcome: drawn.outcome, label }), outcome: drawn.outcome, patient }];
      },
    );
  };
  const seatsFor = (place: NodeId, cases: readonly Sampled[]): readonly Seat<string, NodeId>[] =>
    [...Map.groupBy(cases, ({ id }) => id)].map(([key, own]) => ({
      place,
      key,
      share: own.length / cases.length,
      wrongIn: own.slice(0, casesOfSeat).map(({ outcome, patient }) => wrongOnes(context, outcome, patient)),
    }));
  return yield* optionSets({
    labels: [...options.keys()],
    seats: [
      ...(yield* flatInPieces(outcomeIds, (key) =>
        seatsFor(key, sample({ outcomes: [key] }, 2 * casesOfSeat)),
      )),
      ...(yield* flatInPieces(questionIds, (place) =>
        seatsFor(place, sample({ last: place }, 2 * casesOfSeat)),
      )),
    ],
    affinity: (a, b) => affinity(context, options.get(a), options.get(b)),
    size: 4,
    // The variants of a title are many; that each outcome is met is seen to by its place.
    leastOfOption: 1 / 18,
    isFair: (key, companions) => {
      const set = [key, ...companions].flatMap((id) => options.get(id) ?? []);
      return (
        !isOddOneOut(context, set) &&
        !lengthTells(set.map(({ label }, place) => ({ label, right: place === 0 })))
      );
    },
  });
});

interface Sampled {
  readonly id: string;
  readonly outcome: OutcomeId;
  readonly patient: Patient;
}

/** The options that are fair wrong ones for a patient, each with the rule by which it is wrong. */
function wrongOnes(context: QuizContext, key: OutcomeId, patient: Patient): ReadonlyMap<string, string> {
  const wrong = new Map<string, string>();
  for (const [id, option] of optionsIn(context)) {
    const not = fairBeside(context, key, option, patient);
    if (not) wrong.set(id, not.rule);
  }
  return wrong;
}

/** How well two options stand beside each other: not at all where one is part of the other. */
function affinity(context: QuizContext, a: OutcomeOption | undefined, b: OutcomeOption | undefined): number {
  return a && b && isApart(context, a.outcome, b.outcome) && !sharesTreatment(a.label, b.label)
    ? kinship(context, a.outcome, b.outcome)
    : 0;
}

/**
 * Whether the key is the only one of its sort beside three of another sort: then the sort tells. What must be known
 * first stands beside what one would do without it, of whatever sort.
 */
function isOddOneOut({ tables }: QuizContext, [key, ...companions]: readonly OutcomeOption[]): boolean {
  if (!key || tables.outcomeSorts[key.outcome] === 'first') return false;
  const sorts = new Set(companions.map(({ outcome }) => tables.outcomeSorts[outcome]));
  return sorts.size === 1 && !sorts.has(tables.outcomeSorts[key.outcome]);
}

/** Whether an outcome may be the key for a patient: it is all that comes first. */
function mayBeKey({ tables }: QuizContext, outcome: OutcomeId, facts: Facts): boolean {
  const unless = tables.notKeyWhen[outcome];
  return unless === undefined || !holds(unless, facts);
}

/** Whether two outcomes never overlap, whoever the patient is. */
function isApart({ tables }: QuizContext, a: OutcomeId, b: OutcomeId): boolean {
  return !tables.overlappingOutcomes.some(
    ({ outcomes, when }) => when === undefined && outcomes.includes(a) && outcomes.includes(b),
  );
}

interface Patient {
  readonly facts: Facts;
  readonly known: Answers;
}

/**
 * Why an option is wrong for a patient, where it is a fair wrong one; else null. Fair is what is worth a thought, not
 * right in its way, and refuted by a finding that the case tells. What the chart merely decides later or earlier might
 * be defended.
 */
function fairBeside(
  context: QuizContext,
  key: OutcomeId,
  { outcome, label }: OutcomeOption,
  { facts, known }: Patient,
): SaidNot | null {
  const { tables } = context;
  const weighed = tables.weighedWhen[outcome];
  return outcome !== key &&
    kinship(context, key, outcome) > 0 &&
    !tables.overlap(key, outcome, facts) &&
    (weighed === undefined || holds(weighed, facts))
    ? withRule(context, key, known, whyNot(context, { outcome, label, key }, known))
    : null;
}

/**
 * The reason with the rule by which it is told apart: that nothing can be resected refutes one option, unless it
 * decides for the key, for three operations are no trap where none is possible.
 */
function withRule(context: QuizContext, key: OutcomeId, known: Answers, not: SaidNot | null): SaidNot | null {
  if (not === null) return null;
  // Where something must be found out first, that is said against all that needs it.
  if (context.tables.outcomeSorts[key] === 'first') return { ...not, rule: not.text };
  const question = not.against?.question;
  return question === 'liverResectability' && !decidersOf(context, key, known).includes(question)
    ? { ...not, rule: question }
    : not;
}

/** How often an item of the kind is about a node. */
export function outcomeShare(context: QuizContext, node: NodeId): number {
  return setsIn(context).shareOf(node);
}

const draws = 200;
const carefulDraws = 30;
const shareOfCurated = 0.15;

/** Whether an item about a node can ask for an outcome. */
export function hasOutcomes(context: QuizContext, node: NodeId): boolean {
  return endsACase(context, node) && setsIn(context).hasSets(node);
}

/** Whether a case ends at a node: an outcome, or a question whose answer may lead to one at once. */
function endsACase({ chart: { cases, guideline } }: QuizContext, node: NodeId): boolean {
  return (
    isOutcome(guideline, node) ||
    [...cases.edges.values()].some(
      ({ question, target }) => question === node && isOutcome(guideline, target),
    )
  );
}

/** What does the algorithm recommend? A case, its outcome, and outcomes that are right in other cases. */
export const recommend: ItemMaker = (context, node, random) => {
  const { chart, routes, tables } = context;
  const set = setsIn(context).draw(node, random);
  if (!set) return null;
  const options = optionsIn(context);
  const right = options.get(set.key);
  const wrong = set.companions.flatMap((id) => options.get(id) ?? []);
  if (!right) return null;
  const key = right.outcome;
  const fits = (patient: Patient): boolean =>
    mayBeKey(context, key, patient.facts) &&
    outcomeLabel(context, key, patient.known) === right.label &&
    wrong.every((other) => fairBeside(context, key, other, patient) !== null);
  const itemFor = (quizCase: QuizCase, longer: RegExp): ItemBody | null => {
    const known = knownOf(quizCase);
    if (!fits({ facts: chart.factsOf(known, key), known })) return null;
    const item = itemWith(context, node, quizCase, wrong, random);
    return item && !isTold(item, longer) ? item : null;
  };
  const curated = curatedCasesOf(tables).filter(
    ({ outcome, case: { answers } }) =>
      outcome === key && (outcome === node || answers.at(-1)?.question === node),
  );
  if (curated.length > 0 && chance(shareOfCurated, random)) {
    const item = itemFor(random.pick(curated).case, wordsOfCurated);
    if (item) return item;
  }
  const lasts = chart.questionsBefore(node);
  for (let draw = 0; draw < draws; draw += 1) {
    const source = routes.sourceFor(
      isOutcome(chart.guideline, node)
        ? { outcomes: [node], ...(chance(0.5, random) ? { last: random.pick(lasts) } : {}) }
        : { last: node },
    );
    const drawn = source && drawCase(context, source, random);
    if (drawn?.outcome !== key || !fits({ facts: drawn.facts, known: byQuestion(drawn.answers) })) continue;
    const quizCase = writeCase(context, drawn, random);
    // Some findings can hardly be told without a word of the key.
    const item = quizCase && itemFor(quizCase, draw < carefulDraws ? wordsOfContent : anyWords);
    if (item) return item;
  }
  return null;
};

/** Sets that are tried for a whole case. */
const setsTried = 60;

/** The item for a whole case. @returns null when no set of outcomes is fair beside its own */
export function recommendItem(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  random: Random,
): ItemBody | null {
  const { chart } = context;
  const { outcome } = chart.follow(byQuestion(quizCase.answers));
  if (!outcome) return null;
  const known = knownOf(quizCase);
  for (let tried = 0; tried < setsTried; tried += 1) {
    const set = setsIn(context).draw(outcome, random);
    if (set?.key !== idOf({ outcome, label: outcomeLabel(context, outcome, known) })) continue;
    const wrong = set.companions.flatMap((id) => optionsIn(context).get(id) ?? []);
    const patient = { facts: chart.factsOf(known, outcome), known };
    if (!wrong.every((other) => fairBeside(context, outcome, other, patient) !== null)) continue;
    const item = itemWith(context, node, quizCase, wrong, random);
    if (item) return item;
  }
  return null;
}

function itemWith(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  wrong: readonly OutcomeOption[],
  random: Random,
): ItemBody | null {
  const { chart, tables } = context;
  const { outcomes } = chart.guideline;
  const known = knownOf(quizCase);
  const state = chart.follow(byQuestion(quizCase.answers));
  const right = outcomeOf(state);
  const edges = chart.edgesTaken(state);
  const last = edges.at(-1);
  if (!last || !state.recommendation) return null;
  const because = becauseOf(context, right, known);
  const remember = rememberOf(context, right, known);
  const rules = new Set<string>();
  const options: OptionDraft[] = [
    {
      label: outcomeLabel(context, right, known),
      means: { kind: 'outcome', outcome: right },
      right: true,
      why: because.text,
      edge: last.id,
      provenance: because.provenance,
      wouldBeRight: null,
      synonyms: [state.recommendation.title, outcomes[right].title, ...tables.names.outcomes[right].synonyms],
    },
  ];
  for (const { outcome, label } of wrong) {
    const not = withRule(context, right, known, whyNot(context, { outcome, label, key: right }, known));
    // Two are not wrong for one reason.
    if (!not || rules.has(not.rule) || options.some(({ why }) => why === not.text)) return null;
    rules.add(not.rule);
    const parting = edges.find(({ question }) => question === not.against?.question) ?? last;
    options.push({
      label,
      means: { kind: 'outcome', outcome },
      right: false,
      why: not.text,
      edge: parting.id,
      provenance: not.provenance,
      ...rightIf(
        context,
        known,
        not.against,
        (changed, after) => changed.outcome === outcome && outcomeLabel(context, outcome, after) === label,
      ),
      synonyms: [outcomes[outcome].title, ...tables.names.outcomes[outcome].synonyms],
    });
  }
  if (lengthTells(options)) return null;
  return {
    kind: 'recommend',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.recommend, {}, random),
    options: arranged(options, random),
    many: false,
    hint: expand(hints.recommend, {}, random),
    lesson: remember.text,
    provenance: remember.provenance,
    edges: edges.map(({ id }) => id),
  };
}
