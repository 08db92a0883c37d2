import type { Claim, Outcome } from '../../guideline/outcome.ts';
import type { Run } from '../contract/message.ts';
import { claimRuns, joined, withTitles } from '../messages/claims.ts';
import { refsOf } from '../../engine/describeSources.ts';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import { guidePassages } from './guidePassages.ts';
import { referencePassages } from './referencePassages.ts';
import { type Item, item, type Passage, type PassageAspect, passage } from './passage.ts';
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

const outcomeLists = {
  contraindications: 'avoid',
  conditions: 'conditions',
  rationale: 'rationale',
  figures: 'figures',
  cautions: 'cautions',
  next: 'next',
} as const satisfies Partial<Record<keyof Outcome, PassageAspect>>;

function outcomePassages(guideline: Guideline, outcome: Outcome): readonly Passage[] {
  const shared = { kind: 'outcome', title: outcome.title, keys: inWords(outcome.id) } as const;
  const options = outcome.options.map(({ claims }) => optionItem(guideline, claims));
  return [
    ...(options.length > 0
      ? [
          passage(guideline, {
            ...shared,
            id: `outcome:${outcome.id}:options`,
            aspect: 'options',
            items: options,
            ordered: true,
          }),
        ]
      : []),
    ...(Object.keys(outcomeLists) as (keyof typeof outcomeLists)[]).flatMap((list) =>
      listPassage(guideline, outcome[list], {
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
  guideline: Guideline,
  claims: readonly Claim[],
  given: Omit<Parameters<typeof passage>[1], 'items'>,
): readonly Passage[] {
  return claims.length === 0
    ? []
    : [passage(guideline, { ...given, items: claims.map((claim) => claimItem(guideline, claim)) })];
}

function claimItem(guideline: Guideline, claim: Claim): Item {
  return statement(guideline, claimRuns(guideline, claim), [claim]);
}

function optionItem(guideline: Guideline, claims: readonly Claim[]): Item {
  return statement(guideline, joined(guideline, claims), claims);
}

function statement(guideline: Guideline, runs: readonly Run[], claims: readonly Claim[]): Item {
  return item(
    guideline,
    runs,
    claims.flatMap(({ provenance }) => provenance.flatMap(refsOf)),
    claims
      .map(({ text, provenance }) => `${withTitles(guideline, text)} ${describeProvenance(provenance)}`)
      .join(' '),
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
