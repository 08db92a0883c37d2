import { type Finding, finding, foreignReply } from '../wire/finding.ts';
import type { Exchange } from '../wire/stepFault.ts';

/** Knows a reply that came before, and one that belongs to another message. */
export interface EarlierReplies {
  /**
   * @param card as it came
   * @param isNew whether the step must have changed the card
   * @returns a finding where the reply is that to an earlier message
   */
  readonly look: (card: string, exchange: Exchange | null, isNew: boolean) => readonly Finding[];
}

/** The replies of one conversation, in their order. */
export function earlierReplies(): EarlierReplies {
  const cards = new Map<string, number>();
  let caseId: string | null = null;
  let step = 0;
  return {
    look: (card, exchange, isNew) => {
      step += 1;
      const before = cards.get(card);
      cards.set(card, before ?? step);
      const [, own] = /"case":"([^"]+)"/.exec(card) ?? [];
      const foreign = isNew && own !== undefined && caseId !== null && own !== caseId;
      if (own !== undefined && !foreign) caseId = own;
      const about = isNew ? answered(exchange) : null;
      return [
        ...(isNew && before !== undefined
          ? [`this was the answer before: the card of step ${before} of this conversation came again`]
          : []),
        ...(foreign ? ['the card belongs to another conversation or an earlier case'] : []),
        ...(about === null ? [] : [about]),
      ].map((text) => finding(text, foreignReply));
    },
  };
}

/** A message says which one it answers. */
function answered(exchange: Exchange | null): string | null {
  if (!exchange || !Array.isArray(exchange.reply)) return null;
  const { id } = exchange.request as { readonly id?: unknown };
  const other = (exchange.reply as readonly Readonly<Record<string, unknown>>[]).find(
    ({ replyToId }) => typeof replyToId === 'string' && replyToId !== id,
  );
  return other ? 'the reply answers another message than the one that was sent' : null;
}
