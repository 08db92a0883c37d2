import type { Answers } from '../../guideline/answers.ts';
import { has, numbers } from './patient/facts.ts';

/** A prohibition of dossier 2.6 that forbids a treatment itself, not a way of giving it. */
interface Outright {
  readonly id: string;
  readonly speaksOf: (answers: Answers) => boolean;
  /** The kinds of option that its words name. */
  readonly kinds: readonly string[];
  /** Options that are the drug that it names and nothing else. */
  readonly options: readonly string[];
}

const outright: readonly Outright[] = [
  {
    id: 'X07',
    speaksOf: (answers) => has(answers, 'renalImpairment'),
    kinds: ['prrt', 'prrtAgain'],
    options: [],
  },
  { id: 'X08', speaksOf: (answers) => has(answers, 'renalImpairment'), kinds: [], options: ['captem'] },
  {
    id: 'X09',
    speaksOf: ({ liverInvolvement }) =>
      typeof liverInvolvement === 'number' && liverInvolvement > numbers.highInvolvement,
    kinds: ['embolization', 'tare'],
    options: [],
  },
  {
    id: 'X10',
    speaksOf: (answers) => has(answers, 'hepaticDecompensation'),
    kinds: ['interferon'],
    options: [],
  },
  {
    id: 'X11',
    speaksOf: (answers) => has(answers, 'hepaticDecompensation'),
    kinds: ['telotristat'],
    options: [],
  },
  {
    id: 'X16',
    speaksOf: ({ sstrImaging, hormonalSyndrome }) =>
      sstrImaging === 'negative' && hormonalSyndrome === 'none',
    kinds: ['ssa'],
    options: [],
  },
];

/** The prohibitions that speak of a patient with some more answers, and not without them. */
export function prohibitionsRaised(
  before: Answers,
  withMore: Answers,
): readonly Pick<Outright, 'id' | 'kinds' | 'options'>[] {
  return outright.filter(({ speaksOf }) => speaksOf(withMore) && !speaksOf(before));
}

/** The prohibitions that speak of a patient, with what they forbid. */
export function prohibitionsOf(answers: Answers): readonly Pick<Outright, 'id' | 'kinds' | 'options'>[] {
  return outright.filter(({ speaksOf }) => speaksOf(answers));
}
