import { expect, test } from 'vitest';
import type { Block, Section } from '../../../../src/conversation/contract/message.ts';
import { outcomeMessage } from '../../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { runsOf } from '../../../../src/dialogs/render/richText.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';

const itemsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((item) =>
          runsOf(item)
            .map(({ text }) => text)
            .join(''),
        )
      : [],
  );

const warned = shortestRoutes.filter(({ outcome }) =>
  guideline.outcomes[outcome].statements.some(({ heading }) => heading === 'DEB-TACE'),
);

test('what is held against drug-eluting beads is one caution, whole, and counted as one', () => {
  expect(warned.length).toBeGreaterThan(0);
  for (const { outcome, answers } of warned) {
    const { recommendation } = cases.follow(answers);
    if (!recommendation) throw new Error(`The route to ${outcome} does not end.`);
    const { blocks } = outcomeMessage(guideline, recommendation, { case: 'q3mV0a1bXk2Z', rev: 1 });
    const sections = blocks.flatMap((block): readonly Section[] =>
      block.kind === 'sections' ? block.sections : [],
    );
    const section = sections.find(({ short }) => / cautions?$/.test(short));
    const items = itemsIn(section?.blocks ?? []);
    expect([outcome, section?.short]).toEqual([outcome, `${items.length} cautions`]);
    // Three sentences of the dossier, each with its own source.
    const [trial, ...others] = items.filter((item) => /RETNET|bilomas|OR 6\.6/.test(item));
    expect([outcome, others]).toEqual([outcome, []]);
    for (const words of [
      'RETNET closed its arm',
      'bilomas in 7 of 13',
      'OR 6.6 for liver and biliary injury',
    ])
      expect(trial).toContain(words);
  }
});
