import type { Contraindication } from './answers.ts';
import type { CautionId } from './caution.ts';
import type { ExclusionId } from './closures.ts';
import type { OptionConditionId } from './optionConditions.ts';
import type { OptionKind } from './outcome.ts';
import type { ProhibitionData } from './prohibitions.ts';

/** A drug or procedure that some condition or warning of an option speaks of alone. */
export interface TiedDrug {
  /** As the words of the condition or warning name it. */
  readonly name: string;
  readonly kind: OptionKind;
  /** Names of treatments that hold it (dossier 2.6, 2.7 and its list of abbreviations). */
  readonly within: readonly string[];
}

/** The drugs and procedures that texts speak of alone, each with the treatments that hold it. */
export const drugsWithin = {
  capecitabine: { name: 'capecitabine', kind: 'chemotherapy', within: ['CAPTEM'] },
  streptozotocin: { name: 'streptozotocin', kind: 'chemotherapy', within: ['STZ/5-FU'] },
  cisplatin: { name: 'cisplatin', kind: 'chemotherapy', within: ['Platinum-etoposide'] },
  fluorouracil: { name: '5-FU', kind: 'chemotherapy', within: ['STZ/5-FU', 'FOLFOX', 'FOLFIRI'] },
  analogue: { name: 'SSA', kind: 'ssa', within: [] },
  somatostatin: { name: 'somatostatin analogue', kind: 'ssa', within: ['SSA'] },
  beads: { name: 'DEB-TACE', kind: 'embolization', within: ['TACE'] },
  tace: { name: 'TACE', kind: 'embolization', within: [] },
  tare: { name: 'TARE', kind: 'tare', within: [] },
  prrt: { name: 'PRRT', kind: 'prrt', within: [] },
  interferon: { name: 'interferon', kind: 'interferon', within: [] },
  telotristat: { name: 'telotristat', kind: 'telotristat', within: [] },
} as const satisfies Readonly<Record<string, TiedDrug>>;

export type DrugId = keyof typeof drugsWithin;

/** Drugs that a contraindication closes, and the caution that says so. */
export interface ClosedDrugs {
  readonly drugs: readonly DrugId[];
  readonly caution: CautionId;
  /** The closure whose words say so. */
  readonly closure: ExclusionId;
}

/** By a contraindication the drugs that it closes wherever they stand. */
export type DrugsClosedBy = ReadonlyMap<Contraindication | 'none' | 'notAssessed', ClosedDrugs>;

/** What may be tied to a drug: a condition of an option, or a prohibition. */
export type TiedId = OptionConditionId | ProhibitionData['id'];

/** By a condition or prohibition: the drugs that it speaks of alone. */
export type TiedToDrugs = Readonly<Partial<Record<TiedId, readonly DrugId[]>>>;

/**
 * The conditions and warnings whose own words speak of one of several drugs that an option gives ("No capecitabine with
 * …"): they are none of the others. What is not listed is of all that an option gives.
 */
export const tiedToDrugs: TiedToDrugs = {
  dpdTested: ['capecitabine', 'fluorouracil'],
  glucoseChecked: ['analogue'],
  X01: ['beads'],
  X02: ['somatostatin'],
  X04: ['tare'],
  X05: ['prrt'],
  X06: ['prrt'],
  X07: ['prrt'],
  X08: ['capecitabine'],
  X10: ['interferon'],
  X11: ['telotristat'],
  X16: ['somatostatin'],
  X19: ['tace'],
};
