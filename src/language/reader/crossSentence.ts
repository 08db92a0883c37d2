import type { QuestionId } from '../../guideline/answers.ts';
import { lineSentences } from '../sentences/lineSentences.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import type { Judged } from './judge.ts';
import type { RoledText } from './values/spans.ts';

/**
 * Holds what is said in one sentence against what is said in the others: the whole text must agree, whatever its
 * order. What does not is left doubtful.
 */
export function crossSentences(
  text: TokenizedText,
  roled: RoledText,
  judged: readonly Judged[],
): readonly Judged[] {
  return [contestedTumour, otherDiseases, occultOrNamed, countsAndPattern].reduce(
    (soFar, check) => check(text, roled, soFar),
    judged,
  );
}

type Check = (text: TokenizedText, roled: RoledText, judged: readonly Judged[]) => readonly Judged[];

/** They leave open what the tumour is. */
const contesting: ReadonlySet<ModifierKind> = new Set([
  'negated',
  'uncertain',
  'hypothetical',
  'changed',
  'exception',
  'subset',
  'comparison',
]);

/** A Ki-67 and a grade are of the tumour: where that is contested anywhere, so are they. */
const contestedTumour: Check = (_text, _roled, judged) => {
  const contested = judged.find(
    ({ mention, verdict, kind }) =>
      mention.question === 'differentiation' &&
      verdict === 'rejected' &&
      kind !== null &&
      contesting.has(kind),
  );
  return contested ? doubting(judged, ['ki67'], contested.because ?? lineSentences.weak, () => true) : judged;
};

/** May be said of any tumour. */
const ofAnyTumour: readonly QuestionId[] = ['ki67', 'treatmentCourse', 'necLine', 'sstrImaging'];

/** Where another disease is named, they hold for this one only in a sentence that names this one. */
const otherDiseases: Check = (text, roled, judged) => {
  const other = roled.modifiers.find(({ row }) => row.kind === 'otherDisease');
  if (!other) return judged;
  const named = new Set(
    judged
      .filter(
        ({ mention, verdict }) =>
          mention.question === 'differentiation' && verdict !== 'rejected' && mention.says.kind === 'answer',
      )
      .map(({ mention }) => text.tokens[mention.from]?.sentence),
  );
  return doubting(
    judged,
    ofAnyTumour,
    lineSentences.disqualifier.otherDisease(wordsOf(text, other)),
    ({ mention }) => !named.has(text.tokens[mention.from]?.sentence),
  );
};

/** A primary that was not found has no site. */
const occultOrNamed: Check = (_text, _roled, judged) => {
  const isOccult = ({ mention: { question, says } }: Judged): boolean =>
    (question === 'primaryStatus' || question === 'primarySite') &&
    says.kind === 'answer' &&
    says.answer === 'occult';
  const isNamed = judged.some(
    (one) =>
      one.mention.question === 'primarySite' &&
      one.verdict !== 'rejected' &&
      !isOccult(one) &&
      (one.mention.says.kind === 'answer' ||
        (one.mention.says.kind === 'unclear' && one.mention.row?.alone !== undefined)),
  );
  return isNamed
    ? doubting(judged, ['primaryStatus', 'primarySite'], unclear.primaryUnknown, isOccult)
    : judged;
};

/** More than five lesions are not limited, and lesions that can be counted up to five are not diffuse. */
const countsAndPattern: Check = (_text, _roled, judged) => {
  const counts = judged.flatMap(({ mention: { question, says }, verdict }) =>
    question === 'ablationNumbers' &&
    verdict !== 'rejected' &&
    says.kind === 'answer' &&
    isNumbers(says.answer)
      ? [says.answer.lesionCount]
      : [],
  );
  const [count] = counts;
  if (count === undefined) return judged;
  return doubting(judged, ['liverDistribution', 'ablationNumbers'], unclear.otherNumber, () =>
    judged.some(
      ({ mention: { question, says }, verdict }) =>
        question === 'liverDistribution' &&
        verdict !== 'rejected' &&
        says.kind === 'answer' &&
        ((says.answer === 'diffuse' && count <= 5) || (says.answer === 'complex' && count === 1)),
    ),
  );
};

function isNumbers(answer: unknown): answer is { readonly lesionCount: number } {
  return typeof answer === 'object' && answer !== null && 'lesionCount' in answer;
}

function doubting(
  judged: readonly Judged[],
  questions: readonly QuestionId[],
  because: string,
  which: (one: Judged) => boolean,
): readonly Judged[] {
  return judged.map((one) =>
    one.verdict === 'sure' &&
    one.mention.says.kind === 'answer' &&
    questions.includes(one.mention.question) &&
    which(one)
      ? { ...one, verdict: 'doubtful', because }
      : one,
  );
}
