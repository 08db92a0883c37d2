import { shownTitle } from '../messages/outcome/shownOutcome.ts';
import { pictureBlocks, type PictureWay } from '../messages/picture.ts';
import type { ConversationContext } from './context.ts';
import type { Explained } from './explain.ts';
import { besideOf } from './show.ts';

/** The way of the case through the chart as a picture; where the channel can have none, in words. */
export function pictureOf(context: ConversationContext): Explained {
  const { state, session, cases } = context;
  const { guideline } = cases;
  const reached = state?.recommendation ?? null;
  const route = {
    trail: state ? cases.trail(state) : [],
    title: reached && shownTitle(guideline, reached, besideOf(guideline, session)),
  };
  return { blocks: pictureBlocks(cases, route, wayOf(context)), briefly: true };
}

function wayOf({ pictures }: ConversationContext): PictureWay {
  return pictures ? 'inCard' : null;
}
