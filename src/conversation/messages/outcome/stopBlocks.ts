import type { Recommendation } from '../../../engine/recommend.ts';
import type { Claim } from '../../../guideline/outcome.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun, joined } from '../said/claims.ts';
import type { Tag } from './optionRuns.ts';
import type { ShownOutcome, Stop } from './shownOutcome.ts';
import { lineWithout } from './takenAway.ts';
import { volunteeredAtStop } from './volunteeredBlocks.ts';

const say = texts.outcome;

/** What must be settled first: the headlines of the stops in full, then the special situations of the case. */
export function stopBlocks(shown: ShownOutcome): readonly Block[] {
  const items = [
    ...shown.stops.map((stop) => stopRuns(shown, stop)),
    ...shown.situations.map(({ sentence }) => [{ text: `${sentence} ` }, briefTagRun(situationProvenance)]),
  ];
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}

/** All sentences about special situations are of this kind (dossier 7, W19). */
export const situationProvenance = [{ tag: 'EXPERT', refs: [] }] as const;

/** The headline with what it is about emphasised. */
export function stopRuns(shown: ShownOutcome, stop: Stop): readonly Run[] {
  return [...headlineRuns(stop), { text: besideStop(shown, stop) }].filter(({ text }) => text !== '');
}

/** The same without what stands behind it. */
export function headlineRuns({ id, headline }: Pick<Stop, 'id' | 'headline'>): readonly Run[] {
  const about = /^[^.:]*:/.exec(headline)?.[0] ?? headline;
  return [
    { text: about, strong: true },
    { text: headline.slice(about.length) },
    { text: ` (${id})`, subtle: true },
  ].filter(({ text }) => text !== '');
}

/** What stands behind a stop: that it comes from what was also given, or what was given of what it says is not known. */
export function besideStop(shown: ShownOutcome, { id, volunteered }: Stop): string {
  if (volunteered) return say.volunteered.stop;
  const given = volunteeredAtStop(shown, id);
  return given === '' ? '' : ` ${given}`;
}

/** A line of the first screen; of a treatment in it that is taken away it is said so. */
export function firstScreenRuns(
  claims: readonly Claim[],
  recommendation: Pick<Recommendation, 'takenAway' | 'options'>,
  tag?: Tag,
): readonly Run[] {
  const gone = lineWithout(claims.map(({ text }) => text).join(' '), recommendation);
  return [...joined(claims, tag), ...(gone === null ? [] : [{ text: gone, strong: true }])];
}

/** What must be read before the first option, a line each. */
export function firstScreenBlocks(
  { recommendation }: ShownOutcome,
  tag: Tag = briefTagRun,
): readonly Block[] {
  const { firstScreen } = recommendation;
  return firstScreen.length === 0
    ? []
    : [
        {
          kind: 'notices',
          tone: 'warning',
          items: firstScreen.map((claims) => firstScreenRuns(claims, recommendation, tag)),
        },
      ];
}
