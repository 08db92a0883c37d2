import { treatmentNames } from '../../guideline/treatmentNames.ts';
import { once } from '../../machine/once.ts';
import { literally } from '../text/plainWords.ts';
import { everydayForms, separateNames } from '../vocabulary/treatmentForms.ts';
import type { AskedTreatment } from './askedTreatment.ts';

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
  if (names.length === 0) return row;
  const said = once(() => orListed(row.said, names));
  return {
    ...row,
    get said() {
      return said();
    },
  };
}

function orListed(said: RegExp, names: readonly string[]): RegExp {
  const listed = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      literally(name.toLowerCase())
        .replaceAll(/emboli[sz]ation/gu, 'emboli[sz]ations?')
        .replaceAll(/ /gu, '[ -]'),
    );
  return new RegExp(`(?:${said.source})|(?<![\\p{L}\\d])(?:${listed.join('|')})(?![\\p{L}\\d])`, 'u');
}

/** The longer names before the shorter ones that they hold. */
const rows: readonly Row[] = [
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
    name: 'Cisplatin',
    said: /\bcisplatin\b/u,
    kinds: ['chemotherapy'],
    words: /cisplatin|\bplatin|systemic|chemotherapy/iu,
  },
  {
    name: 'Carboplatin',
    said: /\bcarboplatin\b/u,
    kinds: ['chemotherapy'],
    words: /carboplatin|\bplatin|systemic|chemotherapy/iu,
  },
  {
    name: 'FOLFIRI',
    said: /\bfolfiri\b/u,
    kinds: ['chemotherapy'],
    words: /FOLFIRI|systemic|chemotherapy/iu,
  },
  {
    name: 'Platinum-etoposide',
    names: listedNames('platinumEtoposide'),
    said: /\bplatinum(?:[ -]etoposide)?\b/u,
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

/** All that can be asked about by name; what no option gives is of no kind. */
export const treatmentsByName: readonly AskedTreatment[] = rows.map(withNames);

/** Those of them that an option may give. */
export const askedTreatments: readonly AskedTreatment[] = treatmentsByName.filter(
  ({ kinds }) => kinds.length > 0,
);
