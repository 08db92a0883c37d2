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
  /** The same of a reply that was asked for beside the route. */
  readonly lookBeside: (card: string, exchange: Exchange | null) => readonly Finding[];
}

const foreignWords = 'the card belongs to another conversation or an earlier case';

/** The replies of one conversation, in their order. */
export function earlierReplies(): EarlierReplies {
  const cards = new Map<string, number>();
  let caseId: string | null = null;
  let step = 0;
  const isForeign = (card: string): boolean => {
    const [, own] = /"case":"([^"]+)"/.exec(card) ?? [];
    return own !== undefined && caseId !== null && own !== caseId;
  };
  return {
    lookBeside: (card, exchange) => {
      const about = answered(exchange);
      return [...(isForeign(card) ? [foreignWords] : []), ...(about === null ? [] : [about])].map((text) =>
        finding(text, foreignReply),
      );
    },
    look: (card, exchange, isNew) => {
      step += 1;
      const before = cards.get(card);
      cards.set(card, before ?? step);
      const [, own] = /"case":"([^"]+)"/.exec(card) ?? [];
      const foreign = isNew && isForeign(card);
      if (own !== undefined && !foreign) caseId = own;
      const about = isNew ? answered(exchange) : null;
      return [
        ...(isNew && before !== undefined
          ? [`this was the answer before: the card of step ${before} of this conversation came again`]
          : []),
        ...(foreign ? [foreignWords] : []),
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
