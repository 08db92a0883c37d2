import { saysUnknown } from '../../engine/saysUnknown.ts';
import { gradeOfKi67 } from '../../engine/facts.ts';
import type { GivenAnswer, Ki67Value, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { presentsPatient, tellsWho } from '../../language/reader/crossPatients.ts';
import { mergeAnswers, sameAnswer } from '../../machine/pendingAnswers.ts';
import { texts } from '../texts/texts.ts';
import { isCorrection } from './correction.ts';
import type { CaseIntent, TextIntent } from './intent.ts';
import { beginning } from './lineFacts.ts';
import type { Readings } from './readings.ts';
import type { CaseSituation, Situation } from './situation.ts';

/** So many answers that differ from those of the case are those of somebody else, or as good as. */
const fewestOfAnother = 3;

/** What a patient has one of, and seldom another. */
const ofTheTumour: ReadonlySet<QuestionId> = new Set(['differentiation', 'primarySite']);

/**
 * A line that may be of another patient than the open case, told by what it says alone: it presents somebody by age
 * and does not repeat all that the case holds; among other answers it has another histology or primary; or it has three
 * answers that differ. Who corrects themselves speaks of the same patient.
 */
export function anotherPatient(said: Readings, situation: Situation): TextIntent | null {
  const at = situation.case();
  const { asTyped, text } = said.utterance;
  const held = heldBy(at);
  const isNothing = held.length + at.session.situations.length === 0;
  if (isNothing || beginning(text).begins || isCorrection(text)) return null;
  const presents = presentsPatient(asTyped);
  // After an outcome that is somebody else, and not asked.
  if (presents && at.state?.recommendation && !at.session.intake) return null;
  const read = said.line();
  const told: readonly GivenAnswer[] = [...read.facts, ...read.doubtful];
  const named = new Set<string>(read.situations);
  if (told.length === 0) return null;
  const different = told.filter((one) => differs(situation.guideline, held, one));
  const stays =
    held.some((one) => !told.some(({ question }) => question === one.question)) ||
    at.session.situations.some((id) => !named.has(id));
  const isPresented = presents || (told.length > 1 && tellsWho(asTyped));
  const isAnother =
    (isPresented && (stays || different.length > 0)) ||
    (told.length > 1 && different.some(({ question }) => ofTheTumour.has(question))) ||
    different.length >= fewestOfAnother;
  return isAnother ? { kind: 'anotherPatient', read } : null;
}

/** All that is said of the patient of a case: used, kept until asked, or waiting for a yes. */
function heldBy({ state, session: { pendingAnswers, intake, confirming } }: CaseSituation) {
  const known = mergeAnswers(state?.answers ?? [], pendingAnswers);
  const waiting = mergeAnswers(intake?.answers ?? [], confirming ? [confirming] : []);
  return mergeAnswers(known, waiting);
}

/** Whether an answer is another than the one that is held; to know what was not known is none. */
function differs(guideline: Guideline, held: readonly GivenAnswer[], told: GivenAnswer): boolean {
  const before = held.find(({ question }) => question === told.question);
  if (!before || saysUnknown(guideline, before) || saysUnknown(guideline, told)) return false;
  return told.question === 'ki67'
    ? !isSameGrade(guideline, before.answer as Ki67Value, told.answer as Ki67Value)
    : !sameAnswer(before.answer, told.answer);
}

/** A number and a grade that is its own say the same of one tumour. */
function isSameGrade(guideline: Guideline, before: Ki67Value, told: Ki67Value): boolean {
  if (before.ki67 !== undefined && told.ki67 !== undefined) return before.ki67 === told.ki67;
  const grade = ({ ki67, grade: reported }: Ki67Value) =>
    ki67 === undefined ? reported : gradeOfKi67(guideline, ki67);
  return grade(before) === grade(told);
}

/** "New case", "this case": of whom the line that waits is. */
export function ofWhom({ utterance }: Readings, { case: open, quiz }: Situation): CaseIntent | null {
  if (quiz.focused) return null;
  const { intake } = open().session;
  if (!intake) return null;
  const { another, same, withThese } = texts.ofWhom;
  const said = utterance.plain;
  const isAmong = (list: readonly string[]): boolean => list.includes(said);
  if (isAmong(withThese) || (intake.another && isAmong(another))) {
    return { kind: 'ofWhom', patient: 'another' };
  }
  return intake.another && isAmong(same) ? { kind: 'ofWhom', patient: 'same' } : null;
}
