import { z } from 'zod';
import type { ContraindicationClass } from '../../guideline/condition.ts';
import type { Cutoffs } from '../../guideline/cutoffs.ts';
import { type Provenance, provenanceTags, type SourceId } from '../../guideline/provenance.ts';
import { once } from '../once.ts';

/** Where a statement comes from. */
export const provenanceShape = once(() => {
  const source = z.custom<SourceId>(
    (given) => typeof given === 'string' && /^(?:S\d+|R.+)$/.test(given),
    'is no reference',
  );
  const provenance: z.ZodType<readonly Provenance[]> = z.array(
    z.strictObject({
      tag: z.enum(provenanceTags),
      refs: z.array(source),
      note: z.string().exactOptional(),
      basis: z.lazy(() => provenance).exactOptional(),
    }),
  );
  return provenance;
});

const classes = [
  'notAssessed',
  'absolute',
  'ischaemic',
  'radiation',
  'clear',
] as const satisfies readonly ContraindicationClass[];

/** The names of the cut-offs that this program asks for: each of the type, whose absence does not compile. */
const cutoffNames = {
  ki67G2From: true,
  ki67G2To: true,
  ki67LowBelow: true,
  ki67NetCeiling: true,
  ecogSupportiveFrom: true,
  ablationLesionsTo: true,
  ablationMmTo: true,
  ablationComfortableMmTo: true,
  liverInvolvementRaisedAbove: true,
  liverInvolvementHighAbove: true,
  bilirubinMgDl: true,
  bilirubinUmolL: true,
  creatinineClearanceBelow: true,
  creatinineClearanceUnclearBelow: true,
} as const satisfies Readonly<Record<keyof Cutoffs, true>>;

/** The rules by which facts are derived: every cut-off that this program asks for, and any other. */
export const factRulesShape = once(() =>
  z.strictObject({
    cutoffs: z.custom<Cutoffs>(
      isCutoffs,
      'lacks a cut-off that this program knows, or has one that is no number',
    ),
    contraindicationClasses: z.record(z.string(), z.enum(classes)),
  }),
);

function isCutoffs(given: unknown): given is Cutoffs {
  const all = z.record(z.string(), z.number()).safeParse(given).data;
  return all !== undefined && Object.keys(cutoffNames).every((name) => Object.hasOwn(all, name));
}
