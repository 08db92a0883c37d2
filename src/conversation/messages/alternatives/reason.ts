import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { TrailStep } from '../../../engine/trail.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Claim } from '../../../guideline/outcome.ts';
import { type AskedTreatment, isItself, namesTreatment } from '../../../language/ask/askedTreatment.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { optionName } from '../outcome/optionName.ts';
import { wordsOfClass } from '../outcome/contraindicated.ts';
import { prohibitionRuns } from '../outcome/optionRuns.ts';
import type { ShownOutcome } from '../outcome/shownOutcome.ts';
import { isNotKnown } from '../outcome/warnings.ts';
import { briefTagRun, itemRuns, shownTagRun, tagRun } from '../said/claims.ts';
import { withoutIds } from './end.ts';
import { isLeftOf, placeInWords } from './standing.ts';

const say = texts.alternatives;

/** Something that is asked about, and the option that gives it where the outcome lists one. */
export interface AskedOption {
  readonly name: string;
  readonly treatment?: AskedTreatment;
  readonly option: RecommendedOption | undefined;
}

/**
 * Why what is asked about stands where it stands, and what limits that reason, in the order asked: the first thing that
 * is read. All of it is the outcome's own: how a pair stands, the rule that fired at which answer, where the place of
 * what leads comes from, and what the rationale says of all that is asked about.
 * @param isSaidAbove whether what the recommendation says of what is no option stands before
 */
export function reasonBlocks(
  shown: ShownOutcome,
  asked: readonly AskedOption[],
  isSaidAbove = false,
): readonly Block[] {
  const places = asked.flatMap((each, index) => {
    const { name, option } = each;
    if (!option && isSaidAbove) return say.noOptionOfItsOwn(name);
    if (!option) return isLeftOpenByTold(shown, each) ? say.leftOpen(name) : say.notListed(name);
    const alike = asked.filter((one) => one.option === option);
    if (alike.length === 1) return placeByName(shown, each, option);
    // What one option gives is said of all of it at once.
    if (asked.findIndex((one) => one.option === option) < index) return [];
    return [
      say.inOneOption(alike.map((one) => one.name).join(', ')),
      placeOf(shown, option, optionName(option)),
    ];
  });
  const limits = limitsOf(shown, asked);
  const text: readonly Run[] = [
    { text: `${places.join(' ')} `, strong: true },
    ...whyPlace(shown, asked),
    ...(limits.length === 0
      ? []
      : [
          { text: ` ${say.limits}`, strong: true },
          ...limits.flatMap((claim, index) => [
            ...(index > 0 ? [{ text: ' ' }] : []),
            ...itemRuns([claim], briefTagRun),
          ]),
        ]),
  ];
  return [{ kind: 'text', text }];
}

/** Whether contraindications that were told name a treatment as what they leave open: "TARE remains possible". */
function isLeftOpenByTold({ guideline, recommendation }: ShownOutcome, { treatment }: AskedOption): boolean {
  return recommendation.options.some(({ contraindicated }) => {
    if (!contraindicated || !treatment) return false;
    const { kinds } = guideline.contraindicatedKinds[contraindicated.class];
    const words = wordsOfClass(guideline, contraindicated.class)?.words ?? '';
    return (
      namesTreatment(guideline, treatment, words) && !kinds.some((kind) => treatment.kinds.includes(kind))
    );
  });
}

/** An option that gives something else as well, or instead, is called by its own name. */
function placeByName(
  shown: ShownOutcome,
  { name, treatment }: AskedOption,
  option: RecommendedOption,
): string {
  const isOther = treatment !== undefined && !isItself(treatment, option);
  const isPartGone =
    treatment !== undefined && option.contraindicated !== undefined && !isLeftOf(option, treatment);
  const called = isOther && !isPartGone ? optionName(option) : name;
  return placeOf(shown, option, called, treatment);
}

function placeOf(
  shown: ShownOutcome,
  option: RecommendedOption,
  name: string,
  treatment?: AskedTreatment,
): string {
  return placeInWords(shown, option, treatment).replace(/^It\b/u, name);
}

function whyPlace(shown: ShownOutcome, asked: readonly AskedOption[]): readonly Run[] {
  const { together } = shown.recommendation;
  // How a pair stands is no reason for the place of one of them beside something else.
  const isOfPair = asked.every(({ option }) => option !== undefined && together?.options.includes(option));
  if (together && isOfPair) return [{ text: `${together.sentence} ` }, briefTagRun(together.provenance)];
  const [lead] = leadingOptions(shown);
  const isLead = asked.some(({ option }) => option !== undefined && option === lead);
  return [
    ...asked.flatMap(({ treatment, option }) => (treatment && !option ? neverListed(shown, treatment) : [])),
    ...asked.flatMap(({ option }) => (option ? closedRuns(option) : [])),
    ...ruleRuns(shown.guideline, shown.recommendation.basis.trail),
    ...(lead && isLead ? [{ text: ` ${say.placeRests(optionName(lead))}` }, tagRun(lead.provenance)] : []),
  ];
}

/** What closes an option; nothing where it is open. */
function closedRuns({ closed }: RecommendedOption): readonly Run[] {
  if (closed === null) return [];
  return [{ text: `${withoutIds(closed.reason)} ` }, briefTagRun(closed.provenance), { text: ' ' }];
}

/**
 * Why an outcome lists a treatment nowhere, where a warning of its options says so: one that applies and forbids its
 * kind, or that names it, unless it is known to be about another patient.
 */
export function neverListed(shown: ShownOutcome, treatment: AskedTreatment): readonly Run[] {
  const all = shown.recommendation.options
    .flatMap(({ prohibitions }) => prohibitions)
    .filter(({ aboutAnother }) => !aboutAnother);
  const found =
    all.find(
      ({ applies, besideRoute }) =>
        applies && besideRoute?.forbids?.some((kind) => treatment.kinds.includes(kind)),
    ) ?? all.find(({ text }) => namesTreatment(shown.guideline, treatment, withoutSubject(text)));
  if (!found) return [];
  // A bare "more than 75% replaced" would be read as a finding of this patient.
  return [
    ...(isNotKnown(found) ? [{ text: `${say.ifSo} ` }] : []),
    ...prohibitionRuns(found, briefTagRun),
    { text: ' ' },
  ];
}

/** What a warning says, without of whom: "After earlier TARE …: no PRRT" is about PRRT. */
function withoutSubject(text: string): string {
  return text.replace(/^[^:]*: /u, '');
}

/** The rule that led to the outcome with the answer that it fired at: by itself it can read as a finding. */
export function ruleRuns(guideline: Guideline, trail: readonly TrailStep[]): readonly Run[] {
  const last = trail.at(-1);
  if (!last) return [];
  const { title } = guideline.questions[last.question];
  const answer = describeAnswer(guideline, last.question, last.answer);
  return [{ text: `${say.rule(title, answer, last.edge.says)} ` }, shownTagRun(last.edge.shown)];
}

/** What the rationale says of all that is asked about, where two are compared and one of them leads or is listed. */
function limitsOf({ recommendation }: ShownOutcome, asked: readonly AskedOption[]): readonly Claim[] {
  const treatments = asked.flatMap(({ treatment }) => treatment ?? []);
  if (treatments.length < 2) return [];
  return recommendation.statements
    .filter(({ heading }) => heading === 'Rationale' || heading === 'TAE or TACE by site')
    .flatMap(({ claims }) => claims)
    .filter(({ text }) => treatments.every(({ said }) => said.test(text.toLowerCase())))
    .slice(0, mostLimits)
    .map((claim) => ({ ...claim, text: withoutIds(claim.text) }));
}

/** So many limits stand in the first sentence; the rationale has all. */
const mostLimits = 2;
