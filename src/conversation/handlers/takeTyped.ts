import type { NotTaken } from '../../language/line/notTaken.ts';
import { takeNeed, takeWhyOption } from '../consult/alternatives.ts';
import {
  accept,
  askAgain,
  confirmOrAccept,
  notUnderstood,
  openChecklist,
  toConfirm,
} from '../consult/answer.ts';
import { askHint, takeAsk } from '../consult/ask.ts';
import { badCode, openFromCode } from '../consult/caseCode.ts';
import { dropCase, goToNumber, ofWrongPatient } from '../consult/cases.ts';
import { askForChange, showAnswersToChange, takeTypedChange } from '../consult/change.ts';
import { confirm, leaveOut, takeSupposed } from '../consult/confirm.ts';
import type { ConversationContext, Turn } from '../consult/context.ts';
import { askAgainForLine, changeLine, severalInLine, takeOutOfLine } from '../consult/correction.ts';
import { keepAnswers, takeProposed } from '../consult/proposed.ts';
import { deleteStored, leaveStored } from '../consult/delete.ts';
import { withEmergencyLine } from '../consult/emergency.ts';
import { takeFeedback } from '../consult/feedback.ts';
import { lineWaits, nothingRead, review, takeLine, withNotTaken } from '../consult/line.ts';
import { askOfWhom } from '../consult/ofWhom.ts';
import { notice } from '../consult/show.ts';
import {
  deniedBlock,
  offerToTakeBack,
  takeSituationsBack,
  withSituations,
  withSituationsOfSomebody,
} from '../consult/specialSituations.ts';
import { takeToldBack } from '../consult/toldBack.ts';
import { takeUnusedBack } from '../consult/unusedWords.ts';
import { decideLine } from '../consult/useLine.ts';
import { takeWhatIf } from '../consult/whatIf.ts';
import type { Block } from '../contract/message.ts';
import type { Correction, TypedIntent } from '../intents/intent.ts';
import { withBefore } from '../messages/view.ts';
import { linesThatName } from '../messages/alternatives/need.ts';
import { mergeNotTaken } from '../state/notTaken.ts';
import { eachOnce } from '../messages/said/eachOnce.ts';
import { texts } from '../texts/texts.ts';

/** Does what only a typed text can mean for the case. */
export function takeTyped(context: ConversationContext, intent: TypedIntent): Turn {
  switch (intent.kind) {
    case 'deletion':
      return intent.sure ? deleteStored(context) : leaveStored(context);
    case 'feedback':
      return takeFeedback(context, intent);
    case 'ask':
      return takeAsk(context, intent.ask);
    case 'whatIf':
      return takeWhatIf(withTold(context, intent.told), intent.supposed, {
        left: [
          ...(intent.readAs === undefined
            ? []
            : [{ kind: 'notice', tone: 'accent', text: intent.readAs } as const]),
          ...leftOutBlocks(intent.unread),
        ],
        ...(intent.situations ? { situations: intent.situations } : {}),
        ...(intent.without ? { without: intent.without } : {}),
        ...(intent.typed === '' ? {} : { linesNamed: (shown) => linesThatName(shown, intent.typed) }),
      });
    case 'whatIfUnclear':
      return notice(context, 'whatIfUnclear', texts.alternatives.unclear(intent.because.join(' ')));
    case 'supposed':
      return takeSupposed(context, intent.answers);
    case 'whyOption':
      return takeWhyOption(context, intent.why, intent.alsoInGeneral);
    case 'openCode':
      return openFromCode(context, intent.decoded);
    case 'badCode':
      return badCode(context, intent);
    case 'caseNumber':
      return goToNumber(context, intent.number);
    case 'dropCase':
      return dropCase(context, intent.number, intent.sure === true);
    case 'wrongPatient':
      return ofWrongPatient(context);
    case 'need':
      return takeNeed(context, intent.what);
    case 'emergency':
      return withEmergencyLine(context, takeTyped(context, intent.said));
    case 'anotherPatient':
      return askOfWhom(context, intent.read);
    case 'ofWhom':
      return decideLine(context, intent.patient === 'another' ? 'newCase' : 'here');
    case 'situations':
      if (intent.said.kind === 'anotherPatient') {
        const turn = askOfWhom(context, intent.said.read, intent.named);
        return withSituationsOfSomebody(context, intent.named, turn);
      }
      return withSituations(context, intent.named, beginsCase(intent.said), (kept) =>
        takeTyped(kept, intent.said),
      );
    case 'situationsTakenBack':
      return takeSituationsBack(context, intent);
    case 'situationsDenied':
      return context.state?.recommendation
        ? takeWhatIf(context, [], { left: [deniedBlock(context, intent.named)], without: intent.named })
        : offerToTakeBack(context, intent.named);
    case 'toldTakenBack':
      return takeToldBack(context, intent);
    case 'notTakenBack':
      return takeUnusedBack(context);
    case 'consent':
      return takeConsent(context, intent.yes, intent.to);
    case 'correction':
      return takeCorrection(context, intent.correction);
    case 'change':
      return takeChange(withTold(context, intent.stays), intent);
    case 'proposed':
      return takeProposed(withTold(context, intent.stays), intent.proposed);
    case 'keepAnswer':
      return keepAnswers(context);
    case 'line':
      return takeLine(context, intent.read, intent.begins);
    case 'unreadLine':
      return nothingRead(context, intent.read);
    case 'answer':
      return (intent.toConfirm ? toConfirm : intent.checked ? confirmOrAccept : accept)(
        withTold(context, intent.told),
        intent.question,
        intent.answer,
      );
    case 'unclearAnswer':
      return askAgain(
        withNotTaken(context, intent.stays ?? []),
        intent.question,
        intent.reading,
        askHint(context.cases.guideline, intent.utterance),
      );
    case 'checklist':
      return openChecklist(context, intent.question);
    case 'lineAndAsk': {
      const { session, state } = takeLine(context, intent.read, false);
      return takeTyped({ ...context, session, state }, intent.said);
    }
    case 'unused':
      return withLeft(takeTyped(withNotTaken(context, intent.left), intent.said), intent.left);
    case 'none':
      return notUnderstood(context);
  }
}

/** Says first what is kept of a text and used by nothing. */
function withLeft(turn: Turn, left: readonly NotTaken[]): Turn {
  const facts = left.flatMap(({ fact, words }) => (fact === undefined ? [] : [words ?? fact]));
  const others = left.filter(({ fact }) => fact === undefined);
  const words = [...new Set(others.flatMap((one) => one.words ?? []))];
  const said = [
    ...(facts.length === 0 ? [] : [texts.review.factsKept(eachOnce(facts).join('; '))]),
    ...(others.length === 0
      ? []
      : [
          texts.review.keptAsTyped(
            words,
            others.some((one) => one.words === null),
          ),
        ]),
  ];
  const before: Block = { kind: 'notice', tone: 'accent', text: said.join(' ') };
  return { ...turn, message: withBefore([before], turn.message) };
}

/** What of a "what if" was not understood, so that nobody takes it for looked at. */
function leftOutBlocks(unread: readonly string[]): readonly Block[] {
  const words = unread.map((one) => `“${one}”`).join(', ');
  return unread.length === 0
    ? []
    : [{ kind: 'notice', tone: 'warning', text: texts.alternatives.leftOut(words) }];
}

/** Whether a text is of another patient than the case that is open. */
function beginsCase(said: Of<'situations'>['said']): boolean {
  return said.kind === 'line' && said.begins;
}

type Of<Kind extends TypedIntent['kind']> = Extract<TypedIntent, { readonly kind: Kind }>;

function takeConsent(context: ConversationContext, yes: boolean, to: Of<'consent'>['to']): Turn {
  const { session, state } = context;
  if (to === 'answer' && session.confirming) {
    return yes ? confirm(context, session.confirming) : leaveOut(context);
  }
  if (session.intake?.another) return lineWaits(context, texts.review.ofWhomFirst);
  if (!yes) return decideLine(context, 'nothing');
  return decideLine(context, state?.answers.length ? 'here' : 'newCase');
}

function takeCorrection(context: ConversationContext, correction: Correction): Turn {
  switch (correction.kind) {
    case 'change':
      return changeLine(context, correction.question, correction.reading);
    case 'notKnown':
      return lineWaits(context, texts.review.notKnownOfWhat);
    case 'several':
      return severalInLine(context, correction.questions);
    case 'facts':
      return review(context, correction.read);
    case 'itemsOut':
      return takeOutOfLine(context, correction);
    case 'unread':
      return nothingRead(context, correction.read);
    case 'unclear':
      return askAgainForLine(context, correction.about);
  }
}

function takeChange(context: ConversationContext, { question, reading }: Of<'change'>): Turn {
  if (!question) return showAnswersToChange(context);
  if (!reading) return askForChange(context, question);
  // "Progressed after sunitinib" in place of everolimus: the same answer, of another drug.
  const told = reading.kind === 'answer' ? (reading.told ?? []) : [];
  return takeTypedChange(withTold(context, told), question, reading);
}

/** With what an answer was told with, kept with the case. */
function withTold(context: ConversationContext, told: readonly NotTaken[] = []): ConversationContext {
  if (told.length === 0) return context;
  const { session, cases } = context;
  const notTaken = mergeNotTaken(cases.guideline, session.notTaken, told);
  return { ...context, session: { ...session, notTaken } };
}
