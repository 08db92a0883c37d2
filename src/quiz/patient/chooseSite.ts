import type { AnswerByQuestion, Answers } from '../../guideline/answers.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Random } from '../../engine/random.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { oneOf, weighted } from '../random/draw.ts';
import { type Site, sites } from './sites.ts';
import type { Hormone } from './traits.ts';

/** Where the primary is and which syndrome it has. Provenance EXPERT. */

export function isFunctioning(state: AnswerByQuestion['hormonalSyndrome'] | undefined): boolean {
  return state === 'controlled' || state === 'untreated' || state === 'refractory';
}

/** Syndromes whose names tell that the primary is in the pancreas. */
const tellPancreas: readonly string[] = ['vipoma', 'glucagonoma'];

/** Which syndromes go with a site and with what is known of the treatment, and how often. */
function hormonesOf(site: Site, known: Answers, isSiteTold: boolean): Partial<Record<Hormone, number>> {
  return Object.fromEntries(
    Object.entries(site.hormones).filter(
      ([hormone]) =>
        !(tellPancreas.includes(hormone) && !isSiteTold) &&
        // It is not borne for months without treatment.
        !(hormone === 'vipoma' && isLeftUntreated(known)),
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
export function chooseSite(
  guideline: Guideline,
  known: Answers,
  mayTellSite: boolean,
  random: Random,
): Site | undefined {
  return weighted(sites, (site) => siteWeight(guideline, site, known, mayTellSite), random);
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

function siteWeight(guideline: Guideline, site: Site, known: Answers, mayTellSite: boolean): number {
  const { primarySite, primaryStatus, hormonalSyndrome, transarterialContraindications } = known;
  const facts = deriveFacts(guideline, known);
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
