import { unreachable } from '../../guideline/errors.ts';
import { afterList } from './afterList.ts';
import { ageStated } from './ageSupposed.ts';
import * as alternatives from './alternatives.ts';
import { anotherPatient, ofWhom } from './anotherPatient.ts';
import { caseCode, caseNumber, droppedCase, perhapsCaseCode, wrongPatient } from './caseCode.ts';
import * as ofCase from './caseIntents.ts';
import { corrected } from './corrected.ts';
import type { CaseIntent, Intent, PracticeIntent, TextIntent } from './intent.ts';
import * as ofQuiz from './quizIntents.ts';
import { itemChanged } from './itemChanged.ts';
import type { Readings } from './readings.ts';
import { keptAsIs, toldOtherwise } from './toldOtherwise.ts';
import { command, identifier, tooLong, unseen } from './screening.ts';
import { nothingToTakeBack, toldTakenBack } from './toldTakenBack.ts';
import { notTakenBack } from './notTakenBack.ts';
import { feedback, verdict } from './verdict.ts';
import { changes, whatIf } from './whatIf.ts';
import { situationsDenied, situationsNamed, situationsTakenBack } from './specialSituations.ts';
import type { Situation } from './situation.ts';

/** One thing that a typed text may mean. */
export interface Recogniser<Meaning = Intent> {
  readonly name: string;
  /** What it recognises, and why it stands where it stands. */
  readonly doc: string;
  /** @returns null when the text means nothing of the kind */
  readonly recognise: (said: Readings, situation: Situation) => Meaning | null;
}

/** What a text may say of the case. The first that recognises it decides; the last recognises everything. */
const ofTheCase: readonly Recogniser<TextIntent>[] = [
  {
    name: 'consent',
    doc: '"Yes" or "no" to what waits for it: before any reader that could take it for an answer.',
    recognise: ofCase.consent,
  },
  {
    name: 'feedback',
    doc: '"Feedback newer evidence": before the readers of answers, to whom its words may say something.',
    recognise: feedback,
  },
  {
    name: 'itemChanged',
    doc: '"EGFR 55", "no severe renal impairment" where it was told: what is so no longer; before the readers of lines, to whom a value that selects nothing answers nothing.',
    recognise: itemChanged,
  },
  {
    name: 'corrected',
    doc: '"No, ECOG 3", "actually 12 not 1": what is held is said otherwise, by the same patient’s team; so before a line that may be of another.',
    recognise: corrected,
  },
  {
    name: 'anotherPatient',
    doc: 'A line that may be of another patient than the case and what waits in it: before whatever would take it for theirs.',
    recognise: anotherPatient,
  },
  {
    name: 'correction',
    doc: 'All other text while a line waits is about the line, for the question behind it is not in sight.',
    recognise: ofCase.correction,
  },
  {
    name: 'change',
    doc: '"Change ECOG to 2": before the readers of answers, which would take the ECOG for one.',
    recognise: ofCase.change,
  },
  {
    name: 'line',
    doc: 'Answers to other questions than the open one, or a new case: more than an answer, so before it.',
    recognise: ofCase.line,
  },
  {
    name: 'toldOtherwise',
    doc: 'What contradicts an answer that was given: before the readers that would only keep its words.',
    recognise: toldOtherwise,
  },
  {
    name: 'unreadLine',
    doc: 'Doubtful or misspelt words of a line, which are told and not dropped; at a question those about another one.',
    recognise: ofCase.unreadLine,
  },
  {
    name: 'answer',
    doc: 'An answer to the open question, clear or to be asked again.',
    recognise: ofCase.answer,
  },
  {
    name: 'none',
    doc: 'Anything else is not understood, and that is said.',
    recognise: () => ({ kind: 'none' }),
  },
];

/**
 * What a typed text may mean, in the order of precedence: the first recogniser that recognises it decides. A
 * new one is one more row, and `test/unit/conversation/intents/table.test.ts` says what wins over what.
 */
export const table: readonly Recogniser[] = [
  {
    name: 'unseen',
    doc: 'After an answer that did not arrive, nothing typed is read as an answer to a question that nobody saw.',
    recognise: unseen,
  },
  {
    name: 'ofWhom',
    doc: '"New case" or "this case" while it is asked of whom a line is: before the command, which would leave the line behind.',
    recognise: toCase(ofWhom),
  },
  {
    name: 'command',
    doc: 'The whole text is a command: a short list of words, so nothing else can be meant.',
    recognise: command,
  },
  {
    name: 'caseCode',
    doc: 'The text is a case code, with check symbols that fit, and words that only ask to open it: before the search for identifiers, to which its figures may look like a number.',
    recognise: toCase(caseCode),
  },
  {
    name: 'caseNumber',
    doc: '"Case 3", the whole text: a case of the list.',
    recognise: toCase(caseNumber),
  },
  {
    name: 'dropCase',
    doc: '"Delete case 2", the whole text: one case of the list, where "delete my data" deletes all.',
    recognise: toCase(droppedCase),
  },
  {
    name: 'wrongPatient',
    doc: '"Sorry, wrong patient", the whole text: before the readers of lines and answers, to whom it would only be not understood.',
    recognise: toCase(wrongPatient),
  },
  {
    name: 'identifier',
    doc: 'What looks like a patient identifier is refused before anything reads it.',
    recognise: identifier,
  },
  {
    name: 'tooLong',
    doc: 'Nothing but the search for identifiers looks at a text that is too long.',
    recognise: tooLong,
  },
  {
    name: 'perhapsCaseCode',
    doc: 'What looks like a case code and is none, or stands beside one: only after the search for identifiers, since it may be anything.',
    recognise: toCase(perhapsCaseCode),
  },
  {
    name: 'quizRequest',
    doc: 'Words of the quiz; many of them only where the quiz is what the bot spoke of last.',
    recognise: ofQuiz.quizRequest,
  },
  {
    name: 'roundText',
    doc: 'In an open round answers are tapped: typed ones would be seen by all.',
    recognise: ofQuiz.roundText,
  },
  {
    name: 'quizAsk',
    doc: 'A question to the guideline in the midst of an item; before a choice, since it may name an option.',
    recognise: toPractice(ofQuiz.quizAsk),
  },
  {
    name: 'quizChoice',
    doc: 'A choice of the options of the open item.',
    recognise: toPractice(ofQuiz.quizChoice),
  },
  {
    name: 'quizNoAnswer',
    doc: 'Other text in the midst of an item never reaches a case behind the trainee’s back.',
    recognise: toPractice(ofQuiz.quizNoAnswer),
  },
  {
    name: 'deletion',
    doc: '"Yes" or "no" to whether everything, or one case, is deleted: what was asked last, so before what waits longer.',
    recognise: toCase(ofCase.deletion),
  },
  {
    name: 'supposed',
    doc: '"Yes" or "no" right after a look at other answers: asked last as well, so before what waits longer.',
    recognise: toCase(ofCase.supposed),
  },
  {
    name: 'keptAsIs',
    doc: '"No" where another answer was asked for: the one that stands holds; no answer to anything that waits longer.',
    recognise: toCase(keptAsIs),
  },
  {
    name: 'afterList',
    doc: 'A number right after a list, or an answer right after another one was asked for: what was shown last is what it is about.',
    recognise: toCase(afterList),
  },
  {
    name: 'verdict',
    doc: '"Agree" or a reason, when the last reply asked for it; at an outcome "I disagree", "the board chose TARE".',
    recognise: toCase(verdict),
  },
  {
    name: 'situationsDenied',
    doc: '"Not pregnant", "what if not pregnant" where pregnancy stands with the case: how it is taken back.',
    recognise: toCase(situationsDenied),
  },
  {
    name: 'toldTakenBack',
    doc: '"Take back PRRT", "she never had PRRT" where it was told: before the readers that would find it named again.',
    recognise: toCase(toldTakenBack),
  },
  {
    name: 'whatIf',
    doc: '"What if ECOG 2" in a case: before the asks, to which it would be a question about the ECOG.',
    recognise: toCase(whatIf),
  },
  {
    name: 'ageStated',
    doc: '"She is 70" where the transplant criteria are held to be met: a look, as behind "what if"; to the readers of lines an age is background.',
    recognise: toCase(ageStated),
  },
  {
    name: 'changes',
    doc: '"Change ECOG to 2 and Ki-67 to 25": looked at together as "what if" does; before the change of one answer, which would leave the others out.',
    recognise: toCase(changes),
  },
  {
    name: 'whyOption',
    doc: '"Why not PRRT?" at an outcome is about its options; before the asks, which know no patient.',
    recognise: toCase(alternatives.whyOption),
  },
  {
    name: 'caseQuestion',
    doc: '"What can still change?", "what to find out first?" in a case: before the asks, which know news and no patient.',
    recognise: alternatives.caseQuestion,
  },
  {
    name: 'ask',
    doc: 'A question to the guideline, before the readers of answers: it may name what would be one.',
    recognise: toCase(ofCase.ask),
  },
  {
    name: 'emergency',
    doc: 'A text that names an emergency: the emergency line comes first, then what else the text says.',
    recognise: toCase((said, situation) => {
      const rest = said.namesEmergency() ? firstOf(ofTheCase, said, situation) : null;
      return rest && { kind: 'emergency', said: rest };
    }),
  },
  {
    name: 'situationsTakenBack',
    doc: '"Take back pregnancy": before the readers that would find the situation named again.',
    recognise: toCase(situationsTakenBack),
  },
  {
    name: 'notTakenBack',
    doc: '"Take back unused words": what was typed and not used no longer stands with the case.',
    recognise: toCase(notTakenBack),
  },
  {
    name: 'nothingToTakeBack',
    doc: '"Take back diabetes" where nothing of it was told: that is said; behind all that may be taken back.',
    recognise: toCase(nothingToTakeBack),
  },
  {
    name: 'situations',
    doc: 'A text that names special situations: their sentences come first, then what else the text says.',
    recognise: toCase((said, situation) => {
      const named = situationsNamed(said, situation);
      const rest = named.length > 0 ? firstOf(ofTheCase, said, situation) : null;
      return rest && { kind: 'situations', named, said: rest };
    }),
  },
  ...ofTheCase.map((row) => ({ ...row, recognise: toCase(row.recognise) })),
];

/** What a typed text means where the conversation stands. */
export function meaningOf(said: Readings, situation: Situation): Intent {
  const intent = firstOf(table, said, situation);
  if (!intent) unreachable('The last recogniser of the table must recognise everything.');
  return intent;
}

function firstOf<Meaning>(
  rows: readonly Recogniser<Meaning>[],
  said: Readings,
  situation: Situation,
): Meaning | null {
  for (const { recognise } of rows) {
    const meaning = recognise(said, situation);
    if (meaning) return meaning;
  }
  return null;
}

function toCase(recognise: Recogniser<CaseIntent>['recognise']): Recogniser['recognise'] {
  return (said, situation) => {
    const intent = recognise(said, situation);
    return intent && { to: 'case', intent };
  };
}

function toPractice(recognise: Recogniser<PracticeIntent>['recognise']): Recogniser['recognise'] {
  return (said, situation) => {
    const intent = recognise(said, situation);
    return intent && { to: 'practice', intent };
  };
}
