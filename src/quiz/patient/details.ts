import type { AnswerByQuestion, Answers } from '../../guideline/answers.ts';
import { cutoffs } from '../../guideline/cutoffs.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Random } from '../../engine/random.ts';
import { chance, weighted } from '../draw.ts';
import { type Site, sites } from './sites.ts';
import type { Hormone, Traits } from './traits.ts';

/** What is chosen for a patient beyond the answers, each so that it fits them. Provenance EXPERT. */

/** One of the values, each as often as its weight says; undefined when none may be. */
export function oneOf<T extends string>(weights: Partial<Record<T, number>>, random: Random): T | undefined {
  return weighted(Object.keys(weights) as T[], (value) => weights[value] ?? 0, random);
}

export function isFunctioning(state: AnswerByQuestion['hormonalSyndrome'] | undefined): boolean {
  return state === 'controlled' || state === 'untreated' || state === 'refractory';
}

/** Syndromes whose names tell that the primary is in the pancreas. */
const tellPancreas: readonly string[] = ['insulinoma', 'vipoma', 'glucagonoma'];

/** Which syndromes go with a site and with what is known of the treatment, and how often. */
function hormonesOf(site: Site, known: Answers, isSiteTold: boolean): Partial<Record<Hormone, number>> {
  return Object.fromEntries(
    Object.entries(site.hormones).filter(
      ([hormone]) =>
        // A proton pump inhibitor is started before a gastrinoma is proved.
        !(hormone === 'gastrinoma' && known.hormonalSyndrome === 'untreated') &&
        !(tellPancreas.includes(hormone) && !isSiteTold) &&
        // These two are not borne for months without treatment.
        !(['insulinoma', 'vipoma'].includes(hormone) && isLeftUntreated(known)) &&
        // An analogue can worsen hypoglycaemia, so it is no usual line in insulinoma.
        !(hormone === 'insulinoma' && known.treatmentCourse === 'progressedOnSsa'),
    ),
  );
}

function isLeftUntreated({ hormonalSyndrome, treatmentCourse }: Answers): boolean {
  return hormonalSyndrome === 'untreated' && treatmentCourse === 'stable';
}

/**
 * The site of the primary, told or not.
 * @param mayTellSite whether the text may tell it though it is not among the answers
 */
export function chooseSite(known: Answers, mayTellSite: boolean, random: Random): Site | undefined {
  return weighted(sites, (site) => siteWeight(site, known, mayTellSite), random);
}

/** How often a primary that cannot be resected is met at a site, beside the others. */
const locallyAdvanced: Partial<Record<Site['id'], number>> = {
  pancreasHead: 4,
  pancreasBody: 3,
  ileum: 0.5,
  jejunum: 0.3,
  duodenum: 0.6,
  rectum: 0.6,
  stomach: 0.4,
  colon: 0.3,
};

function siteWeight(site: Site, known: Answers, mayTellSite: boolean): number {
  const { primarySite, primaryStatus, hormonalSyndrome, transarterialContraindications } = known;
  const facts = deriveFacts(known);
  if (
    primarySite !== undefined ? site.answer !== primarySite : ['notRecorded', 'nonGep'].includes(site.answer)
  )
    return 0;
  if (primaryStatus !== undefined && (primaryStatus === 'occult') !== (site.id === 'occult')) return 0;
  const whipple = site.id === 'pancreasHead';
  const biliary = transarterialContraindications?.includes('biliary') ?? false;
  if (primaryStatus === 'resected' && (site.operations.length === 0 || (whipple && !biliary))) return 0;
  if (known.transplantScreen === 'meetsAll' && (!site.portal || whipple)) return 0;
  let weight = known.differentiation === 'poor' ? site.carcinoma : Math.max(site.well, primarySite ? 1 : 0);
  if (isFunctioning(hormonalSyndrome))
    weight *= Object.values(hormonesOf(site, known, mayTellSite || primarySite !== undefined)).reduce(
      (sum, share) => sum + share,
      0,
    );
  if (facts.grade === 'G3')
    weight *= site.answer === 'pancreas' ? 3 : site.answer === 'smallIntestine' ? 0.2 : 1;
  if (biliary && whipple) weight *= 8;
  if (primaryStatus === 'unresectable') weight *= locallyAdvanced[site.id] ?? 0;
  return weight;
}

export function chooseHormone(site: Site, known: Answers, random: Random): Hormone | undefined {
  return isFunctioning(known.hormonalSyndrome)
    ? oneOf(hormonesOf(site, known, known.primarySite !== undefined), random)
    : undefined;
}

export function chooseHistology(known: Answers, random: Random): Traits['histology'] {
  switch (known.differentiation) {
    case 'poor':
      return random.pick(['largeCell', 'largeCell', 'smallCell']);
    case 'mixedOrOther':
      return random.pick([
        'minen',
        'minen',
        'goblet',
        'lungCarcinoid',
        'thymicCarcinoid',
        'paraganglioma',
        'medullary',
      ]);
    case 'unknown':
      return random.pick(['pending', 'cytology', 'notStated']);
    default:
      return undefined;
  }
}

/** The disease outside the liver. A mesenteric mass is kept away from a primary that can be removed. */
export function chooseOutside(
  known: Answers,
  { answer: place }: Site,
  sex: Traits['sex'],
  random: Random,
): Traits['outside'] {
  const midgut = place === 'smallIntestine' || place === 'occult';
  const removable = known.primaryStatus !== undefined && known.primaryStatus !== 'unresectable';
  switch (known.extrahepaticDisease) {
    case 'limited':
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
    case 'extensive':
      return oneOf({ bones: 4, carcinomatosis: midgut ? 4 : 0.5, lungAndBone: 3, everywhere: 2 }, random);
    case 'unknown':
      return random.pick(['ctOnly', 'chestMissing']);
    default:
      return undefined;
  }
}

/** How the lesions lie. Number and size, where they are told, decide what fits. */
export function chooseLiver(known: Answers, random: Random): Traits['liver'] {
  const numbers = known.ablationNumbers;
  switch (known.liverDistribution) {
    case 'limited':
      // "Not counted" and a count would contradict each other.
      if (numbers === 'unknown') return 'lobe';
      if (numbers === undefined) return random.pick(['segments', 'segments', 'lobe', 'fewSmall']);
      if (numbers.lesionCount === 1) return 'solitary';
      if (numbers.lesionCount > 5) return 'lobe';
      return numbers.largestLesionMm <= 30
        ? random.pick(['segments', 'lobe', 'fewSmall'])
        : random.pick(['segments', 'lobe']);
    case 'complex':
      return random.pick(['dominant', 'bilobar']);
    case 'diffuse':
      return random.pick(['miliary', 'innumerable', 'innumerable']);
    default:
      return undefined;
  }
}

/** Why a resection is not possible; illness speaks against a transplant, so the two are not mixed. */
export function chooseObstacle(known: Answers, liver: Traits['liver'], random: Random): Traits['obstacle'] {
  if (known.liverResectability !== 'unresectable') return undefined;
  const mayBeIll = known.transplantScreen === undefined || known.transplantScreen === 'doesNotMeet';
  const ill = mayBeIll && known.performanceStatus !== 0;
  return oneOf(
    known.liverDistribution === 'limited'
      ? {
          comorbidity: ill ? 5 : 0,
          cardiac: mayBeIll ? 3 : 0,
          // At the hepatic veins a lesion would be hard to ablate as well, and lies in the upper central segments.
          vessels: !isAblatable(known) && (liver === 'solitary' || liver === 'segments') ? 2 : 0,
          remnant: liver === 'lobe' ? 2 : 0,
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

function isAblatable({ ablationNumbers }: Answers): boolean {
  return (
    typeof ablationNumbers === 'object' &&
    ablationNumbers.lesionCount <= cutoffs.ablationLesionsTo &&
    ablationNumbers.largestLesionMm <= cutoffs.ablationMmTo
  );
}

const progressing: readonly AnswerByQuestion['treatmentCourse'][] = [
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
      inPlace: primaryStatus === undefined && known.primarySite !== 'occult' ? 4 : 0,
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
export function chooseCourse(known: Answers, hormone: Hormone | undefined, random: Random): Traits['course'] {
  const { treatmentCourse, hormonalSyndrome } = known;
  const g3 = deriveFacts(known).grade === 'G3';
  if (treatmentCourse === 'naive')
    return hormonalSyndrome === 'untreated' || g3 || chance(0.65, random) ? 'new' : 'watched';
  if (treatmentCourse !== 'stable') return undefined;
  if (known.transplantScreen === 'meetsAll') return random.pick(['onSsa', 'onWatch']);
  if (hormonalSyndrome === 'untreated') return 'onWatch';
  return oneOf(
    {
      onSsa: hormone === 'insulinoma' || g3 ? 0 : 5,
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

export function chooseSince(traits: Chosen, known: Answers, random: Random): Traits['since'] {
  const { course, screen, platinum } = traits;
  if (known.differentiation === 'poor')
    return platinum === 'ongoing' || known.necLine === 'afterPlatinum' ? 'known' : 'new';
  if (known.differentiation !== 'well' || course === 'new' || screen === 'recent') return 'new';
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
export function chooseAge(traits: Chosen, known: Answers, random: Random): number {
  const [low, high] = ageRange(traits, known);
  // Two draws and their mean: the middle of the range is met more often than its ends.
  const draw = (): number => low + random.below(high - low + 1);
  return Math.round((draw() + draw()) / 2);
}

function ageRange(
  { screen, obstacle }: Chosen,
  { transplantScreen, differentiation, performanceStatus }: Answers,
): readonly [number, number] {
  if (transplantScreen === 'meetsAll') return [33, 54];
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
