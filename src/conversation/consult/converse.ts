import type { Input } from '../contract/input.ts';
import { isShared } from '../contract/scope.ts';
import { takeAction, takeText } from './answering.ts';
import { takeAsk } from './takeAsk.ts';
import { takeCommand } from './commanding.ts';
import { sharedWelcomeMessage } from '../messages/info.ts';
import { openCase } from '../state/openCase.ts';
import { takeFollowUp } from './followUp.ts';
import { withEmergency } from './emergency.ts';
import { type Conversing, notice, type Scene, show, type Turn } from './scene.ts';
import type { Session } from '../state/session.ts';
import { texts } from '../texts/texts.ts';

/** One turn of the conversation. Nothing is stored and nothing is sent here. */
export function converse(session: Session, input: Input, conversing: Conversing): Turn {
  const open = openCase(session, conversing.cases, conversing.stamp);
  const now = open?.session ?? session;
  // What was asked beside the case is answered at once or not at all.
  const asked = said.has(input.kind) ? { ...now, asking: null } : now;
  const scene: Scene = { ...conversing, session: asked, state: open?.state ?? null };
  const turn = take(scene, input, session.asking);
  if (!open?.notice) return turn;
  const changed = { kind: 'notice', tone: 'warning', text: open.notice } as const;
  return { ...turn, message: { ...turn.message, blocks: [changed, ...turn.message.blocks] } };
}

/** Inputs by which a person says something. */
const said: ReadonlySet<Input['kind']> = new Set(['action', 'command', 'text']);

function take(scene: Scene, input: Input, asked: Session['asking']): Turn {
  switch (input.kind) {
    case 'action':
      return takeAction(scene, input.data);
    case 'command':
      return takeCommand(scene, input.command);
    case 'text':
      return (
        takeFollowUp(scene, asked, input.text) ??
        takeAsk(scene, input.text) ??
        withEmergency(scene, input.text, takeText(scene, input.text))
      );
    case 'joined':
      return isShared(scene.scope)
        ? { session: scene.session, event: 'joined', message: sharedWelcomeMessage(input.by) }
        : show(scene, 'joined');
    case 'left':
      return show(scene, 'left');
    case 'resumed':
      return scene.state ? notice(scene, 'resumed', texts.resumed, 'accent') : show(scene, 'resumed');
    case 'refused':
      return notice(scene, input.event, scene.state?.question ? input.say : (input.sayIdle ?? input.say));
  }
}
