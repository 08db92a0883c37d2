import { shownTitle } from '../messages/outcome/shownOutcome.ts';
import { pictureBlocks, type PictureWay } from '../messages/picture.ts';
import { aroundOf } from './around.ts';
import { besideOf } from './beside.ts';
import type { ConversationContext } from './context.ts';
import type { Explained } from './explain.ts';

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

/** Before an outcome there is no file of the case, so the way is told in words where a card cannot hold it. */
function wayOf(context: ConversationContext): PictureWay {
  if (context.pictures) return 'inCard';
  const { files } = aroundOf(context);
  return files && { url: files('png') };
}
