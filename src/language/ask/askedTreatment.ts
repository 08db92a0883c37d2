import type { OptionKind } from '../../guideline/outcome.ts';
import { plainWords } from '../text/plainWords.ts';

/** A treatment that is asked about at an outcome, and which options give it. */
export interface AskedTreatment {
  readonly name: string;
  readonly kinds: readonly OptionKind[];
  /** How it is named. */
  readonly said: RegExp;
  /** Of the options of these kinds those whose words name it, or name none of its like; all when absent. */
  readonly words?: RegExp;
}

/** What "why" at an outcome asks about: options by treatment, or one by its number on the card. */
export interface WhyOption {
  readonly treatments: readonly AskedTreatment[];
  readonly numbers: readonly number[];
}

const general = 'transarterial|liver-directed|locoregional|embolization';

/** The longer names before the shorter ones that they hold. */
const rows: readonly AskedTreatment[] = [
  {
    name: 'TARE',
    said: /\b(?:tare|sirt|y-?90|radioemboli[sz]ation)\b/u,
    kinds: ['tare'],
  },
  {
    name: 'TACE',
    said: /\b(?:ctace|tace|chemoemboli[sz]ation)\b/u,
    kinds: ['embolization'],
    words: new RegExp(`TACE|${general}`, 'iu'),
  },
  {
    name: 'TAE',
    said: /\b(?:tae|bland emboli[sz]ation)\b/u,
    kinds: ['embolization'],
    words: new RegExp(`\\bTAE\\b|${general}`, 'iu'),
  },
  { name: 'Embolization', said: /\bemboli[sz]ation\b/u, kinds: ['embolization', 'tare'] },
  { name: 'Ablation', said: /\b(?:thermal ablation|ablation|rfa|mwa|microwave)\b/u, kinds: ['ablation'] },
  {
    name: 'Surgery',
    said: /\b(?:liver surgery|surgery|operation|(?:liver )?resection|hepatectomy|metastasectomy|debulking)\b/u,
    kinds: ['surgery'],
  },
  {
    name: 'Transplantation',
    said: /\b(?:liver transplant(?:ation)?|transplant(?:ation)?|olt)\b/u,
    kinds: ['transplant'],
  },
  {
    name: 'PRRT',
    said: /\b(?:prrt|rlt|lutathera|lu-?177|177lu|lutetium|edotreotide)\b/u,
    kinds: ['prrt', 'prrtAgain'],
  },
  {
    name: 'Somatostatin analogue',
    said: /\b(?:(?:a |an )?ssas?|somatostatin analogues?|octreotide|lanreotide)\b/u,
    kinds: ['ssa'],
  },
  { name: 'Everolimus', said: /\beverolimus\b/u, kinds: ['everolimus'] },
  {
    name: 'Sunitinib',
    said: /\bsunitinib\b/u,
    kinds: ['tki'],
    words: /sunitinib|targeted/iu,
  },
  {
    name: 'Cabozantinib',
    said: /\bcabozantinib\b/u,
    kinds: ['tki'],
    words: /cabozantinib|targeted/iu,
  },
  {
    name: 'Targeted therapy',
    said: /\b(?:targeted (?:therapy|drugs?)|tki)\b/u,
    kinds: ['everolimus', 'tki'],
  },
  {
    name: 'CAPTEM',
    said: /\b(?:captem|cape-?tem|temozolomide)\b/u,
    kinds: ['chemotherapy'],
    words: /CAPTEM|systemic|chemotherapy/iu,
  },
  { name: 'FOLFOX', said: /\bfolfox\b/u, kinds: ['chemotherapy'], words: /FOLFOX|systemic|chemotherapy/iu },
  { name: 'Chemotherapy', said: /\bchemo(?:therapy)?\b/u, kinds: ['chemotherapy'] },
  { name: 'Interferon', said: /\b(?:interferon|ifn)\b/u, kinds: ['interferon'] },
  { name: 'Telotristat', said: /\btelotristat\b/u, kinds: ['telotristat'] },
  { name: 'Belzutifan', said: /\bbelzutifan\b/u, kinds: ['belzutifan'] },
  {
    name: 'Observation',
    said: /\b(?:observation|surveillance|watch and wait|watchful waiting|wait and see)\b/u,
    kinds: ['observation', 'continue'],
  },
  { name: 'Clinical trial', said: /\b(?:clinical trial|trial)\b/u, kinds: ['trial'] },
  {
    name: 'Supportive care',
    said: /\b(?:(?:best )?supportive care|palliative care|palliation)\b/u,
    kinds: ['supportive'],
  },
];

/** All that can be asked about by name. */
export const askedTreatments: readonly AskedTreatment[] = rows;

const optionNumber = /\b(?:option|number) (?<number>[1-9]\d?)\b/gu;

/** Words of such an ask that say nothing else; whatever is left makes it another question. */
const beside = new Set(
  `why why's not no isn't isnt aren't wasn't don't dont doesn't can't cannot is are was be do does can should would could
  we you i they she he it its there this that these here now then the a an at for to of in on and or but so
  rather than instead before after first second last again still just use used using give given giving offer offered
  consider considered choose chosen recommend recommended prefer preferred listed open closed excluded struck out among
  option options patient patients case outcome go with have has get start`.split(/\s+/u),
);

/**
 * Reads "why not PRRT?", "why TAE and not TACE?", "why not option 3": what is asked of the options of an outcome.
 * @returns null when the text asks something else, such as "why is PRRT given in four cycles"
 */
export function whyOptionIn(text: string): WhyOption | null {
  const plain = plainWords(text.replaceAll('’', "'"));
  return /^(?:(?:and|but|so|ok|then),? )*why(?:'s)?\b/u.test(plain) ? optionsNamed(plain) : null;
}

/**
 * The options that a text names where it says nothing else.
 * @param more further words that say nothing else
 */
export function optionsNamed(plain: string, more: ReadonlySet<string> = new Set()): WhyOption | null {
  const numbers = [...plain.matchAll(optionNumber)].map(({ groups }) => Number(groups?.['number']));
  let left = plain.replaceAll(optionNumber, ' ');
  const treatments: AskedTreatment[] = [];
  for (const row of rows) {
    if (!row.said.test(left)) continue;
    treatments.push(row);
    left = left.replaceAll(new RegExp(row.said, 'gu'), ' ');
  }
  if (treatments.length + numbers.length === 0) return null;
  const others = left
    .split(/[^\p{L}\d'-]+/u)
    .filter((word) => word !== '' && !beside.has(word) && !more.has(word));
  return others.length === 0 ? { treatments, numbers } : null;
}

/** Whether an option gives a treatment that was asked about. */
export function gives(
  { kinds, words }: AskedTreatment,
  option: { readonly text: string; readonly kinds: readonly OptionKind[] },
): boolean {
  return option.kinds.some((kind) => kinds.includes(kind)) && (words?.test(option.text) ?? true);
}

/**
 * Whether an option that gives a treatment also lists it: by its name, or as all that it gives. "Systemic therapy
 * first" gives everolimus and does not list it.
 */
export function lists(
  treatment: AskedTreatment,
  option: { readonly text: string; readonly kinds: readonly OptionKind[] },
): boolean {
  const { kinds, said, words } = treatment;
  return (
    gives(treatment, option) &&
    (words !== undefined ||
      option.kinds.every((kind) => kinds.includes(kind)) ||
      said.test(option.text.toLowerCase()))
  );
}
