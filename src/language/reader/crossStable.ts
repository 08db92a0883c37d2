import { asUnclear, type Check } from './crossCheck.ts';
import { isBehindAPlace } from './placeBefore.ts';

/**
 * "One 8 mm lung nodule, stable": the bare word goes on about what was last named, where that lies outside the liver and
 * no treatment is named with it; the course is not told by it.
 */
export const stableOfWhat: Check = (scene, judged) =>
  scene.open !== null
    ? judged
    : judged.map((one) => {
        const { mention, verdict } = one;
        const isStable =
          mention.question === 'treatmentCourse' &&
          mention.says.kind === 'answer' &&
          mention.says.answer === 'stable' &&
          mention.to - mention.from === 1;
        // "Single bone met, stable after four cycles of PRRT" tells of a treatment.
        const clause = scene.text.tokens[mention.from]?.clause;
        const isTreated = scene.roled.mentions.some(
          ({ says, from }) =>
            says.kind === 'part' && says.part.kind === 'line' && scene.text.tokens[from]?.clause === clause,
        );
        return isStable && !isTreated && verdict !== 'rejected' && isBehindAPlace(scene, judged, mention)
          ? asUnclear(one, 'whatIsStable', ['stable'])
          : one;
      });
