import type { Random } from '../../engine/random.ts';
import type { Answers } from '../../guideline/answers.ts';
import type { Cutoffs } from '../../guideline/cutoffs.ts';
import { between, chance } from '../random/draw.ts';
import type { Site } from './sites.ts';
import type { Traits } from './traits.ts';

const inWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numberInWords(value: number): string {
  return inWords[value] ?? String(value);
}

/** Two adjacent segments each. */
const segmentPairs = ['6 and 7', '5 and 6', '7 and 8', '5 and 8', '2 and 3'];

const analogues = ['lanreotide', 'octreotide LAR'];

/** Values for the slots of the sentences about one patient. */
export function wordsFor(
  cutoffs: Cutoffs,
  known: Answers,
  traits: Traits,
  site: Site,
  age: number,
  random: Random,
): Readonly<Record<string, string>> {
  const man = traits.sex === 'man';
  const ssa = random.pick(analogues);
  const years = yearsKnown(cutoffs, known, random);
  return {
    age: String(age),
    person: personAged(age, man, random),
    sex: man ? 'man' : 'woman',
    he: man ? 'he' : 'she',
    him: man ? 'him' : 'her',
    his: man ? 'his' : 'her',
    adjective: site.adjective,
    noun: site.noun,
    operation: site.operations.length > 0 ? random.pick(site.operations) : '',
    operated:
      traits.since === 'new'
        ? random.pick(['six weeks ago', 'two months ago', 'three months ago'])
        : `${numberInWords(years)} years ago`,
    years: numberInWords(years),
    months: numberInWords(between(2, 4, random)),
    ssa,
    ssaDose: ssa === 'lanreotide' ? 'lanreotide 120 mg' : 'octreotide LAR 30 mg',
    ssaMonths: String(random.pick([9, 10, 12, 14, 16, 18, 20])),
    stableMonths: numberInWords(between(7, 12, random)),
    cycles: random.pick(['four', 'four', 'three']),
    // Shorter than the benefit after which PRRT may be given again (18 months, LITERATURE R69).
    prrtMonths: numberInWords(between(6, 12, random)),
    ...drugs(cutoffs, known, random),
    ...figuresIn(known, random),
    ...lesionsIn(known, traits, random),
    ...lobes(traits, random),
    multiple: random.pick(['three', 'four', 'six', 'eight']),
    stools: random.pick(['six', 'seven', 'eight', 'ten']),
  };
}

const trades = [
  'teacher',
  'farmer',
  'bus driver',
  'bookkeeper',
  'electrician',
  'nurse',
  'chef',
  'shop owner',
  'architect',
];

/** "woman", or now and then what she did for a living. */
function personAged(age: number, man: boolean, random: Random): string {
  const sex = man ? 'man' : 'woman';
  if (!chance(0.2, random)) return sex;
  return age > 65 ? `retired ${random.pick(trades)}` : random.pick(trades);
}

/** Long enough for the lines of treatment that were given. */
function yearsKnown(cutoffs: Cutoffs, known: Answers, random: Random): number {
  const { treatmentCourse } = known;
  if (isHighGrade(cutoffs, known)) return treatmentCourse === 'exhausted' ? 3 : 2;
  if (treatmentCourse === 'exhausted') return between(5, 8, random);
  if (treatmentCourse === 'progressedAfterPrrt' || treatmentCourse === 'progressedAfterTargeted')
    return between(4, 6, random);
  return between(2, 4, random);
}

/** Drugs as they are met with the site and the grade. */
function drugs(cutoffs: Cutoffs, known: Answers, random: Random): Record<string, string> {
  const { primarySite } = known;
  const targeted = isHighGrade(cutoffs, known)
    ? random.pick(['CAPTEM', 'FOLFOX'])
    : random.pick(primarySite === 'pancreas' ? ['everolimus', 'sunitinib', 'CAPTEM'] : ['everolimus']);
  return { targeted, chemotherapy: random.pick(['CAPTEM', 'FOLFOX']) };
}

function isHighGrade(cutoffs: Cutoffs, { ki67 }: Answers): boolean {
  return (
    ki67 !== undefined && ki67 !== 'unknown' && (ki67.grade === 'G3' || (ki67.ki67 ?? 0) > cutoffs.ki67G2To)
  );
}

function figuresIn(
  { ki67, performanceStatus, liverInvolvement }: Answers,
  random: Random,
): Record<string, string> {
  const value = ki67 === undefined || ki67 === 'unknown' ? {} : ki67;
  return {
    ki67: String(value.ki67 ?? ''),
    grade: value.grade ?? '',
    mitoses: String(between(4, 9, random)),
    ecog: String(performanceStatus ?? ''),
    kps: karnofsky(performanceStatus, random),
    involvement: String(liverInvolvement ?? ''),
  };
}

/** A Karnofsky index that stands for the ECOG value (dossier 2.3, usual conversion). */
function karnofsky(ecog: Answers['performanceStatus'], random: Random): string {
  const pairs: Record<number, readonly string[]> = {
    0: ['90', '100'],
    1: ['70', '80'],
    2: ['50', '60'],
    3: ['30', '40'],
    4: ['20'],
  };
  const fitting = typeof ecog === 'number' ? pairs[ecog] : undefined;
  return fitting ? random.pick(fitting) : '';
}

/** Counts and sizes; told numbers where the chart asks for them, else numbers that fit the pattern. */
function lesionsIn(known: Answers, traits: Traits, random: Random): Record<string, string> {
  const told = known.ablationNumbers;
  const numbers = told === undefined || told === 'unknown' ? null : told;
  const count =
    numbers?.lesionCount ??
    (traits.liver === 'bilobar' ? between(...bilobarCounts(known), random) : between(2, 4, random));
  const millimetres = numbers?.largestLesionMm ?? 0;
  return {
    count: numberInWords(count),
    size: chance(0.4, random) ? `${millimetres / 10} cm` : `${millimetres} mm`,
    smaller: numberInWords(between(6, 9, random)),
  };
}

/** Few enough for one operation, where one is planned. */
function bilobarCounts({ liverResectability }: Answers): readonly [number, number] {
  return liverResectability === 'oneStage' ? [6, 8] : [8, 12];
}

function lobes({ obstacle }: Traits, random: Random): Record<string, string> {
  const right = chance(0.65, random);
  const atVeins = obstacle === 'vessels';
  return {
    lobe: right ? 'right' : 'left',
    otherLobe: right ? 'left' : 'right',
    segments: atVeins ? '4 and 8' : random.pick(segmentPairs),
    segment: atVeins ? random.pick(['4', '8']) : String(between(4, 8, random)),
  };
}
