import { recent, type Recent } from '../../machine/recent.ts';
import { type Finding, finding, foreignReply } from '../wire/finding.ts';
import type { Exchange } from '../wire/stepFault.ts';

/** Knows a reply that came before, and one that belongs to another message. */
export interface EarlierReplies {
  /**
   * @param card as it came
   * @param isNew whether the card must be another one than before: the first of the conversation, or behind an answer
   * @returns a finding where the reply is that to an earlier message, or of another conversation
   */
  readonly look: (card: string, exchange: Exchange | null, isNew: boolean) => readonly Finding[];
  /** The same of a reply that was asked for beside the route. */
  readonly lookBeside: (card: string, exchange: Exchange | null) => readonly Finding[];
}

const foreignWords = 'the card belongs to another conversation or an earlier case';

/** Of so many cases at most it is known in which conversation they are. */
const mostCases = 10_000;

/** Cases that were seen lately, each with the conversation that it was first seen in: one for all of a target. */
export function casesSeen(): Recent<string> {
  return recent(mostCases);
}

/**
 * The replies of one conversation, in their order.
 * @param conversation its id
 * @param seen the cases of every conversation with the same target
 */
export function earlierReplies(conversation: string, seen: Recent<string>): EarlierReplies {
  const cards = new Map<string, number>();
  let caseId: string | null = null;
  let step = 0;
  const isOfOther = (id: string | undefined): boolean =>
    id !== undefined && seen.of(id, () => conversation) !== conversation;
  const isForeign = (card: string): boolean => {
    const own = caseIn(card);
    return isOfOther(own) || (own !== undefined && caseId !== null && own !== caseId);
  };
  const findings = (texts: readonly string[]): readonly Finding[] =>
    texts.map((text) => finding(text, foreignReply));
  return {
    lookBeside: (card, exchange) =>
      findings([...(isForeign(card) ? [foreignWords] : []), ...answeredOther(exchange)]),
    look: (card, exchange, isNew) => {
      step += 1;
      const before = cards.get(card);
      cards.set(card, before ?? step);
      const own = caseIn(card);
      const foreign = isNew ? isForeign(card) : isOfOther(own);
      if (own !== undefined && !foreign) caseId = own;
      return findings([
        ...(isNew && before !== undefined
          ? [`this was the answer before: the card of step ${before} of this conversation came again`]
          : []),
        ...(foreign ? [foreignWords] : []),
        ...(isNew ? answeredOther(exchange) : []),
      ]);
    },
  };
}

function caseIn(card: string): string | undefined {
  return /"case":"([^"]+)"/.exec(card)?.[1];
}

/** A message says which one it answers. */
function answeredOther(exchange: Exchange | null): readonly string[] {
  if (!exchange || !Array.isArray(exchange.reply)) return [];
  const { id } = exchange.request as { readonly id?: unknown };
  const other = (exchange.reply as readonly Readonly<Record<string, unknown>>[]).find(
    ({ replyToId }) => typeof replyToId === 'string' && replyToId !== id,
  );
  return other ? ['the reply answers another message than the one that was sent'] : [];
}
