import { once } from '../../machine/once.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { bears } from '../vocabulary/bearings.ts';
import { pattern } from '../vocabulary/lists.ts';
import { asUnclear, type Check, doubting, saysMore, type WholeText } from './crossCheck.ts';
import { isBehindAPlace, tellsOfNoPlace } from './crossPlaceBefore.ts';
import { placesOf } from './findPhrases.ts';
import type { Mention } from './values/spans.ts';

const receptorImaging = once(() =>
  ['{tracer}', 'sstr', 'ssr', 'somatostatin receptor', 'krenning', 'dotatate', 'dotatoc', 'dotanoc'].map(
    pattern,
  ),
);

/**
 * "FDG PET: all hepatic lesions avid": uptake says nothing of somatostatin receptors where its sentence, or what was last
 * named before it, is FDG, and no tracer for receptors is named with it.
 */
export const otherTracer: Check = (whole, judged) => {
  const { tokens } = whole.text;
  const fdg = tokens.flatMap(({ word }, at) => (word === 'fdg' ? [at] : []));
  if (fdg.length === 0) return judged;
  const receptors = placesOf(whole.text, receptorImaging()).map(({ from }) => from);
  return judged.map((one) => {
    const { mention } = one;
    if (!isUptake(mention) || one.verdict === 'rejected') return one;
    const isOwn = (at: number): boolean => at >= mention.from && at < mention.to;
    if (receptors.some(isOwn) || fdg.some(isOwn)) return one;
    const isHere = (at: number): boolean => tokens[at]?.stretch === tokens[mention.from]?.stretch;
    const isLast =
      (fdg.findLast((at) => at < mention.from) ?? -1) > (receptors.findLast((at) => at < mention.from) ?? -1);
    // "Patchy uptake, FDG hot in segment 8": FDG behind it is what the uptake is at odds with.
    const isOfFdg =
      mention.says.kind === 'answer' && mention.says.answer !== 'heterogeneous' && fdg.some(isHere);
    return isLast || (isOfFdg && !receptors.some(isHere)) ? asUnclear(one, 'fdg', null) : one;
  });
};

function isUptake({ question, says }: Mention): boolean {
  return question === 'sstrImaging' && says.kind === 'answer' && says.answer !== 'notDone';
}

/**
 * "One osseous lesion in L3, SSTR positive", "DOTATATE avid mesenteric mass": what takes up the tracer is what was named
 * right before or behind, where that lies outside the liver, and the liver and its metastases are named nowhere up to there.
 */
export const uptakeElsewhere: Check = (whole, judged) =>
  whole.open !== null
    ? judged
    : doubting(judged, ['sstrImaging'], unclear.whatTheImagingShows, ({ mention }) => {
        if (!isUptake(mention) || (mention.says.kind === 'answer' && mention.says.answer === 'heterogeneous'))
          return false;
        const { tokens } = whole.text;
        const own = tokens.filter(
          ({ clause }, at) =>
            (at >= mention.from && at < mention.to) ||
            (at >= mention.to && clause === tokens[mention.to - 1]?.clause),
        );
        if (own.some(({ word }) => bears('everything', word) || bears('subjectLiver', word))) return false;
        return (
          isBeforeAPlace(whole, mention) ||
          // Plain statements, "single bone met, DOTATATE avid, G2", stand each for itself.
          ((saysMore(whole, mention) || isBeforeRest(whole, mention)) &&
            isBehindAPlace(whole, judged, mention))
        );
      });

/** "…, otherwise confined to the liver": what follows tells of the rest. */
function isBeforeRest({ text: { tokens } }: WholeText, { to }: Mention): boolean {
  return /^(?:otherwise|else|elsewhere|rest|remainder|apart|but)$/.test(tokens[to]?.word ?? '');
}

function isBeforeAPlace({ text: { tokens }, roled }: WholeText, { to }: Mention): boolean {
  const next = tokens[to];
  return (
    next !== undefined &&
    /^ *$/.test(next.gap) &&
    roled.mentions.some(
      ({ question, says, from }) =>
        from === to && question === 'extrahepaticDisease' && !tellsOfNoPlace(says),
    )
  );
}
