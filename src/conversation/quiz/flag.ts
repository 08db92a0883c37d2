import { openItemOf } from '../../quiz/trainee/session.ts';
import { flagMessage } from '../messages/quiz/flag.ts';
import { texts } from '../texts/texts.ts';
import type { TraineeRecord } from '../../quiz/trainee/record.ts';
import { skip, stop } from '../../quiz/trainee/session.ts';
import { itemLookedAt } from './lookBack.ts';
import { noticeBlock } from './noticeBlock.ts';
import type { QuizRequest } from './request.ts';
import { type Said, sayBeside, sayNotice, standAt, type Study } from './said.ts';

const say = texts.practice.flag;

/** So many reports of a person are remembered, so that nobody counts twice. */
const flagsKept = 200;

/** Asks what is wrong with an item, or notes it. What is open stays open, unless it is the item itself. */
export function flagItem(study: Study, request: Extract<QuizRequest, { verb: 'flag' }>): Said {
  const { record, source } = study;
  const id = request.item ?? shownItem(study);
  if (id === null || !source.byId(id)) return sayNotice(study, 'quizFlagNone', say.noItem);
  if (!request.reason) return sayBeside(study, 'quizFlagAsk', flagMessage(id, record.rev));
  if (record.flagged.includes(id)) return sayNotice(study, 'quizFlagAgain', say.already, 'accent');
  const flagged = [...record.flagged, id].slice(-flagsKept);
  const noted = { ...record, flagged, rev: record.rev + 1 };
  const flag = { item: id, reason: request.reason };
  const { after, becomes } = withoutItem({ ...study, record: noted }, id);
  const thanks = [noticeBlock(`${say.thanks(id)} ${becomes}`, 'accent')];
  return { ...standAt({ ...study, record: after }, 'quizFlag', thanks), flag };
}

/** Nobody has to answer an item that they say is wrong: another comes, or the case ends; in an exam its place counts. */
function withoutItem(study: Study, id: string): { readonly after: TraineeRecord; readonly becomes: string } {
  const { record } = study;
  const mode = record.session?.mode;
  if (id !== waitingItem(study)) return { after: record, becomes: say.becomes.answered };
  const step = mode === 'case' ? stop(record, study) : skip(record, study);
  if ('refused' in step) return { after: record, becomes: say.becomes.stays };
  return { after: step.record, becomes: mode === 'case' ? say.becomes.ended : say.becomes.another };
}

function waitingItem({ record: { session } }: Study): string | null {
  return session?.item?.chosen === null ? session.item.id : null;
}

/** The item that is shown: the open one, or one of those to look at again. */
function shownItem(study: Study): string | null {
  return study.place.at === 'practice'
    ? (openItemOf(study.record, study.source)?.id ?? null)
    : itemLookedAt(study);
}
