import type { Guideline } from '../../../guideline/guideline.ts';
import type { OptionKind, OutcomeCategory } from '../../../guideline/outcome.ts';
import type { End } from '../../../machine/firmness/ends.ts';

/** What is said of an end as its kind: that of its outcome, or of what leads where that is something else. */
export type EndKind = OutcomeCategory | 'surgical' | 'unchanged' | 'trial' | 'settledFirst';

/** In the order of the dossier's arms, from cure on; referrals and work-ups come last. */
export const endKinds: readonly EndKind[] = [
  'curative-surgical',
  'surgical',
  'combined',
  'locoregional',
  'systemic',
  'unchanged',
  'trial',
  'supportive',
  'settledFirst',
  'mdt-referral',
];

/** The kinds of which the dossier has outcomes. */
export const categories: readonly OutcomeCategory[] = [
  'curative-surgical',
  'combined',
  'locoregional',
  'systemic',
  'supportive',
  'mdt-referral',
];

const kindOf: Readonly<Record<OptionKind, EndKind>> = {
  surgery: 'surgical',
  transplant: 'surgical',
  ablation: 'locoregional',
  embolization: 'locoregional',
  tare: 'locoregional',
  ssa: 'systemic',
  syndromeDrug: 'systemic',
  telotristat: 'systemic',
  prrt: 'systemic',
  prrtAgain: 'systemic',
  everolimus: 'systemic',
  tki: 'systemic',
  chemotherapy: 'systemic',
  interferon: 'systemic',
  belzutifan: 'systemic',
  observation: 'unchanged',
  continue: 'unchanged',
  trial: 'trial',
  supportive: 'supportive',
  treatFirst: 'settledFirst',
  workup: 'mdt-referral',
};

/** What is given against the tumour: only of these two together are a combined treatment. */
const ofTumour: ReadonlySet<EndKind> = new Set(['surgical', 'locoregional', 'systemic']);

/** What controls symptoms is supportive care where an outcome is of that. */
const ofSymptoms: ReadonlySet<OptionKind> = new Set(['ssa', 'syndromeDrug', 'telotristat']);

/**
 * The kinds of an end: one, or of several options that lead those of each. An outcome's category speaks of what leads only
 * where each option that leads is of it: "Locoregional treatment" is not said of an analogue that leads there.
 */
export function kindsOfEnd({ outcomes }: Pick<Guideline, 'outcomes'>, end: End): readonly EndKind[] {
  const { category, options, together } = outcomes[end.outcome];
  const leading = end.lead.flatMap((id) => options.filter((option) => option.id === id));
  if (leading.length === 0 || category === 'mdt-referral') return [category];
  const each = leading.map(({ kinds }) => new Set(kinds.map((kind) => kindOf[kind])));
  const present = endKinds.filter((kind) => each.some((one) => one.has(kind)));
  const isOfCategory = {
    'curative-surgical': each.every((one) => one.has('surgical')),
    combined: present.length > 1 && each.length === 1,
    locoregional: each.every((one) => one.has('locoregional')),
    systemic: each.every((one) => one.has('systemic')),
    supportive: leading.every(({ kinds }) =>
      kinds.some((kind) => kindOf[kind] === 'supportive' || ofSymptoms.has(kind)),
    ),
  }[category];
  if (isOfCategory) return [category];
  const pair = together.find((one) => one.options.join() === end.lead.join());
  const isCombined =
    pair?.joinedBy === 'and' && present.length > 1 && present.every((one) => ofTumour.has(one));
  return isCombined ? ['combined'] : present;
}
