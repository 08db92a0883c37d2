import type { Cases } from '../../../machine/cases.ts';
import type { Firmness } from '../../../machine/firmness/firmness.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { optionName } from '../outcome/optionName.ts';
import { stateOf } from '../../../engine/stateOf.ts';
import { cautionsOfCase, shownOutcome } from '../outcome/shownOutcome.ts';
import { firstScreenRuns } from '../outcome/stopBlocks.ts';
import { briefTagRun } from '../said/claims.ts';
import { changesNamed, changesOfGiven } from './changesInWords.ts';

const say = texts.firmness.next;

type Line = readonly Run[];

/** What the route did not ask and what, if it holds, would change what comes first; none where nothing is. */
export function unaskedLine(
  { guideline }: Cases,
  known: CaseWithPending,
  { changes }: Pick<Firmness, 'changes'>,
): readonly Line[] {
  const { unasked } = changesOfGiven(known, changes);
  if (unasked.length === 0) return [];
  const words = changesNamed(guideline, known, unasked).join('; ');
  return [[{ text: say.unasked, strong: true }, { text: `${words}.` }]];
}

/**
 * What else is not known at an outcome and is held against what leads, a line each: what the route did not ask, the
 * conditions of what leads that are not known, cautions that ask for something first, and what must be read before it.
 */
export function heldAgainst(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  firmness: Pick<Firmness, 'changes'>,
): readonly Line[] {
  const { recommendation } = known.state;
  if (!recommendation || recommendation.outOfScope) return [];
  const shown = shownOutcome(cases.guideline, recommendation, { ...beside, pendingAnswers: known.pending });
  const { firstScreen } = shown.recommendation;
  // Stops that were told stand before all else, and those of the route before what was not asked.
  const told = new Set(shown.stops.flatMap(({ id, volunteered }) => (volunteered ? [id] : [])));
  const headlines = cautionsOfCase(shown)
    .filter(({ id, severity }) => severity !== 'other' && !told.has(id))
    .map(({ id, headline }) => `${headline} (${id})`);
  return [
    ...unaskedLine(cases, known, firmness),
    ...leadingOptions(shown).flatMap((option): readonly Line[] => {
      // What the case has something against is not asked for again.
      const words = option.conditions
        .filter((one) => stateOf(one) === 'notKnown' && one.against === undefined)
        .map((one) => one.words);
      return words.length === 0
        ? []
        : [[{ text: say.conditions(optionName(option)), strong: true }, { text: `${words.join('; ')}.` }]];
    }),
    ...(headlines.length === 0
      ? []
      : [[{ text: say.cautions, strong: true }, { text: [...new Set(headlines)].join(' ') }]]),
    ...firstScreen.map((claims, index): Line => [
      ...(index === 0 ? [{ text: say.lines, strong: true }] : []),
      ...firstScreenRuns(claims, shown.recommendation, briefTagRun),
    ]),
  ];
}
