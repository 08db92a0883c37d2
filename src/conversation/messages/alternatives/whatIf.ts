import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { type Cases, answersOf } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { contradictionsBeyond } from '../../state/contradictions.ts';
import { texts } from '../../texts/texts.ts';
import { titlesOf } from '../titles.ts';
import { type BesideCase, type End, endInWords, endOf } from './end.ts';

const say = texts.alternatives;

/** A case as it is, and as it would be with answers that are supposed. */
export interface Supposition {
  readonly supposed: readonly GivenAnswer[];
  readonly now: CaseWithPending;
  readonly then: CaseWithPending;
  readonly beside: BesideCase;
}

/** What supposed answers would lead to, beside what the case leads to. Nothing of it changes the case. */
export function whatIfBlocks(cases: Cases, { supposed, now, then, beside }: Supposition): readonly Block[] {
  const { guideline } = cases;
  const before = endOf(cases, now, beside);
  const after = endOf(cases, then, beside);
  const onRoute = (one: GivenAnswer): boolean =>
    then.state.answers.some(({ question }) => question === one.question);
  const notAsked = then.state.question === null ? supposed.filter((one) => !onRoute(one)) : [];
  const answered = new Set(now.state.answers.map(({ question }) => question));
  const asked = new Set(then.state.answers.map(({ question }) => question));
  const gone = now.state.answers.filter(({ question }) => !asked.has(question));
  const anew = [
    ...then.state.answers.filter(
      ({ question }) => !answered.has(question) && !supposed.some((one) => one.question === question),
    ),
  ];
  const was = answersOf(now.state);
  const contradictions = contradictionsBeyond(guideline, was, {
    ...answersOf(then.state),
    ...Object.fromEntries(supposed.map(({ question, answer }) => [question, answer])),
  });
  return [
    { kind: 'heading', text: say.whatIf(answersInWords(guideline, supposed)) },
    { kind: 'notice', tone: 'accent', text: say.unchanged },
    { kind: 'text', text: [{ text: say.now, strong: true }, { text: endInWords(cases, before) }] },
    { kind: 'text', text: [{ text: say.then, strong: true }, { text: endInWords(cases, after) }] },
    ...stopLines(before, after),
    ...lines([
      ...(notAsked.length > 0 ? [say.notAsked(titlesOf(guideline, notAsked))] : []),
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

/** The stops that come and go, in the words that stand on the card. */
function stopLines(before: End, after: End): readonly Block[] {
  if (after.kind !== 'outcome') return [];
  const headlines = (end: End): readonly string[] =>
    end.kind === 'outcome' ? end.shown.stops.map(({ headline }) => headline) : [];
  const was = headlines(before);
  const is = headlines(after);
  const more = is.filter((one) => !was.includes(one));
  const fewer = was.filter((one) => !is.includes(one));
  const block = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0
      ? []
      : [{ kind: 'text', text: [{ text: title, strong: true }, { text: items.join(' ') }] satisfies Run[] }];
  return [...block(say.stopsNew, more), ...block(say.stopsGone, fewer)];
}

function lines(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
