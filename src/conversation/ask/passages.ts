import type { Claim, Outcome, StatementHeading } from '../../guideline/outcome.ts';
import { itemRuns, itemsOf } from '../messages/said/claims.ts';
import { refsOf } from '../../engine/describeSources.ts';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import { guidePassages } from './guidePassages.ts';
import { referencePassages } from './referencePassages.ts';
import { type Item, item, namesIn, type Passage, type PassageAspect, passage } from './passage.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** Texts of the dossier that name another place instead of saying something themselves. */
const pointers: ReadonlySet<string> = new Set(['see the sources', 'see outcomes', 'Milan-NET type']);

/** TACE is described in dossier 2.7 by what differs from TAE. */
const asTae = 'as TAE';

function modalityPassages(guideline: Guideline): readonly Passage[] {
  const tae = guideline.modalities.find(({ id }) => id === 'tae');
  return guideline.modalities.flatMap((modality) =>
    (['use', 'conditions', 'avoid', 'figures'] as const).flatMap((aspect) => {
      const claims = modality[aspect].flatMap((claim) =>
        claim.text === asTae ? [claim, ...(tae?.[aspect] ?? [])] : [claim],
      );
      return listPassage(guideline, claims, {
        id: `modality:${modality.id}:${aspect}`,
        kind: 'modality',
        aspect,
        title: modality.name,
        pointer: claims.every(({ text }) => pointers.has(text)),
      });
    }),
  );
}

/** What the statements under a heading say of the outcome. */
const aspectOf: Readonly<Record<StatementHeading, PassageAspect>> = {
  Scope: 'use',
  Rationale: 'rationale',
  'TAE or TACE by site': 'rationale',
  Conditions: 'conditions',
  'TARE specifics': 'conditions',
  'Outcomes verified': 'figures',
  Cautions: 'cautions',
  'DEB-TACE': 'cautions',
  Interim: 'next',
  Next: 'next',
};

function outcomePassages(guideline: Guideline, outcome: Outcome): readonly Passage[] {
  const shared = { kind: 'outcome', title: outcome.title, keys: inWords(outcome.id) } as const;
  const lines = outcome.firstScreen.map(({ claims }) => ({ heading: 'Cautions', claims }) as const);
  const [general, ofTreatment] = partition(
    [...lines, ...outcome.statements],
    ({ heading }) => aspectOf[heading] !== 'conditions' || namesIn(guideline, heading).size === 0,
  );
  const claimsByAspect = Map.groupBy(general, ({ heading }) => aspectOf[heading]);
  const prohibitions = new Map(
    outcome.options.flatMap((option) => option.prohibitions.map((one) => [one.id, one])),
  );
  return [
    ...(outcome.options.length > 0
      ? [
          passage(guideline, {
            ...shared,
            id: `outcome:${outcome.id}:options`,
            aspect: 'options',
            items: outcome.options.map((option) => claimItem(guideline, [option])),
            ordered: true,
          }),
        ]
      : []),
    ...[...claimsByAspect].flatMap(([aspect, statements]) =>
      listPassage(
        guideline,
        statements.flatMap(({ claims }) => claims),
        { ...shared, id: `outcome:${outcome.id}:${aspect}`, aspect },
      ),
    ),
    // Conditions that stand under the name of a treatment are of that treatment, and is shown with its name.
    ...ofTreatment.flatMap(({ heading, claims }) =>
      listPassage(guideline, claims, {
        ...shared,
        id: `outcome:${outcome.id}:${heading}`,
        aspect: aspectOf[heading],
        title: `${heading} (${outcome.title})`,
        about: namesIn(guideline, heading),
      }),
    ),
    ...listPassage(guideline, [...prohibitions.values()], {
      ...shared,
      id: `outcome:${outcome.id}:avoid`,
      aspect: 'avoid',
    }),
  ];
}

function partition<T>(
  list: readonly T[],
  isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [list.filter(isFirst), list.filter((one) => !isFirst(one))];
}

/** "refractorySyndromeMedical" as words. */
function inWords(id: string): string {
  return id.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}

function listPassage(
  guideline: Guideline,
  claims: readonly Claim[],
  given: Omit<Parameters<typeof passage>[1], 'items'>,
): readonly Passage[] {
  return claims.length === 0
    ? []
    : [passage(guideline, { ...given, items: itemsOf(claims).map((one) => claimItem(guideline, one)) })];
}

/** One item of the claims that belong together, see `itemsOf`. */
function claimItem(guideline: Guideline, claims: readonly Claim[]): Item {
  return item(
    guideline,
    itemRuns(claims),
    claims.flatMap(({ provenance }) => provenance.flatMap(refsOf)),
    claims.map(({ text, provenance }) => `${text} ${describeProvenance(provenance)}`).join(' '),
  );
}

/** The guideline cut into passages, in the order in which it is written. Nothing is written anew. */
export function passagesOf(guideline: Guideline): readonly Passage[] {
  return [
    ...modalityPassages(guideline),
    ...Object.values(guideline.outcomes).flatMap((outcome) => outcomePassages(guideline, outcome)),
    ...guidePassages(guideline),
    ...referencePassages(guideline),
  ];
}
