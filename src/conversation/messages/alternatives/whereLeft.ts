import { isOffered } from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { shutOutBy, shutsOut } from '../../../engine/shutsOut.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { QuestionId } from '../../../guideline/answers.ts';
import type { OutcomeId, OutcomeOption } from '../../../guideline/outcome.ts';
import { type AskedTreatment, isItself, lists } from '../../../language/ask/askedTreatment.ts';
import { type Alternative, alternativesOf } from '../../../machine/alternatives.ts';
import type { Cases } from '../../../machine/cases.ts';
import { outcomesAhead } from '../../../machine/firmness/outcomesAhead.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { wordsOfClass } from '../outcome/contraindicated.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { failedIn, namesOf } from '../outcome/failedDrugs.ts';
import { toldAgainst, toldAnywhere } from '../outcome/toldOnOptions.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import type { ShownOutcome } from '../outcome/shownOutcome.ts';
import { answersInWords } from '../said/answersInWords.ts';
import { shownTagRun } from '../said/claims.ts';
import { titleOf } from '../said/titles.ts';
import { type BesideCase, endInWords, endOf, keyOf, withoutIds } from './end.ts';
import { isLeftOf } from './standing.ts';

const say = texts.alternatives;

/**
 * Where the route left a treatment: the last answer whose single change reaches an outcome that lists it as open, with
 * the rule that fired at that answer. Where there is none, an answer that leads to a question behind which such an
 * outcome lies; no outcome is named there, since it depends on what is answered then.
 * Never an answer that keeps what closes the treatment, or that puts one contraindication in the place of another; where
 * only the treatment would be open and all else stay as it is, that is said.
 * @param toLead only an answer with which it would lead; nothing where there is none
 */
export function whereLeft(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  { treatment, toLead }: { readonly treatment: AskedTreatment; readonly toLead: boolean },
): readonly Block[] {
  const { guideline } = cases;
  const alternatives = alternativesOf(cases, known).filter((one) => !swapsOne(known, one));
  const now = keyOf(endOf(cases, known, beside));
  const found = alternatives.flatMap(({ given, change }) => {
    const end = endOf(cases, change, beside);
    const stays = keyOf(end) === now;
    const option =
      // Of what leads now nothing would be otherwise.
      end.kind === 'outcome' && !(toLead && stays) ? openOption(end.shown, treatment) : undefined;
    return end.kind === 'outcome' && option
      ? [{ given, end, option, stays, leads: leads(end.shown, option) }]
      : [];
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
    const might = alternatives.filter(({ change: { state, pending } }) =>
      toLead
        ? beginsAhead(cases, { state, pending }, treatment)
        : openAhead(cases, { state, pending }, beside, treatment).length > 0,
    );
    const [nearest] = might;
    if (!nearest) return toLead ? [] : [{ kind: 'text', text: say.noSingleChange(treatment.name) }];
    const next = nearest.change.state.question;
    const { question } = nearest.given;
    const { title } = guideline.questions[question];
    const answers = answersInWords(
      guideline,
      question,
      might
        .filter(({ given, change }) => given.question === question && change.state.question === next)
        .map(({ given }) => given.answer),
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
  const { title } = guideline.questions[question];
  const words = endInWords(cases, first.end);
  const alike = found.filter(
    (one) =>
      one.given.question === question &&
      one.leads === first.leads &&
      one.option.id === first.option.id &&
      endInWords(cases, one.end) === words,
  );
  const answers = answersInWords(
    guideline,
    question,
    alike.map(({ given }) => given.answer),
  );
  const { number, text } = first.option;
  return [
    {
      kind: 'text',
      text: [
        ...leftAt(question),
        {
          text: `${first.stays ? say.staysWith(title, answers) : say.wouldBeWith(title, answers, words)} `,
        },
        { text: say.listedThere(treatment.name, first.leads, number, withoutIds(text)) },
      ],
    },
  ];
}

/** Whether an alternative to a set of items names one that the case does not have: that is another patient. */
function swapsOne({ state }: CaseWithPending, { given: { question, answer } }: Alternative): boolean {
  const was = state.answers.find((one) => one.question === question)?.answer;
  if (!Array.isArray(answer) || !Array.isArray(was)) return false;
  const had: readonly unknown[] = was.filter((item: unknown) => item !== 'none' && item !== 'notAssessed');
  return had.length > 0 && answer.some((item: unknown) => item !== 'none' && !had.includes(item));
}

/** The first option of an outcome that lists a treatment and may lead. */
function openOption(shown: ShownOutcome, treatment: AskedTreatment): RecommendedOption | undefined {
  const open = shown.recommendation.options.filter(
    (option) => isOffered(option) && lists(treatment, option) && isLeftOf(option, treatment),
  );
  return open.find((option) => leads(shown, option)) ?? open[0];
}

function leads(shown: ShownOutcome, option: RecommendedOption): boolean {
  return leadingOptions(shown).includes(option);
}

/** The options that list a treatment at the outcomes that a case can still reach with all that is known of it. */
export function optionsAhead(
  cases: Cases,
  known: CaseWithPending,
  treatment: AskedTreatment,
): readonly OutcomeOption[] {
  return ahead(cases, known, treatment).map(({ option }) => option);
}

/** Those of them that what is known of the case does not shut out already. */
export function openAhead(
  cases: Cases,
  known: CaseWithPending,
  { situations = [], notTaken = [] }: BesideCase,
  treatment: AskedTreatment,
): readonly OutcomeOption[] {
  const told = toldAnywhere(notTaken);
  const given = [...known.pending, ...known.state.answers];
  return ahead(cases, known, treatment)
    .filter((one) => !shutsOut(cases.guideline, one, given, situations, told))
    .map(({ option }) => option);
}

/** What shuts out the options ahead that list a treatment, each reason once; an outcome's own references are left out. */
export function shutOutInWords(
  cases: Cases,
  known: CaseWithPending,
  { situations = [], notTaken = [] }: BesideCase,
  treatment: AskedTreatment,
): string {
  const { guideline } = cases;
  const told = toldAnywhere(notTaken);
  const given = [...known.pending, ...known.state.answers];
  const reasons = ahead(cases, known, treatment)
    .flatMap((one) =>
      shutOutBy(guideline, one, given, situations, told).map((by) => ({ by, option: one.option })),
    )
    .map(({ by, option }) => {
      if ('told' in by) return toldWords(notTaken, option);
      if ('words' in by) return by.words;
      if ('class' in by) return wordsOfClass(guideline, by.class)?.words ?? '';
      return situations.find(({ id }) => id === by.situation)?.inWords ?? '';
    });
  return [...new Set(reasons.map((one) => withoutIds(one).replace(/\.$/u, '')))].join('; ');
}

/** What was told against an option, or of its drugs, as it was told. */
function toldWords(notTaken: readonly StoredNotTaken[], option: OutcomeOption): string {
  const against = toldAgainst(notTaken, option).map(({ words }) => words);
  const failed = failedIn({ notTaken }, option);
  return [...against, ...(failed.length === 0 ? [] : [texts.outcome.takenAway.failed(namesOf(failed))])].join(
    '; ',
  );
}

function ahead(
  cases: Cases,
  known: CaseWithPending,
  treatment: AskedTreatment,
): readonly { readonly outcome: OutcomeId; readonly option: OutcomeOption }[] {
  return outcomesAhead(cases, known).flatMap((outcome) =>
    cases.guideline.outcomes[outcome].options
      .filter((option) => lists(treatment, option))
      .map((option) => ({ outcome, option })),
  );
}

/** Whether a case can still reach an outcome whose first option is a treatment by itself. */
function beginsAhead(cases: Cases, known: CaseWithPending, treatment: AskedTreatment): boolean {
  return outcomesAhead(cases, known).some((id) => {
    const [begin] = cases.guideline.outcomes[id].options;
    return begin !== undefined && lists(treatment, begin) && isItself(treatment, begin);
  });
}
