import { describe, expect, test } from 'vitest';
import { needBlocks } from '../../../src/conversation/messages/alternatives/need.ts';
import { whyOptionBlocks } from '../../../src/conversation/messages/alternatives/whyOption.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import type { Contraindication } from '../../../src/guideline/answers.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const places = shortestRoutes.flatMap(({ answers }) => {
  const state = cases.follow(answers);
  return state.recommendation && !state.recommendation.outOfScope
    ? [{ state, recommendation: state.recommendation }]
    : [];
});

/** What may be told beside a route, each raising a stop of its own (dossier 2.5: C17, C18, C21, C26). */
const told: readonly Contraindication[] = [
  'hepaticDecompensation',
  'renalImpairment',
  'coagulopathyOrInfection',
  'contrastAllergy',
];

/** From dossier 2.5: these forbid nothing but what is given through the hepatic artery. */
const transarterialAlone: ReadonlySet<string> = new Set(['C03', 'C26']);

describe.each(places)('at $recommendation.outcome', ({ state, recommendation }) => {
  const own = places.findIndex((place) => place.state === state);

  sampled(
    'every stop of the case stands before where an option stands, of one treatment in',
    { quick: 24, full: 1 },
    (each) => {
      for (const [turn, item] of told.entries()) {
        const pending = [{ question: 'transarterialContraindications', answer: [item] }] as const;
        const { stops } = shownOutcome(guideline, recommendation, { pendingAnswers: pending });
        // Each place and each item has treatments of its own in the sample.
        for (const treatment of askedTreatments.filter((_one, index) => (index + own + turn) % each === 0)) {
          const isTransarterial = treatment.kinds.some((kind) => kind === 'embolization' || kind === 'tare');
          const said = (blocks: ReturnType<typeof needBlocks>): string =>
            toText({ blocks, buttons: [] } as never);
          const why = said(
            whyOptionBlocks(cases, { state, pending }, {}, { treatments: [treatment], numbers: [] }),
          );
          const place = why.search(/ in this case[.,]|not for this patient at present|Not among the options/);
          for (const { id, headline } of stops) {
            if (transarterialAlone.has(id) && !isTransarterial) continue;
            const at = why.indexOf(`${headline} (${id})`);
            expect([treatment.name, id, at >= 0]).toEqual([treatment.name, id, true]);
            expect([treatment.name, id, place < 0 || at < place]).toEqual([treatment.name, id, true]);
            expect(said(needBlocks(cases, { state, pending }, {}, treatment.name))).toContain(headline);
          }
        }
      }
    },
  );
});

test('bug: with a decompensated liver surgery came first, and no word of it was said', async () => {
  const { say, saySome } = talk();
  await saySome('well differentiated', 'Ki-67 3%', 'ECOG 1', 'no EHD', 'limited', 'resectable', 'resected');
  await say('bilirubin 60 umol/L');
  await say('yes');
  const { text } = await say('is he a candidate for surgery');
  expect(text).toContain('Surgery comes first in this case.');
  expect(text.indexOf('Decompensated liver: ')).toBeGreaterThan(0);
  expect(text.indexOf('Decompensated liver: ')).toBeLessThan(text.indexOf('Surgery comes first'));
});

test('bug: at ablation nothing was said of a lung shunt when TARE was asked about, which no option gives', async () => {
  const { say, saySome } = talk();
  await saySome(
    'well differentiated',
    'Ki-67 3%',
    'ECOG 1',
    'no EHD',
    'limited',
    'unresectable',
    '3 lesions, largest 22 mm',
  );
  await say('lung shunt 25%');
  await say('yes');
  expect((await say('why not TARE')).text).toContain('TARE is excluded for this patient');
});
