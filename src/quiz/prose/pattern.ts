import type { QuestionId } from '../../guideline/answers.ts';
import type { When } from '../patient/traits.ts';

/** What a sentence may state: who it is, how it came to light, something by the way, or the answer to a question. */
export type FactKey = QuestionId | 'person' | 'setting' | 'background' | 'closing';

/** How a case is written. */
export type Register = 'prose' | 'note';

/** A sentence pattern (see grammar.ts) and when it may be used. It states `tells` and nothing else. */
export interface Pattern {
  readonly tells: readonly FactKey[];
  readonly when: When;
  /** Both registers unless given. */
  readonly register: Register | 'both';
  readonly say: string;
}

const pattern =
  (register: Pattern['register']) =>
  (tells: FactKey | readonly FactKey[], when: When, ...says: readonly string[]): readonly Pattern[] =>
    says.map((say) => ({ tells: typeof tells === 'string' ? [tells] : tells, when, register, say }));

/** Full sentences, as in a letter. */
export const prose = pattern('prose');
/** Clipped, as in a note for the tumour board. */
export const note = pattern('note');
/** Fits both. */
export const either = pattern('both');
