import { utteranceOf } from '../../language/utterance.ts';
import { currentGuideline } from '../../current.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import { changeWithPending, mergeAnswers, sameAnswer } from '../../machine/pendingAnswers.ts';
import type { IntakeData } from '../contract/actionData.ts';
import { type Intake, type IntakeFact, readIntake } from '../../language/line/readIntake.ts';
import { answersWithout, isNumberOf } from './lineFacts.ts';
import type { Block } from '../contract/message.ts';
import { notTakenBlocks, somethingNotTaken } from '../messages/review.ts';
import { titleOf, titlesOf } from '../messages/titles.ts';
import { closingBlocks, moved, opened } from './moved.ts';
import { readAnswer } from '../../language/reply/readAnswer.ts';
import { notice, type Scene, show, type Turn } from './scene.ts';
import { texts } from '../texts/texts.ts';

const say = texts.review;

/**
 * Takes a line that states answers to other questions than the one being asked, or that begins a case.
 * What was understood is shown for confirmation; nothing is used before.
 * @returns null when the line is no more than an answer to the open question
 */
export function takeLine(scene: Scene, text: string): Turn | null {
  const { line, begins } = beginning(text);
  const read = readIntake(currentGuideline(), utteranceOf(line));
  const facts = beyondTheAnswer(scene, line, read);
  if (facts.length > 0) {
    const blocks = begins ? closingBlocks(scene) : [];
    return review(begins ? opened(scene) : withCase(scene), { ...read, facts }, blocks);
  }
  if (scene.state?.question) return null;
  return somethingNotTaken(read) ? nothingRead(scene, read) : null;
}

/** Says what was not taken from a line that answered nothing. */
export function nothingRead(scene: Scene, read: Intake): Turn {
  return show(
    scene,
    'intakeEmpty',
    [{ kind: 'notice', tone: 'warning', text: say.nothingRead }, ...notTakenBlocks(read)],
    { briefly: true },
  );
}

/** Takes a tap on the card that shows what was read. */
export function takeIntakeDecision(scene: Scene, data: IntakeData): Turn {
  const { intake } = scene.session;
  if (!intake) return notice(scene, 'stale', say.nothingWaits);
  if (data.line !== intake.line) return notice(scene, 'stale', say.staleLine);
  if (data.answer === undefined) return decideIntake(scene, data.use);
  const ids = data.answer.split(',').map((id) => id.trim());
  return decideIntake(
    scene,
    data.use,
    intake.answers.filter(({ question }) => ids.includes(question)),
  );
}

/** Uses what was read, in this case or in a new one, or leaves it out. */
export function decideIntake(
  scene: Scene,
  use: IntakeData['use'],
  answers: readonly GivenAnswer[] = scene.session.intake?.answers ?? [],
): Turn {
  const decided = { ...scene, session: { ...scene.session, intake: null } };
  if (use === 'nothing') return notice(decided, 'intakeLeft', say.left, 'accent');
  if (answers.length === 0) return notice(scene, 'intakeNothing', say.noneTicked);
  return useAnswers(
    use === 'newCase' && scene.session.answers.length > 0 ? opened(decided) : decided,
    answers,
  );
}

/** Changes what was answered otherwise, keeps the rest ahead, and goes on as far as the answers lead. */
function useAnswers(scene: Scene, answers: readonly GivenAnswer[]): Turn {
  const { cases } = scene;
  const answered = new Map((scene.state?.answers ?? []).map(({ question, answer }) => [question, answer]));
  const state = scene.state ?? cases.start();
  const corrected = answers.filter(({ question, answer }) => {
    const before = answered.get(question);
    return before !== undefined && !sameAnswer(before, answer);
  });
  const more = answers.filter(({ question }) => !answered.has(question));
  let known = { state, pending: mergeAnswers(scene.session.ahead, more) };
  const dropped: GivenAnswer[] = [];
  for (const { question, answer } of corrected) {
    // A correction before may have taken this question off the route; then it is known ahead.
    if (!known.state.answers.some((given) => given.question === question)) {
      known = { ...known, pending: mergeAnswers(known.pending, [{ question, answer }]) };
      continue;
    }
    const change = changeWithPending(cases, known, question, answer);
    known = { state: change.state, pending: change.pending };
    dropped.push(...change.dropped);
  }
  const next = moved(scene, known.state, known.pending);
  const used = answers.filter(({ question }) =>
    next.state.answers.some((given) => given.question === question),
  );
  const waiting = answers.filter((given) => !used.includes(given));
  const said = [
    ...(used.length > 0 ? [say.used(used.length)] : []),
    ...(waiting.length > 0 ? [toldAhead(waiting, used.length, next.state.question)] : []),
    ...(dropped.length > 0 ? [texts.change.doneDropped(titlesOf(dropped))] : []),
  ];
  return show(next, 'intakeUsed', [{ kind: 'notice', tone: 'good', text: said.join(' ') }]);
}

/** What becomes of answers that the route has not asked for. */
function toldAhead(waiting: readonly GivenAnswer[], used: number, open: QuestionId | null): string {
  if (!open) return say.usedNowhere(titlesOf(waiting));
  return used > 0 ? say.usedAhead(titlesOf(waiting)) : say.allAhead(waiting.length, titleOf(open));
}

/** What waited for confirmation before, a line or a single answer, is shown and confirmed with the line. */
export function review(scene: Scene, read: Intake, before: readonly Block[] = []): Turn {
  const { intake, confirming, lines } = scene.session;
  const waited = mergeAnswers(intake?.answers ?? [], confirming ? [confirming] : []);
  const line = Math.max(lines, intake?.line ?? 0) + 1;
  const answers = mergeAnswers(
    waited,
    read.facts.map(({ question, answer }) => ({ question, answer })),
  );
  const session = {
    ...scene.session,
    intake: { line, answers },
    lines: line,
    confirming: null,
    lesions: null,
  };
  const blocks = intake ? [...before, ...whatIsNew(waited, answers)] : before;
  return show({ ...scene, session }, 'intake', blocks, { read });
}

/** What a line corrects of, and adds to, what waited before it. */
function whatIsNew(waited: readonly GivenAnswer[], answers: readonly GivenAnswer[]): readonly Block[] {
  const before = new Map(waited.map(({ question, answer }) => [question, answer]));
  const said = answers.flatMap(({ question, answer }) => {
    const was = before.get(question);
    if (was === undefined) return [say.added(titleOf(question))];
    return sameAnswer(was, answer)
      ? []
      : [say.corrected(titleOf(question), describeAnswer(currentGuideline(), question, was, 'short'))];
  });
  return said.length > 0 ? [{ kind: 'notice', tone: 'accent', text: said.join(' ') }] : [];
}

function withCase(scene: Scene): Scene {
  return scene.state ? scene : opened(scene);
}

/** A line may begin with the command that opens a case. */
export function beginning(text: string): { readonly line: string; readonly begins: boolean } {
  const rest = /^\s*\/?new\s+(?:case|patient)\b\s*[:,;.-]?\s*(?<rest>\S.*)$/isu.exec(text)?.groups?.['rest'];
  return rest === undefined ? { line: text, begins: false } : { line: rest, begins: true };
}

/**
 * The facts of a line that are more than an answer to the open question. A fact whose words the answer
 * needs is none: at the question about the primary, "unresectable" says nothing of the liver.
 */
function beyondTheAnswer({ state }: Scene, line: string, { facts, doubts }: Intake): readonly IntakeFact[] {
  const open = state?.question;
  if (!open) return facts;
  const reading = readAnswer(currentGuideline(), questions[open], utteranceOf(line));
  if (reading.kind !== 'answer') return facts;
  const answered = { question: open, answer: reading.answer, words: reading.words };
  if (isNumberOf(answered, facts, line)) return facts;
  const others = facts.filter((fact) => fact.question !== open && answersWithout(answered, line, fact.words));
  if (others.length === 0) return [];
  const own = facts.find(({ question }) => question === open);
  const doubted = doubts.some(({ question }) => question === open);
  return own || doubted
    ? facts.filter((fact) => fact === own || others.includes(fact))
    : [answered, ...others];
}
