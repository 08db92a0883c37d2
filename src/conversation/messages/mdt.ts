import { rowOf } from '../../engine/trail.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import { describeClaim, describeProvenance } from '../../engine/describeProvenance.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { volunteeredAnswers } from '../../engine/volunteeredAnswers.ts';
import { texts } from '../texts/texts.ts';
import { withTitles } from './claims.ts';
import { cautionsOf, notAskedNames, volunteeredLines, volunteeredOf } from './volunteered.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/**
 * The lines of an outcome as plain text, to be pasted into the notes of a tumour board.
 * @param pendingAnswers given but not asked on the route
 */
export function mdtLines(
  guideline: Guideline,
  recommendation: Recommendation,
  pendingAnswers: readonly GivenAnswer[] = [],
): readonly string[] {
  const { basis, guideline: stamp, notAsked } = recommendation;
  const volunteered = volunteeredAnswers(guideline, recommendation, pendingAnswers);
  const concerning = cautionsOf(volunteered);
  return [
    `${texts.productName}: ${recommendation.title}`,
    [
      texts.outcome.category[recommendation.category],
      ...(recommendation.goal ? [texts.outcome.goal(recommendation.goal)] : []),
    ].join('; '),
    texts.mdt.answers,
    ...basis.trail.map(
      ({ question, answer }) =>
        `- ${guideline.questions[question].title}: ${describeAnswer(guideline, question, answer)}`,
    ),
    ...volunteeredLines(guideline, volunteered),
    texts.mdt.rule(basis.fired.says, rowOf(basis.fired), describeProvenance(basis.fired.provenance)),
    ...(recommendation.outOfScope ? [] : optionLines(guideline, recommendation)),
    ...recommendation.cautions.map(
      ({ id, text }) => `! ${id} ${withTitles(guideline, text)}${volunteeredOf(id, volunteered)}`,
    ),
    ...(concerning.length > 0 ? [`${texts.outcome.volunteered.cautions}:`] : []),
    ...concerning.map(({ id, text }) => `! ${id} ${withTitles(guideline, text)}`),
    ...(notAsked.length > 0
      ? [`${guideline.safety.notAsked.lead}${notAskedNames(guideline, recommendation, volunteered)}.`]
      : []),
    guideline.safety.banner,
    texts.mdt.version(stamp.id, stamp.version, stamp.hash),
  ];
}

function optionLines(
  guideline: Guideline,
  { options, contraindications }: Recommendation,
): readonly string[] {
  return [
    ...(contraindications.length > 0
      ? [
          `${texts.outcome.contraindications}:`,
          ...contraindications.map((claim) => `- ${withTitles(guideline, describeClaim(claim))}`),
        ]
      : []),
    texts.mdt.options,
    ...options.map(({ number, claims, struckOut }) => {
      const text = claims.map((claim) => withTitles(guideline, describeClaim(claim))).join('; ');
      return struckOut ? texts.mdt.closed(number, struckOut.reason, text) : texts.mdt.option(number, text);
    }),
  ];
}
