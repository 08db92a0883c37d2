import { unclear, type UnclearReason } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import type { Judged } from './judge.ts';
import type { RoledText } from './values/spans.ts';
import {
  asUnclear,
  courseAfter,
  type Event,
  eventsIn,
  isAccepted,
  isContested,
  isGiven,
  linesOf,
  platinumUnclear,
  stated,
} from './courseEvents.ts';
import { isResponseOfThePast, linkedTo, newest } from './courseOrder.ts';

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
    // "PRRT with response … progression on everolimus, as after PRRT before": what was before it is not plain.
    const movedBehind = open.some(
      ({ kind, judged }) =>
        kind !== 'stability' &&
        judged.kind === 'historical' &&
        judged.mention.from > lastSteady.judged.mention.from,
    );
    const isApart = movedBehind || isResponseOfThePast(text, roled, lastSteady);
    return [stated('stable', [lastSteady], isApart), ...leftOpen];
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
        return [afterPlatinum(lastMove, used, isOld), ...leftOpen];
      }
      return [unclearFor(lastMove, 'progressedOnWhat', progressing), ...leftOpen];
    }
    // "NEC: carboplatin-etoposide, then FOLFIRI, PD": the platinum of a NEC is its own question's, whatever came after it.
    if (isNec && lines.size > 0 && used.some(({ line }) => line === 'platinum'))
      return [afterPlatinum(lastMove, used, true), ...leftOpen];
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
    const against = [
      ...given,
      ...contested,
      // Growth that was not taken leaves open whether it grew.
      ...denied.filter(({ kind, judged }) => kind !== 'stability' && judged.kind !== 'negated'),
    ];
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

/** Progression of a NEC on or after platinum, which is another question's answer. */
function afterPlatinum(move: Event, used: readonly Event[], isApart: boolean): Judged {
  const said = stated('unknown', [move, ...used], isApart);
  return {
    ...said,
    mention: { ...said.mention, question: 'necLine', says: { kind: 'answer', answer: 'afterPlatinum' } },
  };
}
