import type { ExclusionId } from '../../closures.ts';
import type { Condition } from '../../condition.ts';
import { all, any, below, is, known, not, notKnown, oneOf } from '../../when.ts';
import type { closedArms } from './closedArms.ts';

type ArmId = (typeof closedArms)[number]['id'];

/**
 * A finding that a case may tell beside its own, of the kind that an exclusion rests on and short of it: whoever does
 * not know where the limit lies cannot tell the two apart. Invented for the quiz: it answers no question.
 */
export interface NearMissData {
  readonly id: string;
  /** What it is about: of one sort one is told. */
  readonly sort: string;
  /** The exclusions that it falls short of. */
  readonly shortOf: readonly string[];
  /** Of whom it may be told; of any, unless given. */
  readonly when?: Condition;
  /** The sentence of the case. */
  readonly says: string;
  /** The same as a finding of the feedback, a clause. */
  readonly finding: string;
  /** Where the limit is taken from, in the dossier's notation. */
  readonly provenance: string;
}

const uptake = is('sstrImaging', 'positive');
const treated = oneOf('treatmentCourse', [
  'stable',
  'progressedOnSsa',
  'progressedAfterPrrt',
  'progressedAfterTargeted',
  'exhausted',
]);
const notClear = not(is('contraindicationClass', 'clear'));

/** EXPERT, for the quiz alone; the limits are those of dossier 2.3. */
export const nearMisses = [
  {
    id: 'kidneys',
    sort: 'kidneys',
    shortOf: ['renal', 'renalDrugs'],
    says: 'Creatinine clearance is 58 mL/min.',
    finding: 'the creatinine clearance is 58 mL/min, and severe means below 30',
    provenance: 'EXPERT',
  },
  {
    id: 'singleKidney',
    sort: 'kidneys',
    shortOf: ['renal', 'renalDrugs'],
    says: 'One kidney had to be removed long ago; creatinine clearance is 52 mL/min.',
    finding: 'the one kidney clears 52 mL/min, and severe means below 30',
    provenance: 'EXPERT',
  },
  {
    id: 'bilirubin',
    sort: 'liver',
    shortOf: ['liverIndividual', 'liverContraindicated', 'liverNotRecommended'],
    when: notClear,
    says: 'Bilirubin is 1.5 mg/dL; there is no ascites.',
    finding: 'the bilirubin is 1.5 mg/dL without ascites, and the limit is 2',
    provenance: 'LITERATURE R35; EXPERT',
  },
  {
    id: 'enzymes',
    sort: 'liver',
    shortOf: ['liverIndividual', 'liverContraindicated', 'liverNotRecommended'],
    says: 'The transaminases are twice the upper limit; bilirubin and albumin are normal.',
    finding: 'only the transaminases are raised, and the liver is not decompensated',
    provenance: 'LITERATURE R35; EXPERT',
  },
  {
    id: 'pneumonia',
    sort: 'infection',
    shortOf: ['unresolved'],
    says: 'A pneumonia two months ago was treated and has cleared up.',
    finding: 'the pneumonia has cleared up, and no infection is active',
    provenance: 'EXPERT',
  },
  {
    id: 'abscess',
    sort: 'infection',
    shortOf: ['unresolved'],
    says: 'A dental abscess was drained six weeks ago and has healed.',
    finding: 'the abscess has healed, and no infection is active',
    provenance: 'EXPERT',
  },
  {
    id: 'rash',
    sort: 'vessels',
    shortOf: ['transarterial'],
    when: notKnown('contraindicationClass'),
    says: 'After the first CT there was a mild rash from the contrast medium.',
    finding: 'a mild rash is no severe allergy to contrast',
    provenance: 'EXPERT',
  },
  {
    id: 'coeliac',
    sort: 'vessels',
    shortOf: ['transarterial'],
    when: notKnown('contraindicationClass'),
    says: 'The coeliac trunk is narrowed on CT, and the arteries behind it are open.',
    finding: 'the artery of the liver is open',
    provenance: 'EXPERT',
  },
  {
    id: 'branch',
    sort: 'ducts',
    shortOf: ['embolizationByIschaemia'],
    when: notClear,
    says: 'A small branch of the portal vein in segment 6 is blocked; the trunk is open.',
    finding: 'only a small branch of the portal vein is blocked, and the trunk is open',
    provenance: 'LITERATURE R36; EXPERT',
  },
  {
    id: 'gallbladder',
    sort: 'ducts',
    shortOf: ['embolizationByIschaemia'],
    says: 'The gallbladder was removed long ago; the bile ducts were left as they are.',
    finding: 'only the gallbladder was removed, and the bile ducts were left as they are',
    provenance: 'LITERATURE R38; EXPERT',
  },
  {
    id: 'shunt',
    sort: 'radiation',
    shortOf: ['radiation'],
    when: all(known('contraindicationClass'), notClear),
    says: 'The shunt to the lungs would give 9 Gy in a single session.',
    finding: 'the shunt to the lungs would give 9 Gy, and the limit is 30',
    provenance: 'LITERATURE R37; EXPERT',
  },
  {
    id: 'neck',
    sort: 'radiation',
    shortOf: ['liverIrradiated', 'radiation'],
    when: any(
      notKnown('contraindicationClass'),
      oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
    ),
    says: 'The neck was irradiated long ago for a laryngeal cancer, now cured.',
    finding: 'the neck was irradiated, and not the liver',
    provenance: 'LITERATURE R37; EXPERT',
  },
  {
    id: 'scan',
    sort: 'scan',
    shortOf: ['sstrNegative'],
    when: all(uptake, treated),
    says: 'An octreotide scan had once been read as negative.',
    finding: 'the latest imaging of receptors is positive in all lesions',
    provenance: 'GUIDELINE R5; EXPERT',
  },
  {
    id: 'cyst',
    sort: 'cyst',
    shortOf: ['sstrMixed'],
    when: uptake,
    says: 'A simple cyst of the liver takes up no tracer.',
    finding: 'all metastases take up the tracer, and only a cyst does not',
    provenance: 'LITERATURE R43; EXPERT',
  },
  {
    id: 'nodes',
    sort: 'outside',
    shortOf: ['transplantByExtrahepatic'],
    when: all(is('primaryStatus', 'resected'), is('extrahepaticDisease', 'none')),
    says: 'Two of 14 regional nodes, taken out with the primary, were involved.',
    finding: 'regional nodes that came out with the primary do not count as disease outside the liver',
    provenance: 'EXPERT',
  },
  {
    id: 'granuloma',
    sort: 'outside',
    shortOf: ['transplantByExtrahepatic'],
    when: all(
      is('extrahepaticDisease', 'none'),
      below('performanceStatus', 2),
      not(is('transplantScreen', 'doesNotMeet')),
    ),
    says: 'A calcified granuloma of the lung has looked the same for ten years.',
    finding: 'an old granuloma is no disease outside the liver',
    provenance: 'EXPERT',
  },
] as const satisfies readonly (NearMissData & { readonly shortOf: readonly (ExclusionId | ArmId)[] })[];
