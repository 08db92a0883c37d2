import { byQuestion } from '../../../engine/byQuestion.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import { isGivenUp } from '../../../machine/givenUp.ts';
import type { Block, Run } from '../../contract/message.ts';
import { contradictionsBeyond, withPending } from '../../state/contradictions.ts';
import { withoutSettled } from '../../state/unsettled.ts';
import { texts } from '../../texts/texts.ts';
import { titlesOf } from '../said/titles.ts';
import { deniedAnswersOf } from '../outcome/contradicted.ts';
import { answerFact } from '../said/answerFact.ts';
import { situationsFirst } from '../outcome/settleFirst.ts';
import { bearingsOf } from '../outcome/volunteeredBlocks.ts';
import { type ShownOutcome, volunteeredCautions } from '../outcome/shownOutcome.ts';
import { comparedEnds } from './compareEnds.ts';
import { type BesideCase, type End, endOf } from './end.ts';

const say = texts.alternatives;

/** A case as it is, and as it would be with answers that are supposed. */
export interface Supposition {
  readonly supposed: readonly GivenAnswer[];
  readonly now: CaseWithPending;
  readonly changed: CaseWithPending;
  readonly beside: BesideCase;
  /** What stands with the case as it would be, where special situations are supposed; else the same. */
  readonly besideThen?: BesideCase;
  /** In words, what is supposed that is no answer. */
  readonly alsoSupposed?: readonly string[];
  /** Which lines the text names in which it was supposed; none where it was tapped. */
  readonly linesNamed?: LinesNamed;
}

/** The lines before the first option of an outcome that name something. */
export type LinesNamed = (shown: ShownOutcome) => readonly (readonly Run[])[];

/** What supposed answers would lead to, beside what the case leads to. Nothing of it changes the case. */
export function whatIfBlocks(cases: Cases, supposition: Supposition): readonly Block[] {
  const { guideline } = cases;
  const { beside, besideThen } = supposition;
  return [
    { kind: 'heading', text: say.whatIf(inWords(guideline, supposition)) },
    { kind: 'notice', tone: 'accent', text: say.unchanged },
    ...situationsFirst((besideThen ?? beside).situations),
    ...linesNaming(cases, supposition),
    ...comparedBlocks(cases, supposition),
  ];
}

/**
 * What must be read before the first option where it names what was supposed: "growing fast" may change nothing of the
 * order, and is what the line is about.
 */
function linesNaming(
  cases: Cases,
  { changed, beside, besideThen = beside, linesNamed }: Supposition,
): readonly Block[] {
  if (!linesNamed) return [];
  const end = endOf(cases, changed, besideThen);
  if (end.kind !== 'outcome') return [];
  const lines = linesNamed(end.shown);
  return lines.length === 0
    ? []
    : [
        { kind: 'text', text: [{ text: say.decides, strong: true }] },
        { kind: 'list', items: lines },
      ];
}

/** Both results side by side, what becomes of the supposed answers, and what they contradict. */
export function comparedBlocks(
  cases: Cases,
  { supposed, now, changed, beside, besideThen = beside }: Supposition,
): readonly Block[] {
  const { guideline } = cases;
  // What is looked at settles what was told of the same answers, so it is not said to come first.
  const settled = ({ notTaken = [], ...rest }: BesideCase): BesideCase => ({
    ...rest,
    notTaken: withoutSettled(
      notTaken,
      supposed.map(({ question }) => question),
    ),
  });
  const before = endOf(cases, now, settled(beside));
  const after = endOf(cases, changed, settled(besideThen));
  const onRoute = (one: GivenAnswer): boolean =>
    changed.state.answers.some(({ question }) => question === one.question);
  const notAsked = changed.state.question === null ? supposed.filter((one) => !onRoute(one)) : [];
  const contradictions = contradictionsBeyond(guideline, withPending(now.state, now.pending), {
    ...withPending(changed.state, changed.pending),
    ...byQuestion(supposed.filter((one) => !isGivenUp(one))),
  });
  return [
    ...(before.kind === 'question' && after.kind === 'question'
      ? [{ kind: 'text', text: say.notComparable } as const]
      : []),
    ...comparedEnds(cases, { state: now.state, end: before }, { state: changed.state, end: after }),
    ...lines([
      ...(after.kind === 'question'
        ? supposed.filter((one) => !isGivenUp(one)).map((given) => whatFor(cases, given, changed))
        : []),
      ...(notAsked.length > 0
        ? [say.notAsked(titlesOf(guideline, notAsked)), ...whatItBearsOn(before, after, notAsked)]
        : []),
    ]),
    ...contradictions.map((text): Block => ({
      kind: 'notice',
      tone: 'warning',
      text: texts.discrepancy(text),
    })),
  ];
}

/** All that is supposed: "Performance status: ECOG 2; Pregnancy". */
function inWords(guideline: Guideline, { supposed, alsoSupposed = [] }: Supposition): string {
  return [...(supposed.length === 0 ? [] : [answersInWords(guideline, supposed)]), ...alsoSupposed].join(
    '; ',
  );
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

/** The question that a supposed answer is used for while no outcome is reached. */
function whatFor(cases: Cases, { question }: GivenAnswer, { state }: CaseWithPending): string {
  const { title, ask } = cases.guideline.questions[question];
  if (state.answers.some((given) => given.question === question)) return say.usedFor(title, ask);
  return cases.outlook(state).questions.has(question) ? say.mayBeUsedFor(title, ask) : say.usedBeside(title);
}

/** What supposed answers that the route does not ask change at its outcome, or that they change nothing there. */
function whatItBearsOn(before: End, after: End, notAsked: readonly GivenAnswer[]): readonly string[] {
  if (after.kind !== 'outcome') return [];
  const gone = before.kind === 'outcome' ? noLongerDenied(before.shown, after.shown) : [];
  const said = gone.length === 0 ? [] : [texts.outcome.contradicted.gone(gone.join('; '))];
  const about = after.shown.volunteered.filter(({ given }) =>
    notAsked.some(({ question }) => question === given.question),
  );
  const bearings = bearingsOf(after.shown, about);
  if (bearings.length > 0) return [...said, texts.outcome.volunteered.bears(bearings.join('; '))];
  return said.length > 0 || volunteeredCautions(about).length > 0 ? said : [say.bearsOnNone];
}

/** The answers that something told denied before, and nothing does afterwards. */
function noLongerDenied(before: ShownOutcome, after: ShownOutcome): readonly string[] {
  const denied = (shown: ShownOutcome): readonly string[] => [
    ...new Set(deniedAnswersOf(shown).map((given) => answerFact(shown.guideline, given))),
  ];
  const still = denied(after);
  return denied(before).filter((one) => !still.includes(one));
}

function lines(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
