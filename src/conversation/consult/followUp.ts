import { plainWords } from '../../language/text/plainWords.ts';
import { deleteStored } from './commanding.ts';
import { takeVerdict } from './giveFeedback.ts';
import { notice, type Scene, type Turn } from './scene.ts';
import type { Session } from '../state/session.ts';
import { texts } from '../texts/texts.ts';

/**
 * Takes the typed answer to what the reply before asked beside the case.
 * @returns null when nothing was asked, or the text is no answer to it
 */
export function takeFollowUp(scene: Scene, asked: Session['asking'], text: string): Turn | null {
  if (asked === 'feedback') return takeVerdict(scene, text);
  if (asked !== 'deletion') return null;
  const said = plainWords(text).replaceAll(',', '');
  if (texts.yes.includes(said)) return deleteStored(scene);
  return texts.no.includes(said) ? notice(scene, 'deleteLeft', texts.deleteLeft, 'accent') : null;
}
