import { describe, expect, test } from 'vitest';
import { whyOptionBlocks } from '../../../src/conversation/messages/alternatives/whyOption.ts';
import { firmnessBlocks } from '../../../src/conversation/messages/firmness/firmnessBlocks.ts';
import { missingBlocks } from '../../../src/conversation/messages/firmness/missingBlocks.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import type { Block } from '../../../src/conversation/contract/message.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const places = shortestRoutes.flatMap(({ answers }) => {
  const state = cases.follow(answers);
  const { recommendation } = state;
  return recommendation && !recommendation.outOfScope ? [{ state, recommendation }] : [];
});

const textOf = (blocks: readonly Block[]): string => toText({ blocks, buttons: [] } as never);

describe.each(places)('at $recommendation.outcome', ({ state, recommendation }) => {
  test('what next and how firm begin with what must be settled first, the stops in their order', () => {
    const pending = [
      { question: 'transarterialContraindications', answer: ['coagulopathyOrInfection'] },
    ] as const;
    const situations = guideline.specialSituations.filter(({ id }) => id === 'pregnancy');
    const { stops: all } = shownOutcome(guideline, recommendation, { pendingAnswers: pending, situations });
    const stops = all.filter(({ volunteered }) => volunteered);
    for (const blocks of [missingBlocks, firmnessBlocks]) {
      const [, first] = blocks(cases, { state, pending }, { situations });
      expect(first?.kind).toBe('notices');
      const said = textOf(first ? [first] : []);
      const places = [
        said.indexOf('Pregnancy or breastfeeding: Not covered by this chart'),
        ...stops.map(({ headline }) => said.indexOf(headline)),
      ];
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('nothing to be settled is made up where nothing was told', () => {
    const [, first] = missingBlocks(cases, { state, pending: [] }, {});
    expect(first?.kind).not.toBe('notices');
  });
});

describe('the criteria of transplantation beside a liver involvement of 60%', () => {
  const said =
    'Liver involvement: 60% (above the limit of 50%) contradicts the answer “Transplant screen: Meets all”';

  test('bug: four facts were named, neither the one that contradicts nor its limit', async () => {
    const { say } = talk();
    await say(
      '44 year old, ileal NET G1 Ki-67 2%, ECOG 0, liver only, diffuse, primary resected, meets Milan-NET criteria, 60% of the liver replaced, stable for 9 months on lanreotide, non-functioning',
    );
    const { text } = await say('yes');
    expect(text).toMatch(/You also gave: Liver involvement: 60%\. This chart/);
    expect(text).toContain(said);
    for (const asked of ['how firm', 'what next', 'why', 'is she a candidate for transplant', 'mdt']) {
      expect([asked, (await say(asked)).text.includes(said)]).toEqual([asked, true]);
    }
    const look = await say('what if liver involvement 30%');
    expect(look.text).toContain(
      'With it nothing that you gave contradicts the answer “Transplant screen: Meets all” any more.',
    );
    expect(look.text).not.toContain('No option listed here has a condition');
  });

  test('it stands before every answer about a treatment, and only where something denies the answer', () => {
    const place = places.find(({ recommendation }) => recommendation.outcome === 'transplantReferral');
    if (!place) throw new Error('No such outcome.');
    for (const share of [50, 60]) {
      const pending = [{ question: 'liverInvolvement', answer: share }] as const;
      for (const treatment of askedTreatments) {
        const ask = { treatments: [treatment], numbers: [] };
        const blocks = whyOptionBlocks(cases, { state: place.state, pending }, {}, ask);
        expect(textOf(blocks).includes('settle which of the two holds')).toBe(share > 50);
      }
    }
  });
});

test('bug: pregnancy was missing from what next, how firm and why', async () => {
  const { say } = talk();
  await say(
    '34F, 14 weeks pregnant, ileal NET G1 Ki-67 2%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on octreotide, DOTATOC positive',
  );
  await say('yes');
  for (const asked of ['what next', 'how firm', 'why']) {
    expect([asked, (await say(asked)).text]).toEqual([
      asked,
      expect.stringContaining('refer to a NET centre with obstetric care before anything else'),
    ]);
  }
});

test('bug: what must be settled first read on into the text of an option that treats an infection first', async () => {
  const { say } = talk();
  for (const line of [
    'ileal NET G1 Ki-67 2%, ECOG 1, liver only, complex, bilobar 9 lesions, unresectable, not for transplant, non-functioning, PD on lanreotide, DOTATATE avid everywhere, IR: active infection',
    'yes',
    'pregnant',
  ]) {
    // oxlint-disable-next-line no-await-in-loop
    await say(line);
  }
  for (const asked of ['show the outcome', 'mdt']) {
    // oxlint-disable-next-line no-await-in-loop
    expect((await say(asked)).text).toMatch(/\(Settle first: Pregnancy\.\) Treat the infection/);
  }
});
