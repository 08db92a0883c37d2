import type { OptionKind } from '../../guideline/outcome.ts';
import { treatmentNames } from '../../guideline/treatmentNames.ts';
import { plainWords } from '../text/plainWords.ts';
import { everydayForms, separateNames } from '../vocabulary/treatmentForms.ts';
import { fillers } from './aspects.ts';
import { withOpener } from './openers.ts';

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
  /** Words that were not understood and are left out. */
  readonly unread?: readonly string[];
  /** What may speak for or against it: "contrast allergy" in "does the contrast allergy rule out PRRT". */
  readonly about?: string;
}

const general = 'transarterial|liver-directed|locoregional|embolization';

/** A treatment with its row among the names of the dossier, or several drugs of one row by their own names. */
type Row = AskedTreatment & { readonly names?: readonly string[] };

/** The names of a treatment in dossier 8 and their everyday forms. */
function listedNames(id: keyof typeof treatmentNames): readonly string[] {
  const { canonical, synonyms } = treatmentNames[id];
  return [canonical, ...synonyms, ...(everydayForms[id] ?? [])];
}

/** What is said of a treatment, and its names as the dossier lists them, in either spelling. */
function withNames({ names = [], ...row }: Row): AskedTreatment {
  const listed = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .toLowerCase()
        .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
        .replaceAll(/emboli[sz]ation/gu, 'emboli[sz]ations?')
        .replaceAll(/ /gu, '[ -]'),
    );
  if (listed.length === 0) return row;
  const said = new RegExp(
    `(?:${row.said.source})|(?<![\\p{L}\\d])(?:${listed.join('|')})(?![\\p{L}\\d])`,
    'u',
  );
  return { ...row, said };
}

/** The longer names before the shorter ones that they hold. */
const rowsByWord: readonly Row[] = [
  {
    name: 'TARE',
    names: listedNames('tare'),
    said: /\b(?:tare|sirt|y-?90|radioemboli[sz]ation)\b/u,
    kinds: ['tare'],
  },
  {
    name: 'DEB-TACE',
    names: listedNames('debTace'),
    said: /\bdeb-?tace\b/u,
    // No option gives it: what the guideline says of it is a general prohibition.
    kinds: [],
  },
  {
    name: 'TACE',
    names: listedNames('tace'),
    said: /\b(?:ctace|tace|chemoemboli[sz]ation)\b/u,
    kinds: ['embolization'],
    words: new RegExp(`TACE|${general}`, 'iu'),
  },
  {
    name: 'TAE',
    names: listedNames('tae'),
    said: /\b(?:tae|bland emboli[sz]ation)\b/u,
    kinds: ['embolization'],
    words: new RegExp(`\\bTAE\\b|${general}`, 'iu'),
  },
  {
    name: 'Embolization',
    names: separateNames['embolization'] ?? [],
    said: /\bemboli[sz](?:ations?|e|ed|ing)\b/u,
    kinds: ['embolization', 'tare'],
  },
  {
    name: 'Ablation',
    names: listedNames('ablation'),
    said: /\b(?:thermal ablation|(?:radiofrequency |microwave )?ablat(?:ions?|e|ed|ing)|rfa|mwa|microwave)\b/u,
    kinds: ['ablation'],
  },
  {
    name: 'Surgery',
    names: [...listedNames('hepatectomy'), ...(separateNames['debulking'] ?? [])],
    said: /\b(?:liver surgery|surgery|operat(?:ions?|e|ed|ing)|(?:liver )?resect(?:ions?|ed|ing)?|hepatectomy|metastasectomy|debulking)\b/u,
    kinds: ['surgery'],
  },
  {
    name: 'Transplantation',
    names: listedNames('transplant'),
    said: /\b(?:liver transplant(?:ation)?|transplant(?:ation)?|olt)\b/u,
    kinds: ['transplant'],
  },
  {
    name: 'PRRT',
    names: listedNames('prrt'),
    said: /\b(?:prrt|rlt|lutathera|lu-?177|177lu|lutetium|edotreotide)\b/u,
    kinds: ['prrt', 'prrtAgain'],
  },
  {
    name: 'Somatostatin analogue',
    names: listedNames('ssa'),
    said: /\b(?:(?:a |an )?ssas?|somatostatin analogues?|octreotide|lanreotide)\b/u,
    kinds: ['ssa'],
  },
  {
    name: 'Everolimus',
    names: separateNames['everolimus'] ?? [],
    said: /\beverolimus\b/u,
    kinds: ['everolimus'],
  },
  {
    name: 'Sunitinib',
    names: separateNames['sunitinib'] ?? [],
    said: /\bsunitinib\b/u,
    kinds: ['tki'],
    words: /sunitinib|targeted (?:agent|therapy)/iu,
  },
  {
    name: 'Cabozantinib',
    names: separateNames['cabozantinib'] ?? [],
    said: /\bcabozantinib\b/u,
    kinds: ['tki'],
    words: /cabozantinib|targeted (?:agent|therapy)/iu,
  },
  {
    name: 'Targeted therapy',
    said: /\b(?:targeted (?:therapy|drugs?)|tki)\b/u,
    kinds: ['everolimus', 'tki'],
  },
  {
    name: 'CAPTEM',
    names: listedNames('captem'),
    said: /\b(?:captem|cape-?tem|temozolomide)\b/u,
    kinds: ['chemotherapy'],
    words: /CAPTEM|systemic|chemotherapy/iu,
  },
  {
    name: 'Platinum-etoposide',
    names: listedNames('platinumEtoposide'),
    said: /\bplatinum\b/u,
    kinds: ['chemotherapy'],
    words: /platin|etoposide|systemic|chemotherapy/iu,
  },
  { name: 'FOLFOX', said: /\bfolfox\b/u, kinds: ['chemotherapy'], words: /FOLFOX|systemic|chemotherapy/iu },
  { name: 'Chemotherapy', said: /\bchemo(?:therapy)?\b/u, kinds: ['chemotherapy'] },
  { name: 'Interferon', names: listedNames('ifn'), said: /\b(?:interferon|ifn)\b/u, kinds: ['interferon'] },
  {
    name: 'Telotristat',
    names: listedNames('telotristat'),
    said: /\btelotristat\b/u,
    kinds: ['telotristat'],
  },
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

const rows: readonly AskedTreatment[] = rowsByWord.map(withNames);

/** All that can be asked about by name and that an option may give. */
export const askedTreatments: readonly AskedTreatment[] = rows.filter(({ kinds }) => kinds.length > 0);

const optionNumber = /\b(?:option|number) (?<number>[1-9]\d?)\b/gu;

/** Words of such an ask that say nothing else; whatever is left makes it another question. */
const beside = new Set(
  `why why's not no isn't isnt aren't wasn't don't dont doesn't can't cannot is are was be do does can should would could
  we you i they she he it its there this that these here now then the a an at for to of in on and or but so
  rather than instead before after first second last again still just use used using give given giving offer offered
  consider considered choose chosen recommend recommended prefer preferred listed open closed excluded struck out among
  option options patient patients pt pts case outcome go with have has get start cant couldnt dont doesnt wasnt
  arent shouldnt wouldnt wont won't couldn't shouldn't wouldn't just simply liver her his him my our`.split(
    /\s+/u,
  ),
);

/** "Why not", "why can't we": it is asked why something is not done, and what is named is what is asked about. */
const whyNot =
  /^why (?:not\b|(?:can|could|should|would|do|did)(?:n't|nt|not| not)? (?:we|i|you|one|she|he|they)(?: not)?\b)/u;

/**
 * Reads "why not PRRT?", "why TAE and not TACE?", "why not option 3": what is asked of the options of an outcome.
 * Where it is asked why something is not done, other words are left out; else they make it another question, such as
 * "why is PRRT given in four cycles".
 * @param options the texts of all options of the guideline, whose words name them as well: "why not two-stage?"
 */
export function whyOptionIn(text: string, options: readonly NamedText[] = []): WhyOption | null {
  const plain = plainWords(withOpener(text)).replace(/^(?:(?:and|but|so|ok|then),? )+/u, '');
  if (!/^why(?:'s)?\b/u.test(plain)) return null;
  if (!whyNot.test(plain)) return optionsNamed(plain);
  const { treatments, numbers, others } = namedIn(plain);
  if (treatments.some(({ kinds }) => kinds.length === 0)) return null;
  if (treatments.length + numbers.length > 0) return { treatments, numbers, unread: others };
  return byTheirWords(others, options);
}

/** An option by its words, and what it gives. */
type NamedText = { readonly text: string; readonly kinds: readonly OptionKind[] };

/** What the options are that have all of the words; null where none has. */
function byTheirWords(words: readonly string[], options: readonly NamedText[]): WhyOption | null {
  const wanted = words.filter((word) => word.length > 3 && !fillers().has(word));
  const has = (text: string, word: string): boolean =>
    new RegExp(`(?<![\\p{L}\\d])${literally(word)}(?![\\p{L}\\d])`, 'iu').test(text);
  const found = options.filter(({ text }) => wanted.every((word) => has(text, word)));
  if (wanted.length === 0 || wanted.length < words.length || found.length === 0) return null;
  const named = new RegExp(wanted.map((word) => `(?=.*${literally(word)})`).join(''), 'isu');
  const treatment = {
    name: wanted.join(' '),
    kinds: [...new Set(found.flatMap(({ kinds }) => kinds))],
    said: named,
    words: named,
  };
  return { treatments: [treatment], numbers: [] };
}

function literally(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/**
 * The options that a text names where it says nothing else.
 * @param more further words that say nothing else
 */
export function optionsNamed(plain: string, more: ReadonlySet<string> = new Set()): WhyOption | null {
  const { treatments, numbers, others } = namedIn(plain);
  const isNone = treatments.some(({ kinds }) => kinds.length === 0);
  if (isNone || treatments.length + numbers.length === 0) return null;
  return others.every((word) => more.has(word)) ? { treatments, numbers } : null;
}

/** The treatments and numbers of options that a text names, and what else it says. */
function namedIn(plain: string): {
  readonly treatments: readonly AskedTreatment[];
  readonly numbers: readonly number[];
  readonly others: readonly string[];
} {
  const numbers = [...plain.matchAll(optionNumber)].map(({ groups }) => Number(groups?.['number']));
  let left = plain.replaceAll(optionNumber, blank);
  const found: { readonly row: AskedTreatment; readonly at: number }[] = [];
  for (const row of rows) {
    const at = row.said.exec(left)?.index;
    if (at === undefined) continue;
    found.push({ row, at });
    left = left.replaceAll(new RegExp(row.said, 'gu'), blank);
  }
  // In the order in which they were asked about.
  const treatments = found.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
  const others = left.split(/[^\p{L}\d'-]+/u).filter((word) => word !== '' && !beside.has(word));
  return { treatments, numbers, others };
}

/** As many spaces, so that what follows stays where it was. */
function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** What groups of treatments are called together. */
const groups: readonly (readonly [said: RegExp, kinds: readonly OptionKind[]])[] = [
  [/locoregional|liver-directed/iu, ['embolization', 'tare', 'ablation']],
  [/transarterial/iu, ['embolization', 'tare']],
];

/** Whether a text names a treatment, or a group that it is of. */
export function namesTreatment({ said, words, kinds }: AskedTreatment, text: string): boolean {
  return (
    said.test(text.toLowerCase()) ||
    (words?.test(text) ?? false) ||
    groups.some(([group, of]) => kinds.some((kind) => of.includes(kind)) && group.test(text))
  );
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
