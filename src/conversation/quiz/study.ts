import type { QuestionId } from '../../guideline/answers.ts';
import { goal } from '../../quiz/trainee/limits.ts';
import { progressOf } from '../../quiz/trainee/progress.ts';
import {
  answer,
  askFor,
  begin,
  decide,
  hint,
  next,
  type Plan,
  type Refusal,
  reveal,
  setPaused,
  skip,
  type Step,
  stop,
} from '../../quiz/trainee/session.ts';
import { openItemOf } from '../../quiz/trainee/session.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { lookAgain, showResult, showRoute } from './lookBack.ts';
import { exportMessage } from '../messages/quiz/export.ts';
import { progressMessage } from '../messages/quiz/progress.ts';
import { todayOf } from '../../quiz/trainee/today.ts';
import { whichFactBlocks } from '../messages/quiz/unfolding.ts';
import { menuMessage } from '../messages/quiz/quizMessage.ts';
import { topicsMessage } from '../messages/quiz/topics.ts';
import type { QuizRequest } from './request.ts';
import { flagItem } from './flag.ts';
import { teach } from './lesson.ts';
import { noticeBlock } from './noticeBlock.ts';
import { practising, type Said, sayBeside, sayNotice, standAt, type Study } from './said.ts';

const say = texts.quiz;
const { today: sayToday, ...sayMore } = texts.practice;

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
      return sayBeside(study, 'quizTopics', topicsMessage(study.source, record.rev));
    case 'more':
      return more(study);
    case 'lesson':
      return teach(study, request.part);
    case 'goal':
      return setGoal(study, request.items);
    case 'badGoal':
      return sayNotice(study, 'quizBadGoal', sayToday.badGoal(request.said, goal.min, goal.max));
    case 'share':
      return share(study, request.on);
    case 'ask':
      return ask(study, request.questions);
    case 'askWhich':
      return askWhich(study, request.questions);
    case 'decide':
      return afterStep(study, decide(record, study.source), 'quizDecide');
    case 'skip':
      return skipItem(study);
    case 'why':
      return why(study);
    case 'flag':
      return flagItem(study, request);
    case 'badExam':
      return sayNotice(study, 'quizBadExam', say.badExam(request.said));
    case 'unknown':
      return study.topicNamed(request.said) || study.topicMeant(request.said) !== null
        ? startTopic(study, request.said)
        : sayBeside(
            study,
            'quizUnknown',
            menuMessage(record.rev, [noticeBlock(say.unknownQuiz(request.said))]),
          );
    case 'make':
      return sayNotice(study, 'quizMake', say.make, 'accent');
    case 'pick':
      return pick(study, request.chosen);
    case 'hint':
      return afterStep(study, hint(record, study.source), 'quizHint');
    case 'reveal':
      return afterStep(study, reveal(record, study), 'quizReveal');
    case 'next':
      return goOnFrom(study);
    case 'route':
      return showRoute(study, request.item);
    case 'pause':
      return afterStep(study, setPaused(record, true), 'quizPause');
    case 'resume':
      return resume(study);
    case 'stop':
      return end(study);
    case 'progress':
      return showProgress(study);
    case 'result':
      return showResult(study);
    case 'again':
      return lookAgain(study, request.part);
    case 'export':
      return sayBeside(study, 'quizExport', exportMessage(record, request.part, request.rev));
    case 'round':
    case 'roundPick':
    case 'roundClose':
    case 'roundRecord':
      return sayNotice(study, 'quizRoundAlone', say.round.sharedOnly, 'accent');
  }
}

function open(study: Study): Said {
  const { record } = study;
  if (!record.session) return record.taught ? practiseToday(study, 'quizBegin') : teach(study, 1);
  if (record.session.paused) return resume(study);
  // Feedback is asked for again in full; nothing comes before it.
  const answered = record.session.item?.chosen !== null;
  return standAt(practising(study), 'quizOpen', answered ? [] : [resumedBlock]);
}

/** An item, as far as the day goes; then its end: what was reached, when it goes on, and the way to go on nevertheless. */
function practiseToday(study: Study, event: string): Said {
  const { record, source, now } = study;
  return todayOf(record, source, now).done
    ? standAt({ ...study, place: { at: 'done' } }, 'quizDone')
    : standAt(practising({ ...study, record: begin(record, { mode: 'study' }, study) }), event);
}

function more(study: Study): Said {
  const { session } = study.record;
  if (session) return session.item?.chosen === null ? standAt(practising(study), 'quizOpen') : goOn(study);
  const record = begin(study.record, { mode: 'study', more: true }, study);
  return standAt(practising({ ...study, record }), 'quizMore');
}

/** "Next" goes on from where the person is. */
function goOnFrom(study: Study): Said {
  const { record, place } = study;
  switch (place.at) {
    case 'lesson':
      return teach(study, place.part + 1);
    case 'result':
    case 'again':
      return lookAgain(study);
    case 'done':
      return practiseToday(study, 'quizNext');
    case 'practice':
      return record.session || record.taught ? goOn(study) : teach(study, 1);
  }
}

function setGoal(study: Study, items: number): Said {
  const record = { ...study.record, goal: items, rev: study.record.rev + 1 };
  return sayNotice({ ...study, record }, 'quizGoal', sayToday.goal(items), 'accent');
}

function share(study: Study, on: boolean): Said {
  const record = { ...study.record, shares: on, rev: study.record.rev + 1 };
  return sayNotice({ ...study, record }, 'quizShare', on ? sayMore.share.on : sayMore.share.off, 'accent');
}

function ask(study: Study, questions: readonly QuestionId[]): Said {
  return afterStep(study, askFor(study.record, questions, study.source), 'quizAskFor');
}

/** A word of several facts reveals none: one of them is to be chosen. */
function askWhich(study: Study, questions: readonly QuestionId[]): Said {
  const { record, cases, source } = study;
  const item = openItemOf(record, source);
  const step = askFor(record, [], source);
  if ('refused' in step || !item) return afterStep(study, step, 'quizAskWhich');
  const before = whichFactBlocks(cases.guideline, questions, { item: item.id, rev: record.rev });
  return standAt(study, 'quizAskWhich', before);
}

function skipItem(study: Study): Said {
  const { session, taught } = study.record;
  if (study.place.at === 'lesson' || (!session && !taught)) return teach(study, Number.POSITIVE_INFINITY);
  // What is answered is not skipped, it is left.
  if (session?.item && session.item.chosen !== null) return goOn(study);
  return afterStep(study, skip(study.record, study), 'quizSkip', [noticeBlock(sayMore.skipped, 'accent')]);
}

/** The explanation in full; before the answer it would give it away. */
function why(study: Study): Said {
  const { session } = study.record;
  if (study.place.at === 'result') return lookAgain(study);
  return study.place.at === 'practice' && session?.item?.chosen === null && !session.paused
    ? sayNotice(study, 'quizWhyEarly', sayMore.whyEarly)
    : standAt(study, 'quizWhy');
}

const resumedBlock = noticeBlock(say.resumed, 'accent');

function resume(study: Study): Said {
  return afterStep(study, setPaused(study.record, false), 'quizResume', [resumedBlock]);
}

function startTopic(study: Study, said: string): Said {
  const named = study.topicNamed(said);
  const topic = study.source.topics.find(({ id }) => id === named?.id);
  if (!topic) {
    const unknown = { said, meant: study.topicMeant(said) };
    return sayBeside(study, 'quizUnknownTopic', topicsMessage(study.source, study.record.rev, unknown));
  }
  return start(study, { mode: 'topic', topic: topic.id }, say.begun.topic(topic.title));
}

/** Practice is left for something else without asking; an exam or a whole case is not. */
function start(study: Study, plan: Plan, text: string): Said {
  const { session } = study.record;
  if (session && session.length !== null)
    return sayNotice(practising(study), 'quizStillOpen', say.stillOpen[session.mode]);
  const record = begin(study.record, plan, study);
  return standAt(practising({ ...study, record }), 'quizBegin', [noticeBlock(text, 'accent')]);
}

function pick(study: Study, chosen: readonly string[]): Said {
  const { record } = study;
  const { session } = record;
  if (chosen.length === 0 && session?.item?.chosen === null) {
    return sayNotice(study, 'quizNothingChosen', say.chooseFirst);
  }
  const step = answer(record, chosen, study);
  if ('refused' in step) return refuse(study, step.refused);
  const after = practising({ ...study, record: step.record });
  if (session?.mode !== 'exam') return standAt(after, 'quizAnswer');
  if (!step.record.session) return showResult(after, [noticeBlock(say.examDone, 'accent')]);
  return standAt(after, 'quizAnswer', [
    noticeBlock(say.noted(session.asked + 1, session.length ?? session.asked + 1), 'accent'),
  ]);
}

function goOn(study: Study): Said {
  const step = next(study.record, study);
  if ('refused' in step) return refuse(study, step.refused);
  const after = practising({ ...study, record: step.record });
  if (step.record.session) return standAt(after, 'quizNext');
  // After a case practice goes on, as far as the day does.
  return study.record.session?.mode === 'exam' ? showResult(after) : practiseToday(after, 'quizNext');
}

function end(study: Study): Said {
  const { session } = study.record;
  const step = stop(study.record, study);
  if ('refused' in step || !session) {
    return study.place.at === 'practice'
      ? refuse(study, 'noSession')
      : sayNotice(practising(study), 'quizStop', say.stopped(0, null), 'accent');
  }
  const after = practising({ ...study, record: step.record });
  const scored = session.mode === 'exam' && session.asked > 0;
  const stopped = noticeBlock(
    say.stopped(session.asked, session.mode === 'exam' ? null : session.right),
    'accent',
  );
  return scored ? showResult(after, [stopped], 'quizStop') : standAt(after, 'quizStop', [stopped]);
}

function showProgress(study: Study): Said {
  const { record, source, now } = study;
  const message = progressMessage(
    study.cases.guideline,
    progressOf(record, source, now),
    record,
    study.pictures,
  );
  return sayBeside(study, 'quizProgress', message);
}

function afterStep(study: Study, step: Step, event: string, before: readonly Block[] = []): Said {
  return 'refused' in step
    ? refuse(study, step.refused)
    : standAt(practising({ ...study, record: step.record }), event, before);
}

function refuse(study: Study, why: Refusal): Said {
  return sayNotice(study, 'quizRefused', say.refused[why], why === 'noSession' ? 'accent' : 'warning');
}
