import type { Condition } from '../condition.ts';
import type { OutcomeId } from '../outcomeIds.ts';
import { expert, guideline, literature, type Provenance } from '../provenance.ts';

/** A treatment as an option of an item. */
export interface Treatment {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly why: string;
  readonly provenance: readonly Provenance[];
}

/** Treatments that an outcome names side by side in its title, and others that come after or are closed. */
export interface FirstChoices {
  readonly outcome: OutcomeId;
  /** Holds always unless given. */
  readonly when?: Condition;
  readonly first: readonly Treatment[];
  readonly others: readonly Treatment[];
}

const treatment = (
  id: string,
  label: string,
  synonyms: readonly string[],
  why: string,
  ...provenance: readonly Provenance[]
): Treatment => ({ id, label, synonyms, why, provenance });

const tareClosed: Condition = { fact: 'contraindicationClass', is: 'radiation' };

const cTace = treatment(
  'cTACE',
  'Conventional (lipiodol) TACE',
  ['tace', 'ctace', 'chemoembolization'],
  'TACE or SIRT for G2 intestinal or non-intestinal NET; extending this beyond refractory carcinoid syndrome is EXPERT.',
  guideline('R3'),
  expert({ note: 'extension to other goals' }),
);
const beads = treatment(
  'DEB-TACE',
  'TACE with doxorubicin drug-eluting beads',
  ['deb-tace', 'beads', 'drug-eluting beads'],
  'Do not use doxorubicin drug-eluting beads in the non-cirrhotic NET liver: RETNET closed its arm for serious events.',
  literature('R31', { note: 'RETNET' }),
  literature('R30', { note: 'bilomas' }),
);
const prrtInstead = treatment(
  'PRRT',
  'PRRT',
  ['lutathera', 'lu-177'],
  'It is listed after these: PRRT instead if SSTR-positive, progressed on SSA and not given before.',
  guideline('R5'),
);
const platinum = treatment(
  'platinum-etoposide',
  'Platinum-etoposide',
  ['carboplatin etoposide', 'platinum'],
  'It is the first line of NEC.',
  guideline('R6'),
);

/** Where the dossier has several equal first choices (titles and options of 2.6). */
export const firstChoices = [
  {
    outcome: 'taceOrTarePreferred',
    when: { not: tareClosed },
    first: [
      cTace,
      treatment(
        'TARE',
        'Radioembolization (TARE)',
        ['tare', 'sirt', 'y90', 'radioembolization'],
        'TACE or SIRT for G2 intestinal or non-intestinal NET, if there is no radiation contraindication.',
        guideline(['R3', 'R4']),
      ),
    ],
    others: [
      treatment(
        'bland TAE',
        'Bland embolization (TAE)',
        ['tae', 'bland', 'bland embolization'],
        'It is listed after these two; bland embolization comes first in G1 intestinal NET.',
        guideline(['R3', 'R4']),
      ),
      beads,
      prrtInstead,
    ],
  },
  {
    outcome: 'taceOrTarePreferred',
    when: tareClosed,
    first: [
      cTace,
      treatment(
        'bland TAE',
        'Bland embolization (TAE)',
        ['tae', 'bland', 'bland embolization'],
        'With TARE excluded the title is cTACE or bland embolization.',
        expert(),
        literature('R37'),
      ),
    ],
    others: [
      treatment(
        'TARE',
        'Radioembolization (TARE)',
        ['tare', 'sirt', 'y90', 'radioembolization'],
        'TARE is excluded for this patient by a radiation contraindication (C03).',
        expert(),
        literature('R37'),
      ),
      beads,
      prrtInstead,
    ],
  },
  {
    outcome: 'prrtOrChemoHighKi67',
    // A drug on which the disease has progressed is skipped (C25).
    when: { fact: 'treatmentCourse', in: ['naive', 'progressedOnSsa'] },
    first: [
      treatment(
        'PRRT',
        'PRRT with 177Lu-DOTATATE, and octreotide LAR',
        ['prrt', 'lutathera', 'lu-177'],
        'NETTER-2: newly diagnosed, SSTR-positive, Ki-67 10-55%; it excluded prior progression.',
        literature('R43'),
      ),
      treatment(
        'chemotherapy',
        'CAPTEM',
        ['chemotherapy', 'chemo', 'cape-tem', 'capecitabine temozolomide'],
        'Chemotherapy, above all if pancreatic, symptomatic or bulky and in need of shrinkage.',
        guideline('R5'),
        literature('R46', { note: 'for G1-2 panNET' }),
      ),
    ],
    others: [
      treatment(
        'SSA alone',
        'A somatostatin analogue alone',
        ['ssa', 'ssa alone', 'octreotide', 'lanreotide'],
        'Only if low volume and indolent; less effective in G3.',
        guideline('R5'),
      ),
      platinum,
      treatment(
        'transarterial',
        'Transarterial treatment',
        ['embolization', 'tace', 'tare'],
        'An option of the MDT only for G2 10-20% with liver-only disease.',
        expert(),
      ),
    ],
  },
  {
    outcome: 'ssaFirstLine',
    first: [
      treatment(
        'lanreotide',
        'Lanreotide 120 mg every four weeks',
        ['lanreotide', 'somatuline'],
        'Lanreotide 120 mg or octreotide LAR 30 mg every four weeks.',
        guideline('R5'),
        literature(['R40', 'R41'], { note: 'doses' }),
      ),
      treatment(
        'octreotide LAR',
        'Octreotide LAR 30 mg every four weeks',
        ['octreotide', 'octreotide lar', 'sandostatin', 'sandostatin lar'],
        'Lanreotide 120 mg or octreotide LAR 30 mg every four weeks.',
        guideline('R5'),
        literature(['R40', 'R41'], { note: 'doses' }),
      ),
    ],
    others: [
      treatment(
        'everolimus',
        'Everolimus',
        ['afinitor'],
        'It belongs to later lines, after progression.',
        guideline('R5'),
      ),
      treatment(
        'PRRT',
        'PRRT',
        ['lutathera', 'lu-177'],
        'Early PRRT or chemotherapy only if growth is rapid or bulky pancreatic disease is symptomatic.',
        guideline('R5'),
      ),
      treatment(
        'cabozantinib',
        'Cabozantinib',
        ['cabometyx'],
        'It belongs to later lines, after prior therapy.',
        literature('R45'),
      ),
    ],
  },
  {
    outcome: 'ablation',
    first: [
      treatment(
        'RFA',
        'Radiofrequency ablation',
        ['rfa', 'radiofrequency'],
        'Percutaneous RFA or microwave ablation of all lesions.',
        expert({ note: 'side by side' }),
        literature('R25'),
      ),
      treatment(
        'microwave ablation',
        'Microwave ablation',
        ['mwa', 'microwave'],
        'Percutaneous RFA or microwave ablation of all lesions.',
        expert({ note: 'side by side' }),
        literature('R25'),
      ),
    ],
    others: [
      treatment(
        'transarterial',
        'Transarterial embolization',
        ['embolization', 'tae', 'tace'],
        'Transarterial therapy only if ablation is not technically safe.',
        expert(),
      ),
      treatment('PRRT', 'PRRT', ['lutathera', 'lu-177'], 'PRRT is not listed here.', expert()),
      treatment(
        'transplant',
        'Liver transplantation',
        ['transplant', 'olt'],
        'Transplantation is thought of in complex or diffuse disease that meets restrictive criteria.',
        literature(['R18', 'R20']),
      ),
    ],
  },
] as const satisfies readonly FirstChoices[];
