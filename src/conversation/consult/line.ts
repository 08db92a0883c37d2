import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import { addsItems } from '../../machine/besideItems.ts';
import { mergeAnswers, sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Block } from '../contract/message.ts';
import { mergeNotTaken, withoutAnswered } from '../state/notTaken.ts';
import { withOpenItems } from '../state/openItems.ts';
import { halvesOf } from '../state/waiting.ts';
import { notTakenBlocks } from '../messages/review.ts';
import { titleOf } from '../messages/said/titles.ts';
import { eachOnce } from '../messages/said/eachOnce.ts';
import { texts } from '../texts/texts.ts';
import { closingBlocks, withNewCase } from './caseState.ts';
import type { ConversationContext, Turn } from './context.ts';
import { beginCase } from './newCase.ts';
import { withSettled } from './proposed.ts';
import { notice, show } from './show.ts';

const say = texts.review;

/**
 * Takes a line that states answers: what was understood is shown for confirmation, nothing is used before.
 * @param begins whether the line begins a new case
 */
export function takeLine(context: ConversationContext, read: LineRead, begins: boolean): Turn {
  const isEmpty = read.facts.length + read.doubtful.length === 0;
  if (begins && isEmpty) return beginCase(context, notTakenBlocks(read));
  if (begins) return review(withNewCase(context), read, closingBlocks(context));
  if (saysNothingNew(context, read)) return nothingNew(context, read);
  return review(context.state ? context : withNewCase(context), read);
}

/** Whether all that a line answers is so already, and nothing waits that it may be about: then there is nothing to confirm. */
function saysNothingNew({ state, session }: ConversationContext, { facts, doubtful }: LineRead): boolean {
  const known = [...(state?.answers ?? []), ...session.pendingAnswers];
  return (
    session.intake === null &&
    session.confirming === null &&
    facts.length > 0 &&
    [...facts, ...doubtful].every(({ question, answer }) =>
      known.some((had) => had.question === question && sameAnswer(had.answer, answer)),
    )
  );
}

function nothingNew(context: ConversationContext, read: LineRead): Turn {
  const { guideline } = context.cases;
  const told = [...read.facts, ...read.doubtful].map(({ question, answer }) =>
    [titleOf(guideline, question), describeAnswer(guideline, question, answer, 'short')].join(': '),
  );
  const left = read.notTaken.filter((one) => !read.facts.some((fact) => tellsAgain(fact, one)));
  return show(
    withNotTaken({ ...context, session: withSettled(context, read.facts) }, left),
    'intakeSame',
    [{ kind: 'notice', tone: 'accent', text: say.alreadySo(told.join('; ')) }, ...notTakenBlocks(read)],
    { briefly: true },
  );
}

/** Whether words that a reader asks back at are those of an answer that is so already: then they contradict nothing. */
function tellsAgain(
  { question, answer, words }: LineRead['facts'][number],
  left: LineRead['notTaken'][number],
): boolean {
  return (
    left.question === question &&
    !Array.isArray(answer) &&
    [left.drug, left.fact, left.value].every((beside) => beside === undefined) &&
    words.toLowerCase().includes(left.words?.toLowerCase() ?? words)
  );
}

/** What was typed and answers nothing stays with an open case. */
export function withNotTaken(
  context: ConversationContext,
  notTaken: LineRead['notTaken'],
): ConversationContext {
  const { session, cases } = context;
  if (session.caseId === null || notTaken.length === 0) return context;
  return {
    ...context,
    session: { ...session, notTaken: mergeNotTaken(cases.guideline, session.notTaken, notTaken) },
  };
}

/** Says what was not taken from a line that answered nothing, and keeps it with an open case. */
export function nothingRead(context: ConversationContext, read: LineRead): Turn {
  const facts = read.notTaken.flatMap(({ fact, words }) => (fact === undefined ? [] : [words ?? fact]));
  const first: Block =
    facts.length > 0 && context.session.caseId !== null
      ? { kind: 'notice', tone: 'accent', text: say.factsKept(eachOnce(facts).join('; ')) }
      : { kind: 'notice', tone: 'warning', text: say.nothingRead };
  const isKept = (words: string): boolean =>
    facts.some((fact) => words.includes(fact) || fact.toLowerCase().includes(words.toLowerCase()));
  const left = {
    ...read,
    doubts: read.doubts.filter(({ words }) => !isKept(words)),
    unread: read.unread.filter((words) => !isKept(words)),
    background: read.background.filter((words) => !isKept(words)),
    // They are said first.
    notTaken: [],
  };
  return show(withNotTaken(context, read.notTaken), 'intakeEmpty', [first, ...notTakenBlocks(left)], {
    briefly: true,
  });
}

/** Says that the line waits, and why a text was taken for none of its answers. */
export function lineWaits(context: ConversationContext, because: string = say.waits): Turn {
  return notice(context, 'waits', because);
}

/** What waited for confirmation before, a line or a single answer, is shown and confirmed with the line. */
export function review(context: ConversationContext, line: LineRead, before: readonly Block[] = []): Turn {
  const { guideline } = context.cases;
  const { intake, confirming, lines } = context.session;
  const read = withOpen(context, line);
  const waited = mergeAnswers(intake?.answers ?? [], confirming ? [confirming] : []);
  const number = Math.max(lines, intake?.line ?? 0) + 1;
  const readings = [...read.facts, ...read.doubtful];
  const answers = mergeAnswers(
    waited,
    readings.map(({ question, answer }) => ({ question, answer })),
  );
  // What is spoken of and not understood is no longer sure of what waited.
  const spokenOf = new Set(read.doubts.map(({ question }) => question));
  const questioned = waited.map(({ question }) => question).filter((id) => spokenOf.has(id));
  const inDoubt = [
    ...(intake?.doubtful ?? []),
    ...read.doubtful.map(({ question }) => question),
    ...questioned,
  ];
  const doubtful = [...new Set(inDoubt)].filter((id) => !read.facts.some(({ question }) => question === id));
  const notTaken = mergeNotTaken(
    guideline,
    withoutAnswered(guideline, intake?.notTaken ?? [], readings),
    read.notTaken,
  );
  const session = {
    ...context.session,
    notTaken: withoutAnswered(
      guideline,
      mergeNotTaken(guideline, context.session.notTaken, halvesOf(context.session)),
      read.facts,
    ),
    intake: {
      line: number,
      answers,
      doubtful,
      notTaken,
      named: intake?.named ?? [],
      added: intake?.added ?? [],
      another: intake?.another ?? null,
    },
    lines: number,
    confirming: null,
    lesions: null,
    percentOrGrade: null,
    ofWhichPet: null,
  };
  const blocks = intake ? [...before, ...whatIsNew(context, waited, answers, doubtful)] : before;
  return show({ ...context, session }, 'intake', blocks, { read });
}

/** A line beside what was told before of a list that nobody has answered yet, and is still open. */
function withOpen({ cases, session, state }: ConversationContext, read: LineRead): LineRead {
  const { intake, notTaken } = session;
  if (state?.recommendation) return read;
  const isAsked = (question: string | null): boolean =>
    state?.answers.some((given) => given.question === question) ?? false;
  const before = {
    answers: intake?.answers ?? [],
    doubtful: intake?.doubtful ?? [],
    notTaken: [...notTaken, ...(intake?.notTaken ?? [])].filter(({ question }) => !isAsked(question)),
  };
  return withOpenItems(cases.guideline, read, before, say.openBefore);
}

/** What a line corrects of, and adds to, what waited before it. */
function whatIsNew(
  { cases: { guideline }, session }: ConversationContext,
  waited: readonly GivenAnswer[],
  answers: readonly GivenAnswer[],
  doubtful: readonly string[],
): readonly Block[] {
  const told = new Map(waited.map(({ question, answer }) => [question, answer]));
  const said = answers.flatMap(({ question, answer }) => {
    const was = told.get(question);
    const title = titleOf(guideline, question);
    const isUnticked =
      was !== undefined &&
      doubtful.includes(question) &&
      !(session.intake?.doubtful ?? []).includes(question);
    if (isUnticked) return [say.unticked(title)];
    if (was === undefined) return [say.added(title)];
    if (sameAnswer(was, answer)) return [];
    const before = describeAnswer(guideline, question, was, 'short');
    return [addsItems(answer, was) ? say.addedTo(title, before) : say.corrected(title, before)];
  });
  return said.length > 0 ? [{ kind: 'notice', tone: 'accent', text: said.join(' ') }] : [];
}
