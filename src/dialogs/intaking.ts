import type { GivenAnswer, QuestionId } from '../guideline/answers.ts';
import { questions } from '../guideline/questions/index.ts';
import { changeKnown, knownAhead, sameAnswer } from '../machine/ahead.ts';
import type { IntakeData } from './actionData.ts';
import { type Intake, type IntakeFact, readIntake } from './intake/readIntake.ts';
import { notTakenBlocks, somethingNotTaken } from './messages/review.ts';
import { titlesOf } from './messages/titles.ts';
import { moved, opened } from './moved.ts';
import { readAnswer } from './reading/readAnswer.ts';
import { notice, type Scene, show, type Turn } from './scene.ts';
import { texts } from './texts.ts';

/**
 * Takes a line that states answers to other questions than the one being asked, or that begins a case.
 * What was understood is shown for confirmation; nothing is used before.
 * @returns null when the line is no more than an answer to the open question
 */
export function takeLine(scene: Scene, text: string): Turn | null {
  const { line, begins } = beginning(text);
  const read = readIntake(line);
  const facts = beyondTheAnswer(scene, line, read);
  if (facts.length > 0) return review(begins ? opened(scene) : withCase(scene), { ...read, facts });
  if (scene.state?.question) return null;
  return somethingNotTaken(read)
    ? show(
        scene,
        'intakeEmpty',
        [{ kind: 'notice', tone: 'warning', text: texts.review.nothingRead }, ...notTakenBlocks(read)],
        { briefly: true },
      )
    : null;
}

/** Takes a tap on the card that shows what was read. */
export function takeIntakeDecision(scene: Scene, data: IntakeData): Turn {
  const { intake } = scene.session;
  if (!intake) return notice(scene, 'stale', texts.review.nothingWaits);
  if (data.line !== intake.line) return notice(scene, 'stale', texts.review.staleLine);
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
  if (use === 'nothing') return notice(decided, 'intakeLeft', texts.review.left, 'accent');
  if (answers.length === 0) return notice(scene, 'intakeNothing', texts.review.noneTicked);
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
  let known = { state, ahead: knownAhead(scene.session.ahead, more) };
  const dropped: GivenAnswer[] = [];
  for (const { question, answer } of corrected) {
    // A correction before may have taken this question off the route; then it is known ahead.
    if (!known.state.answers.some((given) => given.question === question)) {
      known = { ...known, ahead: knownAhead(known.ahead, [{ question, answer }]) };
      continue;
    }
    const change = changeKnown(cases, known, question, answer);
    known = { state: change.state, ahead: change.ahead };
    dropped.push(...change.dropped);
  }
  const next = moved(scene, known.state, known.ahead);
  const used = answers.filter(({ question }) =>
    next.state.answers.some((given) => given.question === question),
  );
  const waiting = answers.filter((given) => !used.includes(given));
  const said = [
    texts.review.used(used.length),
    ...(waiting.length > 0 && next.state.question ? [texts.review.usedAhead(titlesOf(waiting))] : []),
    ...(dropped.length > 0 ? [texts.change.doneDropped(titlesOf(dropped))] : []),
  ];
  return show(next, 'intakeUsed', [{ kind: 'notice', tone: 'good', text: said.join(' ') }]);
}

/** What waited for confirmation before, a line or a single answer, is shown and confirmed with the line. */
function review(scene: Scene, read: Intake): Turn {
  const { intake: before, confirming } = scene.session;
  const waited = knownAhead(before?.answers ?? [], confirming ? [confirming] : []);
  const intake = {
    line: (before?.line ?? 0) + 1,
    answers: knownAhead(
      waited,
      read.facts.map(({ question, answer }) => ({ question, answer })),
    ),
  };
  return show({ ...scene, session: { ...scene.session, intake, confirming: null } }, 'intake', [], { read });
}

function withCase(scene: Scene): Scene {
  return scene.state ? scene : opened(scene);
}

/** A line may begin with the command that opens a case. */
function beginning(text: string): { readonly line: string; readonly begins: boolean } {
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
  const reading = readAnswer(questions[open], line);
  if (reading.kind !== 'answer') return facts;
  const others = facts.filter(
    (fact) => fact.question !== open && answersWithout(open, line, fact.words, reading.answer),
  );
  if (others.length === 0) return [];
  const own = facts.find(({ question }) => question === open);
  const doubted = doubts.some(({ question }) => question === open);
  return own || doubted
    ? facts.filter((fact) => fact === own || others.includes(fact))
    : [{ question: open, answer: reading.answer, words: reading.words }, ...others];
}

function answersWithout(
  open: QuestionId,
  line: string,
  words: string,
  answer: GivenAnswer['answer'],
): boolean {
  const without = words.split(' … ').reduce((left, part) => left.replace(part, ' '), line);
  const rest = readAnswer(questions[open], without);
  return rest.kind === 'answer' && sameAnswer(rest.answer, answer);
}
