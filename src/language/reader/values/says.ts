import type { AnswerValue } from '../../../guideline/answers.ts';
import { unclear, type UnclearReason } from '../../sentences/unclearSentences.ts';
import type { NumberPart, Says } from './spans.ts';

export function states(answer: AnswerValue): Says {
  return { kind: 'answer', answer };
}

export function asks(reason: UnclearReason, fits: readonly string[] | null = []): Says {
  return { kind: 'unclear', because: unclear[reason], fits };
}

export function adds(part: NumberPart): Says {
  return { kind: 'part', part };
}

export const saysNothing: Says = { kind: 'nothing' };
