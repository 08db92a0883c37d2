import { progressOf, scoreOf } from '../../quiz/trainee/progress.ts';
import type { TraineeRecord } from '../../quiz/trainee/record.ts';
import {
  answer,
  type Around,
  begin,
  hint,
  next,
  openItemOf,
  type Plan,
  type Refusal,
  repaired,
  reveal,
  setPaused,
  type Step,
  stop,
} from '../../quiz/trainee/session.ts';
import type { Block, Message } from '../message.ts';
import { texts } from '../texts.ts';
import { exportMessage } from './messages/export.ts';
import { progressMessage } from './messages/progress.ts';
import { againButtons, againMessage, resultMessage } from './messages/result.ts';
import { routeMessage } from './messages/route.ts';
import { answeredButtons, menuMessage, quizStanding } from './messages/standing.ts';
import { topicsMessage } from './messages/topics.ts';
import type { QuizRequest } from './request.ts';

const say = texts.quiz;

/** What the quiz does in one turn of one person. */
export interface Said {
  readonly record: TraineeRecord;
  readonly message: Message;
  readonly event: string;
  /** Which of the items to look at again is shown, from 1; 0 for their list. */
  readonly looking?: number;
}

/** The trainee's record, and what goes with it, at the beginning of a turn. */
export interface Study extends Around {
  readonly record: TraineeRecord;
  /** Which of the items to look at again was shown last, from 1; 0 for their list, null for neither. */
  readonly looking: number | null;
  /** Reads a topic as a person names it; null when it names none. */
  readonly topicNamed: (text: string) => { readonly id: string } | null;
}

/** The study with an item that can be shown; says so when another had to take the place of an old one. */
export function withItem(study: Study): { readonly study: Study; readonly before: readonly Block[] } {
  const record = repaired(study.record, study);
  return record
    ? { study: { ...study, record }, before: [noticeBlock(say.itemGone)] }
    : { study, before: [] };
}

/** Says where the quiz stands. */
export function standAt(study: Study, event: string, before: readonly Block[] = []): Said {
  return { record: study.record, event, message: quizStanding(study.record, study.source, before) };
}

/** The same with a notice first. */
export function sayNotice(study: Study, event: string, text: string, tone: Tone = 'warning'): Said {
  return standAt(study, event, [noticeBlock(text, tone)]);
}

/** Carries out what a person asks of their own practice. */
export function takeStudy(study: Study, request: QuizRequest): Said {
  const { record } = study;
  switch (request.verb) {
    case 'open':
      return open(study);
    case 'exam':
      return start(study, { mode: 'exam', length: request.length }, say.begun.exam(request.length));
    case 'case':
      return start(study, { mode: 'case' }, say.begun.case);
    case 'topic':
      return startTopic(study, request.said);
    case 'topics':
      return { record, event: 'quizTopics', message: topicsMessage(study.source, record.rev) };
    case 'badExam':
      return sayNotice(study, 'quizBadExam', say.badExam(request.said));
    case 'unknown':
      return study.topicNamed(request.said)
        ? startTopic(study, request.said)
        : {
            record,
            event: 'quizUnknown',
            message: menuMessage(record.rev, [noticeBlock(say.unknownQuiz(request.said))]),
          };
    case 'make':
      return sayNotice(study, 'quizMake', say.make, 'accent');
    case 'pick':
      return pick(study, request.chosen);
    case 'hint':
      return told(study, hint(record, study.source), 'quizHint');
    case 'reveal':
      return told(study, reveal(record, study), 'quizReveal');
    case 'next':
      return record.session || study.looking === null ? goOn(study) : lookAgain(study, study.looking + 1);
    case 'route':
      return showRoute(study, request.item);
    case 'pause':
      return told(study, setPaused(record, true), 'quizPause');
    case 'resume':
      return resume(study);
    case 'stop':
      return end(study);
    case 'progress':
      return showProgress(study);
    case 'result':
      return showResult(study);
    case 'again':
      return lookAgain(study, request.part ?? (study.looking ?? 0) + 1);
    case 'export':
      return {
        record,
        event: 'quizExport',
        message: exportMessage(record, request.part, request.rev),
      };
    case 'round':
    case 'roundPick':
    case 'roundClose':
      return sayNotice(study, 'quizRoundAlone', say.round.sharedOnly, 'accent');
  }
}

function open(study: Study): Said {
  const { record } = study;
  if (!record.session) {
    const intro = record.rev === 0 ? [textBlock(say.about), textBlock(say.intro)] : [];
    return standAt({ ...study, record: begin(record, { mode: 'study' }, study) }, 'quizBegin', intro);
  }
  if (record.session.paused) return resume(study);
  // Feedback is asked for again in full; nothing comes before it.
  const answered = record.session.item?.chosen !== null;
  return standAt(study, 'quizOpen', answered ? [] : [resumedBlock]);
}

const resumedBlock = noticeBlock(say.resumed, 'accent');

function resume(study: Study): Said {
  return told(study, setPaused(study.record, false), 'quizResume', [resumedBlock]);
}

function startTopic(study: Study, said: string): Said {
  const named = study.topicNamed(said);
  const topic = study.source.topics.find(({ id }) => id === named?.id);
  if (!topic) {
    return {
      record: study.record,
      event: 'quizUnknownTopic',
      message: topicsMessage(study.source, study.record.rev, said),
    };
  }
  return start(study, { mode: 'topic', topic: topic.id }, say.begun.topic(topic.title));
}

/** Practice is left for something else without asking; an exam or a whole case is not. */
function start(study: Study, plan: Plan, text: string): Said {
  const { session } = study.record;
  if (session && session.length !== null)
    return sayNotice(study, 'quizStillOpen', say.stillOpen[session.mode]);
  const record = begin(study.record, plan, study);
  return standAt({ ...study, record }, 'quizBegin', [noticeBlock(text, 'accent')]);
}

function pick(study: Study, chosen: readonly string[]): Said {
  const { record } = study;
  const { session } = record;
  if (chosen.length === 0 && session?.item?.chosen === null) {
    return sayNotice(study, 'quizNothingChosen', say.chooseFirst);
  }
  const step = answer(record, chosen, study);
  if ('refused' in step) return refuse(study, step.refused);
  const after = { ...study, record: step.record };
  if (session?.mode !== 'exam') return standAt(after, 'quizAnswer');
  if (!step.record.session) return showResult(after, [noticeBlock(say.examDone, 'accent')]);
  return standAt(after, 'quizAnswer', [
    noticeBlock(say.noted(session.asked + 1, session.length ?? session.asked + 1), 'accent'),
  ]);
}

function goOn(study: Study): Said {
  const step = next(study.record, study);
  if ('refused' in step) return refuse(study, step.refused);
  const after = { ...study, record: step.record };
  return step.record.session ? standAt(after, 'quizNext') : showResult(after);
}

function end(study: Study): Said {
  const { session } = study.record;
  const step = stop(study.record, study);
  if ('refused' in step || !session) return refuse(study, 'noSession');
  const after = { ...study, record: step.record };
  const scored = session.length !== null && session.asked > 0;
  const stopped = noticeBlock(
    say.stopped(session.asked, session.mode === 'exam' ? null : session.right),
    'accent',
  );
  return scored ? showResult(after, [stopped], 'quizStop') : standAt(after, 'quizStop', [stopped]);
}

/** The route of the open item once it is answered, or of one to look at again. */
function showRoute(study: Study, id: string | undefined): Said {
  const { record, source } = study;
  const { session } = record;
  const item = openItemOf(record, source);
  if (item && (id === undefined || id === item.id)) {
    return session?.item?.chosen === null
      ? sayNotice(study, 'quizRouteEarly', say.route.notYet)
      : {
          record,
          event: 'quizRoute',
          message: routeMessage(item, answeredButtons(item, record.rev, 'route'), say.typeNext),
        };
  }
  const list = toLookAt(study);
  const index = id === undefined ? (study.looking ?? 0) - 1 : list.findIndex((given) => given.item === id);
  const given = session ? undefined : list[index];
  const again = given && source.byId(given.item);
  return given && again
    ? {
        record,
        event: 'quizRoute',
        message: routeMessage(again, againButtons(again, index + 1, list.length), say.again.type),
        looking: index + 1,
      }
    : sayNotice(study, 'quizStale', session ? say.stale : say.refused.noSession);
}

function showProgress(study: Study): Said {
  const { record, source, now } = study;
  const message = progressMessage(progressOf(record, source, now), record);
  return { record, event: 'quizProgress', message };
}

function showResult(study: Study, before: readonly Block[] = [], event = 'quizResult'): Said {
  const { record, source } = study;
  const { finished } = record;
  if (!finished) return sayNotice(study, 'quizNoResult', say.result.none, 'accent');
  return { record, event, message: resultMessage(finished, scoreOf(finished, source), before), looking: 0 };
}

function lookAgain(study: Study, number: number): Said {
  const { record, source } = study;
  const list = toLookAt(study);
  const given = list[number - 1];
  if (!given) return showResult(study, [noticeBlock(say.again.done, 'accent')]);
  const item = source.byId(given.item);
  if (!item) return showResult(study, [noticeBlock(say.again.gone)]);
  return {
    record,
    event: 'quizAgain',
    message: againMessage(item, given, number, list.length),
    looking: number,
  };
}

function toLookAt({ record, source }: Study) {
  return record.finished ? scoreOf(record.finished, source).again : [];
}

function told(study: Study, step: Step, event: string, before: readonly Block[] = []): Said {
  return 'refused' in step
    ? refuse(study, step.refused)
    : standAt({ ...study, record: step.record }, event, before);
}

function refuse(study: Study, why: Refusal): Said {
  return sayNotice(study, 'quizRefused', say.refused[why], why === 'noSession' ? 'accent' : 'warning');
}

type Tone = 'warning' | 'accent' | 'good' | 'attention';

export function noticeBlock(text: string, tone: Tone = 'warning'): Block {
  return { kind: 'notice', tone, text };
}

function textBlock(text: string): Block {
  return { kind: 'text', text };
}
