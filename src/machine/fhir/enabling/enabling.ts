import { testsIn } from '../../../engine/conditions.ts';
import type { QuestionId } from '../../../guideline/answers.ts';
import { factQuestions } from '../../../guideline/factQuestions.ts';
import { unreachable } from '../../../guideline/errors.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Cases } from '../../cases.ts';
import { valuesOf } from '../leaves/values.ts';
import { type Atom, atomHolds, atomsOf, unansweredOf } from './atoms.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Clause, clausesBetween } from './covering.ts';
import { type Reached, reachable } from './reachable.ts';

/** When a question is asked, as far as FHIR can say it. */
export interface Enabling {
  /** The question is asked where every clause holds: always when there is none. */
  readonly clauses: readonly Clause<Atom>[];
  /** Whether some clause fails wherever the chart does not ask it; if not, it is asked too often, never too seldom. */
  readonly isExact: boolean;
}

/** The questions in an order in which each stands behind all that lead to it. */
function questionOrder({ guideline, edges }: Cases): readonly QuestionId[] {
  const order: QuestionId[] = [];
  const place = (question: QuestionId): void => {
    if (order.includes(question)) return;
    for (const edge of edges.values()) if (edge.target === question) place(edge.question);
    order.push(question);
  };
  guideline.questionIds.forEach(place);
  return order;
}

/**
 * When each question is asked, worked out from the chart: every case that it can reach is looked at, by blocks of
 * answers that no guard tells apart, and clauses are found that hold where the question is (or was) asked and fail
 * where it is not.
 */
export function enablingOf(cases: Cases): ReadonlyMap<QuestionId, Enabling> {
  const { guideline } = cases;
  const blocks = new Map(guideline.questionIds.map((id) => [id, blocksOf(guideline, id)]));
  const all = [...reachable(cases.graph, blocks)];
  return new Map(
    questionOrder(cases).map((question) => [question, enablingAmong(cases, blocks, all, question)]),
  );
}

/** The answer to a question is in this block, or there is none. */
interface InBlock {
  readonly question: QuestionId;
  readonly block: number | undefined;
}

function enablingAmong(
  cases: Cases,
  blocks: ReadonlyMap<QuestionId, readonly Block[]>,
  all: readonly Reached[],
  question: QuestionId,
): Enabling {
  const support = supportOf(cases, question);
  const sorted = all.map((reached) => ({
    reached,
    key: support.map((one) => reached.blocks[one] ?? '-').join(),
    isAsked: reached.question === question || reached.blocks[question] !== undefined,
  }));
  const on = new Map(sorted.filter(({ isAsked }) => isAsked).map(({ key, reached }) => [key, reached]));
  const off = new Map(sorted.filter(({ isAsked }) => !isAsked).map(({ key, reached }) => [key, reached]));
  if (on.size === 0) unreachable(`The chart never asks ${question}.`);
  const literals = support.flatMap((one): readonly InBlock[] =>
    [...(blocks.get(one) ?? []).keys(), undefined].map((block) => ({ question: one, block })),
  );
  const { clauses, inseparable } = clausesBetween(literals, isIn, [...on.values()], [...off.values()]);
  // Each clause answers for the cases in which no earlier one fails; of the other answers it need say nothing.
  let open: readonly Reached[] = [...off.values()];
  const inAtoms = clauses
    .toSorted((a, b) => a.length - b.length)
    .map((clause) => {
      const fails = (row: Reached): boolean => !clause.some((literal) => isIn(literal, row));
      const failing = open.filter(fails);
      open = open.filter((row) => !fails(row));
      return [...Map.groupBy(clause, (literal) => literal.question)]
        .map(([one, some]) => {
          const inside = new Set(some.map(({ block }) => block));
          const outside = new Set(failing.map((row) => row.blocks[one]));
          return atomClauses(cases.guideline, one, blocks.get(one) ?? [], inside, outside);
        })
        .reduce(either);
    });
  return {
    clauses: withoutWeaker(inAtoms.flatMap((one) => one.clauses)),
    isExact: inseparable.length === 0 && inAtoms.every((one) => one.isExact),
  };
}

function isIn({ question, block }: InBlock, row: Reached): boolean {
  return row.blocks[question] === block;
}

/** The questions whose answers decide whether another is asked: those that lead to it, and all their guards see. */
function supportOf({ guideline, edges }: Cases, question: QuestionId): readonly QuestionId[] {
  const before = new Set(
    [...edges.values()].filter(({ target }) => target === question).map((edge) => edge.question),
  );
  const seen = [...edges.values()]
    .filter((edge) => before.has(edge.question))
    .flatMap(({ guard }) => (guard === null ? [] : testsIn(guideline.guards[guard])))
    .flatMap(({ fact }) => factQuestions[fact]);
  const support = new Set([...before, ...seen]);
  return guideline.questionIds.filter((id) => support.has(id));
}

/** That an answer is in one of some blocks and not in one of others, as clauses of what FHIR can compare. */
function atomClauses(
  guideline: Guideline,
  id: QuestionId,
  blocks: readonly Block[],
  inside: ReadonlySet<number | undefined>,
  outside: ReadonlySet<number | undefined>,
): Enabling {
  const question = guideline.questions[id];
  const rows = [
    ...blocks.flatMap((block, index) =>
      block.map((answer) => ({ values: valuesOf(question, answer), block: index })),
    ),
    ...unansweredOf(question, blocks.flat()).map((values) => ({ values, block: undefined })),
  ];
  const { clauses, inseparable } = clausesBetween(
    atomsOf(guideline, question),
    (atom, row: (typeof rows)[number]) => atomHolds(atom, row.values),
    rows.filter(({ block }) => inside.has(block)),
    rows.filter(({ block }) => outside.has(block)),
  );
  return { clauses, isExact: inseparable.length === 0 };
}

/** That one or the other holds. */
function either(a: Enabling, b: Enabling): Enabling {
  return {
    clauses: a.clauses.flatMap((one) => b.clauses.map((other) => [...one, ...other])),
    isExact: a.isExact && b.isExact,
  };
}

/** Without the clauses that follow from another one. */
function withoutWeaker(clauses: readonly Clause<Atom>[]): readonly Clause<Atom>[] {
  const keys = clauses.map((clause) => new Set(clause.map(keyOf)));
  return clauses.filter((_clause, index) => {
    const own = keys[index] ?? new Set();
    return !keys.some(
      (other, at) => at !== index && other.isSubsetOf(own) && (other.size < own.size || at < index),
    );
  });
}

function keyOf({ leaf, operator, value }: Atom): string {
  return `${leaf.linkId} ${operator} ${value}`;
}
