import { lineSentences } from '../../sentences/line.ts';
import { blemishOf } from '../modifiers/disqualifier.ts';
import { isOfSomethingElse, type NamedLine } from '../find/course.ts';
import type { Mention } from '../../vocabulary/mention.ts';
import { overlap, type Scan, wordsOf } from '../../tokens/scan.ts';
import type { Judged } from '../resolution/resolve.ts';
import type { Blemish, Surroundings } from '../modifiers/mentionContext.ts';
import { clean } from './clean.ts';

/**
 * Systemic treatments named without progression: they must not pass in silence. PRRT, a targeted drug or
 * chemotherapy beside progression on something else leaves the course open, and any of them rules out
 * "treatment naive".
 */
export function linesGiven(
  surroundings: Surroundings,
  lines: readonly NamedLine[],
  judged: readonly Judged[],
): readonly Judged[] {
  const course = judged.filter(
    ({ mention, blemish }) =>
      mention.question === 'treatmentCourse' && mention.says.kind === 'answer' && blemish === null,
  );
  const inCourse = (line: NamedLine): boolean =>
    judged.some(
      ({ mention, blemish }) =>
        mention.question === 'treatmentCourse' &&
        mention.says.kind === 'answer' &&
        blemish?.kind !== 'denied' &&
        overlap(mention, line),
    );
  // "Not progressed on PRRT": it was given.
  const inDenial = (line: NamedLine): boolean =>
    judged.some(
      ({ mention, blemish }) =>
        mention.question === 'treatmentCourse' &&
        mention.says.kind === 'answer' &&
        mention.says.answer !== 'naive' &&
        blemish?.kind === 'denied' &&
        overlap(mention, line),
    );
  const inOther = (line: NamedLine): boolean =>
    judged.some(
      ({ mention }) =>
        mention.question !== 'treatmentCourse' && mention.question !== 'necLine' && overlap(mention, line),
    );
  return lines.flatMap((line): Judged[] => {
    const isNec = clean(judged, 'differentiation', 'well').length === 0;
    if ((line.line === 'platinum' && isNec) || inCourse(line)) return [];
    const background = line.line === 'ssa' || line.line === 'ifn';
    const fits = background
      ? [
          'stable',
          'progressedOnSsa',
          'progressedAfterPrrt',
          'progressedAfterTargeted',
          'exhausted',
          'unknown',
        ]
      : line.line === 'prrt'
        ? ['stable', 'progressedAfterPrrt', 'exhausted', 'unknown']
        : ['stable', 'progressedAfterTargeted', 'exhausted', 'unknown'];
    const because = course.length > 0 ? lineSentences.touch.otherLine : lineSentences.touch.didItProgress;
    const mention: Mention = {
      question: 'treatmentCourse',
      says: { kind: 'touch', because, fits },
      care: 'clause',
      from: line.from,
      to: line.to,
    };
    const { tokens } = surroundings.scan;
    const naive =
      tokens[line.to]?.word === 'naive' ||
      (tokens[line.from - 1]?.word === 'to' && tokens[line.from - 2]?.word === 'naive');
    const said = naive ? deniedBy(surroundings.scan, line) : blemishOf(mention, surroundings);
    const isGiven = inDenial(line) || (said !== null && wasGiven(line, said, surroundings));
    const blemish = isGiven ? null : said;
    if (
      blemish?.kind === 'planned' ||
      blemish?.kind === 'conditional' ||
      blemish?.kind === 'uncertain' ||
      blemish?.kind === 'otherPerson'
    )
      return [];
    const silent = inOther(line) && course.length === 0 && blemish === null;
    return silent ? [] : [{ mention, blemish: blemish?.kind === 'past' ? null : blemish }];
  });
}

const traces = new Set(
  `stopped held discontinued completed complete finished finish tolerated tolerate toxicity intolerant intolerance paused
  ceased withdrawn interrupted respond responded responding response worked work helped help benefit further repeat
  additional maintenance rechallenge retreatment salvage more again second progress`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const doubtfulTraces = new Set(
  'given received had previous prior elsewhere already past history records'.split(' '),
);

/** "PRRT not tolerated", "awaiting further PRRT": what denies or plans something else of it leaves that it was given. */
function wasGiven(line: NamedLine, { kind }: Blemish, surroundings: Surroundings): boolean {
  if (!['denied', 'planned', 'conditional', 'uncertain'].includes(kind)) return false;
  const { tokens } = surroundings.scan;
  const clause = tokens[line.from]?.clause;
  const near = tokens.flatMap((token, index) =>
    token.clause === clause && index >= line.from - 5 && index < line.to + 5 ? [token.word] : [],
  );
  return near.some((word) => traces.has(word) || (kind === 'uncertain' && doubtfulTraces.has(word)));
}

/** "PRRT naive", "naive to PRRT" deny that it was given. */
function deniedBy(scan: Scan, { from, to }: NamedLine): Blemish {
  const at = scan.tokens[to]?.word === 'naive' ? to : from - 2;
  const words = scan.tokens[at]?.typed ?? '';
  return { kind: 'denied', because: lineSentences.blemish.denied(words), from: at, to: at + 1 };
}

/** "Treatment naive" in a NEC means no platinum either. */
export function naiveNec(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  if (clean(judged, 'differentiation', 'poor').length === 0) return [];
  return judged.flatMap(({ mention, blemish }): Judged[] => {
    const naive =
      mention.question === 'treatmentCourse' &&
      mention.says.kind === 'answer' &&
      mention.says.answer === 'naive';
    const treatment = naive && /treat|therapy/i.test(wordsOf(scan, mention));
    return treatment
      ? [{ mention: { ...mention, question: 'necLine', says: { kind: 'answer', answer: 'none' } }, blemish }]
      : [];
  });
}

/** Platinum is asked about in a NEC only. */
export function isPlatinumOfNet({ mention }: Judged, judged: readonly Judged[]): boolean {
  return mention.question === 'necLine' && clean(judged, 'differentiation', 'well').length > 0;
}

/** Progression on platinum answers the question about a NEC; it leaves none about the course open. */
export function isCourseOfNec({ mention }: Judged, judged: readonly Judged[]): boolean {
  if (mention.question !== 'treatmentCourse' || mention.says.kind !== 'touch') return false;
  if (clean(judged, 'differentiation', 'well').length > 0) return false;
  return clean(judged, 'necLine', 'afterPlatinum').some((other) => overlap(other, mention));
}

/** "Symptoms responding to octreotide" says nothing of the tumour. */
export function stabilityOfSymptoms(scan: Scan, { mention, blemish }: Judged): Judged {
  const isStable =
    mention.question === 'treatmentCourse' &&
    mention.says.kind === 'answer' &&
    mention.says.answer === 'stable' &&
    isOfSomethingElse(scan, mention.from);
  if (!isStable) return { mention, blemish };
  return {
    mention: { ...mention, says: { kind: 'touch', because: lineSentences.touch.whatIsStable, fits: null } },
    blemish,
  };
}
