import { mayLead, type RecommendedOption } from '../../../engine/options.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../../guideline/answers.ts';
import { type AskedTreatment, gives, lists, type WhyOption } from '../../../language/ask/askedTreatment.ts';
import { alternativesOf } from '../../../machine/alternatives.ts';
import type { OutcomeOption } from '../../../guideline/outcome.ts';
import type { Cases, CaseState } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { shownTagRun } from '../said/claims.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { conditionRun, optionRuns, prohibitionRuns, stateOf } from '../outcome/optionRuns.ts';
import { type ShownOutcome, shownOutcome } from '../outcome/shownOutcome.ts';
import { againstInWords } from './compareEnds.ts';
import { cautionsOn, comparedOptions, type NamedOption, placeInWords } from './compareOptions.ts';
import { type BesideCase, endInWords, endOf, leadNames, withoutIds } from './end.ts';
import { answersShort } from '../said/answersInWords.ts';
import { titleOf } from '../said/titles.ts';
import { decidingBlocks } from './deciding.ts';
import { namedBlocks } from './need.ts';

const say = texts.alternatives;

/** How the options of an outcome that give a treatment stand in this case, and where the route left it when none does. */
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
  const [left, right, ...others] = named;
  const isPair = left && right && others.length === 0 && (left.option ?? right.option) !== undefined;
  const lead = leadNames(shown);
  return [
    { kind: 'heading', text: say.why(named.map(({ name }) => name).join(', ')) },
    ...leftOutLine(unread),
    ...(isPair
      ? [comparedOptions(shown, left, right)]
      : treatments.flatMap((treatment) =>
          options
            .filter((option) => gives(treatment, option))
            .flatMap((option) => optionStanding(shown, option)),
        )),
    ...named.flatMap((one): readonly Block[] => {
      const { option, treatment, number } = one;
      const wanted = treatment ?? (option && byItself(option));
      if (!wanted) return [{ kind: 'text', text: say.noSuchOption(number ?? 0, options.length) }];
      return [
        ...(option && number !== undefined && !isPair ? optionStanding(shown, option) : []),
        ...(option
          ? []
          : [{ kind: 'text', text: [{ text: say.notListed(wanted.name), strong: true }] } as const]),
        ...leftOf(cases, known, beside, { treatment: wanted, options }),
      ];
    }),
    ...decidingBlocks(
      shown,
      named.flatMap(({ treatment, option }) => treatment ?? (option ? byItself(option) : [])),
    ),
    ...(about === undefined
      ? []
      : [
          { kind: 'text', text: [{ text: say.need.heading(shortened(about)), strong: true }] } as const,
          ...namedBlocks(shown, about),
          { kind: 'text', small: true, text: say.inGeneral(named[0]?.name ?? '') } as const,
        ]),
    ...(lead === '' ? [] : [{ kind: 'text', text: say.before(lead) } as const]),
    {
      kind: 'text',
      small: true,
      text: [
        { text: `${say.basis}${recommendation.basis.fired.says} ` },
        shownTagRun(recommendation.basis.fired.shown),
      ],
    },
  ];
}

/** Most of what was typed that is echoed. */
const mostEchoed = 40;

function shortened(text: string): string {
  return text.length > mostEchoed ? `${text.slice(0, mostEchoed)}…` : text;
}

/** What of an ask was not understood. */
export function leftOutLine(unread: readonly string[]): readonly Block[] {
  if (unread.length === 0) return [];
  const words = shortened(unread.map((word) => `“${word}”`).join(', '));
  return [{ kind: 'text', small: true, text: say.leftOutOfAsk(words) }];
}

interface Named extends NamedOption {
  readonly treatment?: AskedTreatment;
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
function byItself({ number, kinds, text }: RecommendedOption): AskedTreatment {
  return { name: say.optionNumber(number), kinds, said: /$^/u, words: literally(text) };
}

function literally(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}$`, 'u');
}

/** An option with its place or what closes it, its conditions by their state, and its prohibitions. */
function optionStanding(shown: ShownOutcome, option: RecommendedOption): readonly Block[] {
  const { number, closed, conditions, prohibitions, forbiddenBy } = option;
  const place = placeInWords(shown, option);
  const cautions = cautionsOn(shown, option);
  const states = (['notMet', 'notKnown', 'met'] as const).flatMap((state): readonly Block[] => {
    const those = conditions.filter((condition) => stateOf(condition) === state);
    if (those.length === 0) return [];
    const runs: readonly Run[] = [
      { text: say[state], strong: true },
      { text: those.map((one) => withoutState(conditionRun(one).text)).join('; ') },
    ];
    return [{ kind: 'text', small: true, tight: true, text: runs }];
  });
  return [
    {
      kind: 'text',
      text: [
        { text: `${number}. `, strong: true },
        ...againstInWords(shown, option),
        ...optionRuns(option).map((run) => ({ ...run, text: withoutIds(run.text) })),
        ...(closed === null ? [{ text: ` ${place}`, strong: true }] : []),
      ],
    },
    ...(prohibitions.length === 0
      ? []
      : [{ kind: 'list', items: prohibitions.map((one) => prohibitionRuns(one)) } as const]),
    ...(cautions.length === 0 || forbiddenBy.length > 0
      ? []
      : [
          {
            kind: 'text',
            small: true,
            tight: true,
            text: [{ text: say.cautionsHere, strong: true }, { text: cautions.join(' ') }],
          } as const,
        ]),
    ...states,
  ];
}

/** A condition without its state, which stands before the group. */
function withoutState(text: string): string {
  return text.replace(/: (?:not met|not known|met)(?= )/u, '');
}

/**
 * Where the route left a treatment that is asked about: nothing where an open option is that treatment by itself. Where
 * an open option has it beside others ("ablation with limited resection"), only an answer with which it would lead.
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
  const open = options.filter((option) => mayLead(option) && gives(treatment, option));
  if (open.some((option) => isItself(treatment, option))) return [];
  return whereLeft(cases, known, beside, { treatment, toLead: open.length > 0 });
}

function isItself({ kinds }: AskedTreatment, option: Pick<OutcomeOption, 'kinds'>): boolean {
  return option.kinds.every((kind) => kinds.includes(kind));
}

/**
 * Where the route left a treatment: the last answer whose single change reaches an outcome that lists it as open, with
 * the rule that fired at that answer. Where there is none, an answer that leads to a question behind which such an
 * outcome lies; no outcome is named there, since it hangs on what is answered then.
 * @param toLead only an answer with which it would lead; nothing where there is none
 */
export function whereLeft(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  { treatment, toLead }: { readonly treatment: AskedTreatment; readonly toLead: boolean },
): readonly Block[] {
  const { guideline } = cases;
  const alternatives = alternativesOf(cases, known);
  const found = alternatives.flatMap(({ given, change }) => {
    const end = endOf(cases, change, beside);
    const option = end.kind === 'outcome' ? openOption(end.shown, treatment) : undefined;
    return end.kind === 'outcome' && option ? [{ given, end, option, leads: leads(end.shown, option) }] : [];
  });
  const first = found.find((one) => one.leads) ?? (toLead ? undefined : found[0]);
  const leftAt = (question: QuestionId): readonly Run[] => {
    const step = cases.trail(known.state).find((one) => one.question === question);
    const answer = step ? describeAnswer(guideline, question, step.answer, 'short') : '';
    return [
      { text: say.leftAt(guideline.questions[question].title, answer) },
      ...(step ? [{ text: `${step.edge.says} ` }, shownTagRun(step.edge.shown), { text: ' ' }] : []),
    ];
  };
  if (!first) {
    const might = alternatives.filter(({ change: { state } }) =>
      toLead ? beginsAhead(cases, state, treatment) : optionsAhead(cases, state, treatment).length > 0,
    );
    const [nearest] = might;
    if (!nearest) return toLead ? [] : [{ kind: 'text', text: say.noSingleChange(treatment.name) }];
    const next = nearest.change.state.question;
    const { question } = nearest.given;
    const { title } = guideline.questions[question];
    const answers = answersShort(
      guideline,
      question,
      might
        .filter(({ given, change }) => given.question === question && change.state.question === next)
        .map(({ given }): GivenAnswer => given),
    );
    const asked = titleOf(guideline, next ?? question);
    return [
      {
        kind: 'text',
        text: [
          ...leftAt(question),
          { text: (toLead ? say.leadsBehind : say.opensBehind)(title, answers, asked, treatment.name) },
        ],
      },
    ];
  }
  const { question } = first.given;
  const words = endInWords(cases, first.end);
  const alike = found.filter(
    (one) =>
      one.given.question === question &&
      one.leads === first.leads &&
      one.option.id === first.option.id &&
      endInWords(cases, one.end) === words,
  );
  const answers = answersShort(
    guideline,
    question,
    alike.map(({ given }): GivenAnswer => given),
  );
  const { number, text } = first.option;
  return [
    {
      kind: 'text',
      text: [
        ...leftAt(question),
        { text: `${say.wouldBeWith(guideline.questions[question].title, answers, words)} ` },
        { text: say.listedThere(treatment.name, first.leads, number, withoutIds(text)) },
      ],
    },
  ];
}

/** The first option of an outcome that lists a treatment and may lead. */
function openOption(shown: ShownOutcome, treatment: AskedTreatment): RecommendedOption | undefined {
  const open = shown.recommendation.options.filter((option) => mayLead(option) && lists(treatment, option));
  return open.find((option) => leads(shown, option)) ?? open[0];
}

function leads(shown: ShownOutcome, option: RecommendedOption): boolean {
  return leadingOptions(shown).includes(option);
}

/** The options that list a treatment at the outcomes that a case can still reach. */
export function optionsAhead(
  cases: Cases,
  state: CaseState,
  treatment: AskedTreatment,
): readonly OutcomeOption[] {
  return [...cases.outlook(state).outcomes].flatMap((id) =>
    cases.guideline.outcomes[id].options.filter((option) => lists(treatment, option)),
  );
}

/** Whether a case can still reach an outcome whose first option is a treatment by itself. */
function beginsAhead(cases: Cases, state: CaseState, treatment: AskedTreatment): boolean {
  return [...cases.outlook(state).outcomes].some((id) => {
    const [begin] = cases.guideline.outcomes[id].options;
    return begin !== undefined && lists(treatment, begin) && isItself(treatment, begin);
  });
}
