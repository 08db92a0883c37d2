import { randomUUID } from 'node:crypto';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import { cardFindings } from '../../../src/coverage/targets/cardCheck.ts';
import { type BotDependencies, PathwayBot, type TurnRecord } from '../../../src/dialogs/bot.ts';
import type { AdaptiveCard } from '../../../src/dialogs/render/card.ts';
import type { Store } from '../../../src/dialogs/store.ts';
import { sendTo } from '../../../src/server/inProcessTarget.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

export interface Said {
  readonly text: string;
  readonly card: AdaptiveCard;
  /** What is wrong with the card, by the checks of the path tester. */
  readonly findings: readonly string[];
  readonly actions: readonly { readonly title: string; readonly data: Record<string, unknown> }[];
}

/** One person's conversation with the bot in process. */
export function talk(store: Store = memoryStore(), bot: Partial<BotDependencies> = {}) {
  const records: TurnRecord[] = [];
  const send = sendTo(new PathwayBot({ store, record: (turn) => records.push(turn), ...bot }));
  const turn = async (extra: object): Promise<Said> => {
    const [reply, ...more] = (await send({
      type: 'message',
      id: randomUUID(),
      channelId: 'test',
      conversation: { id: 'c' },
      from: { id: 'u' },
      recipient: { id: 'bot' },
      ...extra,
    })) as unknown as { text: string; attachments: { content: AdaptiveCard }[] }[];
    const card = reply?.attachments[0]?.content;
    if (!reply || !card || more.length > 0) throw new Error('The bot did not answer with one card.');
    return {
      text: reply.text,
      card,
      findings: cardFindings({ card: card as unknown as Record<string, unknown>, text: reply.text }),
      actions: everyObject(card)
        .filter(({ type }) => type === 'Action.Execute')
        .map(({ title, data }) => ({ title: String(title), data: data as Record<string, unknown> })),
    };
  };
  return {
    /** @param extra what is otherwise in the activity */
    say: (text: string, extra: object = {}) => turn({ text, ...extra }),
    tap: (data: object, extra: object = {}) => turn({ value: data, ...extra }),
    saySome: async (...lines: readonly string[]): Promise<Said> => {
      let said = await turn({ text: 'new case' });
      // One after the other: each line answers the question before it.
      // oxlint-disable-next-line no-await-in-loop
      for (const line of lines) said = await turn({ text: line });
      return said;
    },
    lastEvent: () => records.at(-1)?.event,
    records,
  };
}

/** The data of the action whose title begins so. @throws Error when there is none */
export function actionOf({ actions }: Said, title: string): Record<string, unknown> {
  const action = actions.find((candidate) => candidate.title.startsWith(title));
  if (!action) throw new Error(`No action "${title}" among: ${actions.map((one) => one.title).join(' | ')}.`);
  return action.data;
}
