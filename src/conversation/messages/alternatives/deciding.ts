import { type AskedTreatment, gives, namesTreatment } from '../../../language/ask/askedTreatment.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { cautionsOfCase, type ShownOutcome } from '../outcome/shownOutcome.ts';
import { briefTagRun, itemRuns } from '../said/claims.ts';
import { withoutIds } from './end.ts';

/**
 * The sentences of a recommendation that decide about treatments, listed or not: how a pair stands together, the lines
 * before the first option, and the cautions that name one of them.
 */
export function decidingBlocks(shown: ShownOutcome, treatments: readonly AskedTreatment[]): readonly Block[] {
  const names = (text: string): boolean => treatments.some((one) => namesTreatment(one, text));
  const { together, firstScreen } = shown.recommendation;
  const isOfPair = together?.options.some((option) => treatments.some((one) => gives(one, option))) ?? false;
  const items: readonly (readonly Run[])[] = [
    ...(together && isOfPair ? [[{ text: `${together.sentence} ` }, briefTagRun(together.provenance)]] : []),
    ...firstScreen
      .filter((claims) => names(claims.map(({ text }) => text).join(' ')))
      .map((claims) => itemRuns(claims, briefTagRun)),
    ...[...new Map(cautionsOfCase(shown).map((one) => [one.id, one])).values()]
      .filter(({ text }) => names(text))
      .map(({ text, provenance }) => [{ text: `${withoutIds(text)} ` }, briefTagRun(provenance)]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: [{ text: texts.alternatives.decides, strong: true }] },
    { kind: 'list', items },
  ];
}

/** The stops of a case that name a treatment or speak against it: no general answer about it stands without them. */
export function stopsAbout({ stops }: ShownOutcome, treatments: readonly AskedTreatment[]): readonly Block[] {
  const items = stops
    .filter(({ text, forbids }) =>
      treatments.some((one) => namesTreatment(one, text) || forbids.some((kind) => one.kinds.includes(kind))),
    )
    .map(({ text, provenance }): readonly Run[] => [
      { text: `${withoutIds(text)} ` },
      briefTagRun(provenance),
    ]);
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: [{ text: texts.alternatives.stopsHere, strong: true }] },
    { kind: 'list', items },
  ];
}
