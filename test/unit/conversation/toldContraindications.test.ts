import { leadOf } from '../../../src/engine/leadAt.ts';
import { describe, expect, test } from 'vitest';
import { placeInWords } from '../../../src/conversation/messages/alternatives/standing.ts';
import { whyOptionBlocks } from '../../../src/conversation/messages/alternatives/whyOption.ts';
import { withoutIds } from '../../../src/conversation/messages/alternatives/end.ts';
import { stateOf } from '../../../src/engine/stateOf.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { volunteeredLines } from '../../../src/conversation/messages/outcome/volunteeredBlocks.ts';
import { mdtLines } from '../../../src/conversation/record/mdtText.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { mayLead, standingOf } from '../../../src/engine/standing.ts';
import type { Recommendation } from '../../../src/engine/recommend.ts';
import type { Contraindication } from '../../../src/guideline/answers.ts';
import type { OptionKind } from '../../../src/guideline/outcome.ts';
import { gives } from '../../../src/language/ask/askedTreatment.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import type { CaseState } from '../../../src/machine/cases.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

interface Told {
  readonly items: readonly Contraindication[];
  readonly kinds: readonly OptionKind[];
  readonly words: string;
}

/** From dossier 2.3 (class of each option, edge 7) and the closures of 2.6. */
const closed = {
  kinds: ['embolization', 'tare'],
  words:
    'A contraindication closes transarterial treatment; ask interventional radiology again once it has been corrected or reviewed.',
} as const;
const ischaemic = {
  kinds: ['embolization'],
  words: 'TAE and TACE are contraindicated; TARE remains possible.',
} as const;
const radiation = { kinds: ['tare'], words: 'TARE is excluded for this patient' } as const;

const told: readonly Told[] = [
  { items: ['hepaticDecompensation'], ...closed },
  { items: ['arterialAccess'], ...closed },
  { items: ['coagulopathyOrInfection'], ...closed },
  { items: ['renalImpairment'], ...closed },
  { items: ['contrastAllergy'], ...closed },
  { items: ['biliary', 'priorLiverRadiation'], ...closed },
  { items: ['portalVein', 'lungOrGiShunt'], ...closed },
  { items: ['portalVein'], ...ischaemic },
  { items: ['biliary'], ...ischaemic },
  { items: ['portalVein', 'biliary'], ...ischaemic },
  { items: ['lungOrGiShunt'], ...radiation },
  { items: ['priorLiverRadiation'], ...radiation },
];

interface Place {
  readonly state: CaseState;
  readonly recommendation: Recommendation;
}

const places: readonly Place[] = shortestRoutes.flatMap(({ answers }) => {
  const state = cases.follow(answers);
  const { recommendation } = state;
  const isAsked = state.answers.some(({ question }) => question === 'transarterialContraindications');
  return recommendation && !recommendation.outOfScope && !isAsked ? [{ state, recommendation }] : [];
});

test('most outcomes are reached without the question about contraindications', () => {
  expect(places.length).toBeGreaterThan(20);
});

describe.each(places)('at $recommendation.outcome', ({ state, recommendation }) => {
  test('bug: what a told list of contraindications does not name was met by what was also given', () => {
    const stateWith = (...items: readonly (Contraindication | 'notAssessed')[]) =>
      shownOutcome(guideline, recommendation, {
        pendingAnswers: [{ question: 'transarterialContraindications', answer: items }],
      }).recommendation.options.flatMap(({ id, conditions }) =>
        conditions.map((one) => [`${id} ${one.id}`, stateOf(one)] as const),
      );
    const untold = new Map(stateWith('notAssessed'));
    for (const item of ['contrastAllergy', 'renalImpairment', 'arterialAccess'] as const)
      for (const [condition, state] of stateWith(item))
        expect([item, condition, state === 'met' && untold.get(condition) !== 'met']).toEqual([
          item,
          condition,
          false,
        ]);
  });

  test.each(told)('$items speak against every open option of their kinds', ({ items, kinds, words }) => {
    const given = { question: 'transarterialContraindications', answer: items } as const;
    const shown = shownOutcome(guideline, recommendation, { pendingAnswers: [given] });
    const { options } = shown.recommendation;
    const concerned = options.filter(
      (option) => option.closed === null && option.kinds.some((kind) => kinds.includes(kind)),
    );
    const leading = leadOf(shown.recommendation);
    const others = options.filter((option) => mayLead(option) && !concerned.includes(option));
    const record = mdtLines(guideline, recommendation, { at: 0 }, { pendingAnswers: [given] }).join('\n');
    for (const option of concerned) {
      expect(placeInWords(shown, option)).toContain(words);
      expect(placeInWords(shown, option)).not.toMatch(/It is open|comes first/);
      expect(['forbidden', 'inPart']).toContain(standingOf(option));
      const stops = option.forbiddenBy.filter((id) => id.startsWith('C'));
      if (stops.length > 0) expect(record).toContain(`see ${stops.join(', ')}.`);
      else expect(record).toContain(words);
      if (option.kinds.every((kind) => kinds.includes(kind))) {
        expect(standingOf(option)).toBe('forbidden');
        expect(mayLead(option)).toBe(false);
      }
      if (others.length > 0) expect(leading).not.toContain(option.id);
    }
    for (const treatment of askedTreatments.filter((one) =>
      one.kinds.every((kind) => kinds.includes(kind)),
    )) {
      if (!options.some((option) => gives(treatment, option))) continue;
      const blocks = whyOptionBlocks(
        cases,
        { state, pending: [given] },
        {},
        { treatments: [treatment], numbers: [] },
      );
      const said = toText({ blocks, buttons: [] } as never);
      expect(said).toContain(withoutIds(words));
      expect(said).not.toMatch(new RegExp(`\\b${treatment.name} (?:comes first|is open)`));
    }
    if (concerned.length > 0)
      expect(volunteeredLines(shown).join('\n')).toMatch(/speaks against|closes it|It bears on/);
    expect(shown.byChart).toBe(recommendation);
  });
});

const toAblation = [
  'well differentiated',
  'Ki-67 3%',
  'ECOG 1',
  'no EHD',
  'limited',
  'unresectable',
  '3 lesions, largest 22 mm',
];

test('bug: at ablation TACE came first with a biliary stent, and nothing was said', async () => {
  const { say, saySome } = talk();
  await saySome(...toAblation);
  await say('biliary stent');
  await say('yes');
  const { text } = await say('is TACE an option');
  expect(text).toContain('TAE and TACE are contraindicated; TARE remains possible.');
  expect(text).not.toMatch(/TACE (?:is open|comes first)/);
});
