import type { ConversationContext, Turn } from '../consult/context.ts';
import { inform, notice } from '../consult/show.ts';
import type { Explained } from '../consult/explain.ts';
import type { CaseCommand, HelpLines } from './command.ts';
import type { SaidCommand } from './registry.ts';

/** Carries out a command of the consult, typed or tapped. Each works in any state. */
export async function runCommand(
  context: ConversationContext,
  { command, bare, fromCard = false }: SaidCommand & { readonly fromCard?: boolean },
  lines: HelpLines,
): Promise<Turn> {
  if (bare && command.bare && context.state) {
    return notice(context, 'bareWord', command.bare.inCase, 'accent');
  }
  const missing = isThere(command, context) ? null : (command.needs?.otherwise ?? null);
  if ('run' in command) {
    if (missing !== null) return notice(context, command.name, missing, 'accent');
    return (fromCard && command.runFromCard ? command.runFromCard : command.run)(context);
  }
  const { blocks, event, ...how }: Explained =
    missing === null
      ? await command.shows(context, lines)
      : { blocks: [{ kind: 'notice', tone: 'accent', text: missing } as const], briefly: true };
  const leavesWaiting = how.leavesWaiting === true || command.needs === undefined;
  return inform(context, event ?? command.name, blocks, { ...how, leavesWaiting });
}

function isThere({ needs }: CaseCommand, { state }: ConversationContext): boolean {
  if (needs?.open === 'outcome') return state?.recommendation !== null && state !== null;
  return needs === undefined || state !== null;
}
