import { valueTold } from '../../language/facts/valueTold.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import { once } from '../../machine/once.ts';
import type { LinkedCase, LinkedNotTaken } from '../contract/links.ts';
import { shownOutcome } from '../messages/outcome/shownOutcome.ts';
import type { ViewAround } from '../messages/view.ts';
import { caseCodeOf } from '../state/caseCodeOf.ts';
import { besideOf } from './beside.ts';
import { type ConversationContext, placeOf } from './context.ts';
import type { StoredNotTaken } from '../state/session.ts';
import { isTerm } from '../state/toldSituations.ts';
import { notTakenWithWaiting } from '../state/waiting.ts';

/** What a card of the case is drawn with. */
export function aroundOf(context: ConversationContext): ViewAround {
  const { cases, session, state, links } = context;
  const around = { cases, place: placeOf(session), files: null };
  const recommendation = state?.recommendation ?? null;
  if (recommendation === null || links === null) return around;
  const content = once(() => linkedCase(context, recommendation));
  return { ...around, files: (file) => links.linkTo(file, content()) };
}

/** What the files of the case as it stands are made from. */
function linkedCase(
  { cases, session }: Pick<ConversationContext, 'cases' | 'session'>,
  recommendation: Recommendation,
): LinkedCase {
  const { guideline } = cases;
  const { choice } = session;
  const notTaken = notTakenWithWaiting(guideline, session);
  const toldAs = session.situations.filter(isTerm);
  return {
    code: caseCodeOf(cases, session),
    ...(toldAs.length === 0 ? {} : { toldAs }),
    notTaken: withoutWords(notTaken),
    choice: choice && shownOutcome(guideline, recommendation, besideOf(guideline, session)).choice,
  };
}

/** What was not used, by what it is about: an address that is passed on holds no word that was typed. */
function withoutWords(notTaken: readonly StoredNotTaken[]): readonly LinkedNotTaken[] {
  const linked = notTaken.map((one): LinkedNotTaken => ({ ...one, words: valueTold(one) }));
  // Which items words may mean is in no address either.
  return [...new Map(linked.map((one) => [JSON.stringify({ ...one, about: null }), one])).values()];
}
