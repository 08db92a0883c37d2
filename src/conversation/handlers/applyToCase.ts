import { unreachable } from '../../guideline/errors.ts';
import { runCommand } from '../commands/run.ts';
import type { Registry } from '../commands/registry.ts';
import type { ConversationContext, Turn } from '../consult/context.ts';
import { notice, show } from '../consult/show.ts';
import { staleness, takeTap } from '../consult/tap.ts';
import { isShared } from '../contract/scope.ts';
import type { CaseIntent, TypedIntent } from '../intents/intent.ts';
import { sharedWelcomeMessage } from '../messages/info.ts';
import { texts } from '../texts/texts.ts';
import type { TextReading } from './textReading.ts';

/** What the intents of a turn are carried out with. */
export interface Means {
  readonly commands: Registry;
  /** Of a typed text; the intents that need it come of such a text alone. */
  readonly textReading: TextReading | null;
}

/** Does what is meant for the case: each intent has its one function. Nothing is stored and nothing is sent here. */
export async function applyToCase(
  context: ConversationContext,
  intent: CaseIntent,
  { commands, textReading }: Means,
): Promise<Turn> {
  switch (intent.kind) {
    case 'command':
      return takeCommand(context, intent, commands);
    case 'tap':
      return takeTap(context, intent.data);
    case 'joined':
      return welcome(context, intent.by);
    case 'left':
    case 'silence':
      return show(context, intent.kind);
    case 'resumed':
      return context.state ? notice(context, 'resumed', texts.resumed, 'accent') : show(context, 'resumed');
    case 'repeated':
      return notice(context, intent.event, intent.say);
    case 'refused':
      return notice(
        context,
        intent.event,
        context.state?.question ? intent.say : (intent.sayIdle ?? intent.say),
      );
    default:
      return readingOf(textReading).takeTyped(context, intent satisfies TypedIntent);
  }
}

function readingOf(textReading: TextReading | null): TextReading {
  return textReading ?? unreachable('What only a text can mean came of none.');
}

function welcome(context: ConversationContext, addedBy: string | undefined): Turn {
  const { session, state, scope } = context;
  return isShared(scope)
    ? { session, state, event: 'joined', message: sharedWelcomeMessage(addedBy) }
    : show(context, 'joined');
}

type Of<Kind extends CaseIntent['kind']> = Extract<CaseIntent, { readonly kind: Kind }>;

/** An old card must not change the case. */
async function takeCommand(
  context: ConversationContext,
  { said, card }: Of<'command'>,
  commands: Registry,
): Promise<Turn> {
  const stale = card && said.command.changesCase ? staleness(context, card, said.command) : null;
  return stale === null
    ? runCommand(context, { ...said, fromCard: card !== undefined }, commands)
    : notice(context, 'stale', stale);
}
