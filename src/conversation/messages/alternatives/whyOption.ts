import { isOffered, standingOf } from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { type AskedTreatment, gives } from '../../../language/ask/askedTreatment.ts';
import type { WhyOption } from '../../../language/ask/whyOption.ts';
import { literally } from '../../../language/text/plainWords.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { type ShownOutcome, shownOutcome } from '../outcome/shownOutcome.ts';
import { fold } from '../outcome/evidenceSection.ts';
import { failedDrugs } from '../outcome/failedDrugs.ts';
import { optionName } from '../outcome/optionName.ts';
import { briefTagRun } from '../said/claims.ts';
import { openOrderBlocks } from '../said/openOrder.ts';
import { echoed } from '../../texts/echoed.ts';
import { alsoTold } from './alsoTold.ts';
import { comparedOptions, type NamedOption } from './compareOptions.ts';
import { decidingBlocks } from './deciding.ts';
import { type BesideCase, withoutIds } from './end.ts';
import { leadNames } from '../outcome/leadNames.ts';
import { namedBlocks } from './need.ts';
import { neverListed, reasonBlocks, ruleRuns } from './reason.ts';
import { cautionsOn, isLeftOf, shutReason } from './standing.ts';
import { optionStanding } from './optionStanding.ts';
import { stopsFirst } from './stopsFirst.ts';
import { toldFirst } from './toldFirst.ts';
import { whereLeft } from './whereLeft.ts';

const say = texts.alternatives;

/**
 * How the options of an outcome that give a treatment stand in this case, and where the route left it when none does:
 * first the reason with its limits; of a treatment that is open only as a part of something else ("ablation with limited
 * resection") where the route left it. Of what is closed, what closes it, what leads instead and what would open it again;
 * the options in full stand behind one tap.
 */
export function whyOptionBlocks(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  { treatments, numbers, unread = [], about }: WhyOption,
): readonly Block[] {
  const { recommendation } = known.state;
  if (!recommendation) return [];
  const shown = shownOutcome(cases.guideline, recommendation, { ...beside, pendingAnswers: known.pending });
  const { options } = shown.recommendation;
  const named = namedOptions(options, treatments, numbers);
  const asked = named.filter(({ treatment, option }) => treatment !== undefined || option !== undefined);
  const wanted = asked.map(({ treatment, option }) => treatment ?? byItself(option));
  const giving = asked.map((each) => givingIt(options, each));
  const [one, another, ...others] = named;
  const isPair = one && another && others.length === 0 && (one.option ?? another.option) !== undefined;
  const standing = isPair
    ? [comparedOptions(shown, one, another)]
    : asked.flatMap((each) =>
        givingIt(options, each).flatMap((option) => optionStanding(shown, option, each.treatment)),
      );
  const left = wanted.map((treatment) => ({
    isPartly: isOpenInPart(treatment, options),
    blocks: leftOf(cases, known, beside, { treatment, options }),
  }));
  const leftFirst = left.filter(({ isPartly }) => isPartly).flatMap(({ blocks }) => blocks);
  const leftAt = left.filter(({ isPartly }) => !isPartly).flatMap(({ blocks }) => blocks);
  const isClosed =
    !isPair &&
    giving.length > 0 &&
    giving.every((some) => some.length > 0 && some.every(({ closed }) => closed !== null));
  // What was told keeps all of it from being open, and no other answer of the route would change that.
  const again: readonly Block[] =
    !isPair &&
    giving.length > 0 &&
    giving.every(
      (some, at) => some.length > 0 && some.every((option) => isShutByTold(option, asked[at]?.treatment)),
    )
      ? [
          {
            kind: 'text',
            text: giving.flat().every(waits)
              ? say.waitsForThat
              : say.opensAgain(shutInWords(shown, giving.flat())),
          },
        ]
      : [];
  const deciding = decidingBlocks(shown, wanted);
  // What is no option may yet be given, or kept: what is said of it comes before that it is none, unless it is ruled out.
  const isSaidFirst =
    giving.flat().length === 0 && wanted.every((treatment) => neverListed(shown, treatment).length === 0);
  const lead = leadNames(shown);
  const first: readonly Block[] = lead === '' ? [] : [{ kind: 'text', text: say.before(lead) }];
  return [
    { kind: 'heading', text: say.why(named.map(({ name }) => name).join(', ')) },
    ...leftOutLine(unread),
    ...toldFirst(cases.guideline, beside, wanted),
    ...stopsFirst(shown, wanted),
    ...alsoTold(cases.guideline, known, beside, wanted),
    ...named
      .filter((each) => !asked.includes(each))
      .map(({ number }): Block => ({ kind: 'text', text: say.noSuchOption(number ?? 0, options.length) })),
    ...(isClosed
      ? [...closedBlocks(shown, asked, giving.flat()), ...again, ...first, ...leftAt]
      : [
          ...leftFirst,
          ...(isSaidFirst ? deciding : []),
          ...(asked.length > 0 ? reasonBlocks(shown, asked, isSaidFirst && deciding.length > 0) : []),
          ...again,
          ...(isSaidFirst ? [] : deciding),
        ]),
    ...openOrderBlocks(cases.guideline, treatments),
    ...(isClosed
      ? fold('why-option', say.detail, [...standing, ...deciding, ...basis(shown)])
      : [...standing, ...leftAt, ...first]),
    ...(giving.some((some) => some.length === 0)
      ? [{ kind: 'text', small: true, text: say.inGeneral(wanted[0]?.name ?? '') } as const]
      : []),
    ...(about === undefined
      ? []
      : [
          { kind: 'text', text: [{ text: say.need.heading(echoed(about)), strong: true }] } as const,
          ...namedBlocks(shown, about),
          { kind: 'text', small: true, text: say.inGeneral(named[0]?.name ?? '') } as const,
        ]),
  ];
}

/** The options that give what is asked about. */
function givingIt(
  options: readonly RecommendedOption[],
  { treatment, option }: Named,
): readonly RecommendedOption[] {
  if (treatment) return options.filter((one) => gives(treatment, one));
  return option ? [option] : [];
}

/** What closes options, each reason once, with the headlines of the cautions that say so. */
function closedBlocks(
  shown: ShownOutcome,
  asked: readonly Named[],
  options: readonly RecommendedOption[],
): readonly Block[] {
  const byReason = Map.groupBy(options, ({ closed }) => closed?.reason ?? '');
  const isOneReason = byReason.size === 1;
  return [...byReason.values()].flatMap((alike): readonly Block[] => {
    const closed = alike[0]?.closed;
    if (!closed) return [];
    const names = isOneReason ? asked.map(({ name }) => name) : [...new Set(alike.map(optionName))];
    const reason = withoutIds(closed.reason);
    const cautions = [...new Set(alike.flatMap((option) => cautionsOn(shown, option)))].filter(
      (headline) => !headline.startsWith(reason.replace(/\.$/u, '')),
    );
    return [
      {
        kind: 'text',
        text: [
          { text: say.closedBecause(names.join('; ')), strong: true },
          { text: `${reason} ` },
          briefTagRun(closed.provenance),
          ...(closed.byVolunteered ? [{ text: texts.outcome.closedByVolunteered, strong: true }] : []),
        ],
      },
      ...(cautions.length === 0
        ? []
        : [
            {
              kind: 'text',
              small: true,
              tight: true,
              text: `${say.cautionsHere}${cautions.join(' ')}`,
            } as const,
          ]),
    ];
  });
}

function basis({ guideline, recommendation }: ShownOutcome): readonly Block[] {
  return [{ kind: 'text', small: true, text: ruleRuns(guideline, recommendation.basis.trail) }];
}

/** What of an ask was not understood. */
export function leftOutLine(unread: readonly string[]): readonly Block[] {
  if (unread.length === 0) return [];
  const words = echoed(unread.map((word) => `“${word}”`).join(', '));
  return [{ kind: 'text', small: true, text: say.leftOutOfAsk(words) }];
}

interface Named extends NamedOption {
  readonly number?: number;
}

/** What is asked about, each with the first option that gives it. */
function namedOptions(
  options: readonly RecommendedOption[],
  treatments: readonly AskedTreatment[],
  numbers: readonly number[],
): readonly Named[] {
  return [
    ...treatments.map((treatment) => ({
      name: treatment.name,
      treatment,
      option: options.find((option) => gives(treatment, option)),
    })),
    ...numbers.map((number) => ({
      name: say.optionNumber(number),
      number,
      option: options.find((one) => one.number === number),
    })),
  ];
}

/** An option as what is asked about: itself, wherever an outcome lists it in these words. */
function byItself(option: RecommendedOption | undefined): AskedTreatment {
  const { number, kinds, text } = option ?? { number: 0, kinds: [], text: '' };
  return {
    name: say.optionNumber(number),
    kinds,
    said: /$^/u,
    words: new RegExp(`^${literally(text)}$`, 'u'),
  };
}

/** Whether an option is open, behind what must be settled first. */
function waits(option: RecommendedOption): boolean {
  return option.closed === null && standingOf(option) === 'waits';
}

/** What was told that keeps options from being open, each reason once. */
function shutInWords(shown: ShownOutcome, options: readonly RecommendedOption[]): string {
  const reasons = options.map((option) => shutReason(shown, option).replace(/\.$/u, ''));
  return [...new Set(reasons)].join('; ');
}

/** Whether what was told, and not the route, keeps an option from being open. */
function isShutByTold(option: RecommendedOption, treatment: AskedTreatment | undefined): boolean {
  const standing = standingOf(option);
  if (standing === 'inPart') return treatment !== undefined && !isLeftOf(option, treatment);
  return standing === 'forbidden' || standing === 'waits' || option.closed?.byVolunteered === true;
}

/** The open options that give a treatment. */
function openOf(treatment: AskedTreatment, options: readonly RecommendedOption[]) {
  return options.filter(
    (option) => isOffered(option) && gives(treatment, option) && isLeftOf(option, treatment),
  );
}

/** Whether a treatment is open only behind what the options name first: "ablation with limited resection" is no surgery. */
function isOpenInPart(treatment: AskedTreatment, options: readonly RecommendedOption[]): boolean {
  const open = openOf(treatment, options);
  const isFirst = ({ kinds: [first] }: RecommendedOption): boolean =>
    first !== undefined && treatment.kinds.includes(first);
  return open.length > 0 && !open.some(isFirst);
}

/**
 * Where the route left a treatment that is asked about: nothing where an open option names it first. Where open options
 * have it behind others ("ablation with limited resection"), only an answer with which it would lead.
 */
function leftOf(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  {
    treatment,
    options,
  }: { readonly treatment: AskedTreatment; readonly options: readonly RecommendedOption[] },
): readonly Block[] {
  const isOpen = openOf(treatment, options).length > 0;
  if (isOpen && !isOpenInPart(treatment, options)) return [];
  // What the disease has progressed on is no way back.
  if (failedDrugs(beside.notTaken ?? []).some(({ name }) => name === treatment.name)) return [];
  const giving = options.filter((option) => gives(treatment, option));
  const isKept = (option: RecommendedOption): boolean =>
    isShutByTold(option, treatment) || standingOf(option) === 'fails' || option.unled === true;
  if (giving.length > 0 && giving.every(isKept)) return [];
  return whereLeft(cases, known, beside, { treatment, toLead: isOpen });
}
