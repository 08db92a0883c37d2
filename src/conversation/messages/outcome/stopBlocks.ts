import type { CautionId } from '../../../guideline/caution.ts';
import type { Claim, OptionKind } from '../../../guideline/outcome.ts';
import type { VolunteeredAnswer } from '../../../engine/volunteeredAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun, joined } from '../said/claims.ts';
import type { Tag } from './optionRuns.ts';
import type { ShownOutcome, Stop } from './shownOutcome.ts';
import { lineWithout } from './takenAway.ts';

const say = texts.outcome;

/** What must be settled first: the headlines of the stops in full, then the special situations of the case. */
export function stopBlocks({ stops, situations, volunteered }: ShownOutcome): readonly Block[] {
  const items = [
    ...stops.map((stop) => stopRuns(stop, volunteered)),
    ...situations.map(({ sentence }) => [{ text: `${sentence} ` }, briefTagRun(situationProvenance)]),
  ];
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}

/** All sentences about special situations are of this kind (dossier 7, W19). */
export const situationProvenance = [{ tag: 'EXPERT', refs: [] }] as const;

/** The headline with what it is about emphasised. */
function stopRuns(
  { id, headline, volunteered: isVolunteered }: Stop,
  volunteered: readonly VolunteeredAnswer[],
): readonly Run[] {
  const about = /^[^.:]*:/.exec(headline)?.[0] ?? headline;
  return [
    { text: about, strong: true },
    { text: headline.slice(about.length) },
    { text: ` (${id})`, subtle: true },
    {
      text: isVolunteered
        ? say.volunteered.stop
        : isGivenBeside(id, volunteered)
          ? say.volunteered.ofStop
          : '',
    },
  ].filter(({ text }) => text !== '');
}

/** A line of the first screen; of a treatment in it that is taken away it is said so. */
export function firstScreenRuns(
  claims: readonly Claim[],
  takenAway: readonly OptionKind[],
  tag?: Tag,
): readonly Run[] {
  const gone = lineWithout(claims.map(({ text }) => text).join(' '), takenAway);
  return [...joined(claims, tag), ...(gone === null ? [] : [{ text: gone, strong: true }])];
}

/** What must be read before the first option, a line each. */
export function firstScreenBlocks(
  { recommendation }: ShownOutcome,
  tag: Tag = briefTagRun,
): readonly Block[] {
  const { firstScreen, takenAway } = recommendation;
  return firstScreen.length === 0
    ? []
    : [
        {
          kind: 'notices',
          tone: 'warning',
          items: firstScreen.map((claims) => firstScreenRuns(claims, takenAway, tag)),
        },
      ];
}

/** Beside a caution that speaks of what was not asked: that it was given all the same; empty when it was not. */
export function volunteeredOf(id: CautionId, volunteered: readonly VolunteeredAnswer[]): string {
  return isGivenBeside(id, volunteered) ? say.volunteered.of : '';
}

/** Whether a caution stands only because what was also given was not asked. */
export function isGivenBeside(id: CautionId, volunteered: readonly VolunteeredAnswer[]): boolean {
  return volunteered.some(({ answers }) => answers.includes(id));
}
