import type { QuestionId } from '../../guideline/answers.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import type { Mention } from './values/spans.ts';

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

/** "Only" may leave something out of these; of the others it says that there is no more. */
const narrowed: ReadonlySet<QuestionId> = new Set([
  'sstrImaging',
  'hormonalSyndrome',
  'transarterialContraindications',
]);

/** May be said of another disease that is named before them. */
const ofADisease: ReadonlySet<QuestionId> = new Set([
  'treatmentCourse',
  'necLine',
  'sstrImaging',
  'ki67',
  'primaryStatus',
  'extrahepaticDisease',
]);

/** They tell of treatments, one after the other. */
export const ordered: ReadonlySet<QuestionId> = new Set(['treatmentCourse', 'necLine']);

/** They take a part out of the tumour itself. */
const ofTheTumour =
  /\b(?:component|portion|part|foci|focus|focal|focally|areas?|partly|partially?|some|most|mostly|predominantly|mainly|largely|half|minority|majority)\b/i;

const always: ReadonlySet<ModifierKind> = new Set([
  'negated',
  'uncertain',
  'hypothetical',
  'experiencer',
  'exception',
]);

/** What a kind of modifier does to a mention that it reaches. */
export function effectOf(
  kind: ModifierKind,
  { question, row }: Pick<Mention, 'question' | 'row'>,
  words: string,
): Effect {
  if (kind === 'subset' && /^(?:only|just|merely|solely)$/i.test(words))
    return narrowed.has(question) ? 'rejects' : 'none';
  // An arrow between treatments is their order.
  if (kind === 'changed' && ordered.has(question) && /^\W+$/.test(words)) return 'none';
  if (identity.has(question) && kind === 'subset') return ofTheTumour.test(words) ? 'rejects' : 'none';
  if (always.has(kind)) return 'rejects';
  switch (kind) {
    case 'otherDisease':
      return ofADisease.has(question) ? 'rejects' : 'none';
    case 'historical':
      if (row?.completed) return 'none';
      if (!identity.has(question)) return 'rejects';
      return /^(?:previous|former|original|initial|earlier|prior)/i.test(words) ? 'doubts' : 'none';
    case 'planned':
      if (identity.has(question)) return 'none';
      return done.has(question) ? 'rejects' : 'doubts';
    case 'changed':
      return question === 'primarySite' ? 'none' : 'rejects';
    default:
      return identity.has(question) ? 'none' : 'rejects';
  }
}

/** What happened, whenever that was: "PD under everolimus (2025)". */
export function happened({ question, row, says }: Mention): boolean {
  if (row?.completed) return true;
  return (
    ordered.has(question) &&
    says.kind === 'part' &&
    ['line', 'progression', 'failure'].includes(says.part.kind)
  );
}
