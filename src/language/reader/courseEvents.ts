import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
import { ofCourse } from '../vocabulary/courseWords.ts';
import type { SystemicLine } from '../vocabulary/questions/row.ts';
import type { Judged } from './judge.ts';

/** Something that a text says of the course: a treatment, a progression, a stability. */
export interface Event {
  readonly judged: Judged;
  readonly kind: 'line' | 'local' | 'progression' | 'failure' | 'stability' | 'naive' | 'surveillance';
  readonly line: SystemicLine | null;
}

/** What a text says of the course, in its order. */
export function eventsIn(text: TokenizedText, all: readonly Judged[]): readonly Event[] {
  return all.flatMap((judged): Event[] => {
    const { mention, kind } = judged;
    if (mention.question !== 'treatmentCourse' || mention.says.kind !== 'part') return [];
    if (kind === 'experiencer') return [];
    const { part } = mention.says;
    switch (part.kind) {
      case 'line':
        return [{ judged, kind: 'line', line: part.line }];
      case 'local':
      case 'naive':
      case 'surveillance':
        return [{ judged, kind: part.kind, line: null }];
      case 'progression':
      case 'failure':
      case 'stability':
        return isOfSomethingElse(text, mention) || isOccasion(text, mention.from)
          ? []
          : [{ judged, kind: part.kind, line: null }];
      default:
        return [];
    }
  });
}

/** Not taken back by a modifier. */
export function isAccepted({ judged }: Event): boolean {
  return judged.verdict !== 'rejected';
}

/** "Flushing progressing on lanreotide" says nothing of the tumour. */
function isOfSomethingElse({ tokens }: TokenizedText, { from, to }: Span): boolean {
  const clause = tokens[from]?.clause;
  return tokens.some(
    (token, index) =>
      token.clause === clause &&
      ofCourse('otherSubjects', token.word) &&
      ((index < from && index >= from - 4) || (tokens[to]?.word === 'of' && index > to && index < to + 3)),
  );
}

/** "PRRT on progression": it says when something is to be given. */
function isOccasion({ tokens }: TokenizedText, from: number): boolean {
  const before = tokens[from - 1];
  return (
    before?.clause === tokens[from]?.clause &&
    ofCourse('occasion', before?.word) &&
    tokens[from - 2]?.clause === before?.clause
  );
}

/** Given at some time, whatever became of it. */
export function isGiven({ judged }: Event): boolean {
  if (judged.verdict !== 'rejected') return true;
  return (
    judged.kind === 'historical' ||
    judged.kind === 'changed' ||
    judged.kind === 'subset' ||
    judged.kind === 'comparison'
  );
}

/** Denied, planned or in question, in words that say it was given: "did not tolerate sunitinib". */
export function isContested({ tokens }: TokenizedText, { judged }: Event): boolean {
  if (judged.verdict !== 'rejected' || judged.kind === 'experiencer') return false;
  if (judged.kind === 'exception') return true;
  const { from, to } = judged.mention;
  const clause = tokens[from]?.clause;
  const near = tokens.filter(
    (token, index) => token.clause === clause && index >= from - 5 && index < to + 5,
  );
  const isUncertain = judged.kind === 'uncertain' && near.some(({ word }) => ofCourse('past', word));
  return isUncertain || near.some(({ word }) => ofCourse('given', word));
}
