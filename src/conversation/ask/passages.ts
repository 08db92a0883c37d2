import { currentGuideline } from '../../current.ts';
import { modalities } from '../../guideline/modalities.ts';
import type { Claim, Outcome } from '../../guideline/outcome.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import type { Run } from '../contract/message.ts';
import { claimRuns, joined, withTitles } from '../messages/claims.ts';
import { refsOf } from '../../engine/describeSources.ts';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import { guidePassages } from './guidePassages.ts';
import { referencePassages } from './referencePassages.ts';
import { type Item, item, type Passage, type PassageAspect, passage } from './passage.ts';

/** Texts of the dossier that name another place instead of saying something themselves. */
const pointers: ReadonlySet<string> = new Set(['see the sources', 'see outcomes', 'Milan-NET type']);

/** TACE is described in dossier 2.7 by what differs from TAE. */
const asTae = 'as TAE';

function modalityPassages(): readonly Passage[] {
  const tae = modalities.find(({ id }) => id === 'tae');
  return modalities.flatMap((modality) =>
    (['use', 'conditions', 'avoid', 'figures'] as const).flatMap((aspect) => {
      const claims = modality[aspect].flatMap((claim) =>
        claim.text === asTae ? [claim, ...(tae?.[aspect] ?? [])] : [claim],
      );
      return listPassage(claims, {
        id: `modality:${modality.id}:${aspect}`,
        kind: 'modality',
        aspect,
        title: modality.name,
        pointer: claims.every(({ text }) => pointers.has(text)),
      });
    }),
  );
}

const outcomeLists = {
  contraindications: 'avoid',
  conditions: 'conditions',
  rationale: 'rationale',
  figures: 'figures',
  cautions: 'cautions',
  next: 'next',
} as const satisfies Partial<Record<keyof Outcome, PassageAspect>>;

function outcomePassages(outcome: Outcome): readonly Passage[] {
  const shared = { kind: 'outcome', title: outcome.title, keys: inWords(outcome.id) } as const;
  const options = outcome.options.map(({ claims }) => optionItem(claims));
  return [
    ...(options.length > 0
      ? [
          passage({
            ...shared,
            id: `outcome:${outcome.id}:options`,
            aspect: 'options',
            items: options,
            ordered: true,
          }),
        ]
      : []),
    ...(Object.keys(outcomeLists) as (keyof typeof outcomeLists)[]).flatMap((list) =>
      listPassage(outcome[list], {
        ...shared,
        id: `outcome:${outcome.id}:${list}`,
        aspect: outcomeLists[list],
      }),
    ),
  ];
}

/** "refractorySyndromeMedical" as words. */
function inWords(id: string): string {
  return id.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}

function listPassage(
  claims: readonly Claim[],
  given: Omit<Parameters<typeof passage>[0], 'items'>,
): readonly Passage[] {
  return claims.length === 0 ? [] : [passage({ ...given, items: claims.map(claimItem) })];
}

function claimItem(claim: Claim): Item {
  return statement(claimRuns(currentGuideline(), claim), [claim]);
}

function optionItem(claims: readonly Claim[]): Item {
  return statement(joined(currentGuideline(), claims), claims);
}

function statement(runs: readonly Run[], claims: readonly Claim[]): Item {
  return item(
    runs,
    claims.flatMap(({ provenance }) => provenance.flatMap(refsOf)),
    claims
      .map(
        ({ text, provenance }) => `${withTitles(currentGuideline(), text)} ${describeProvenance(provenance)}`,
      )
      .join(' '),
  );
}

/** The guideline cut into passages, in the order in which it is written. Nothing is written anew. */
export const passages: readonly Passage[] = [
  ...modalityPassages(),
  ...Object.values(outcomes).flatMap(outcomePassages),
  ...guidePassages(),
  ...referencePassages(),
];
