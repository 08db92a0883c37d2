import type { QuestionId } from '../../guideline/answers.ts';
import type { Traits, When } from '../patient/traits.ts';

/** What a sentence may state: who it is, how it came to light, something by the way, or the answer to a question. */
export type FactKey = QuestionId | 'person' | 'setting' | 'background';

/** How a case is written. */
export type Register = 'prose' | 'note';

/** A sentence pattern (see grammar.ts), and when it may be used. */
interface Draft {
  readonly when: When;
  /** Both registers unless given. */
  readonly register: Register | 'both';
  readonly say: string;
}

/** Sentence patterns of which any may be used; there is at least one. */
export type Drafts = readonly [Draft, ...Draft[]];

/** A sentence pattern that states `tells` and nothing else. */
export interface Pattern<Told extends FactKey = FactKey> extends Draft {
  readonly tells: readonly Told[];
}

const drafts =
  (register: Draft['register']) =>
  (when: When, first: string, ...more: readonly string[]): Drafts => [
    { when, register, say: first },
    ...more.map((say): Draft => ({ when, register, say })),
  ];

/** Full sentences, as in a letter. */
export const prose = drafts('prose');
/** Clipped, as in a note for the tumour board. */
export const note = drafts('note');
/** Fits both. */
export const either = drafts('both');

/** Patterns that state one or several facts together. */
export function telling<Told extends FactKey>(
  tells: Told | readonly Told[],
  ...sentences: readonly Drafts[]
): readonly Pattern<Told>[] {
  const facts = typeof tells === 'string' ? [tells] : tells;
  return sentences.flat().map((draft) => ({ ...draft, tells: facts }));
}

/**
 * Patterns that state the answer to one question, for every form that its answer takes in a case: an option
 * without a sentence does not compile.
 */
export function stating<Q extends QuestionId>(
  question: Q,
  sentences: Readonly<Record<NonNullable<Traits[Q]>, Drafts>>,
): readonly Pattern<Q>[] {
  const tells = [question];
  return (Object.keys(sentences) as NonNullable<Traits[Q]>[]).flatMap((form) => {
    const answered: When = { [question]: form };
    return sentences[form].map(({ when, register, say }) => ({
      when: Object.keys(when).length === 0 ? answered : { ...when, ...answered },
      register,
      say,
      tells,
    }));
  });
}

/** The same sentences for fewer patients. */
export function narrowed(sentences: Drafts, when: When): Drafts {
  const [first, ...more] = sentences;
  const narrow = ({ when: before, register, say }: Draft): Draft => ({
    when: { ...before, ...when },
    register,
    say,
  });
  return [narrow(first), ...more.map(narrow)];
}
