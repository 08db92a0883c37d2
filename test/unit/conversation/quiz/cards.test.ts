import { expect, test } from 'vitest';
import { seeded } from '../../../../src/engine/random.ts';
import { cardFindings } from '../../../../src/coverage/targets/cardCheck.ts';
import { feedbackBlocks, nobody, verdictBlock } from '../../../../src/conversation/messages/quiz/feedback.ts';
import { itemMessage } from '../../../../src/conversation/messages/quiz/item.ts';
import { roundMessage } from '../../../../src/conversation/messages/quiz/round.ts';
import { toCard } from '../../../../src/dialogs/render/card.ts';
import { toText } from '../../../../src/dialogs/render/text.ts';
import type { Message } from '../../../../src/conversation/contract/message.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { cases } from '../../../fixtures/guideline.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import { talk } from '../../../fixtures/talk.ts';

const findings = (message: Message): readonly string[] =>
  cardFindings({ card: toCard(message), text: toText(message) });

const session = {
  mode: 'study',
  topic: null,
  length: null,
  planned: [],
  unfolding: null,
  more: false,
  paused: false,
  startedAt: 0,
  item: null,
  given: [],
  asked: 10,
  right: 5,
} as const;

const series = {
  length: 1,
  topic: null,
  kind: null,
  salt: '',
  opener: '',
  results: [],
  scores: {},
  scoreboard: null,
} as const;

test(
  'every kind of item of every node makes cards that pass the checks, answered any way',
  { tags: ['long'] },
  () => {
    const { source } = quiz;
    for (const node of source.nodes) {
      for (const kind of source.kindsOf(node)) {
        for (const seed of [20_261_125]) {
          const item = source.make({ node, kind, seed });
          const open = {
            id: item.id,
            node,
            reason: 'due',
            hinted: true,
            revealed: false,
            shownAt: 0,
            chosen: null,
          } as const;
          expect([item.id, findings(itemMessage(item, open, session, 7))]).toEqual([item.id, []]);
          const buttons = itemMessage(item, open, session, 7).buttons;
          for (const chosen of item.options.map(({ id }) => [id])) {
            const answered = { chosen, hinted: false, revealed: false, right: source.mark(item, chosen) };
            const blocks = [verdictBlock(answered), ...feedbackBlocks(cases, item, answered)];
            expect([item.id, findings({ speak: '', typeHint: '', blocks, buttons })]).toEqual([item.id, []]);
          }
          const round = { id: 'r', item: item.id, salt: '', rev: 1, openedAt: 0, answers: {}, series };
          const closed = { people: 3, counts: { a: 1, b: 2 } };
          expect(findings(roundMessage(cases, item, { ...round, closed: null }))).toEqual([]);
          expect(findings(roundMessage(cases, item, { ...round, closed }))).toEqual([]);
          expect(feedbackBlocks(cases, item, nobody).length).toBeGreaterThan(2);
        }
      }
    }
  },
);

test('cards met on random walks through the real quiz pass the checks', async () => {
  const words = [
    'quiz',
    'next',
    'hint',
    'show',
    'route',
    'progress',
    'pause',
    'resume',
    'topics',
    'result',
    'again',
  ];
  const starts = [
    'stop',
    'quiz exam 3',
    'quiz case',
    'quiz topic prrt',
    'new case',
    'well',
    'case',
    'export my data',
  ];
  for (const seed of [1, 2]) {
    const random = seeded(seed);
    const chat = talk(memoryStore());
    let said = await chat.say('quiz');
    for (let count = 0; count < 60; count += 1) {
      /* oxlint-disable no-await-in-loop -- a walk goes step by step */
      const dice = random.below(10);
      const tappable = said.actions.filter(({ data }) => data['do'] === 'quiz');
      if (dice < 6 && tappable.length > 0) said = await chat.tap(random.pick(tappable).data);
      else if (dice < 8) said = await chat.say(random.pick(['a', 'b', 'c', 'd']));
      else said = await chat.say(random.pick(dice === 8 ? words : starts));
      expect(said.findings).toEqual([]);
      /* oxlint-enable no-await-in-loop */
    }
  }
});
