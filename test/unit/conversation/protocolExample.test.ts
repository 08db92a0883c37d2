import { cases } from '../../fixtures/guideline.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import { PathwayBot } from '../../../src/dialogs/bot.ts';
import { sendTo } from '../../../src/server/inProcessTarget.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/protocol.md'), 'utf8');

/** The marked code blocks of the document, in order. */
const blocks = Array.from(
  document.matchAll(/```json (request|reply|result)\n([\s\S]*?)```/g),
  ([, kind, text]) => ({
    kind,
    json: JSON.parse(text ?? '') as Record<string, unknown>,
  }),
);

test('the case in docs/protocol.md goes as it is written there', async () => {
  const bot = new PathwayBot({
    cases,
    store: memoryStore(),
    record: () => undefined,
    newId: () => 'q3mV0a1bXk2Z',
  });
  const send = sendTo(bot);
  let data: unknown[] = [];
  for (const { kind, json } of blocks) {
    if (kind === 'request') {
      // In process the replies come back by themselves; only over HTTP must they be asked for.
      const { deliveryMode: _deliveryMode, ...activity } = json;
      const replies = await send(activity);
      data = everyObject(replies).map((element) => element['data']);
    } else if (kind === 'reply') expect(data).toContainEqual(json);
    else
      expect(data).toContainEqual(
        expect.objectContaining({ do: 'mdt', result: expect.objectContaining(json) as unknown }),
      );
  }
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'request',
    'reply',
    'request',
    'reply',
    'request',
    'reply',
    'request',
    'result',
  ]);
});
