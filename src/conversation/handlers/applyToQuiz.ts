import type { TraineeRecord } from '../../quiz/trainee/record.ts';
import type { BytesOf } from '../ask/askBlocks.ts';
import { answerAsk } from '../ask/answerAsk.ts';
import type { QuizData } from '../contract/quizData.ts';
import type { PracticeIntent, RoundIntent } from '../intents/intent.ts';
import type { Ask } from '../../language/ask/readAsk.ts';
import { aboutBlocks, helpBlocks } from '../messages/info.ts';
import type { QuizDependencies } from '../quiz/dependencies.ts';
import { actsOnItem, changesRecord, type QuizRequest } from '../quiz/request.ts';
import { type GroupSaid, type GroupTurn, stand, takeGroup } from '../quiz/round.ts';
import { practising, type Said, sayNotice, standAt, type Study } from '../quiz/said.ts';
import { takeStudy } from '../quiz/study.ts';
import { texts } from '../texts/texts.ts';

const say = texts.quiz;

/** Does what is meant for one's own practice. @param before the record as it was stored */
export function applyToPractice(
  { cases, helpLines, bytesOf }: Pick<QuizDependencies, 'cases' | 'helpLines' | 'bytesOf'>,
  before: TraineeRecord,
  study: Study,
  intent: PracticeIntent,
): Said {
  switch (intent.kind) {
    case 'quizRequest':
      return takeRequest(before, study, intent);
    case 'quizAsk':
      return takeAsk(study, bytesOf, intent.ask);
    case 'quizNoAnswer':
      return sayNotice(study, noAnswer[intent.because].event, noAnswer[intent.because].say);
    case 'quizInfo':
      return standAt(
        study,
        intent.about,
        intent.about === 'help' ? helpBlocks(cases.guideline, helpLines) : aboutBlocks(cases),
      );
    case 'quizNotHere':
      return sayNotice(study, 'quizNotHere', say.notHere(intent.command));
    case 'quizResumed':
      return sayNotice(study, 'quizResumed', say.resumed, 'accent');
    case 'repeated':
      return sayNotice(study, 'repeated', intent.say);
    case 'refused':
      return sayNotice(study, intent.event, intent.say);
  }
}

/** What the log says and what is said to text that is no answer. */
const noAnswer = {
  unreadable: { event: 'quizUnreadable', say: say.unreadable },
  broken: { event: 'quizUnavailable', say: say.unavailable },
  paused: { event: 'quizRefused', say: say.refused.paused },
  lesson: { event: 'quizNotUnderstood', say: say.notUnderstoodAt.lesson },
  done: { event: 'quizNotUnderstood', say: say.notUnderstoodAt.done },
  result: { event: 'quizNotUnderstood', say: say.notUnderstoodAt.result },
  again: { event: 'quizNotUnderstood', say: say.notUnderstoodAt.again },
  noFact: { event: 'quizNotUnderstood', say: texts.practice.unfolding.noFact },
  answered: { event: 'quizNotUnderstood', say: say.notUnderstoodAnswered },
  notUnderstood: { event: 'quizNotUnderstood', say: say.notUnderstood },
} as const;

/** What is tapped is on the card, and leads to practice; what is typed is for what is in front of the person. */
function takeRequest(
  before: TraineeRecord,
  study: Study,
  { request, card }: Extract<PracticeIntent, { readonly kind: 'quizRequest' }>,
): Said {
  if (isStale(request, card, before)) return sayNotice(study, 'quizStale', say.stale);
  const leavesLesson = request.verb === 'skip' && study.place.at === 'lesson';
  if (!actsOnItem(request) || leavesLesson) return takeStudy(study, request);
  if (card) return takeStudy(practising(study), request);
  return study.place.at === 'practice'
    ? takeStudy(study, request)
    : sayNotice(study, 'quizOutOfSight', say.outOfSight);
}

/** A question to the guideline is answered, but not in an exam. */
function takeAsk(study: Study, bytesOf: BytesOf, ask: Ask): Said {
  const { session } = study.record;
  if (session?.mode === 'exam' && !session.paused) {
    return sayNotice(study, 'quizAskLater', say.askAfterExam);
  }
  const { notes, blocks } = answerAsk({ guideline: study.cases.guideline, bytesOf }, ask, null);
  return standAt(study, 'ask', [...notes, ...blocks]);
}

/** Does what is meant for a round of a group. */
export function applyToRound(turn: GroupTurn, intent: RoundIntent): GroupSaid {
  switch (intent.kind) {
    case 'quizRequest':
      return takeGroup(turn, intent.request);
    case 'roundText':
      return stand(turn, 'roundTyped', say.round.tapPlease);
    case 'quizNotHere':
      return stand(turn, 'quizNotHere', say.notHere(intent.command));
    case 'refused':
      return stand(turn, intent.event, intent.say);
    case 'quizResumed':
      return stand(turn, 'quizResumed');
  }
}

/** Whether a card was made for another state of the record, or shows another item. */
function isStale(request: QuizRequest, card: QuizData | undefined, { rev, session }: TraineeRecord): boolean {
  if (!card || !changesRecord(request)) return false;
  if (card.rev !== undefined && card.rev !== rev) return true;
  const ofItem = ['pick', 'hint', 'reveal', 'next'].includes(request.verb);
  return ofItem && (card.rev === undefined || card.item !== session?.item?.id);
}
