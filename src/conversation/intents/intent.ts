import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { WhyOption } from '../../language/ask/whyOption.ts';
import type { DecodedCase } from '../../machine/caseCode/caseCode.ts';
import type { CaseCodeFault } from '../../machine/caseCode/errors.ts';
import type { Ask } from '../../language/ask/readAsk.ts';
import type { LineRead, NotTaken } from '../../language/line/notTaken.ts';
import type { Reading } from '../../language/reply/readAnswer.ts';
import type { Utterance } from '../../language/utterance.ts';
import type { SaidCommand } from '../commands/registry.ts';
import type { ItemsOut } from '../consult/correction.ts';
import type { Verdict } from '../consult/feedback.ts';
import type { CaseAction } from '../consult/tap.ts';
import type { CommandData, QuizData } from '../contract/actionData.ts';
import type { Proposed } from '../messages/change.ts';
import type { QuizRequest } from '../quiz/request.ts';
import type { Place } from '../state/quizChat.ts';
import type { StoredNotTaken } from '../state/session.ts';
import type { NamedSituation } from '../state/toldSituations.ts';

/** A text that was asked again, with what was understood. */
export type Unclear = Extract<Reading, { readonly kind: 'ask' }>;

/** What the consult may be told, each with what was read to find it out. */
interface CaseIntents {
  /** A command, typed, tapped, or meant by a mention alone. */
  command: { readonly said: SaidCommand; /** The tapped card. */ readonly card?: CommandData };
  /** A tap on a card that is more than a command. */
  tap: { readonly data: CaseAction };
  /** "Yes" or "no" to the question whether everything is to be deleted for all. */
  deletion: { readonly sure: boolean };
  /** What somebody thinks of the outcome, as far as they said it. */
  feedback: Verdict;
  /** A question to the guideline. */
  ask: { readonly ask: Ask };
  /** Where other answers would lead; the case stays as it is. */
  whatIf: {
    readonly supposed: readonly GivenAnswer[];
    /** What of the text was not understood. */
    readonly unread: readonly string[];
    /** All that is supposed, as typed. */
    readonly typed: string;
    /** As what it was read, where that is not plain. */
    readonly readAs?: string;
    /** What of it is told of the patient, and stays with the case. */
    readonly told?: readonly NotTaken[];
    /** Special situations that are supposed beside the answers. */
    readonly situations?: readonly NamedSituation[];
    /** Those of the case that are supposed not to be so. */
    readonly without?: readonly string[];
  };
  /** A wish to look at other answers of which none can be looked at, each with why. */
  whatIfUnclear: { readonly because: readonly string[] };
  /** Whether something is needed in this case that is no option. */
  need: { readonly what: string };
  /** "Yes" or "no" to what "what if" looked at: what is made so, or null. */
  supposed: { readonly answers: readonly GivenAnswer[] | null };
  /** Why a treatment is, or is not, what the outcome says. */
  whyOption: {
    readonly why: WhyOption;
    /** Whether it is asked without a patient, so that the guideline's own answer is named as well. */
    readonly alsoInGeneral?: true;
  };
  /** "Yes" or "no" to an answer, or to a line, that waits for it. */
  consent: { readonly yes: boolean; readonly to: 'answer' | 'line' };
  /** What corrects or joins a line that waits. */
  correction: { readonly correction: Correction };
  /** A case code, read. */
  openCode: { readonly decoded: DecodedCase };
  /** Something that is meant as a case code and cannot be opened. */
  badCode: {
    readonly fault: CaseCodeFault | 'noCode' | 'severalCodes' | 'wordsBeside';
    /** Those that look wrong, the first behind the prefix being 1; empty where that cannot be known. */
    readonly groups: readonly number[];
  };
  /** The number of a case of the list. */
  caseNumber: { readonly number: number };
  /** A case of the list, or the open one (null), is to be dropped; `sure` where a yes was given to that. */
  dropCase: { readonly number: number | null; readonly sure?: true };
  /** What was typed last was of another patient. */
  wrongPatient: object;
  /** A wish to change an earlier answer; without a question, to choose one; without a reading, to be asked. */
  change: {
    readonly question?: QuestionId;
    readonly reading?: Reading;
    /** What is told with it and stays with the case, whatever is answered. */
    readonly stays?: readonly NotTaken[];
  };
  /** A text that may be another answer to several questions that are answered; to none where it does not say of which. */
  proposed: { readonly proposed: readonly Proposed[]; readonly stays?: readonly NotTaken[] };
  /** The answer that stands is said to hold, after something told had contradicted it. */
  keepAnswer: object;
  /** A line that states answers, perhaps of a new case. */
  line: { readonly read: LineRead; readonly begins: boolean };
  /** A line that may tell of another patient than the open case. */
  anotherPatient: { readonly read: LineRead };
  /** Of whom the line that waits is. */
  ofWhom: { readonly patient: 'another' | 'same' };
  /** A line that none was taken from, though it held something. */
  unreadLine: { readonly read: LineRead };
  /** An answer to the open question. */
  answer: {
    readonly question: QuestionId;
    readonly answer: AnswerValue;
    /** Whether it must not contradict the case unasked. */
    readonly checked: boolean;
    /** It holds a part that was told before with a doubt, so it waits for a yes. */
    readonly toConfirm?: true;
    /** What is to be kept with it that it does not say. */
    readonly told?: readonly NotTaken[];
  };
  /** An answer to the open question that was not clear. */
  unclearAnswer: {
    readonly question: QuestionId;
    readonly reading: Unclear;
    readonly utterance: Utterance;
    /** What of it stays with the case, whatever is answered. */
    readonly stays?: readonly NotTaken[];
  };
  /** A bare "yes" to a question that is a list to tick. */
  checklist: { readonly question: QuestionId };
  /** Nothing of all this. */
  none: object;
  /** The same as `said`, in a text that names an emergency. */
  emergency: { readonly said: TypedIntent };
  /** The same as `said`, in a text that names special situations (dossier 7, W19). */
  situations: { readonly named: readonly NamedSituation[]; readonly said: TypedIntent };
  /** The same as `said`, in a text of which something is not used: that is kept with the case, and it is said. */
  unused: { readonly left: readonly NotTaken[]; readonly said: TypedIntent };
  /** A question about treatments, with what is answered beside it: that waits as a line. */
  lineAndAsk: { readonly read: LineRead; readonly said: TypedIntent };
  /** What was typed and not used is taken back. */
  notTakenBack: object;
  /** Something that was told, and that no answer says, is taken back or was otherwise; nothing of it where it was not told. */
  toldTakenBack: {
    readonly taken: readonly StoredNotTaken[];
    readonly instead: readonly StoredNotTaken[];
    readonly meant: string;
  };
  /** Special situations of the case that are taken back; where there are none, those that were meant. */
  situationsTakenBack: { readonly taken: readonly string[]; readonly meant: readonly string[] };
  /** Special situations of the case that are denied: how to take them back is said. */
  situationsDenied: { readonly named: readonly string[] };
  joined: { readonly by?: string };
  /** The bot was removed: everything is deleted, nothing is said. */
  left: object;
  resumed: object;
  /** Nothing that concerns the bot: nothing is done, nothing is said. */
  silence: object;
}

/** What the quiz may be told, in practice of one's own and in a round of a group. */
interface QuizIntents {
  quizRequest: { readonly request: QuizRequest; /** The tapped card. */ readonly card?: QuizData };
  /** A command of a case: it means nothing to an item, and is not carried out behind the trainee's back. */
  quizNotHere: { readonly command: string };
  /** A conversation that came back while the quiz was what the bot spoke of last. */
  quizResumed: object;
}

/** What practice of one's own may be told. */
interface PracticeIntents {
  /** What this is, or what can be said. */
  quizInfo: { readonly about: 'help' | 'about' };
  /** A question to the guideline, asked in the midst of an item. */
  quizAsk: { readonly ask: Ask };
  /** Text in the midst of an item that is none of its options, or came when it was not asked for. */
  quizNoAnswer: {
    readonly because:
      | 'unreadable'
      | 'broken'
      | Exclude<Place['at'], 'practice'>
      | 'paused'
      | 'answered'
      | 'noFact'
      | 'notUnderstood';
  };
}

/** What a round may be told. */
interface RoundIntents {
  /** Text in a round, whose answers are tapped. */
  roundText: object;
}

/** What came before, under the same id or in the same words: nothing is done twice. */
interface Repeated {
  repeated: { readonly event: 'repeated' | 'repeatedWords'; readonly say: string };
}

/** What must not or cannot be read. */
interface Refused {
  refused: {
    readonly event: string;
    readonly say: string;
    /** What is said instead where no question is open. */
    readonly sayIdle?: string;
  };
}

/** One of the intents of a map from their kinds to what they carry. */
type OneOf<Kinds> = { [K in keyof Kinds]: { readonly kind: K } & Kinds[K] }[keyof Kinds];

export type CaseIntent = OneOf<CaseIntents & Repeated & Refused>;
/** What only a typed text can mean. */
export type TypedIntent = Exclude<
  CaseIntent,
  {
    readonly kind: 'command' | 'tap' | 'joined' | 'left' | 'resumed' | 'silence' | 'repeated' | 'refused';
  }
>;
export type PracticeIntent = OneOf<QuizIntents & PracticeIntents & Repeated & Refused>;
export type RoundIntent = OneOf<QuizIntents & RoundIntents & Refused>;

/** What a text says of the case beside a command or an ask. */
export type TextIntent = Extract<
  CaseIntent,
  {
    readonly kind:
      | 'consent'
      | 'whatIf'
      | 'feedback'
      | 'correction'
      | 'change'
      | 'proposed'
      | 'anotherPatient'
      | 'line'
      | 'unreadLine'
      | 'answer'
      | 'unclearAnswer'
      | 'checklist'
      | 'none';
  }
>;

/** What is typed while a line waits is about the line. */
export type Correction =
  /** "Change ECOG to 2". */
  | { readonly kind: 'change'; readonly question: QuestionId; readonly reading: Reading }
  /** "Not known", and not of what. */
  | { readonly kind: 'notKnown' }
  /** It may answer any of these, and does not say which. */
  | { readonly kind: 'several'; readonly questions: readonly QuestionId[] }
  | { readonly kind: 'facts'; readonly read: LineRead }
  /** What the line tells of a list is so no longer, or not so. */
  | ({ readonly kind: 'itemsOut' } & ItemsOut)
  /** Nothing was taken from it, though it held something. */
  | { readonly kind: 'unread'; readonly read: LineRead }
  /** One question understood it and asks again; or none did. */
  | {
      readonly kind: 'unclear';
      readonly about: { readonly question: QuestionId; readonly reading: Unclear } | null;
    };

/** What a turn means: to whom it is said, and what. */
export type Intent =
  | { readonly to: 'case'; readonly intent: CaseIntent }
  | { readonly to: 'practice'; readonly intent: PracticeIntent }
  | { readonly to: 'round'; readonly intent: RoundIntent };
