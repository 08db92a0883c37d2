import type { Ki67Value, QuestionId } from '../../guideline/answers.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { lineSentences, unclear } from '../sentences/unclearSentences.ts';
import { overlap, wordsOf } from '../tokens/tokenizedText.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import type { Judged } from './judge.ts';
import { accepted, asUnclear, type Check, doubting } from './crossCheck.ts';

function ki67Of({ mention: { says } }: Judged): Ki67Value | null {
  if (says.kind !== 'answer' || typeof says.answer !== 'object' || Array.isArray(says.answer)) return null;
  return says.answer as Ki67Value;
}

/** "NET G3" alone does not say how well differentiated it is; "well differentiated NET G3" does (T17, T18). */
export const highGrade: Check = (_scene, judged) => {
  const isG3 = accepted(judged, 'ki67').some((one) => ki67Of(one)?.grade === 'G3');
  const isPoor = accepted(judged, 'differentiation').some(
    ({ mention }) => mention.says.kind === 'answer' && mention.says.answer === 'poor',
  );
  if (!isG3 || isPoor) return judged;
  const named = accepted(judged, 'differentiation');
  const isPlain = named.some(
    ({ mention }) => mention.says.kind === 'answer' && mention.says.answer === 'well' && !mention.row?.weak,
  );
  if (isPlain) return judged;
  return judged.map((one) =>
    named.includes(one) && one.mention.says.kind === 'answer' && one.mention.says.answer === 'well'
      ? asUnclear(one, 'highGrade', ['poor', 'well'])
      : one,
  );
};

/** "PNET": where a word leaves one question open because it may mean something else, it is no sure answer to another. */
export const wordOfTwoMeanings: Check = (_scene, judged) => {
  const open = judged.filter(
    ({ mention, verdict }) =>
      mention.row?.twoMeanings === true &&
      mention.says.kind === 'unclear' &&
      verdict !== 'rejected' &&
      accepted(judged, mention.question).length === 0,
  );
  return open.reduce<readonly Judged[]>((soFar, { mention: { says, from, to, question } }) => {
    const others = soFar.map(({ mention }) => mention.question).filter((other) => other !== question);
    return doubting(
      soFar,
      others,
      says.kind === 'unclear' ? says.because : lineSentences.weak,
      ({ mention }) => from <= mention.from && mention.to <= to,
    );
  }, judged);
};

/** A NEC is of high grade. */
export const necOfLowGrade: Check = (_scene, judged) => {
  const necs = accepted(judged, 'differentiation').filter(
    ({ mention }) => mention.says.kind === 'answer' && mention.says.answer === 'poor',
  );
  const isLow = accepted(judged, 'ki67').some((one) => {
    const value = ki67Of(one);
    return value !== null && (value.grade === 'G1' || value.grade === 'G2' || (value.ki67 ?? 100) <= 20);
  });
  if (necs.length === 0 || !isLow) return judged;
  const open = judged.map((one) => (necs.includes(one) ? asUnclear(one, 'necOfLowGrade', ['poor']) : one));
  // "NET G1 in 2019, NEC in 2025": where both are named, whose grade it is is open as well.
  const isOfBoth = accepted(open, 'differentiation').length > 0;
  return isOfBoth ? doubting(open, ['ki67'], unclear.necOfLowGrade) : open;
};

/**
 * "On lanreotide, no chemo": the chemotherapy of a NEC is told of a named NEC. A text that names another tumour does
 * not speak of it, and one that tells of a case and names no NEC leaves it doubtful; on its own it is an answer.
 */
export const chemotherapyOfANec: Check = ({ open, roled }, judged) => {
  if (open !== null) return judged;
  const named = accepted(judged, 'differentiation').map(({ mention: { says } }) =>
    says.kind === 'answer' ? says.answer : null,
  );
  if (named.includes('poor')) return judged;
  const own = judged.filter(({ mention }) => mention.question === 'necLine');
  if (named.length > 0)
    return judged.map((one) =>
      own.includes(one) && one.mention.says.kind === 'answer' && one.verdict !== 'rejected'
        ? asUnclear(one, 'ofANec', null)
        : one,
    );
  // "No PRRT, no chemo; SSA only": an analogue and PRRT are a NET's.
  const isOfANet = roled.mentions.some(
    ({ says }) =>
      says.kind === 'part' &&
      says.part.kind === 'line' &&
      (says.part.line === 'ssa' || says.part.line === 'prrt'),
  );
  if (isOfANet)
    return judged.map((one) =>
      own.includes(one) && one.mention.says.kind === 'answer' && one.verdict !== 'rejected'
        ? asUnclear(one, 'ofANec', null)
        : one,
    );
  const isOfACase = roled.mentions.some(
    ({ question, says, from, to }) =>
      question !== 'necLine' &&
      says.kind !== 'nothing' &&
      !own.some(({ mention }) => overlap(mention, { from, to })),
  );
  return isOfACase ? doubting(judged, ['necLine'], unclear.ofANec) : judged;
};

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

/**
 * A Ki-67 and a grade are of the tumour: where that is contested anywhere, so are they. "No carcinoid syndrome" says
 * nothing of the tumour, and "not a NEC" beside a NET that is plain only says the same again.
 */
export const contestedTumour: Check = ({ text: { tokens } }, judged) => {
  const plain = judged.flatMap(({ mention: { question, says }, verdict }) =>
    question === 'differentiation' && verdict === 'sure' && says.kind === 'answer' ? [says.answer] : [],
  );
  const contested = judged.find(
    ({ mention: { question, says }, verdict, kind }) =>
      question === 'differentiation' &&
      verdict === 'rejected' &&
      kind !== null &&
      contesting.has(kind) &&
      says.kind !== 'nothing' &&
      !(
        kind === 'negated' &&
        plain.length > 0 &&
        says.kind === 'answer' &&
        plain.every((one) => !sameAnswer(one, says.answer))
      ),
  );
  if (!contested) return judged;
  const sentenceOf = (one: Judged): number | undefined => tokens[one.mention.from]?.sentence;
  // "Could it be a NEC? Path says NET, Ki-67 6%": a figure beside a tumour that is plainly named is of that one.
  const named = new Set(
    judged
      .filter(
        ({ mention: { question, says }, verdict }) =>
          question === 'differentiation' && verdict === 'sure' && says.kind === 'answer',
      )
      .map(sentenceOf),
  );
  const isOfThis = (one: Judged): boolean =>
    contested.kind !== 'negated' && sentenceOf(one) !== sentenceOf(contested) && named.has(sentenceOf(one));
  return doubting(judged, ['ki67'], contested.because ?? lineSentences.weak, (one) => !isOfThis(one));
};

/** May be said of any tumour. */
const ofAnyTumour: readonly QuestionId[] = [
  'ki67',
  'treatmentCourse',
  'necLine',
  'sstrImaging',
  'primaryStatus',
];

/** Where another disease is named, they hold for this one only in a sentence that names this one. */
export const otherDiseases: Check = ({ text, roled }, judged) => {
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

/** A grade beside a symptom may be the symptom's. */
export const gradeOfSymptom: Check = ({ text: { tokens } }, judged) =>
  judged.map((one) => {
    if (one.mention.row?.value !== 'grade' || one.mention.says.kind !== 'answer') return one;
    const clause = tokens[one.mention.from]?.clause;
    const symptom = judged.some(
      ({ mention }) =>
        tokens[mention.from]?.clause === clause &&
        (mention.question === 'hormonalSyndrome' || mention.question === 'transarterialContraindications') &&
        mention.row?.answer !== 'none',
    );
    return symptom ? asUnclear(one, 'gradeOfWhat', null) : one;
  });

/** "Diffuse, 40%", typed at the Ki-67: a bare figure beside words of the liver may be the share of the liver. */
export const figureOfTheLiver: Check = ({ open }, judged) => {
  const isOfLiver = judged.some(
    ({ mention }) =>
      (mention.question === 'liverDistribution' || mention.question === 'liverInvolvement') &&
      mention.says.kind !== 'nothing' &&
      !judged.some(
        (other) =>
          other.mention.question === 'ki67' &&
          other.mention.from <= mention.from &&
          mention.to <= other.mention.to,
      ),
  );
  if (open !== 'ki67' || !isOfLiver) return judged;
  return judged.map((one) =>
    one.mention.question === 'ki67' && one.mention.row?.asked && one.mention.row.value
      ? asUnclear(one, 'whichNumber', null)
      : one,
  );
};
