import { currentGuideline } from '../../current.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import { describeClaim, describeProvenance } from '../../engine/describeProvenance.ts';
import type { Summary } from '../../engine/summarize.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import { safety } from '../../guideline/safety.ts';
import { volunteeredAnswers } from '../../engine/volunteeredAnswers.ts';
import { texts } from '../texts/texts.ts';
import { withTitles } from './claims.ts';
import { cautionsOf, notAskedNames, toldLines, toldOf } from './told.ts';

/**
 * The lines of an outcome as plain text, to be pasted into the notes of a tumour board.
 * @param ahead what was told but not asked on the route
 */
export function mdtLines(summary: Summary, ahead: readonly GivenAnswer[] = []): readonly string[] {
  const { basis, guideline, notAsked } = summary;
  const told = volunteeredAnswers(currentGuideline(), summary, ahead);
  const concerning = cautionsOf(told);
  return [
    `${texts.productName}: ${summary.title}`,
    [
      texts.outcome.category[summary.category],
      ...(summary.goal ? [texts.outcome.goal(summary.goal)] : []),
    ].join('; '),
    texts.mdt.answers,
    ...basis.trail.map(
      ({ question, answer }) =>
        `- ${questions[question].title}: ${describeAnswer(currentGuideline(), question, answer)}`,
    ),
    ...toldLines(told),
    texts.mdt.rule(basis.fired.says, basis.fired.id, describeProvenance(basis.fired.provenance)),
    ...(summary.outOfScope ? [] : optionLines(summary)),
    ...summary.cautions.map(({ id, text }) => `! ${id} ${withTitles(text)}${toldOf(id, told)}`),
    ...(concerning.length > 0 ? [`${texts.outcome.told.cautions}:`] : []),
    ...concerning.map(({ id, text }) => `! ${id} ${withTitles(text)}`),
    ...(notAsked.length > 0 ? [`${safety.notAsked.lead}${notAskedNames(summary, told)}.`] : []),
    safety.banner,
    texts.mdt.version(guideline.id, guideline.version, guideline.hash),
  ];
}

function optionLines({ options, contraindications }: Summary): readonly string[] {
  return [
    ...(contraindications.length > 0
      ? [
          `${texts.outcome.contraindications}:`,
          ...contraindications.map((claim) => `- ${withTitles(describeClaim(claim))}`),
        ]
      : []),
    texts.mdt.options,
    ...options.map(({ number, claims, struckOut }) => {
      const text = claims.map((claim) => withTitles(describeClaim(claim))).join('; ');
      return struckOut ? texts.mdt.closed(number, struckOut.reason, text) : texts.mdt.option(number, text);
    }),
  ];
}
