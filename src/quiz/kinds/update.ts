import { isOutcome } from '../../engine/isOutcome.ts';
import { holds, testsIn } from '../../engine/conditions.ts';
import { type Random, seeded } from '../../engine/random.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { parseProvenance } from '../../guideline/notation/provenance.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { Update } from '../../guideline/update.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { once } from '../../machine/once.ts';
import { flatInPieces, type Pieces } from '../../machine/pieces.ts';
import { optionSets, type OptionSets, type Seat } from '../balance/optionSets.ts';
import { perContextInPieces } from '../balance/perContext.ts';
import { knownOf } from '../cases/caseFor.ts';
import { type DrawnCase, drawCase, writeCase } from '../cases/makeCase.ts';
import { questionOfFact, questionsOfCondition } from '../chart/questionOfFact.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { areSaidApart, arranged, lengthTells, type OptionDraft } from '../item/options.ts';
import { isFunctioning } from '../patient/chooseSite.ts';
import { expand } from '../prose/grammar.ts';
import { againstIt, findingsOf } from '../words/answerWords.ts';
import { updateSays } from '../words/feedback.ts';
import { listed, lowered, sentence } from '../words/reasons.ts';
import { refutedBy } from '../words/refutes.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/** The updates since 2017 that bear on an outcome. */
export function updatesOf({ updates }: Pick<Guideline, 'updates'>, outcome: OutcomeId): readonly Update[] {
  return updates.filter((update) => update.outcomes.includes(outcome));
}

/** Updates in sets of which each is right as often as the others. */
export const setsIn = perContextInPieces(function* (context): Pieces<OptionSets<string, OutcomeId>> {
  const { guideline } = context.chart;
  const { updates, outcomeIds } = guideline;
  const byId = new Map<string, Update>(updates.map((entry) => [entry.id, entry]));
  const random = seeded(2017);
  const changesOf = (id: string): string => {
    const entry = byId.get(id);
    return entry ? context.tables.updateName(entry).changes : '';
  };
  return yield* optionSets({
    labels: [...byId.keys()],
    seats: yield* flatInPieces(outcomeIds, (place) => {
      const wrongOf = (drawn: DrawnCase): ReadonlySet<string> => {
        const known = byQuestion(drawn.answers);
        return new Set(
          updates.flatMap((other) =>
            !other.outcomes.includes(place) && againstOf(context, other, known) ? [other.id] : [],
          ),
        );
      };
      const cases = sampleAt(context, place, random).map((drawn) => ({
        facts: drawn.facts,
        wrong: once(() => wrongOf(drawn)),
      }));
      const own = updatesOf(guideline, place).filter((entry) =>
        cases.some(({ facts }) => mayBear(context, entry, facts)),
      );
      const all = own.reduce((sum, { outcomes }) => sum + 1 / outcomes.length, 0);
      return own.map((entry): Seat<string, OutcomeId> => ({
        key: entry.id,
        place,
        // One that bears on this outcome alone is met nowhere else.
        share: 1 / entry.outcomes.length / all,
        wrongIn: cases.filter(({ facts }) => mayBear(context, entry, facts)).map(({ wrong }) => wrong()),
      }));
    }),
    affinity: (a, b) => affinity(context, byId.get(a), byId.get(b)),
    size: 4,
    // More than elsewhere: there are many, and each is to be met.
    leastOfOption: 1 / 3,
    isFair: (key, companions) =>
      !lengthTells([key, ...companions].map((id) => ({ label: changesOf(id), right: id === key }))),
  });
});

const casesAtOutcome = 400;

/** Patients who reach an outcome. */
function sampleAt(context: QuizContext, outcome: OutcomeId, random: Random): readonly DrawnCase[] {
  const source = context.routes.sourceFor({ outcomes: [outcome] });
  return Array.from({ length: casesAtOutcome }, () => source && drawCase(context, source, random)).flatMap(
    (drawn) => drawn ?? [],
  );
}

/** Whether an update bears on a patient at one of its outcomes. */
function bearsOn({ tables }: QuizContext, entry: Update, facts: Facts): boolean {
  const { bears, syndrome } = tables.updateName(entry);
  if (syndrome !== undefined && !isFunctioning(facts.hormonalSyndrome ?? undefined)) return false;
  return bears === undefined || holds(bears, facts);
}

/** The same before the text is written, which tells the site of most patients. */
function mayBear(context: QuizContext, entry: Update, facts: Facts): boolean {
  return facts.primarySite !== null
    ? bearsOn(context, entry, facts)
    : sites.some((primarySite) => bearsOn(context, entry, { ...facts, primarySite }));
}

const sites = ['smallIntestine', 'pancreas', 'otherGi'] as const;

/** Updates that share outcomes, or words, stand well together: else the words of the stem would tell. */
function affinity(context: QuizContext, a: Update | undefined, b: Update | undefined): number {
  if (!a || !b) return 0;
  const words = (entry: Update): ReadonlySet<string> => {
    const { name, changes } = context.tables.updateName(entry);
    return new Set(`${name} ${changes}`.match(/[A-Z]{3,}|[a-z]{6,}/g) ?? []);
  };
  const others = words(b);
  const shared = [...words(a)].filter((word) => others.has(word)).length;
  return (1 + shared) * kinship(context.chart.guideline, a, b);
}

/** How often an item about a node asks for an update. */
export function updateShare(context: QuizContext, node: NodeId): number {
  return isOutcome(context.chart.guideline, node) ? setsIn(context).shareOf(node) : 0;
}

/** Whether an update can be asked for at a node. */
export function hasUpdates(context: QuizContext, node: NodeId): boolean {
  return isOutcome(context.chart.guideline, node) && setsIn(context).hasSets(node);
}

/** Which of the updates since 2017 bears on the treatment of a patient? */
export const update: ItemMaker = (context, node, random) => {
  const { guideline } = context.chart;
  const set = isOutcome(guideline, node) ? setsIn(context).draw(node, random) : null;
  if (!isOutcome(guideline, node) || !set) return null;
  const byId = (id: string): readonly Update[] => guideline.updates.filter((one) => one.id === id);
  const [practised] = byId(set.key);
  return practised ? whichBears(context, node, practised, set.companions.flatMap(byId), random) : null;
};

/** How near two updates lie: by the outcomes that they share. */
function kinship({ outcomes }: Guideline, a: Update, b: Update): number {
  const sameArm = (one: OutcomeId, other: OutcomeId): boolean =>
    outcomes[one].category === outcomes[other].category;
  const shared = a.outcomes.filter((outcome) => b.outcomes.includes(outcome)).length;
  return shared > 0
    ? 3
    : a.outcomes.some((outcome) => b.outcomes.some((other) => sameArm(outcome, other)))
      ? 1.5
      : 0.5;
}

function whichBears(
  context: QuizContext,
  node: OutcomeId,
  practised: Update,
  others: readonly Update[],
  random: Random,
): ItemBody | null {
  const quizCase = caseFor(context, node, practised, others, random);
  if (!quizCase) return null;
  const known = knownOf(quizCase);
  const options = [practised, ...others].map((entry) => optionOf(context, entry, practised, known));
  if (lengthTells(options) || !areSaidApart(options)) return null;
  return {
    kind: 'update',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.updateBears, {}, random),
    options: arranged(options, random),
    many: false,
    hint: expand(hints.update, {}, random),
    lesson: sentence(
      `${context.tables.updateName(practised).changes}. Behind it: ${lowered(context.tables.updateName(practised).name)}`,
    ),
    provenance: provenanceOf(context, practised),
    edges: [],
  };
}

const draws = 400;
const carefulDraws = 320;
const favoured = 25;

/** Whether an answer is one of those that an update is about. */
function isNamed(
  { chart, tables }: QuizContext,
  practised: Update,
  question: QuestionId,
  answer: AnswerValue,
): boolean {
  const { bears } = tables.updateName(practised);
  if (bears === undefined) return false;
  const facts = chart.factsOf({ [question]: answer });
  return testsIn(bears).some(
    (test) => questionOfFact(test.fact) === question && facts[test.fact] !== null && holds(test, facts),
  );
}

/** A patient at an outcome on whom an update bears. */
function caseFor(
  context: QuizContext,
  node: OutcomeId,
  practised: Update,
  others: readonly Update[],
  random: Random,
): QuizCase | null {
  const { chart, tables } = context;
  const words = wordsOfOne(context, practised, others);
  const source = context.routes.favouredSource(`update ${practised.id} ${node}`, {
    outcomes: [node],
    favour: (question, answer) => (isNamed(context, practised, question, answer) ? favoured : 1),
  });
  if (!source) return null;
  const { syndrome } = tables.updateName(practised);
  const wish = syndrome === undefined ? {} : { syndrome };
  const areRefuted = (known: Answers): boolean =>
    others.every((entry) => againstOf(context, entry, known) !== null);
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = drawCase(context, source, random);
    if (!drawn || !mayBear(context, practised, drawn.facts) || !areRefuted(byQuestion(drawn.answers)))
      continue;
    const quizCase = writeCase(context, { answers: drawn.answers, ...wish }, random);
    if (!quizCase) continue;
    const known = knownOf(quizCase);
    const text = quizCase.text.join(' ').toLowerCase();
    // Some findings can hardly be told without a word of the key.
    const isTold = draw < carefulDraws && words.some((word) => text.includes(word));
    if (!isTold && bearsOn(context, practised, chart.factsOf(known, node)) && areRefuted(known))
      return quizCase;
  }
  return null;
}

/** An update as an option, by what it changes; the one that is practised is right. */
function optionOf(context: QuizContext, entry: Update, practised: Update, known: Answers): OptionDraft {
  const { name, changes, bears } = context.tables.updateName(entry);
  const findings = bears === undefined ? [] : findingsOf(context, known, questionsOfCondition(bears));
  return {
    label: changes,
    synonyms: [name, ...namesIn(entry)],
    means: { kind: 'update', update: entry.id },
    right: entry === practised,
    why:
      entry === practised
        ? [...(findings.length === 0 ? [] : [sentence(listed(findings))]), updateSays(entry)].join(' ')
        : `This came with ${lowered(name)}; ${notHere(context, entry, known)}.`,
    edge: null,
    provenance: provenanceOf(context, entry),
    wouldBeRight: null,
  };
}

/** The finding for which an update does not bear on a patient; null where none speaks against it. */
function againstOf(context: QuizContext, entry: Update, known: Answers): GivenAnswer | null {
  const { bears, unfairWhen } = context.tables.updateName(entry);
  if (unfairWhen !== undefined && holds(unfairWhen, context.chart.factsOf(known))) return null;
  return bears === undefined ? null : refutedBy(context, bears, questionsOfCondition(bears), known, null);
}

/** Why an update does not bear on a patient. */
function notHere(context: QuizContext, entry: Update, known: Answers): string {
  const finding = againstOf(context, entry, known);
  return finding === null
    ? 'it is about other patients'
    : `it does not bear on this patient: ${context.tables.updateName(entry).otherwise ?? againstIt(context, finding)}`;
}

/**
 * The sources of an update. The dossier gives them without a tag: where the tables name no weaker one, the
 * weaker of the two that a source may carry is used.
 */
function provenanceOf({ tables }: QuizContext, update: Update): readonly Provenance[] {
  const { provenance } = tables.updateName(update);
  if (provenance !== undefined) return parseProvenance(provenance);
  const { refs, refsNote } = update;
  return [{ tag: 'LITERATURE', refs, ...(refsNote === undefined ? {} : { note: refsNote }) }];
}

/** The longer words of what an update changes that no other option has. */
function wordsOfOne({ tables }: QuizContext, entry: Update, others: readonly Update[]): readonly string[] {
  const wordsIn = (one: Update): readonly string[] =>
    tables
      .updateName(one)
      .changes.toLowerCase()
      .match(/[a-z]{7,}/g) ?? [];
  const shown = new Set(others.flatMap(wordsIn));
  return wordsIn(entry).filter((word) => !shown.has(word));
}

/** Names of trials and bodies in an update: "NETTER-2", "CABINET". */
function namesIn({ update: name }: Update): readonly string[] {
  return [...new Set(name.match(/\b[A-Z][A-Z0-9-]{3,}(?: [0-9])?/g) ?? [])];
}
