import type { Guideline } from '../../../guideline/guideline.ts';
import type { NumberLimits, Question, QuestionOption } from '../../../guideline/question.ts';

/** The value of a leaf: the id of an option, or a number. */
export type LeafValue = string | number;

/**
 * A FHIR item that takes an answer. Most questions are one leaf; Ki-67, a percentage and the lesion pair are a
 * group of several, the last of which says that the value is not known.
 */
export type Leaf = CodedLeaf | NumberLeaf;

export interface CodedLeaf {
  readonly kind: 'coded';
  readonly linkId: string;
  /** Its question, or the list that it is; codes begin with it. */
  readonly question: string;
  /** What it asks, where the group's text does not say it. */
  readonly label: string | null;
  readonly options: readonly QuestionOption[];
  /** More than one option may be given. */
  readonly repeats: boolean;
  /** Options that stand alone. */
  readonly exclusive: readonly string[];
}

interface NumberLeaf {
  readonly kind: 'number';
  readonly linkId: string;
  /** Its question, or the list that it is; codes begin with it. */
  readonly question: string;
  readonly label: string;
  readonly limits: NumberLimits;
}

/** The leaf that says that none of the others of its group is known. */
const unknownOf = (id: string): string => `${id}.unknown`;

/** Whether a leaf says that the others of its group are not known. */
export function saysUnknown({ linkId, question }: Leaf): boolean {
  return linkId === unknownOf(question);
}

/** The leaves of a question, in the order in which they are asked. */
export function leavesOf({ id, input, options, unknown }: Question): readonly Leaf[] {
  const coded = (linkId: string, label: string | null, some: readonly QuestionOption[]): CodedLeaf => ({
    kind: 'coded',
    linkId,
    question: id,
    label,
    options: some,
    repeats: input.kind === 'multi',
    exclusive: input.kind === 'multi' ? input.exclusive : [],
  });
  const number = (part: string, limits: NumberLimits): NumberLeaf => ({
    kind: 'number',
    linkId: `${id}.${part}`,
    question: id,
    label: limits.label,
    limits,
  });
  const notKnown = coded(
    unknownOf(id),
    null,
    options.filter((option) => option.id === unknown),
  );
  switch (input.kind) {
    case 'ki67': {
      const grades = input.grades.map((grade) => ({ id: grade, label: grade }));
      return [number('percent', input.number), coded(`${id}.grade`, 'Reported grade', grades), notKnown];
    }
    case 'percentage':
      return [number('percent', input.number), notKnown];
    case 'lesions':
      return [
        number('lesionCount', input.lesionCount),
        number('largestLesionMm', input.largestLesionMm),
        notKnown,
      ];
    default:
      return [coded(id, null, options)];
  }
}

/** The special situations of a case, which close options of outcomes and are no question of the chart. */
export function situationsLeaf({ safety, specialSituations }: Guideline): CodedLeaf {
  return {
    kind: 'coded',
    linkId: 'specialSituations',
    question: 'specialSituations',
    label: safety.specialSituations,
    options: specialSituations.map(({ id, inWords }) => ({ id, label: inWords })),
    repeats: true,
    exclusive: [],
  };
}
