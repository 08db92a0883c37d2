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
  return [
    contestedTumour,
    otherDiseases,
    occultOrNamed,
    countsAndPattern,
    operationAndSite,
    poles,
    universal,
  ].reduce((soFar, check) => check(text, roled, soFar), judged);
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
const ofAnyTumour: readonly QuestionId[] = [
  'ki67',
  'treatmentCourse',
  'necLine',
  'sstrImaging',
  'primaryStatus',
];

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

/** Lesions that were counted up to five are not diffuse, and one alone is not complex. */
const countsAndPattern: Check = (_text, roled, judged) => {
  const counts = roled.mentions.flatMap(({ says }) =>
    says.kind === 'part' && says.part.kind === 'count' ? [says.part.count] : [],
  );
  const isAtOdds = (answer: unknown): boolean =>
    counts.some((count) => (answer === 'diffuse' && count <= 5) || (answer === 'complex' && count === 1));
  return doubting(
    judged,
    ['liverDistribution'],
    unclear.otherNumber,
    ({ mention: { says } }) => says.kind === 'answer' && isAtOdds(says.answer),
  );
};

/** Where a primary lay that such an operation takes out. */
const sitesOfOperations: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:whipple|whipples|pancreat\w+|pppd|enucleation)$/, ['pancreas', 'otherGi']],
  [/^(?:hemicolectomy|hemi|ileal|ileum|ileocolic|ileoc\w+|jejunal|bowel)$/, ['smallIntestine', 'otherGi']],
  [/^(?:gastrectomy|sigmoid\w*|anterior|abdominoperineal|lar|emr)$/, ['otherGi']],
];

/** An operation on another organ than that of the primary was for something else. */
const operationAndSite: Check = ({ tokens }, _roled, judged) => {
  const sites = judged.flatMap(({ mention: { question, says }, verdict }) =>
    question === 'primarySite' && verdict !== 'rejected' && says.kind === 'answer' ? [says.answer] : [],
  );
  if (sites.length === 0) return judged;
  return doubting(judged, ['primaryStatus'], unclear.doneOrPlanned, ({ mention }) =>
    tokens
      .slice(mention.from, mention.to)
      .some(({ word }) =>
        sitesOfOperations.some(
          ([name, fits]) =>
            name.test(word) && !sites.some((site) => site === 'occult' || fits.some((one) => one === site)),
        ),
      ),
  );
};

/** Words that speak for another answer to the same question, in a sentence where they are part of no answer. */
const speaksAgainst: Partial<Record<QuestionId, Readonly<Record<string, string>>>> = {
  hormonalSyndrome: {
    controlled: 'refractory uncontrolled breakthrough persistent persisting poorly',
    none: 'refractory uncontrolled controlled',
    untreated: 'refractory controlled uncontrolled',
  },
  sstrImaging: {
    positive: 'cold negative neg nonavid photopenic patchy heterogeneous',
    negative: 'avid positive pos intense',
  },
  liverResectability: {
    oneStage: 'unresectable inoperable irresectable nonresectable',
    staged: 'unresectable inoperable irresectable nonresectable abandoned failed',
    unresectable: 'resectable operable',
  },
  extrahepaticDisease: { none: 'carcinomatosis widespread disseminated' },
};

const poles: Check = ({ tokens }, roled, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const { says, question } = mention;
    if (verdict !== 'sure' || says.kind !== 'answer' || typeof says.answer !== 'string') return one;
    const words = speaksAgainst[question]?.[says.answer]?.split(' ');
    if (!words) return one;
    const at = tokens.findIndex(
      (token, index) =>
        token.sentence === tokens[mention.from]?.sentence &&
        words.includes(token.word) &&
        !roled.mentions.some(
          (other) => index >= other.from && index < other.to && other.says.kind !== 'nothing',
        ) &&
        !(index >= mention.from && index < mention.to),
    );
    const word = tokens[at];
    return word
      ? { ...one, verdict: 'doubtful', because: lineSentences.disqualifier.notUnderstood(word.typed) }
      : one;
  });

/** "None" speaks of everything there is: what is not understood after it may be what it leaves out. */
const universal: Check = ({ tokens }, { roles }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const { says, question } = mention;
    const isNone =
      says.kind === 'answer' &&
      ((question === 'extrahepaticDisease' && says.answer === 'none') ||
        (question === 'transarterialContraindications' && isListOf(says.answer, 'none')));
    if (verdict !== 'sure' || !isNone) return one;
    const at = tokens.findIndex((_token, index) => index >= mention.to && roles[index] === 'unknown');
    const word = tokens[at];
    return word
      ? { ...one, verdict: 'doubtful', because: lineSentences.disqualifier.notUnderstood(word.typed) }
      : one;
  });

function isListOf(answer: unknown, id: string): boolean {
  return Array.isArray(answer) && answer.length === 1 && answer[0] === id;
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
