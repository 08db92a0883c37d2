import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { type Cases, answersOf } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block } from '../../contract/message.ts';
import { contradictionsBeyond } from '../../state/contradictions.ts';
import { texts } from '../../texts/texts.ts';
import { titlesOf } from '../titles.ts';
import { mayLead } from '../../../engine/options.ts';
import { optionName } from '../outcome/optionName.ts';
import { bearingsOf } from '../outcome/volunteeredBlocks.ts';
import { volunteeredCautions } from '../outcome/shownOutcome.ts';
import { type BesideCase, type End, endInWords, endOf, keyOf, withoutIds } from './end.ts';

const say = texts.alternatives;

/** A case as it is, and as it would be with answers that are supposed. */
export interface Supposition {
  readonly supposed: readonly GivenAnswer[];
  readonly now: CaseWithPending;
  readonly changed: CaseWithPending;
  readonly beside: BesideCase;
}

/** What supposed answers would lead to, beside what the case leads to. Nothing of it changes the case. */
export function whatIfBlocks(
  cases: Cases,
  { supposed, now, changed, beside }: Supposition,
): readonly Block[] {
  const { guideline } = cases;
  const before = endOf(cases, now, beside);
  const after = endOf(cases, changed, beside);
  const onRoute = (one: GivenAnswer): boolean =>
    changed.state.answers.some(({ question }) => question === one.question);
  const notAsked = changed.state.question === null ? supposed.filter((one) => !onRoute(one)) : [];
  const answered = new Set(now.state.answers.map(({ question }) => question));
  const asked = new Set(changed.state.answers.map(({ question }) => question));
  const gone = now.state.answers.filter(({ question }) => !asked.has(question));
  const anew = changed.state.answers.filter(
    ({ question }) => !answered.has(question) && !supposed.some((one) => one.question === question),
  );
  const was = answersOf(now.state);
  const contradictions = contradictionsBeyond(guideline, was, {
    ...answersOf(changed.state),
    ...Object.fromEntries(supposed.map(({ question, answer }) => [question, answer])),
  });
  return [
    { kind: 'heading', text: say.whatIf(answersInWords(guideline, supposed)) },
    { kind: 'notice', tone: 'accent', text: say.unchanged },
    before.kind === 'question' && after.kind === 'question'
      ? { kind: 'text', text: say.notComparable }
      : led(say.now, endInWords(cases, before)),
    ...(keyOf(before) !== keyOf(after)
      ? [led(say.afterwards, endInWords(cases, after))]
      : before.kind === 'outcome'
        ? [led(say.afterwards, say.sameOutcome)]
        : []),
    ...cautionLines(before, after),
    ...lines([
      ...(after.kind === 'question' ? supposed.map((given) => whatFor(cases, given, changed)) : []),
      ...lostOptions(before, after),
      ...(notAsked.length > 0
        ? [say.notAsked(titlesOf(guideline, notAsked)), ...whatItBearsOn(after, notAsked)]
        : []),
      ...(anew.length > 0 ? [say.askedAnew(titlesOf(guideline, anew))] : []),
      ...(gone.length > 0 ? [say.noLongerAsked(titlesOf(guideline, gone))] : []),
    ]),
    ...contradictions.map((text): Block => ({
      kind: 'notice',
      tone: 'warning',
      text: texts.discrepancy(text),
    })),
  ];
}

/** "Performance status: ECOG 2". */
export function answersInWords(guideline: Guideline, answers: readonly GivenAnswer[]): string {
  return answers
    .map(
      ({ question, answer }) =>
        `${guideline.questions[question].title}: ${describeAnswer(guideline, question, answer, 'short')}`,
    )
    .join('; ');
}

function led(lead: string, text: string): Block {
  return { kind: 'text', text: [{ text: lead, strong: true }, { text }] };
}

/** The question that a supposed answer is used for while no outcome is reached. */
function whatFor(cases: Cases, { question }: GivenAnswer, { state }: CaseWithPending): string {
  const { title, ask } = cases.guideline.questions[question];
  if (state.answers.some((given) => given.question === question)) return say.usedFor(title, ask);
  return cases.outlook(state).questions.has(question) ? say.mayBeUsedFor(title, ask) : say.usedBeside(title);
}

/** What supposed answers that the route does not ask change at its outcome, or that they change nothing there. */
function whatItBearsOn(after: End, notAsked: readonly GivenAnswer[]): readonly string[] {
  if (after.kind !== 'outcome') return [];
  const about = after.shown.volunteered.filter(({ given }) =>
    notAsked.some(({ question }) => question === given.question),
  );
  const bearings = bearingsOf(after.shown, about);
  if (bearings.length > 0) return [texts.outcome.volunteered.bears(bearings.join('; '))];
  return volunteeredCautions(about).length > 0 ? [] : [say.bearsOnNone];
}

/** The cautions that come and go, in the words of their headlines. */
function cautionLines(before: End, after: End): readonly Block[] {
  if (after.kind !== 'outcome') return [];
  const headlines = (end: End): readonly string[] =>
    end.kind === 'outcome'
      ? [...end.shown.byChart.cautions, ...volunteeredCautions(end.shown.volunteered)].map(
          ({ headline }) => headline,
        )
      : [];
  const was = headlines(before);
  const is = headlines(after);
  const block = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'text', text: [{ text: title, strong: true }] },
          { kind: 'list', items },
        ];
  return [
    ...block(say.cautionsNew, [...new Set(is.filter((one) => !was.includes(one)))]),
    ...block(
      say.cautionsGone,
      was.filter((one) => !is.includes(one)),
    ),
  ];
}

/** The options of the same outcome that could lead and then may not, each with why. */
function lostOptions(before: End, after: End): readonly string[] {
  if (before.kind !== 'outcome' || after.kind !== 'outcome') return [];
  const could = new Set(before.shown.recommendation.options.filter(mayLead).map(({ id }) => id));
  if (before.shown.recommendation.outcome !== after.shown.recommendation.outcome) return [];
  return after.shown.recommendation.options
    .filter((option) => could.has(option.id) && !mayLead(option))
    .map((option) => {
      const stops = after.shown.stops.filter(({ id }) => option.forbiddenBy.includes(id));
      const why = option.closed
        ? [option.closed.reason]
        : [...stops.map(({ headline }) => headline), ...option.broughtAbout.map(({ text }) => text)];
      return say.lost(optionName(option), withoutIds(why.join(' ')));
    });
}

function lines(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
