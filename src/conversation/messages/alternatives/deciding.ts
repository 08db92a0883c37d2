import { type AskedTreatment, lists, namesTreatment } from '../../../language/ask/askedTreatment.ts';
import type { ShownCaution } from '../../../engine/cautions.ts';
import type { Provenance } from '../../../guideline/provenance.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { cautionsOfCase, type ShownOutcome } from '../outcome/shownOutcome.ts';
import { statementItems } from '../outcome/statements.ts';
import { briefTagRun, itemRuns, itemsOf } from '../said/claims.ts';
import { withoutIds } from './end.ts';

/**
 * The sentences of a recommendation that decide about treatments, listed or not: the stops, the lines before the first
 * option and the other cautions that name one of them, of what the outcome says to be careful about what names it or
 * speaks of the evidence that it rests on, and what goes with every option, such as a drug that is kept going. How a pair
 * stands is said before.
 */
export function decidingBlocks(shown: ShownOutcome, treatments: readonly AskedTreatment[]): readonly Block[] {
  const { guideline } = shown;
  const names = (text: string): boolean => treatments.some((one) => namesTreatment(guideline, one, text));
  const { firstScreen, statements, options } = shown.recommendation;
  const first = firstScreen.filter((claims) => names(claims.map(({ text }) => text).join(' ')));
  const listing = options.filter((option) => treatments.some((one) => lists(one, option)));
  const sources = new Set([...listing, ...first.flat()].flatMap(({ provenance }) => sourcesOf(provenance)));
  const careful = statements
    .filter(({ heading }) => heading === 'Cautions')
    .flatMap(({ claims }) => itemsOf(claims))
    .filter((claims) =>
      claims.some(
        ({ text, provenance }) => names(text) || sourcesOf(provenance).some((id) => sources.has(id)),
      ),
    );
  const alongside = statementItems(shown, ['Conditions', 'Interim', 'Next'], briefTagRun).filter((runs) =>
    names(runs.map(({ text }) => text).join('')),
  );
  const others = cautionsOfCase(shown).filter(({ severity }) => severity !== 'stop');
  const items = [
    ...naming(shown.stops, names),
    ...[...first, ...careful].map((claims) => itemRuns(claims, briefTagRun)),
    ...naming(others, names),
    ...alongside,
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: [{ text: texts.alternatives.decides, strong: true }] },
    { kind: 'list', items },
  ];
}

/** The cautions whose text names something, in their order. */
function naming(
  cautions: readonly ShownCaution[],
  names: (text: string) => boolean,
): readonly (readonly Run[])[] {
  return cautions
    .filter(({ text }) => names(text))
    .map(({ text, provenance }) => [{ text: `${withoutIds(text)} ` }, briefTagRun(provenance)]);
}

/** The references of some provenance, with those that it builds on. */
function sourcesOf(provenance: readonly Provenance[]): readonly string[] {
  return provenance.flatMap(({ tag, refs, basis = [] }) =>
    // A guideline is cited for nearly everything.
    [...(tag === 'LITERATURE' ? refs : []), ...sourcesOf(basis)],
  );
}

/** The stops of a case that name a treatment or speak against it: no general answer about it stands without them. */
export function stopsAbout(
  { guideline, stops }: ShownOutcome,
  treatments: readonly AskedTreatment[],
): readonly Block[] {
  const items = stops
    .filter(({ text, forbids }) =>
      treatments.some(
        (one) => namesTreatment(guideline, one, text) || forbids.some((kind) => one.kinds.includes(kind)),
      ),
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
