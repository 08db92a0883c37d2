import { mergeAnswers } from '../../machine/pendingAnswers.ts';
import { isTreatmentGiven } from '../../language/facts/namedFacts.ts';
import { isAfterDrugs } from '../../language/line/drugsTold.ts';
import { notTakenParts } from '../messages/outcome/notAsked.ts';
import type { Session, StoredNotTaken } from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import type { ConversationContext, Turn } from './context.ts';
import { show } from './show.ts';
import { changeOfLead, namesOf } from './toldBack.ts';

const say = texts.outcome.notTaken;

/**
 * Takes back what was typed and not used: it no longer stands on the card or in the text for the MDT. A drug that belongs
 * to the answer about the course is used, and a treatment that was given is no unused word: they stay, and are named.
 */
export function takeUnusedBack(context: ConversationContext): Turn {
  const { session, cases } = context;
  const kept = session.notTaken.filter((one) => isUsed(context, one));
  const dropped = session.notTaken.filter((one) => !kept.includes(one));
  const after: Session = { ...session, notTaken: kept, rev: session.rev + 1 };
  const names = [
    ...notTakenParts({ guideline: cases.guideline, notTaken: dropped }),
    ...dropped.flatMap((one) => (one.fact === undefined && one.drug === undefined ? [] : [namesOf([one])])),
  ].join('; ');
  const text = [
    ...(dropped.length === 0 ? [say.nothingUnused] : [say.takenBack(names)]),
    ...(kept.length === 0 ? [] : [say.stays(namesOf(kept))]),
    ...(dropped.some(({ fact, drug }) => fact !== undefined || drug !== undefined)
      ? changeOfLead(context, after)
      : []),
  ].join(' ');
  return show({ ...context, session: after }, 'unusedWords', [{ kind: 'notice', tone: 'good', text }]);
}

function isUsed({ session, state }: ConversationContext, { drug, fact }: StoredNotTaken): boolean {
  if (drug !== undefined) {
    const answers = mergeAnswers(state?.answers ?? [], session.pendingAnswers);
    return answers.some(({ question, answer }) => question === 'treatmentCourse' && isAfterDrugs(answer));
  }
  return isTreatmentGiven(fact);
}
