import type { AnswerByQuestion } from '../../guideline/answers.ts';
import { unclear, type UnclearReason } from '../sentences/unclearSentences.ts';
import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
import { givenWords, nowWords, otherSubjects } from '../vocabulary/courseWords.ts';
import type { SystemicLine } from '../vocabulary/questions/row.ts';
import type { Judged } from './judge.ts';
import type { RoledText, Says } from './values/spans.ts';

type Line = Exclude<SystemicLine, 'ifn' | 'platinum'>;

interface Event {
  readonly judged: Judged;
  readonly kind: 'line' | 'local' | 'progression' | 'failure' | 'stability' | 'naive' | 'surveillance';
  readonly line: SystemicLine | null;
}

/** What the events of a text come to: one mention of the course, and what is left open. */
export interface Course {
  readonly judged: readonly Judged[];
}

const progressing = [
  'naive',
  'naiveGrowing',
  'progressedOnSsa',
  'progressedAfterPrrt',
  'progressedAfterTargeted',
  'exhausted',
];

/**
 * Puts progression, stability and the treatments of a text together (dossier 2.3 `treatmentCourse`; 2.8, T8,
 * T45 to T49). The newest state counts, and it must be plain which that is; the treatments are those given
 * before it.
 * @param isNec whether the tumour is said to be a NEC, whose platinum is another question's
 */
export function composeCourse(
  text: TokenizedText,
  roled: RoledText,
  all: readonly Judged[],
  isNec: boolean,
): readonly Judged[] {
  const events = eventsIn(text, all);
  if (events.length === 0) return [];
  const of = (...kinds: readonly Event['kind'][]): readonly Event[] =>
    events.filter(({ kind }) => kinds.includes(kind));
  const steady = of('stability').filter(isAccepted);
  const moving = of('progression', 'failure').filter(isAccepted);
  const open = of('progression', 'failure', 'stability').filter((event) => !isAccepted(event));
  const given = of('line').filter(isGiven);
  const contested = of('line').filter((event) => isContested(text, event));
  const untreated = of('naive').filter(isAccepted);
  const watched = of('surveillance').filter(isAccepted);
  const denied = open.filter(({ judged }) => judged.kind !== 'historical');
  const lastMove = moving.at(-1);
  const lastSteady = steady.at(-1);
  const current = newest(text, lastMove, lastSteady);

  const unclearFor = (event: Event, reason: UnclearReason, fits: readonly string[] | null): Judged =>
    asUnclear(event, unclear[reason], fits);
  if (current === 'unclear' && lastMove && lastSteady)
    return [
      unclearFor(lastMove, 'progressedOnWhat', progressing),
      unclearFor(lastSteady, 'whatIsStable', ['stable']),
    ];

  const leftOpen = denied.map((event): Judged => {
    const isSilent =
      event.judged.kind === 'negated' ||
      event.judged.kind === 'planned' ||
      event.judged.kind === 'hypothetical';
    const isSteady = event.kind === 'stability';
    if (isSilent || event.judged.because === null) return event.judged;
    return {
      ...asUnclear(event, event.judged.because, isSteady ? ['stable'] : progressing),
      spoken: event.judged.spoken,
    };
  });
  const [neverTreated] = untreated;
  if (current === lastSteady && lastSteady && neverTreated && watched.length === 0)
    return [
      unclearFor(neverTreated, 'whatIsStable', ['naive', 'stable']),
      unclearFor(lastSteady, 'whatIsStable', ['naive', 'stable']),
    ];
  if (current === lastSteady && lastSteady) {
    const events = [lastSteady];
    return [stated('stable', events, false), ...leftOpen];
  }
  if (lastMove) {
    const linked = linkedTo(text, roled, lastMove, given);
    const earlier = given.filter(
      (event) => !linked.includes(event) && event.judged.mention.from < lastMove.judged.mention.from,
    );
    const later = given.filter((event) => !linked.includes(event) && !earlier.includes(event));
    const advanced = (event: Event): boolean =>
      event.line === 'prrt' || event.line === 'targeted' || event.line === 'platinum';
    const used = [...linked, ...earlier];
    const lines = linesOf(used, isNec);
    const more = [...later.filter(advanced), ...contested.filter(advanced)];
    if (more.length > 0)
      return [
        unclearFor(lastMove, 'progressedOnWhat', progressing),
        ...more.map((event) => unclearFor(event, 'otherLine', [])),
        ...leftOpen,
      ];
    if (lines.size === 0) {
      if (used.length === 0 && later.length === 0 && (untreated.length > 0 || watched.length > 0)) {
        const basis = [lastMove, ...untreated, ...watched];
        return [stated('naiveGrowing', basis, false), ...leftOpen];
      }
      if (later.length > 0 && !isNec) {
        const after = linesOf(later, isNec);
        if (after.size > 0) return [stated(courseAfter(after), [lastMove, ...later], true), ...leftOpen];
      }
      if (isNec && used.some(({ line }) => line === 'platinum')) {
        const isOld =
          text.tokens[used[0]?.judged.mention.from ?? 0]?.sentence !==
          text.tokens[lastMove.judged.mention.from]?.sentence;
        const said = stated('unknown', [lastMove, ...used], isOld);
        return [
          {
            ...said,
            mention: {
              ...said.mention,
              question: 'necLine',
              says: { kind: 'answer', answer: 'afterPlatinum' },
            },
          },
          ...leftOpen,
        ];
      }
      return [unclearFor(lastMove, 'progressedOnWhat', progressing), ...leftOpen];
    }
    if (untreated.length > 0)
      return [
        unclearFor(lastMove, 'progressedOnWhat', progressing),
        ...untreated.map((event) => unclearFor(event, 'didItProgress', [])),
        ...leftOpen,
      ];
    const isApart =
      used.some(({ line }) => line === 'platinum') ||
      // "PD on lanreotide, growing on surveillance": which of the two it is grew on is open.
      watched.length > 0 ||
      earlier.some(
        (event) =>
          (linked.length > 0 && advanced(event)) ||
          text.tokens[event.judged.mention.from]?.sentence !==
            text.tokens[lastMove.judged.mention.from]?.sentence,
      );
    return [stated(courseAfter(lines), [lastMove, ...used], isApart), ...leftOpen];
  }
  const [first] = untreated;
  if (first) {
    const against = [...given, ...contested];
    if (against.length > 0)
      return [
        unclearFor(first, 'didItProgress', []),
        ...against.map((event) => unclearFor(event, 'didItProgress', [])),
        ...leftOpen,
      ];
    return [stated('naive', [first], false), ...leftOpen];
  }
  return [
    ...leftOpen,
    ...open.filter(({ judged }) => judged.kind === 'historical').map(({ judged }) => judged),
    ...of('naive')
      .filter((event) => !isAccepted(event))
      .map(({ judged }) => judged),
    ...[...given, ...contested, ...watched].map((event) =>
      isNec && event.line === 'platinum' ? platinumUnclear(event) : unclearFor(event, 'didItProgress', null),
    ),
  ];
}

/** Platinum given to a NEC belongs to the question about its chemotherapy. */
function platinumUnclear(event: Event): Judged {
  const said = asUnclear(event, unclear.onPlatinum, null);
  return { ...said, mention: { ...said.mention, question: 'necLine' } };
}

function eventsIn(text: TokenizedText, all: readonly Judged[]): readonly Event[] {
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

function isAccepted({ judged }: Event): boolean {
  return judged.verdict !== 'rejected';
}

/** "Flushing progressing on lanreotide" says nothing of the tumour. */
function isOfSomethingElse({ tokens }: TokenizedText, { from, to }: Span): boolean {
  const clause = tokens[from]?.clause;
  return tokens.some(
    (token, index) =>
      token.clause === clause &&
      otherSubjects.has(token.word) &&
      ((index < from && index >= from - 4) || (tokens[to]?.word === 'of' && index > to && index < to + 3)),
  );
}

/** "PRRT on progression": it says when something is to be given. */
function isOccasion({ tokens }: TokenizedText, from: number): boolean {
  const before = tokens[from - 1];
  return (
    before?.clause === tokens[from]?.clause &&
    /^(?:on|at|upon|if|for)$/.test(before?.word ?? '') &&
    tokens[from - 2]?.clause === before?.clause
  );
}

/** Given at some time, whatever became of it. */
function isGiven({ judged }: Event): boolean {
  if (judged.verdict !== 'rejected') return true;
  return (
    judged.kind === 'historical' ||
    judged.kind === 'changed' ||
    judged.kind === 'subset' ||
    judged.kind === 'comparison'
  );
}

/** Denied, planned or in question, in words that say it was given: "did not tolerate sunitinib". */
function isContested({ tokens }: TokenizedText, { judged }: Event): boolean {
  if (judged.verdict !== 'rejected' || judged.kind === 'experiencer') return false;
  if (judged.kind === 'exception') return true;
  const { from, to } = judged.mention;
  const clause = tokens[from]?.clause;
  const near = tokens.filter(
    (token, index) => token.clause === clause && index >= from - 5 && index < to + 5,
  );
  const isUncertain =
    judged.kind === 'uncertain' &&
    near.some(({ word }) => /^(?:given|received|had|previous|prior|elsewhere|already|past)$/.test(word));
  return isUncertain || near.some(({ word }) => givenWords.has(word));
}

/** Which of the last progression and the last stability is the newer one. */
function newest(
  text: TokenizedText,
  move: Event | undefined,
  steady: Event | undefined,
): Event | 'unclear' | undefined {
  if (!move || !steady) return move ?? steady;
  const [earlier, later] =
    move.judged.mention.from < steady.judged.mention.from ? [move, steady] : [steady, move];
  return isMarkedNow(text, later) && !isMarkedNow(text, earlier) ? later : 'unclear';
}

function isMarkedNow({ tokens }: TokenizedText, { judged }: Event): boolean {
  const { from } = judged.mention;
  const clause = tokens[from]?.clause;
  return tokens.some(
    (token, index) =>
      token.clause === clause &&
      index >= from - 3 &&
      index < judged.mention.to + 1 &&
      nowWords.has(token.word),
  );
}

/** The treatments that a progression names: after it with a word such as "on", or before it in its clause. */
function linkedTo(
  { tokens }: TokenizedText,
  { roles }: RoledText,
  { judged }: Event,
  given: readonly Event[],
): readonly Event[] {
  const { mention } = judged;
  const clause = tokens[mention.from]?.clause;
  const inClause = given.filter(
    ({
      judged: {
        mention: { from },
      },
    }) => tokens[from]?.clause === clause,
  );
  const after = inClause.filter(
    ({
      judged: {
        mention: { from },
      },
    }) => from >= mention.to,
  );
  const isJoined =
    after.length > 0 &&
    tokens
      .slice(mention.to, after[0]?.judged.mention.from)
      .every((_token, index) => roles[mention.to + index] !== 'unknown');
  const before = inClause.filter(
    ({
      judged: {
        mention: { to },
      },
    }) => to <= mention.from,
  );
  return isJoined ? [...goingOn(tokens, after.slice(0, 1), given), ...before] : before;
}

/** A year right after it: it was at another time. */
function isDated(tokens: TokenizedText['tokens'], at: number): boolean {
  return tokens.slice(at, at + 2).some(({ word }) => /^(?:19|20)\d\d$/.test(word));
}

/** "On lanreotide, everolimus and PRRT": a list goes on over commas. */
function goingOn(
  tokens: TokenizedText['tokens'],
  list: readonly Event[],
  given: readonly Event[],
): readonly Event[] {
  const joined = [...list];
  for (const event of given) {
    const last = joined.at(-1)?.judged.mention;
    const { from } = event.judged.mention;
    if (!last || from < last.to || tokens[from]?.sentence !== tokens[last.from]?.sentence) continue;
    const between = tokens.slice(last.to, from).filter(({ inBrackets }) => !inBrackets);
    const isList =
      between.every(({ word }) => /^(?:and|then|plus|\+|followed|by)$/.test(word)) &&
      !tokens[from]?.inBrackets &&
      !isDated(tokens, event.judged.mention.to);
    if (isList && between.length <= 4) joined.push(event);
  }
  return joined;
}

function linesOf(events: readonly Event[], isNec: boolean): ReadonlySet<Line> {
  const lines = new Set<Line>();
  for (const { line } of events) {
    if (line === 'platinum' && !isNec) lines.add('targeted');
    if (line === 'ssa' || line === 'prrt' || line === 'targeted') lines.add(line);
  }
  return lines;
}

/** The course after progression on these lines (dossier 2.3): the most advanced state reached. */
function courseAfter(lines: ReadonlySet<Line>): AnswerByQuestion['treatmentCourse'] {
  if (lines.has('prrt')) return lines.has('targeted') ? 'exhausted' : 'progressedAfterPrrt';
  return lines.has('targeted') ? 'progressedAfterTargeted' : 'progressedOnSsa';
}

function stated(
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

function asUnclear({ judged }: Event, because: string, fits: readonly string[] | null): Judged {
  const says: Says = { kind: 'unclear', because, fits };
  return { ...judged, verdict: 'sure', because: null, kind: null, mention: { ...judged.mention, says } };
}
