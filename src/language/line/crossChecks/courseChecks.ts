import type { Mention } from '../../mention/mention.ts';
import { lineSentences } from '../../sentences/lineSentences.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { overlap, type TokenizedText, wordsOf } from '../../tokens/tokenizedText.ts';
import { isOfSomethingElse } from '../find/findCourse.ts';
import { type NamedTreatment } from '../find/treatmentLists.ts';
import { disqualifierOf } from '../modifiers/disqualifier.ts';
import type { Disqualifier, MentionContext } from '../modifiers/mentionContext.ts';
import type { Judged } from '../resolution/resolve.ts';
import { cleanMentions } from './cleanMentions.ts';

/**
 * Systemic treatments named without progression: they must not pass in silence. PRRT, a targeted drug or
 * chemotherapy beside progression on something else leaves the course open, and any of them rules out
 * "treatment naive".
 */
export function linesGiven(
  context: MentionContext,
  lines: readonly NamedTreatment[],
  judged: readonly Judged[],
): readonly Judged[] {
  const course = judged.filter(
    ({ mention, disqualifier }) =>
      mention.question === 'treatmentCourse' && mention.says.kind === 'answer' && disqualifier === null,
  );
  const inCourse = (line: NamedTreatment): boolean =>
    judged.some(
      ({ mention, disqualifier }) =>
        mention.question === 'treatmentCourse' &&
        mention.says.kind === 'answer' &&
        disqualifier?.kind !== 'negated' &&
        overlap(mention, line),
    );
  // "Not progressed on PRRT": it was given.
  const inDenial = (line: NamedTreatment): boolean =>
    judged.some(
      ({ mention, disqualifier }) =>
        mention.question === 'treatmentCourse' &&
        mention.says.kind === 'answer' &&
        mention.says.answer !== 'naive' &&
        disqualifier?.kind === 'negated' &&
        overlap(mention, line),
    );
  const inOther = (line: NamedTreatment): boolean =>
    judged.some(
      ({ mention }) =>
        mention.question !== 'treatmentCourse' && mention.question !== 'necLine' && overlap(mention, line),
    );
  return lines.flatMap((line): Judged[] => {
    const isNec = cleanMentions(judged, 'differentiation', 'well').length === 0;
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
    const because = course.length > 0 ? unclear.otherLine : unclear.didItProgress;
    const mention: Mention = {
      question: 'treatmentCourse',
      says: { kind: 'unclear', because, fits },
      contextNeeded: 'clause',
      from: line.from,
      to: line.to,
    };
    const { tokens } = context.text;
    const naive =
      tokens[line.to]?.word === 'naive' ||
      (tokens[line.from - 1]?.word === 'to' && tokens[line.from - 2]?.word === 'naive');
    const said = naive ? deniedBy(context.text, line) : disqualifierOf(mention, context);
    const isGiven = inDenial(line) || (said !== null && wasGiven(line, said, context));
    const disqualifier = isGiven ? null : said;
    if (
      disqualifier?.kind === 'planned' ||
      disqualifier?.kind === 'hypothetical' ||
      disqualifier?.kind === 'uncertain' ||
      disqualifier?.kind === 'experiencer'
    )
      return [];
    const silent = inOther(line) && course.length === 0 && disqualifier === null;
    return silent
      ? []
      : [{ mention, disqualifier: disqualifier?.kind === 'historical' ? null : disqualifier }];
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
function wasGiven(line: NamedTreatment, { kind }: Disqualifier, context: MentionContext): boolean {
  if (!['negated', 'planned', 'hypothetical', 'uncertain'].includes(kind)) return false;
  const { tokens } = context.text;
  const clause = tokens[line.from]?.clause;
  const near = tokens.flatMap((token, index) =>
    token.clause === clause && index >= line.from - 5 && index < line.to + 5 ? [token.word] : [],
  );
  return near.some((word) => traces.has(word) || (kind === 'uncertain' && doubtfulTraces.has(word)));
}

/** "PRRT naive", "naive to PRRT" deny that it was given. */
function deniedBy(text: TokenizedText, { from, to }: NamedTreatment): Disqualifier {
  const at = text.tokens[to]?.word === 'naive' ? to : from - 2;
  const words = text.tokens[at]?.typed ?? '';
  return { kind: 'negated', because: lineSentences.disqualifier.negated(words), from: at, to: at + 1 };
}

/** "Treatment naive" in a NEC means no platinum either. */
export function naiveNec(text: TokenizedText, judged: readonly Judged[]): readonly Judged[] {
  if (cleanMentions(judged, 'differentiation', 'poor').length === 0) return [];
  return judged.flatMap(({ mention, disqualifier }): Judged[] => {
    const naive =
      mention.question === 'treatmentCourse' &&
      mention.says.kind === 'answer' &&
      mention.says.answer === 'naive';
    const treatment = naive && /treat|therapy/i.test(wordsOf(text, mention));
    return treatment
      ? [
          {
            mention: { ...mention, question: 'necLine', says: { kind: 'answer', answer: 'none' } },
            disqualifier,
          },
        ]
      : [];
  });
}

/** Platinum is asked about in a NEC only. */
export function isPlatinumOfNet({ mention }: Judged, judged: readonly Judged[]): boolean {
  return mention.question === 'necLine' && cleanMentions(judged, 'differentiation', 'well').length > 0;
}

/** Progression on platinum answers the question about a NEC; it leaves none about the course open. */
export function isCourseOfNec({ mention }: Judged, judged: readonly Judged[]): boolean {
  if (mention.question !== 'treatmentCourse' || mention.says.kind !== 'unclear') return false;
  if (cleanMentions(judged, 'differentiation', 'well').length > 0) return false;
  return cleanMentions(judged, 'necLine', 'afterPlatinum').some((other) => overlap(other, mention));
}

/** "Symptoms responding to octreotide" says nothing of the tumour. */
export function stabilityOfSymptoms(text: TokenizedText, { mention, disqualifier }: Judged): Judged {
  const isStable =
    mention.question === 'treatmentCourse' &&
    mention.says.kind === 'answer' &&
    mention.says.answer === 'stable' &&
    isOfSomethingElse(text, mention.from);
  if (!isStable) return { mention, disqualifier };
  return {
    mention: { ...mention, says: { kind: 'unclear', because: unclear.whatIsStable, fits: null } },
    disqualifier,
  };
}
