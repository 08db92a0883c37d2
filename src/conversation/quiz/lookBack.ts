import { scoreOf } from '../../quiz/trainee/progress.ts';
import { openItemOf } from '../../quiz/trainee/session.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import type { Looking } from '../state/quizChat.ts';
import { againButtons, againMessage, resultMessage } from '../messages/quiz/result.ts';
import { routeMessage } from '../messages/quiz/route.ts';
import { answeredButtons } from '../messages/quiz/quizMessage.ts';
import { noticeBlock } from './noticeBlock.ts';
import { type Said, sayNotice, type Study } from './said.ts';

const say = texts.quiz;

/** The route of the open item once it is answered, or of one to look at again. */
export function showRoute(study: Study, id: string | undefined): Said {
  const { record, source } = study;
  const { session } = record;
  const item = openItemOf(record, source);
  if (item && (id === undefined || id === item.id)) {
    return session?.item?.chosen === null
      ? sayNotice(study, 'quizRouteEarly', say.route.notYet)
      : {
          record,
          event: 'quizRoute',
          message: routeMessage(study.cases, item, answeredButtons(item, record.rev, 'route'), say.typeNext),
        };
  }
  const list = toLookAt(study);
  const index = id === undefined ? shownIn(study.looking) - 1 : list.findIndex((given) => given.item === id);
  const given = session ? undefined : list[index];
  const again = given && source.byId(given.item);
  return given && again
    ? {
        record,
        event: 'quizRoute',
        message: routeMessage(
          study.cases,
          again,
          againButtons(again, index + 1, list.length),
          say.again.type,
        ),
        looking: index + 1,
      }
    : sayNotice(study, 'quizStale', session ? say.stale : say.refused.noSession);
}

/** The result of the last exam or whole case. */
export function showResult(study: Study, before: readonly Block[] = [], event = 'quizResult'): Said {
  const { record, source } = study;
  const { finished } = record;
  if (!finished) return sayNotice(study, 'quizNoResult', say.result.none, 'accent');
  return {
    record,
    event,
    message: resultMessage(study.cases.guideline, finished, scoreOf(finished, source), before),
    looking: 'list',
  };
}

/** Shows one of the items to look at again. @param number from 1; the one after the last when absent */
export function lookAgain(study: Study, number = shownIn(study.looking) + 1): Said {
  const { record, source } = study;
  const list = toLookAt(study);
  const given = list[number - 1];
  if (!given) return showResult(study, [noticeBlock(say.again.done, 'accent')]);
  const item = source.byId(given.item);
  if (!item) return showResult(study, [noticeBlock(say.again.gone)]);
  return {
    record,
    event: 'quizAgain',
    message: againMessage(study.cases, item, given, number, list.length),
    looking: number,
  };
}

function toLookAt({ record, source }: Study) {
  return record.finished ? scoreOf(record.finished, source).again : [];
}

/** Number of the item shown, from 1; 0 when none is. */
function shownIn(looking: Looking): number {
  return typeof looking === 'number' ? looking : 0;
}
