import type { Random } from '../../engine/random.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { Answers, GivenAnswer } from '../../guideline/answers.ts';
import { knownOf } from '../cases/caseFor.ts';
import { writeCase } from '../cases/makeCase.ts';
import type { CaseState } from '../../machine/cases.ts';
import { outcomeOf } from '../chart/chart.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { areSaidApart, arranged, lengthTells, type OptionDraft } from '../item/options.ts';
import { figure } from '../patient/figures.ts';
import { expand } from '../prose/grammar.ts';
import { changeName } from '../words/answerWords.ts';
import { outcomeLabel } from '../words/feedback.ts';
import { leavesAlone, lowered, reasonOf, rememberOf, type Said } from '../words/reasons.ts';
import { hints, stems } from '../words/stems.ts';
import { changeSetsIn, changesOf, effectsOn } from './changes.ts';
import type { ItemMaker } from './itemMaker.ts';

/** How often an item of the kind is about a node. */
export function changeShare(context: QuizContext, node: NodeId): number {
  return changeSetsIn(context).shareOf(node);
}

/** Whether an item about a node can ask for a change. */
export function hasChanges(context: QuizContext, node: NodeId): boolean {
  return changeSetsIn(context).hasSets(node);
}

const draws = 20;

/**
 * Which single change would change the recommendation? Every option is replayed over the chart; a wrong one leaves
 * the outcome and what comes first as they are.
 */
export const counterfactual: ItemMaker = (context, node, random) => {
  const sets = changeSetsIn(context);
  const set = sets.draw(node, random);
  if (!set) return null;
  const { key, companions } = set;
  const fits = (answers: readonly GivenAnswer[], known: Answers): readonly GivenAnswer[] | null => {
    const { right, wrong } = changesOf(context, answers, known, [key, ...companions]);
    const changes = [right.get(key), ...companions.map((other) => wrong.get(other))];
    return changes.every((among) => among !== undefined) ? changes.map((among) => random.pick(among)) : null;
  };
  const patients = sets.patientsFor(node, set);
  for (let draw = 0; draw < draws && patients.length > 0; draw += 1) {
    const quizCase = writeCase(context, random.pick(patients), random);
    // What the text tells beside the route may matter once an answer is another.
    const changes = quizCase && fits(quizCase.answers, knownOf(quizCase));
    if (changes) return counterfactualItem(context, node, quizCase, changes, random);
  }
  return null;
};

/** @param changes the right one first */
function counterfactualItem(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  changes: readonly GivenAnswer[],
  random: Random,
): ItemBody | null {
  const { chart, tables } = context;
  const known = knownOf(quizCase);
  const own = chart.follow(known);
  const concrete = changes.map((change): GivenAnswer => ({
    question: change.question,
    answer: figure(tables, change, random),
  }));
  const effectOf = effectsOn(context, known);
  const text = quizCase.text.join(' ').toLowerCase();
  const options = concrete.flatMap((change, place): readonly OptionDraft[] => {
    const label = changeName(context, change);
    const after = { ...known, [change.question]: change.answer };
    const state = chart.follow(after);
    const why = whyChange(context, change, own, state, known);
    const edge = chart.edgesTaken(state).find(({ question }) => question === change.question);
    // A figure may do what the one that stands for its class does not, and some cases are told in the same words.
    const isFair = effectOf(change) === (place === 0 ? 'decides' : 'leaves');
    return label === null || !isFair || text.includes(label.toLowerCase())
      ? []
      : [
          {
            label,
            means: { kind: 'change', change },
            right: place === 0,
            why: why.text,
            edge: edge?.id ?? null,
            provenance: why.provenance,
            wouldBeRight: null,
            synonyms: [],
          },
        ];
  });
  if (options.length < changes.length || new Set(options.map(({ label }) => label)).size < options.length)
    return null;
  if (lengthTells(options) || !areSaidApart(options)) return null;
  const moved = { ...known, ...byQuestion(concrete.slice(0, 1)) };
  const remember = rememberOf(context, outcomeOf(chart.follow(moved)), moved);
  const usual = chart.edgesTaken(own).map(({ id }) => id);
  const fresh = chart.edgesTaken(chart.follow(moved)).filter(({ id }) => !usual.includes(id));
  return {
    kind: 'counterfactual',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.counterfactual, {}, random),
    options: arranged(options, random),
    many: false,
    hint: expand(hints.changeAt, {}, random),
    lesson: remember.text,
    provenance: remember.provenance,
    edges: fresh.map(({ id }) => id),
  };
}

/** What a change does: the outcome that it leads to with its reason, or why everything stays as it is. */
function whyChange(
  context: QuizContext,
  change: GivenAnswer,
  own: CaseState,
  state: CaseState,
  known: Answers,
): Said {
  const after = { ...known, [change.question]: change.answer };
  const outcome = outcomeOf(state);
  if (outcome === own.outcome) return leavesAlone(context, change, outcome, known);
  const reason = reasonOf(context, outcome, after);
  return {
    ...reason,
    text: `It leads to “${outcomeLabel(context, outcome, after)}”: ${lowered(reason.text)}`,
  };
}
