import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/conversation/contract/message.ts';
import { firmnessBlocks } from '../../../src/conversation/messages/firmness/firmnessBlocks.ts';
import { missingBlocks } from '../../../src/conversation/messages/firmness/missingBlocks.ts';
import { situationsOnConditions } from '../../../src/conversation/messages/outcome/bearingOnConditions.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { entryOf } from '../../../src/guideline/entryOf.ts';
import type { SpecialSituation } from '../../../src/guideline/specialSituations.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import type { CaseState } from '../../../src/machine/cases.ts';
import { onceFor } from '../../../src/machine/onceEach.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled, tagOneIn } from '../../fixtures/sampled.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { situationsTold } from '../../fixtures/situationsTold.ts';
import { talk } from '../../fixtures/talk.ts';

const { specialSituations } = guideline;
const pregnancy = specialSituations.filter(({ id }) => id === 'pregnancy');
const textOf = (blocks: readonly Block[]): string => toText({ blocks, buttons: [] } as never);

/** Cases at an outcome, and before it with the last answer not yet given. */
const places = shortestRoutes.flatMap(({ outcome, answers }, own) => {
  const ended = cases.follow(answers);
  const before = cases.follow(Object.fromEntries(Object.entries(answers).slice(0, -1)));
  return [ended, before]
    .filter(({ recommendation }) => !recommendation?.outOfScope)
    .map((state) => ({ name: `${state.recommendation ? 'at' : 'before'} ${outcome}`, state, own }));
});

type Draw = typeof firmnessBlocks | typeof missingBlocks;

/** What is drawn of a case in a special situation, once: from the first questions several outcomes are ahead. */
const drawnOf = onceFor((_draw: Draw) => new Map<string, readonly Block[]>());
function drawn(draw: Draw, state: CaseState, one: SpecialSituation): readonly Block[] {
  const known = drawnOf(draw);
  const key = JSON.stringify([state.answers, one.id]);
  const blocks = known.get(key) ?? draw(cases, { state, pending: [] }, { situations: [one] });
  known.set(key, blocks);
  return blocks;
}

describe.each(places)('$name', ({ state, own }) => {
  sampled('every special situation is named first, one in', { quick: 22, full: 1 }, (each) => {
    for (const one of specialSituations.filter((_one, index) => (index + own) % each === 0)) {
      for (const draw of [firmnessBlocks, missingBlocks]) {
        const [, first] = drawn(draw, state, one);
        expect(first?.kind).toBe('notices');
        expect(textOf(first ? [first] : [])).toContain(`${one.inWords}: ${one.sentence}`);
      }
    }
  });

  test('in pregnancy nothing is named or counted as a first option', tagOneIn(3, own), () => {
    for (const draw of [firmnessBlocks, missingBlocks]) {
      const text = textOf(pregnancy.flatMap((one) => drawn(draw, state, one)));
      expect(text).not.toMatch(/\d first options?|but first:|Consider first|Same first option/);
      // Wherever the title of a treatment stands in a row, it is said right behind it that none leads yet.
      for (const id of guideline.outcomeIds) {
        const { title, category } = guideline.outcomes[id];
        if (category === 'mdt-referral') continue;
        for (const lead of [': ', '; ', 'then ', 'leads to ']) {
          for (const after of text.split(`${lead}${title}`).slice(1)) {
            expect([title, after.slice(0, 80)]).toEqual([
              title,
              expect.stringMatching(/^(?: \(after what must be settled first\)|\. No option leads)/),
            ]);
          }
        }
      }
    }
  });
});

test.each(specialSituations)('$inWords stands first in why, how firm and what next', async (one) => {
  const told = situationsTold[one.id];
  for (const imaging of ['', ', DOTATATE positive']) {
    const { say } = talk();
    await say(
      `ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, type III, non-functioning, progressed on octreotide${imaging}, ${told}`,
    );
    await say('yes');
    for (const text of ['how firm', 'what next', 'why']) {
      expect([text, (await say(text)).text]).toEqual([text, expect.stringContaining(one.sentence)]);
    }
  }
});

describe('a condition whose words speak of a special situation', () => {
  const conditions = Object.entries(guideline.optionConditions);

  test.each(conditions)('%s knows it, where its words are recognised as one', (id, { words }) => {
    const spoken = words.replace(/^(?:no|not) /i, '').replace(/ excluded$/, '');
    const { situations } = readIntake(guideline, utteranceOf(spoken));
    const known = [
      ...(entryOf<readonly string[]>(situationsOnConditions, id) ?? []),
      ...specialSituations.filter(({ onOptions }) => onOptions?.fails === id).map((one) => one.id),
    ];
    expect(known).toEqual(expect.arrayContaining([...situations]));
  });

  test('bug: "no right-heart insufficiency: not known" said nothing of the heart disease that was told', () => {
    const situations = specialSituations.filter(({ id }) => id === 'carcinoidHeartDisease');
    const all = places.flatMap(({ state: { recommendation } }) =>
      recommendation
        ? shownOutcome(guideline, recommendation, { situations }).recommendation.options.flatMap(
            ({ conditions: some }) => some.filter(({ id }) => id === 'noRightHeart'),
          )
        : [],
    );
    expect(all.length).toBeGreaterThan(0);
    for (const one of all)
      expect(one).toMatchObject({ told: ['carcinoid heart disease'], state: 'notKnown' });
  });
});
