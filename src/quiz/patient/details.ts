import { deriveFacts } from '../../engine/facts.ts';
import type { Random } from '../../engine/random.ts';
import type { AnswerByQuestion, Answers } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OptionIdOf } from '../../guideline/questions/index.ts';
import { chance, oneOf } from '../random/draw.ts';
import type { Site } from './sites.ts';
import type { Traits } from './traits.ts';

/** What is chosen for a patient beyond the answers, each so that it fits them. Provenance EXPERT. */

type Trait<T extends keyof Traits> = NonNullable<Traits[T]>;

/** What the pathologist sees, for each answer; nothing more is told of a tumour that is well differentiated. */
const histologies: Readonly<Record<OptionIdOf<'differentiation'>, readonly Trait<'histology'>[]>> = {
  well: [],
  poor: ['largeCell', 'largeCell', 'smallCell'],
  mixedOrOther: [
    'minen',
    'minen',
    'goblet',
    'lungCarcinoid',
    'thymicCarcinoid',
    'paraganglioma',
    'medullary',
  ],
  unknown: ['pending', 'cytology', 'notStated'],
};

export function chooseHistology({ differentiation }: Answers, random: Random): Traits['histology'] {
  const fitting = differentiation === undefined ? [] : histologies[differentiation];
  return fitting.length === 0 ? undefined : random.pick(fitting);
}

interface OutsideIn {
  readonly known: Answers;
  readonly midgut: boolean;
  readonly sex: Traits['sex'];
  readonly random: Random;
}

/** The disease outside the liver. A mesenteric mass is kept away from a primary that can be removed. */
const outsides: Readonly<Record<OptionIdOf<'extrahepaticDisease'>, (of: OutsideIn) => Traits['outside']>> = {
  none: () => undefined,
  limited: ({ known, midgut, sex, random }) => {
    const removable = known.primaryStatus !== undefined && known.primaryStatus !== 'unresectable';
    return oneOf(
      {
        bone: 4,
        peritoneal: midgut ? 4 : 1,
        ovary: sex === 'woman' ? (midgut ? 3 : 0.3) : 0,
        retroperitoneal: 2,
        mesenteric: removable || known.primarySite !== 'smallIntestine' ? 0 : 3,
        lungNodule: 1,
      },
      random,
    );
  },
  extensive: ({ midgut, random }) =>
    oneOf({ bones: 4, carcinomatosis: midgut ? 4 : 0.5, lungAndBone: 3, everywhere: 2 }, random),
  unknown: ({ random }) => random.pick(['ctOnly', 'chestMissing']),
};

export function chooseOutside(
  known: Answers,
  { answer: place }: Site,
  sex: Traits['sex'],
  random: Random,
): Traits['outside'] {
  const midgut = place === 'smallIntestine' || place === 'occult';
  return known.extrahepaticDisease && outsides[known.extrahepaticDisease]({ known, midgut, sex, random });
}

/** How the lesions lie. Number and size, where they are told, decide what fits. */
const distributions: Readonly<
  Record<
    OptionIdOf<'liverDistribution'>,
    (numbers: Answers['ablationNumbers'], mayBeSmall: boolean, random: Random) => Traits['liver']
  >
> = {
  limited: (numbers, mayBeSmall, random) => {
    // "Not counted" and a count would contradict each other.
    if (numbers === 'unknown') return 'lobe';
    if (numbers === undefined)
      return random.pick(['segments', 'segments', 'lobe', ...(mayBeSmall ? ['fewSmall' as const] : [])]);
    if (numbers.lesionCount === 1) return 'solitary';
    if (numbers.lesionCount > 5) return random.pick(['segments', 'lobe']);
    return numbers.largestLesionMm <= 30
      ? random.pick(['segments', 'lobe', 'fewSmall'])
      : random.pick(['segments', 'lobe']);
  },
  complex: (_numbers, _mayBeSmall, random) => random.pick(['dominant', 'bilobar']),
  diffuse: (_numbers, _mayBeSmall, random) => random.pick(['miliary', 'innumerable', 'innumerable']),
  unknown: () => undefined,
};

export function chooseLiver(
  { liverDistribution, ablationNumbers, liverInvolvement }: Answers,
  random: Random,
): Traits['liver'] {
  // A few small lesions replace next to nothing.
  const mayBeSmall = typeof liverInvolvement !== 'number';
  return liverDistribution && distributions[liverDistribution](ablationNumbers, mayBeSmall, random);
}

/** Why a resection is not possible; illness speaks against a transplant, so the two are not mixed. */
export function chooseObstacle(
  { cutoffs }: Guideline,
  known: Answers,
  liver: Traits['liver'],
  mayHaveGraft: boolean,
  random: Random,
): Traits['obstacle'] {
  if (known.liverResectability !== 'unresectable') return undefined;
  const mayBeIll =
    !mayHaveGraft && (known.transplantScreen === undefined || known.transplantScreen === 'doesNotMeet');
  const ill = mayBeIll && known.performanceStatus !== 0;
  return oneOf(
    known.liverDistribution === 'limited'
      ? {
          comorbidity: ill ? 5 : 0,
          cardiac: mayBeIll ? 3 : 0,
          // At the hepatic veins a lesion would be hard to ablate as well, and lies in the upper central segments.
          vessels: !isAblatable(cutoffs, known) && (liver === 'solitary' || liver === 'segments') ? 2 : 0,
          // With one lobe clear enough liver remains; what lies deep in many places is another matter.
          deep: liver === 'fewSmall' ? 3 : 0,
        }
      : {
          comorbidity: ill ? 1 : 0,
          cardiac: mayBeIll ? 0.5 : 0,
          // A dozen lesions are many; a mass with some beside it is not.
          number: liver === 'dominant' ? 0 : liver === 'bilobar' ? 1.5 : 4,
          remnant: 3,
          vessels: liver === 'dominant' ? 2 : 1,
        },
    random,
  );
}

function isAblatable(cutoffs: Guideline['cutoffs'], { ablationNumbers }: Answers): boolean {
  return (
    typeof ablationNumbers === 'object' &&
    ablationNumbers.lesionCount <= cutoffs.ablationLesionsTo &&
    ablationNumbers.largestLesionMm <= cutoffs.ablationMmTo
  );
}

const progressing: readonly AnswerByQuestion['treatmentCourse'][] = [
  'naiveGrowing',
  'progressedOnSsa',
  'progressedAfterPrrt',
  'progressedAfterTargeted',
  'exhausted',
];

/** Which transplant criterion is missed, and how that fits the rest of the case. */
export function chooseScreen(known: Answers, obstacle: Traits['obstacle'], random: Random): Traits['screen'] {
  if (known.transplantScreen !== 'doesNotMeet') return undefined;
  const { treatmentCourse, liverInvolvement, primaryStatus } = known;
  const burden = typeof liverInvolvement === 'number' && liverInvolvement > 50;
  return oneOf(
    {
      age: 5,
      inPlace: primaryStatus === 'resectable' || primaryStatus === 'unresectable' ? 4 : 0,
      growing: treatmentCourse !== undefined && progressing.includes(treatmentCourse) ? 4 : 0,
      recent: treatmentCourse === 'naive' ? 4 : 0,
      burden: burden ? 8 : 0,
      medical:
        obstacle === 'comorbidity' || obstacle === 'cardiac' ? 5 : known.performanceStatus === 0 ? 0 : 0.5,
    },
    random,
  );
}

/** How the course came about. */
export function chooseCourse(guideline: Guideline, known: Answers, random: Random): Traits['course'] {
  const { treatmentCourse, hormonalSyndrome } = known;
  const g3 = deriveFacts(guideline, known).grade === 'G3';
  if (treatmentCourse === 'naive') return 'new';
  if (treatmentCourse === 'naiveGrowing')
    return hormonalSyndrome === 'untreated' || g3 || chance(0.35, random) ? 'growing' : 'watched';
  if (treatmentCourse !== 'stable') return undefined;
  if (known.transplantScreen === 'meetsAll') return random.pick(['onSsa', 'onWatch']);
  if (hormonalSyndrome === 'untreated') return 'onWatch';
  return oneOf(
    {
      onSsa: g3 ? 0 : 5,
      onWatch: hormonalSyndrome === 'controlled' || g3 ? 0 : 3,
      // A syndrome would have been looked for by then.
      afterPrrt: hormonalSyndrome === 'unknown' || known.sstrImaging === 'negative' ? 0 : 2,
      onTargeted: hormonalSyndrome === 'unknown' ? 0 : 2,
      afterChemotherapy: g3 ? 4 : 0,
    },
    random,
  );
}

/** Traits as they are chosen one after the other. */
type Chosen = { readonly [T in keyof Traits]?: Traits[T] | undefined };

export function chooseSince(
  guideline: Guideline,
  traits: Chosen,
  known: Answers,
  random: Random,
): Traits['since'] {
  const { course, screen, platinum } = traits;
  if (known.differentiation === 'poor')
    return platinum === 'ongoing' || known.necLine === 'afterPlatinum' ? 'known' : 'new';
  if (known.differentiation !== 'well' || course === 'new' || screen === 'recent') return 'new';
  if (course === 'growing' && deriveFacts(guideline, known).grade === 'G3') return 'new';
  // So fast a tumour has not been there for years.
  if ((deriveFacts(guideline, known).ki67 ?? 0) > guideline.cutoffs.ki67NetCeiling) return 'new';
  const treated =
    course !== undefined ||
    known.treatmentCourse !== undefined ||
    known.transplantScreen === 'meetsAll' ||
    known.transarterialContraindications?.includes('priorLiverRadiation') === true ||
    known.hormonalSyndrome === 'controlled' ||
    known.hormonalSyndrome === 'refractory';
  if (treated) return 'known';
  return chance(known.primaryStatus === 'resected' ? 0.75 : 0.35, random) ? 'known' : 'new';
}

/** Age in whole years. Only the transplant criteria look at it, and then it stays clear of 56 to 63. */
export function chooseAge(traits: Chosen, known: Answers, mayHaveGraft: boolean, random: Random): number {
  const [low, high] = mayHaveGraft ? agesOfGraft : ageRange(traits, known);
  // Two draws and their mean: the middle of the range is met more often than its ends.
  const draw = (): number => low + random.below(high - low + 1);
  return Math.round((draw() + draw()) / 2);
}

const agesOfGraft = [33, 54] as const;

function ageRange(
  { screen, obstacle }: Chosen,
  { transplantScreen, differentiation, performanceStatus }: Answers,
): readonly [number, number] {
  if (transplantScreen === 'meetsAll') return agesOfGraft;
  if (transplantScreen === 'unknown') return [36, 55];
  if (screen === 'age') return [66, 77];
  if (obstacle === 'comorbidity' || obstacle === 'cardiac' || screen === 'medical') return [64, 80];
  if (screen !== undefined) return [38, 55];
  if (performanceStatus === 3 || performanceStatus === 4) return [58, 84];
  return differentiation === 'poor' ? [50, 79] : [36, 79];
}

export function chooseBiliary(known: Answers, site: Site, random: Random): Traits['biliary'] {
  if (!known.transarterialContraindications?.includes('biliary')) return undefined;
  if (site.id !== 'pancreasHead') return random.pick(['sphincterotomy', 'sphincterotomy', 'reconstruction']);
  if (known.primaryStatus === 'resected') return 'whipple';
  return known.primaryStatus === undefined ? random.pick(['whipple', 'whipple', 'stent']) : 'stent';
}
