import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { shownTagRun, tagRun } from '../said/claims.ts';
import { trailItems } from '../said/trailItems.ts';
import type { ShownOutcome } from './shownOutcome.ts';

const say = texts.outcome;

/** The rule that led here, in a sentence, with the tag that the dossier gives for showing in short. */
export function basisLine({ recommendation: { basis, category, goal } }: ShownOutcome): Block {
  const { says, shown } = basis.fired;
  return {
    kind: 'text',
    small: true,
    tight: true,
    text: [
      { text: `${[say.category[category], ...(goal ? [say.goal(goal)] : [])].join(' · ')}. ` },
      { text: say.basis, strong: true },
      { text: `${says} ` },
      shownTagRun(shown),
    ],
  };
}

/**
 * The rule with its provenance in full, the answers used, and the version.
 * @param withAnswers false where there is no room; `path` and `mdt` have them in full
 */
export function basisBlocks(
  { guideline, recommendation }: ShownOutcome,
  withAnswers = true,
): readonly Block[] {
  const { trail, fired } = recommendation.basis;
  const { id, version, hash } = recommendation.guideline;
  return [
    {
      kind: 'text',
      text: [{ text: say.basis, strong: true }, { text: `${fired.says} ` }, tagRun(fired.provenance)],
    },
    withAnswers
      ? { kind: 'list', ordered: true, items: trailItems(guideline, trail, new Map(), 'short') }
      : { kind: 'text', text: say.answersIn },
    {
      kind: 'text',
      small: true,
      tone: 'subtle',
      text: `${id} ${texts.about.version(version, hash)} ${texts.about.notVerified}`,
    },
  ];
}
