import { scoreOf } from '../../quiz/trainee/progress.ts';
import type { Given } from '../../quiz/trainee/sessionData.ts';
import { openItemOf } from '../../quiz/trainee/session.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { againButtons } from '../messages/quiz/result.ts';
import { routeMessage } from '../messages/quiz/route.ts';
import { answeredButtons } from '../messages/quiz/quizMessage.ts';
import { noticeBlock } from './noticeBlock.ts';
import { practising, type Said, sayBeside, sayNotice, standAt, type Study } from './said.ts';

const say = texts.quiz;

/** The route of the item that is shown, once it is answered, or of another that is named. */
export function showRoute(study: Study, id: string | undefined): Said {
  const { record, source, place } = study;
  const { session } = record;
  const item = openItemOf(record, source);
  if (item && (id === undefined ? place.at === 'practice' : id === item.id)) {
    if (session?.item?.chosen === null)
      return sayNotice(practising(study), 'quizRouteEarly', say.route.notYet);
    const buttons = answeredButtons(item, record.rev, 'route');
    return sayBeside(practising(study), 'quizRoute', routeMessage(study.cases, item, buttons, say.typeNext));
  }
  const list = toLookAt(study);
  const index = id === undefined ? lookedAt(study) - 1 : list.findIndex((given) => given.item === id);
  const given = list[index];
  const again = given && source.byId(given.item);
  if (!again) return sayNotice(study, 'quizStale', session ? say.stale : say.refused.noSession);
  const buttons = againButtons(again, index + 1, list.length);
  return sayBeside(
    { ...study, place: { at: 'again', number: index + 1 } },
    'quizRoute',
    routeMessage(study.cases, again, buttons, say.again.type),
  );
}

/** The result of the last exam or whole case. */
export function showResult(study: Study, before: readonly Block[] = [], event = 'quizResult'): Said {
  return study.record.finished
    ? standAt({ ...study, place: { at: 'result' } }, event, before)
    : sayNotice(study, 'quizNoResult', say.result.none, 'accent');
}

/** Shows one of the items to look at again. @param number from 1; the one after the last when absent */
export function lookAgain(study: Study, number = lookedAt(study) + 1): Said {
  if (!toLookAt(study)[number - 1]) return showResult(study, [noticeBlock(say.again.done, 'accent')]);
  return standAt({ ...study, place: { at: 'again', number } }, 'quizAgain');
}

/** The item that is looked at again; null when none is. */
export function itemLookedAt(study: Study): string | null {
  return toLookAt(study)[lookedAt(study) - 1]?.item ?? null;
}

function toLookAt({ record, source }: Study): readonly Given[] {
  return record.finished ? scoreOf(record.finished, source).again : [];
}

/** Number of the item shown, from 1; 0 when none is. */
function lookedAt({ place }: Study): number {
  return place.at === 'again' ? place.number : 0;
}
