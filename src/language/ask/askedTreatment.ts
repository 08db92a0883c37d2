import type { Guideline } from '../../guideline/guideline.ts';
import type { OptionKind } from '../../guideline/outcome.ts';
import type { TiedDrug } from '../../guideline/tiedToDrugs.ts';
import { literally } from '../text/plainWords.ts';

/** A treatment that is asked about at an outcome, and which options give it. */
export interface AskedTreatment {
  readonly name: string;
  readonly kinds: readonly OptionKind[];
  /** How it is named. */
  readonly said: RegExp;
  /** Of the options of these kinds those whose words name it, or name none of its like; all when absent. */
  readonly words?: RegExp;
}

/** What groups of treatments are called together. */
const groups: readonly (readonly [said: RegExp, kinds: readonly OptionKind[]])[] = [
  [/locoregional|liver-directed/iu, ['embolization', 'tare', 'ablation']],
  [/transarterial/iu, ['embolization', 'tare']],
];

/** Said of all drugs at once, and names none of them. */
const namesNone = /systemic/giu;

/** Whether a text names a treatment, a group that it is of, or a drug that it holds. */
export function namesTreatment(
  { drugsWithin }: Pick<Guideline, 'drugsWithin'>,
  treatment: AskedTreatment,
  text: string,
): boolean {
  const { said, words, kinds } = treatment;
  return (
    said.test(text.toLowerCase()) ||
    (words?.test(text.replaceAll(namesNone, '')) ?? false) ||
    Object.values(drugsWithin).some((drug) => isDrugOf(drug, treatment) && namesDrug(drug, text)) ||
    groups.some(([group, of]) => kinds.some((kind) => of.includes(kind)) && group.test(text))
  );
}

/** Whether a drug is a treatment, a part of it, or of its class. */
export function isDrugOf({ name, kind, within }: TiedDrug, { said, kinds, words }: AskedTreatment): boolean {
  return (
    [name, ...within].some((one) => said.test(one.toLowerCase())) ||
    (words === undefined && kinds.includes(kind))
  );
}

function namesDrug({ name }: TiedDrug, text: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${literally(name)}(?![\\p{L}\\d])`, 'iu').test(text);
}

/**
 * What of an option's text says what it gives: its first sentence. What follows is a remark, and may name others
 * ("CAPTEM. First line in NET G3 is mostly temozolomide-based or FOLFOX").
 */
export function whatItGives({ text }: { readonly text: string }): string {
  return text.split(/(?<=\.)\s/u, 1)[0] ?? text;
}

/** Whether an option gives a treatment that was asked about. */
export function gives(
  { kinds, words }: AskedTreatment,
  option: { readonly text: string; readonly kinds: readonly OptionKind[] },
): boolean {
  return option.kinds.some((kind) => kinds.includes(kind)) && (words?.test(whatItGives(option)) ?? true);
}

/**
 * Whether an option that gives a treatment also lists it: by its name, or as all that it gives. "Systemic therapy
 * first" gives everolimus and does not list it.
 */
export function lists(
  treatment: AskedTreatment,
  option: { readonly text: string; readonly kinds: readonly OptionKind[] },
): boolean {
  const { said, words } = treatment;
  return (
    gives(treatment, option) &&
    (words !== undefined || isItself(treatment, option) || said.test(whatItGives(option).toLowerCase()))
  );
}

/** Whether an option gives nothing beside a treatment. */
export function isItself(
  { kinds }: AskedTreatment,
  option: { readonly kinds: readonly OptionKind[] },
): boolean {
  return option.kinds.every((kind) => kinds.includes(kind));
}
