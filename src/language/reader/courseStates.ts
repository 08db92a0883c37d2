import type { AnswerByQuestion } from '../../guideline/answers.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import type { SystemicLine } from '../vocabulary/questions/row.ts';
import type { Judged } from './judge.ts';
import type { Says } from './values/spans.ts';
import type { Event } from './courseEvents.ts';

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
