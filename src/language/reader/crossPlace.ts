import type { QuestionId } from '../../guideline/answers.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { bears } from '../vocabulary/bearings.ts';
import { asUnclear, type Check, doubting } from './crossCheck.ts';

/**
 * "Biopsy of segment 6", "liver, segment 6, core biopsy": what was done in a segment, in its clause or next to
 * it in its sentence, is not where the disease is.
 */
export const placeOfAnAct: Check = ({ text: { tokens }, roled, open }, judged) =>
  judged.map((one) => {
    if (one.mention.row?.value !== 'segments' || one.mention.says.kind !== 'answer') return one;
    const clause = tokens[one.mention.from]?.clause;
    const before = roled.mentions.findLast(({ to }) => to <= one.mention.from)?.to ?? 0;
    const after = roled.mentions.find(({ from }) => from >= one.mention.to)?.from ?? tokens.length;
    const sentence = tokens[one.mention.from]?.sentence;
    const isOfLesions = tokens.some(
      (token, index) =>
        token.sentence === sentence &&
        // "Two segment 6/7 metastases": right behind it they are named as well.
        (index < one.mention.to || (index === one.mention.to && token.clause === clause)) &&
        (token.clause === clause || token.clause === (clause ?? 0) - 1) &&
        bears('lesions', token.word),
    );
    const isPlace =
      (!isOfLesions && open !== 'liverDistribution') ||
      tokens.some(
        (token, index) =>
          bears('acts', token.word) &&
          (token.clause === clause || (token.sentence === sentence && index >= before && index < after)),
      );
    return isPlace ? asUnclear(one, 'placeOnly', null) : one;
  });

/** All that there is: both lobes, every segment. */
const whole = /^(?:all|both|every|each|throughout|everywhere|bilobar|entire|whole)$/;

/** "In the right lobe, lesions too many to count": what fills one lobe is not diffuse. */
export const diffuseInOneLobe: Check = ({ text: { tokens }, open }, judged) =>
  doubting(judged, ['liverDistribution'], unclear.bothLobes, ({ mention }) => {
    if (open !== null || mention.says.kind !== 'answer' || mention.says.answer !== 'diffuse') return false;
    const sentence = tokens.filter((token) => token.sentence === tokens[mention.from]?.sentence);
    return (
      sentence.some(({ word }) => bears('lobes', word)) && !sentence.some(({ word }) => whole.test(word))
    );
  });

/**
 * "3 lesions in the right lobe, 2 in the left": what is said of either lobe is not one lobe, and the number of lesions
 * in one lobe is not that of all.
 */
export const bothSides: Check = ({ text: { tokens }, open }, judged) =>
  doubting(judged, ['liverDistribution', 'ablationNumbers'], unclear.bothLobes, ({ mention }) => {
    const { from, to, says, also = [] } = mention;
    if (open !== null || says.kind !== 'answer') return false;
    const isCount = mention.question === 'ablationNumbers';
    if (!isCount && says.answer !== 'limited') return false;
    const clauses = new Set(
      [mention, ...also].flatMap((span) => tokens.slice(span.from, span.to).map(({ clause }) => clause)),
    );
    const own = isCount ? tokens.filter(({ clause }) => clauses.has(clause)) : tokens.slice(from, to);
    const sides = new Set(own.flatMap(({ word }) => sideOf(word) ?? []));
    // A number may be that of both lobes together.
    if (sides.size === 0 || (isCount && sides.size > 1)) return false;
    return tokens.some(({ word, sentence }, at) => {
      const side = sideOf(word);
      const isHere = sentence === tokens[from]?.sentence;
      const isLobe = tokens.slice(at, at + 3).some((token) => bears('liver', token.word));
      return (
        side !== null &&
        (sides.size > 1 || !sides.has(side)) &&
        (isLobe || isHere) &&
        !bears('operations', tokens[at + 1]?.word)
      );
    });
  });

function sideOf(word: string): 'right' | 'left' | null {
  if (word === 'right' || word === 'r') return 'right';
  return word === 'left' || word === 'l' ? 'left' : null;
}

/** Counted, measured and placed in the liver. */
const ofLesions: readonly QuestionId[] = ['liverDistribution', 'ablationNumbers', 'liverInvolvement'];

/** "Solitary 4 cm haemangioma in segment 4": beside a finding that is no metastasis, its number and place may be that one's. */
export const ofAnotherFinding: Check = ({ text: { tokens }, open }, judged) =>
  open !== null
    ? judged
    : doubting(judged, ofLesions, unclear.ofAnotherFinding, ({ mention }) =>
        tokens.some(
          ({ word, sentence }) => sentence === tokens[mention.from]?.sentence && bears('otherFindings', word),
        ),
      );

/** Said of all lesions, so that a part named beside them takes it from the rest. */
const ofAllLesions: readonly QuestionId[] = ['liverResectability', 'liverDistribution', 'sstrImaging'];

/**
 * "Only the lesion in segment 7 is resectable; the rest …": what is said of a part, or beside what remains, is said of
 * that part. "Liver only" and "right lobe only" are answers themselves.
 */
export const ofARemainder: Check = ({ text: { tokens }, roled, open }, judged) =>
  doubting(judged, ofAllLesions, unclear.ofAPart, ({ mention }) => {
    const here = tokens[mention.from];
    const last = tokens[mention.to - 1];
    // "Liver metastasis in segment 6 only": where the lesions are, and nowhere else.
    const isOfLesions = (at: number): boolean =>
      mention.question === 'liverDistribution' &&
      // Asked where the lesions are, "only segments 6 and 7" says where all of them are.
      ((open === mention.question && tokens[at]?.word === 'only' && (at === mention.to || at === 0)) ||
        (at === mention.to &&
          tokens.some(
            ({ word, clause }, index) => index < at && clause === here?.clause && bears('lesions', word),
          )));
    return tokens.some(
      (token, at) =>
        token.sentence === here?.sentence &&
        token.clause >= (here?.clause ?? 0) - 1 &&
        token.clause <= (last?.clause ?? 0) + 1 &&
        bears('remainders', token.word) &&
        !isOfLesions(at) &&
        !roled.mentions.some(({ from, to }) => at >= from && at < to),
    );
  });

/** "Type II" is of the liver where the liver is spoken of; elsewhere it may be the type of anything. */
export const typeOfWhat: Check = ({ text: { tokens }, open }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const isType =
      mention.question === 'liverDistribution' &&
      mention.says.kind === 'answer' &&
      tokens.slice(mention.from, mention.to).some(({ word }) => word === 'type');
    if (!isType || verdict !== 'sure' || open === 'liverDistribution') return one;
    const stretch = tokens[mention.from]?.stretch;
    const isLiver = tokens.some(
      (token) => token.stretch === stretch && (bears('liver', token.word) || bears('lesions', token.word)),
    );
    return isLiver && !tokens[mention.from]?.inBrackets
      ? one
      : { ...one, verdict: 'doubtful', because: unclear.typeOfWhat };
  });

/** "Left lobe only liver mets": what is alone may be the lobe, and not the liver. */
export const onlyOfWhat: Check = ({ text: { tokens } }, judged) => {
  const places = judged.filter(({ mention }) => mention.question === 'liverDistribution');
  return doubting(judged, ['extrahepaticDisease'], unclear.outsideTheLiver, ({ mention }) => {
    const only = tokens.findIndex(({ word }, at) => at >= mention.from && at < mention.to && word === 'only');
    return places.some(
      ({ mention: place }) =>
        (only >= place.from && only < place.to) || (only === mention.from && place.to === only),
    );
  });
};

/** Receptor imaging of the primary or of one place says nothing of the rest. */
export const imagedPlace: Check = ({ text: { tokens } }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    if (
      mention.question !== 'sstrImaging' ||
      verdict !== 'sure' ||
      mention.says.kind !== 'answer' ||
      mention.says.answer === 'notDone'
    )
      return one;
    const here = tokens[mention.to - 1];
    const place = tokens[mention.to + 1];
    const isPlace =
      tokens[mention.to]?.word === 'in' && place?.clause === here?.clause && bears('singled', place?.word);
    return isPlace ? { ...one, verdict: 'doubtful', because: unclear.whatTheImagingShows } : one;
  });

/** Lesions that were counted up to five are not diffuse, and one alone is not complex. */
export const countsAndPattern: Check = ({ roled }, judged) => {
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

/** "Thyroid: diffuse": the word alone is the liver's where the liver or its lesions are named beside it. */
export const diffuseOfWhat: Check = ({ text: { tokens }, open }, judged) =>
  doubting(judged, ['liverDistribution'], unclear.ofTheLiver, ({ mention }) => {
    if (open !== null || mention.to - mention.from > 1 || tokens[mention.from]?.word !== 'diffuse')
      return false;
    const stretch = tokens[mention.from]?.stretch;
    return !tokens.some(
      (token) => token.stretch === stretch && (bears('liver', token.word) || bears('lesions', token.word)),
    );
  });

/**
 * "Prior whole liver Y90", "external beam radiotherapy whole liver": what was irradiated is no extent of the disease.
 */
export const irradiated: Check = ({ text: { tokens }, open }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const clause = tokens[mention.from]?.clause;
    const isWhole =
      mention.question === 'liverDistribution' &&
      mention.says.kind === 'answer' &&
      tokens.slice(mention.from, mention.to).every(({ word }) => /^(?:the|whole|entire|liver)$/.test(word));
    const isRadiation = tokens.some(
      (token, at) =>
        token.clause === clause &&
        (bears('radiations', token.word) || (token.word === 'y' && tokens[at + 1]?.word === '90')),
    );
    return open === null && isWhole && verdict !== 'rejected' && isRadiation
      ? asUnclear(one, 'placeOnly', null)
      : one;
  });
