import type { QuestionId } from '../../guideline/answers.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import type { Mention } from './spans.ts';

/** What a modifier does to a mention that it reaches. */
export type Effect = 'rejects' | 'doubts' | 'none';

/** What the tumour is and where it comes from: it was so before, and stays so. */
export const identity: ReadonlySet<QuestionId> = new Set(['differentiation', 'primarySite']);

/** Something that is done, and so may be planned. */
const done: ReadonlySet<QuestionId> = new Set([
  'primaryStatus',
  'liverResectability',
  'treatmentCourse',
  'transarterialContraindications',
  'sstrImaging',
  'necLine',
  'transplantScreen',
]);

/** They turn the chart, so they get the strictest reading. */
export const strict: ReadonlySet<QuestionId> = new Set(['performanceStatus', 'ki67']);

/** They take a part out of the tumour itself. */
const ofTheTumour = /\b(?:component|portion|part|foci|focus|focal|focally|areas?|partly|partially?|some|most|mostly|predominantly|mainly|largely|half|minority|majority)\b/i;

const always: ReadonlySet<ModifierKind> = new Set([
  'negated',
  'uncertain',
  'hypothetical',
  'experiencer',
  'exception',
]);

/** What a kind of modifier does to a mention that it reaches. */
export function effectOf(kind: ModifierKind, { question, row }: Pick<Mention, 'question' | 'row'>, words: string): Effect {
  if (identity.has(question) && kind === 'subset') return ofTheTumour.test(words) ? 'rejects' : 'none';
  if (always.has(kind)) return 'rejects';
  switch (kind) {
    case 'historical':
      if (row?.completed) return 'none';
      return identity.has(question) ? 'none' : 'rejects';
    case 'planned':
      if (identity.has(question)) return 'none';
      return done.has(question) ? 'rejects' : 'doubts';
    case 'changed':
      return question === 'primarySite' ? 'none' : 'rejects';
    default:
      return identity.has(question) ? 'none' : 'rejects';
  }
}
