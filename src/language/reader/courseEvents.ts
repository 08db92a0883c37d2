import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
import { ofCourse } from '../vocabulary/courseWords.ts';
import type { SystemicLine } from '../vocabulary/questions/row.ts';
import type { Judged } from './judge.ts';
import type { AnswerByQuestion } from '../../guideline/answers.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import type { Mention, Says } from './values/spans.ts';

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
        return isOfSomethingElse(text, mention) ||
          isOccasion(text, mention.from) ||
          (part.kind === 'failure' && isOfAnOrgan(mention, all))
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

/** "Liver failure" says it of the liver, in longer words of another question. */
function isOfAnOrgan({ from, to, question }: Mention, all: readonly Judged[]): boolean {
  return all.some(
    ({ mention }) =>
      mention.question !== question &&
      mention.from <= from &&
      to <= mention.to &&
      mention.to - mention.from > to - from,
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

type Line = Exclude<SystemicLine, 'ifn' | 'platinum'>;

/** The systemic lines that were given; platinum is a chemotherapy of a NET, and another question's of a NEC. */
export function linesOf(events: readonly Event[], isNec: boolean): ReadonlySet<Line> {
  const lines = new Set<Line>();
  for (const { line } of events) {
    if (line === 'platinum' && !isNec) lines.add('targeted');
    if (line === 'ssa' || line === 'prrt' || line === 'targeted') lines.add(line);
  }
  return lines;
}

/** The course after progression on these lines (dossier 2.3): the most advanced state reached. */
export function courseAfter(lines: ReadonlySet<Line>): AnswerByQuestion['treatmentCourse'] {
  if (lines.has('prrt')) return lines.has('targeted') ? 'exhausted' : 'progressedAfterPrrt';
  return lines.has('targeted') ? 'progressedAfterTargeted' : 'progressedOnSsa';
}

/** The course that some events state together; doubtful where one of them is, or where it stands apart. */
export function stated(
  answer: AnswerByQuestion['treatmentCourse'],
  events: readonly Event[],
  isApart: boolean,
): Judged {
  const [first] = events;
  if (!first) throw new RangeError('A course without an event.');
  const spans = events.map(({ judged }) => judged.mention).toSorted((a, b) => a.from - b.from);
  const doubt = events.find(({ judged }) => judged.verdict === 'doubtful');
  const [head = first.judged.mention, ...rest] = spans;
  return {
    ...first.judged,
    mention: { ...head, question: 'treatmentCourse', says: { kind: 'answer', answer }, also: rest },
    verdict: doubt || isApart ? 'doubtful' : 'sure',
    because: doubt?.judged.because ?? (isApart ? unclear.otherLine : null),
    unread: events.flatMap(({ judged }) => judged.unread),
    kind: null,
  };
}

/** The event, as one that is about the course without stating it. */
export function asUnclear({ judged }: Event, because: string, fits: readonly string[] | null): Judged {
  const says: Says = { kind: 'unclear', because, fits };
  return { ...judged, verdict: 'sure', because: null, kind: null, mention: { ...judged.mention, says } };
}

/** Platinum given to a NEC belongs to the question about its chemotherapy. */
export function platinumUnclear(event: Event): Judged {
  const said = asUnclear(event, unclear.onPlatinum, null);
  return { ...said, mention: { ...said.mention, question: 'necLine' } };
}
