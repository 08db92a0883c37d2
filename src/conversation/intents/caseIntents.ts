import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { texts } from '../texts/texts.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Ask } from '../../language/ask/readAsk.ts';
import { answer as readAs } from '../../language/reply/reading.ts';
import { checklistOf } from '../messages/checklist.ts';
import { changeWish } from './changeWish.ts';
import { correctionIn } from './correction.ts';
import type { LineRead, NotTaken } from '../../language/line/notTaken.ts';
import { partsOfText } from '../../language/line/partsLeft.ts';
import { withoutUsed } from './leftOver.ts';
import type { CaseIntent, TextIntent, Unclear } from './intent.ts';
import { beginning, factsBeyondAnswer, holdsSomething } from './lineFacts.ts';
import { presentsPatient } from '../../language/reader/crossPatients.ts';
import { isOfOtherImaging, toldAt } from '../state/notTaken.ts';
import { petNamed } from '../../language/reply/whichPet.ts';
import { replySentences } from '../../language/sentences/replySentences.ts';
import { besideItems } from '../../machine/besideItems.ts';
import { besideHeld, listedBefore } from './itemsBeside.ts';
import { heldParts, wholeOf } from './partsHeld.ts';
import { itemWish } from './itemWish.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/** A plain "yes" or "no" to the deletion, of everything or of one case, that the last reply asked about. */
export function deletion(said: Readings, { case: open }: Situation): CaseIntent | null {
  const last = open().session.lastReply;
  const yes = last?.kind === 'deletion' || last?.kind === 'drop' ? consentIn(said) : null;
  if (yes === null) return null;
  return last?.kind === 'drop' && yes
    ? { kind: 'dropCase', number: last.number, sure: true }
    : { kind: 'deletion', sure: yes };
}

/** A plain "yes" or "no" right after a look at other answers. */
export function supposed(said: Readings, { case: open }: Situation): CaseIntent | null {
  const { session } = open();
  const last = session.lastReply;
  if (last?.kind !== 'look') return null;
  const yes = consentIn(said);
  return yes === null ? null : { kind: 'supposed', answers: yes ? last.supposed : null };
}

/** A question to the guideline. */
export function ask(said: Readings, { case: open }: Situation): CaseIntent | null {
  const { state } = open();
  const found = said.ask(state?.question ?? null);
  return found && !(state?.recommendation && isToldAlone(said, found)) ? { kind: 'ask', ask: found } : null;
}

/** A finding of a patient and nothing else, "portal vein thrombosis": told at an outcome as in a sentence, not asked. */
function isToldAlone(said: Readings, { form, aspect, subjects }: Ask): boolean {
  const [only, ...more] = subjects;
  return (
    form === 'topic' &&
    aspect === 'definition' &&
    only !== undefined &&
    more.length === 0 &&
    !only.treatment &&
    !/\?|^\W*(?:ask|what|define|explain|tell|show)\b/iu.test(said.utterance.text) &&
    said.line().facts.length > 0
  );
}

/** "Yes" or "no" to what waits for it; an answer that waits is asked about before a line. */
export function consent(said: Readings, { case: open }: Situation): TextIntent | null {
  const { session, state } = open();
  const to = session.confirming && state ? 'answer' : session.intake ? 'line' : null;
  const yes = to && consentIn(said);
  return to === null || yes === null ? null : { kind: 'consent', yes, to };
}

/** What is typed while a line waits: it is about the line, unless it begins another case. */
export function correction(said: Readings, situation: Situation): TextIntent | null {
  const { session, state } = situation.case();
  const { intake } = session;
  if (!intake || beginning(said.utterance.text).begins) return null;
  const about = { inLine: intake.answers, open: state?.question ?? null, held: heldParts(situation.case()) };
  const meant = correctionIn(said, about, situation.guideline);
  return {
    kind: 'correction',
    correction:
      meant.kind === 'facts'
        ? { kind: 'facts', read: besideHeld(situation.guideline, said, meant.read, situation.case()) }
        : meant,
  };
}

/** A wish to change an earlier answer, such as "change ECOG to 2". */
export function change(said: Readings, { case: open, guideline }: Situation): TextIntent | null {
  const wish = changeWish(guideline, said.utterance.text);
  if (!wish) return null;
  const { state, session } = open();
  if (!wish.question) {
    const known = { answers: state?.answers ?? [], pending: session.pendingAnswers };
    const item = itemWish(guideline, said.utterance.text, known);
    return item
      ? { kind: 'change', question: item.question, reading: readAs(item.answer, item.words) }
      : { kind: 'change' };
  }
  const { question, to } = wish;
  const isAnswered =
    state !== null &&
    (state.question === question ||
      [...state.answers, ...session.pendingAnswers].some((given) => given.question === question));
  if (to === '') return { kind: 'change', question };
  const reading = isAnswered ? said.answerIn(question, to) : none;
  const whole = wholeOf(guideline, question, reading, heldParts(open()));
  return { kind: 'change', question, reading: whole?.because === null ? readAs(whole.answer, to) : reading };
}

const none = { kind: 'none' } as const;

/** A line that states answers to other questions than the one being asked, or that begins a case. */
export function line(said: Readings, { case: open, guideline }: Situation): TextIntent | null {
  const { rest, begins } = beginning(said.utterance.text);
  if (begins) return { kind: 'line', read: ofNewCase(said.of(rest), guideline), begins };
  const read = said.line();
  const { state } = open();
  const question = state?.question ?? null;
  const facts = factsBeyondAnswer(guideline, said, question);
  const doubtful = read.doubtful.filter((one) => !facts.some((fact) => fact.question === one.question));
  // A doubtful reading alone is a line where no question is open, or where it is about another one.
  const isLine =
    facts.length > 0 ||
    doubtful.some(
      (one) => question === null || (one.question !== question && said.answer(question).kind === 'none'),
    );
  // An outcome is the end of a case: who is presented then is somebody else.
  const isNext = Boolean(state?.recommendation) && presentsPatient(said.utterance.asTyped);
  if (!isLine) return null;
  const told = { ...read, facts, doubtful, notTaken: withoutUsed(read.notTaken, facts) };
  return { kind: 'line', read: isNext ? told : besideHeld(guideline, said, told, open()), begins: isNext };
}

/** What stands behind "new case": a line, or a mere answer to the question that is asked first. */
function ofNewCase(part: Readings, guideline: Guideline): LineRead {
  const read = part.line();
  if (read.facts.length > 0) return read;
  const [question] = guideline.questionIds;
  const first = question && part.answer(question);
  return question && first?.kind === 'answer'
    ? { ...read, facts: [{ question, answer: first.answer, words: first.words }] }
    : read;
}

/** A line that none was taken from where no question is open, though it held something. */
export function unreadLine(said: Readings, { case: open }: Situation): TextIntent | null {
  const read = said.line();
  const question = open().state?.question ?? null;
  const tellsFact = read.notTaken.some(isFact);
  if (question === null) return holdsSomething(read) || tellsFact ? { kind: 'unreadLine', read } : null;
  // At a question what is doubtful of it is said with it; what is doubtful of another one would be lost.
  const isElsewhere = read.doubts.some((doubt) => doubt.question !== null && doubt.question !== question);
  const isTold = isElsewhere || tellsFact || read.suggestions.length > 0;
  const reading = said.answer(question);
  return isTold && (reading.kind === 'none' || (reading.kind === 'ask' && isOfOther(read, question, reading)))
    ? { kind: 'unreadLine', read }
    : null;
}

/**
 * Whether what the open question would ask again is told of another one: an item of another list, or a treatment that was
 * given and not only named.
 */
function isOfOther(read: LineRead, question: QuestionId, { treatmentAlone }: Unclear): boolean {
  const elsewhere = read.doubts.filter((doubt) => doubt.question !== null && doubt.question !== question);
  if (elsewhere.length === 0 || read.doubts.length > elsewhere.length) return false;
  return elsewhere.some(({ about }) => about !== undefined) || (treatmentAlone === true && isMore(read));
}

/** Whether more is told than a name. */
function isMore({ unread, background }: LineRead): boolean {
  return unread.length + background.length > 0;
}

/** An answer to the question being asked, or something like one. Ambiguous text is never guessed. */
export function answer(said: Readings, { case: open, guideline }: Situation): TextIntent | null {
  const question = open().state?.question;
  if (!question) return null;
  if (checklistOf(guideline.questions[question]) && consentIn(said)) return { kind: 'checklist', question };
  const held = listedBefore(guideline, open()).filter((one) => one.question === question);
  const [all] = held;
  if (all && consentIn(said) === true) return { kind: 'answer', ...all, checked: true };
  if (isNotKnown(said)) {
    return { kind: 'answer', question, answer: guideline.questions[question].unknown, checked: false };
  }
  const halved = open().session.percentOrGrade;
  const chosen = question === 'ki67' && halved !== null ? percentOrGrade(said.utterance.plain, halved) : null;
  if (chosen) return { kind: 'answer', question, answer: chosen, checked: true };
  const { ofWhichPet } = open().session;
  const pet = question === 'sstrImaging' && ofWhichPet !== null ? petNamed(said.utterance.text) : null;
  if (pet === 'receptor' && ofWhichPet && said.answer(question).kind !== 'answer')
    return { kind: 'answer', question, answer: ofWhichPet, checked: true };
  if (pet === 'fdg') return { kind: 'unclearAnswer', question, reading: ofFdg, utterance: said.utterance };
  const reading = question === 'ki67' && isBareZero(said) ? zero : said.answer(question);
  const left = (isKept: (one: NotTaken) => boolean) => said.line().notTaken.filter(isKept);
  switch (reading.kind) {
    case 'answer': {
      const doubted = toldAt({ guideline }, open().session.notTaken, question).answer;
      const before = doubted === null ? [] : [{ question, answer: doubted }];
      const whole = wholeOf(guideline, question, reading, { answers: before, doubtful: [] });
      if (whole) return { kind: 'answer', question, answer: whole.answer, checked: true, toConfirm: true };
      const given = { question, answer: reading.answer };
      const together = besideItems(guideline, given, held);
      // "None" beside an item that was told is asked (dossier 2.8, T51).
      if (all && together === given)
        return {
          kind: 'unclearAnswer',
          question,
          reading: besideTold(guideline, all),
          utterance: said.utterance,
        };
      return {
        kind: 'answer',
        ...together,
        checked: true,
        told: [
          ...(reading.told ?? []),
          ...left((one) => isFact(one) || (hasParts(said) && isLeftBeside(one, reading.words))),
        ],
      };
    }
    case 'ask':
      return {
        kind: 'unclearAnswer',
        question,
        reading,
        utterance: said.utterance,
        stays: left((one) => isOfOtherImaging(one) || isFact(one)),
      };
    case 'none':
      return null;
  }
}

/** Whether a text may say something beside an answer. */
function hasParts({ utterance }: Readings): boolean {
  return partsOfText(utterance.text).length > 1;
}

/** A part of a text that is kept whole and holds nothing of what was used of it. */
function isLeftBeside({ question, words }: NotTaken, used: string): boolean {
  return (
    question === null &&
    (words === null || !used.split(' … ').some((part) => words.toLowerCase().includes(part.toLowerCase())))
  );
}

/** A fact that no answer says: what is said beside it does not settle it. */
function isFact({ fact }: NotTaken): boolean {
  return fact !== undefined;
}

/** A bare 0 at the Ki-67 may be the ECOG that comes next, or a grade 0 that there is not: it is asked again. */
function isBareZero({ utterance }: Readings): boolean {
  return /^0+(?:[.,]0+)?$/u.test(utterance.plain);
}

/** That what is typed does not go with the items of a list that were told before. */
function besideTold(guideline: Guideline, { question, answer: told }: GivenAnswer): Unclear {
  const { understood, reason } = texts.question.besideHeld;
  return { kind: 'ask', understood: understood(describeAnswer(guideline, question, told, 'short')), reason };
}

const ofFdg = { kind: 'ask', understood: 'FDG.', reason: replySentences.notOfFdg, ofWhichPet: null } as const;

const zero = { kind: 'ask', ...texts.question.zeroKi67 } as const;

/** "Percent" or "grade" after a bare 1, 2 or 3 at the Ki-67. */
function percentOrGrade(plain: string, digit: 1 | 2 | 3): AnswerValue | null {
  if (/^(?:it is |it's |the )?(?:percent|per cent|percentage|%|index|ki-?67|number)$/.test(plain))
    return { ki67: digit };
  return /^(?:it is |it's |the )?(?:grade|g|who grade)$/.test(plain) ? { grade: gradeOf[digit] } : null;
}

const gradeOf = { 1: 'G1', 2: 'G2', 3: 'G3' } as const;

/** Whether a text says no more than that something is not known. */
export function isNotKnown({ utterance }: Readings): boolean {
  return includes(texts.notKnown, utterance.plain);
}

/** Plain assent or dissent; null when it is neither. */
export function consentIn({ utterance }: Readings): boolean | null {
  const said = utterance.plain.replaceAll(',', '');
  if (includes(texts.no, said)) return false;
  return includes(texts.yes, said) ? true : null;
}

function includes(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
