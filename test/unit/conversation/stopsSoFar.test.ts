import { expect, test } from 'vitest';
import { whySoFarBlocks } from '../../../src/conversation/messages/alternatives/whySoFar.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import type { Contraindication } from '../../../src/guideline/answers.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import type { CaseState } from '../../../src/machine/cases.ts';
import { cases } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

/** One unfinished case at each question. */
const unfinished: readonly CaseState[] = [
  ...new Map(
    shortestRoutes
      .flatMap(({ answers }) => {
        const all = cases.follow(answers).answers;
        return all.map((_answer, count) => cases.replay(all.slice(0, count)));
      })
      .filter(({ question }) => question !== null)
      .map((state) => [state.question, state]),
  ).values(),
];

/** From dossier 2.5: what each forbids, and the beginning of its headline. */
const stops: Readonly<Partial<Record<Contraindication, readonly [string, string]>>> = {
  hepaticDecompensation: ['C17', 'Decompensated liver: no interferon'],
  renalImpairment: ['C18', 'Severe renal impairment: PRRT must not be used'],
  coagulopathyOrInfection: ['C21', 'Active infection or coagulopathy: treat it first'],
};

/** From dossier 2.3: the kinds that the class speaks against, and whose words say so. */
const classes: Readonly<Partial<Record<Contraindication, readonly [readonly string[], string]>>> = {
  portalVein: [['embolization'], 'TAE and TACE are contraindicated'],
  lungOrGiShunt: [['tare'], 'TARE is excluded for this patient'],
  renalImpairment: [['embolization', 'tare'], 'A contraindication closes transarterial treatment'],
};

/** What each is asked about: given through the artery or not, drug or procedure. */
const asked = askedTreatments.filter(({ name }) => ['TACE', 'TARE', 'PRRT', 'Surgery'].includes(name));

test.each(unfinished)('before an outcome, at $question, what was told speaks before any answer', (state) => {
  for (const item of [
    'hepaticDecompensation',
    'renalImpairment',
    'coagulopathyOrInfection',
    'portalVein',
    'lungOrGiShunt',
  ] as const) {
    const pending = [{ question: 'transarterialContraindications', answer: [item] }] as const;
    for (const treatment of asked) {
      const blocks = whySoFarBlocks(cases, { state, pending }, {}, { treatments: [treatment], numbers: [] });
      const said = toText({ blocks, buttons: [] } as never);
      const before = said.slice(0, said.indexOf('has no outcome yet'));
      const [id, headline] = stops[item] ?? [];
      if (headline !== undefined)
        expect([treatment.name, id, before]).toContainEqual(expect.stringContaining(headline));
      const [kinds, words] = classes[item] ?? [[], '-'];
      const isAgainst = treatment.kinds.some((kind) => kinds.includes(kind));
      expect([item, treatment.name, before.includes(words)]).toEqual([item, treatment.name, isAgainst]);
      // What was not asked yet is not known.
      expect(said).not.toContain('(C12)');
    }
  }
});

test('no stop is said before an outcome that rests on an answer not given', () => {
  for (const state of unfinished) {
    if (state.answers.length > 0) continue;
    const blocks = whySoFarBlocks(cases, { state, pending: [] }, {}, { treatments: [], numbers: [] });
    expect(toText({ blocks, buttons: [] } as never)).not.toMatch(/\(C\d\d\)/);
  }
});

test('bug: with a portal vein thrombosis told, why not TACE said only that an outcome can still be reached', async () => {
  const { say } = talk();
  await say('well differentiated NET Ki-67 5%, ECOG 1, main portal vein thrombosis');
  await say('yes');
  const { text } = await say('why not TACE');
  expect(text).toMatch(
    /You also gave: Contraindications: Portal vein thrombosis[^\n]*TAE and TACE are contra/,
  );
});
