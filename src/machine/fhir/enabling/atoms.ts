import type { AnswerValue } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Question } from '../../../guideline/question.ts';
import { type Leaf, leavesOf, type LeafValue } from '../leaves/leaf.ts';
import { type LeafValues, valuesOf } from '../leaves/values.ts';
import { cutsOf } from './cuts.ts';

/** A condition that FHIR R4 knows: one leaf compared with one value, or whether it has any. */
export type Atom = { readonly leaf: Leaf } & (
  | { readonly operator: 'exists'; readonly value: boolean }
  | { readonly operator: '=' | '!='; readonly value: string }
  | { readonly operator: '<' | '<=' | '>' | '>='; readonly value: number }
);

/**
 * The conditions that the answer to a question may be put to, those that say most first. "Is not" is used of
 * sets alone: of one answer, FHIR leaves open whether it holds where there is none.
 */
export function atomsOf(guideline: Guideline, question: Question): readonly Atom[] {
  return leavesOf(question).flatMap((leaf): readonly Atom[] => {
    const exists = [true, false].map((value) => ({ leaf, operator: 'exists', value }) as const);
    if (leaf.kind === 'coded') {
      const operators = leaf.repeats ? (['=', '!='] as const) : (['='] as const);
      return [
        ...operators.flatMap((operator) => leaf.options.map(({ id }) => ({ leaf, operator, value: id }))),
        ...exists,
      ];
    }
    const { min, max } = leaf.limits;
    const cuts = cutsOf(guideline).filter((cut) => cut > min && cut < max);
    const operators = ['<', '>=', '<=', '>'] as const;
    return [...cuts.flatMap((value) => operators.map((operator) => ({ leaf, operator, value }))), ...exists];
  });
}

/** Whether a condition holds for what the leaves of its question have been given. */
export function atomHolds({ leaf, ...test }: Atom, values: LeafValues): boolean {
  const given = values.get(leaf.linkId) ?? [];
  const some = (is: (value: number) => boolean): boolean =>
    given.some((value) => typeof value === 'number' && is(value));
  switch (test.operator) {
    case 'exists':
      return given.length > 0 === test.value;
    case '=':
      return given.includes(test.value);
    case '!=':
      return !given.includes(test.value);
    case '<':
      return some((value) => value < test.value);
    case '<=':
      return some((value) => value <= test.value);
    case '>':
      return some((value) => value > test.value);
    case '>=':
      return some((value) => value >= test.value);
  }
}

/** What the leaves of a question may hold while it is not answered: nothing, or of a pair only one. */
export function unansweredOf(question: Question, cells: readonly AnswerValue[]): readonly LeafValues[] {
  const halves = question.input.kind !== 'lesions' ? [] : cells.flatMap((cell) => partsOf(question, cell));
  return [new Map<string, readonly LeafValue[]>(), ...halves];
}

function partsOf(question: Question, cell: AnswerValue): readonly LeafValues[] {
  const values = valuesOf(question, cell);
  return values.size < 2 ? [] : [...values].map((one) => new Map([one]));
}
