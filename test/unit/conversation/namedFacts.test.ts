import { leadOf } from '../../../src/engine/leadAt.ts';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../src/guideline/entryOf.ts';
import { placeInWords } from '../../../src/conversation/messages/alternatives/standing.ts';
import { stateOf } from '../../../src/engine/stateOf.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { volunteeredLines } from '../../../src/conversation/messages/outcome/volunteeredBlocks.ts';
import { mdtLines } from '../../../src/conversation/record/mdtText.ts';
import { readingsOf } from '../../../src/conversation/intents/readings.ts';
import { namedFacts } from '../../../src/language/facts/namedFacts.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const places = shortestRoutes.flatMap(({ answers }) => {
  const { recommendation } = cases.follow(answers);
  return recommendation && !recommendation.outOfScope ? [recommendation] : [];
});

/** A way in which each fact is told. */
const asTold: Readonly<Record<string, string>> = {
  insulinoma: 'insulinoma',
  gastrinoma: 'gastrinoma',
  VIPoma: 'VIPoma',
  glucagonoma: 'glucagonoma',
  'carcinoid syndrome': 'carcinoid syndrome',
  Cushing: 'Cushing syndrome',
  hypoglycaemia: 'hypoglycaemia',
  eGFR: 'eGFR 48',
  bilirubin: 'bilirubin 1.1 mg/dL',
  LVEF: 'LVEF 30%',
  leucopenia: 'leucopenia',
  'DPD deficiency': 'DPD deficient',
  bleeding: 'GI bleed',
  'liver remnant': 'FLR 25%',
  'marrow failure': 'marrow failure',
  platelets: 'platelets 40',
  neutrophils: 'neutrophils 0.8',
  haemoglobin: 'haemoglobin 7',
  thrombocytopenia: 'severe thrombocytopenia',
  pancytopenia: 'pancytopenia',
  neutropenia: 'neutropenia',
  'uncontrolled hypertension': 'uncontrolled hypertension',
  'interstitial lung disease': 'interstitial lung disease',
  pneumonitis: 'pneumonitis',
  fistula: 'fistula',
  depression: 'depression',
  'autoimmune disease': 'autoimmune disease',
  'right-heart insufficiency': 'right heart failure',
  'perihilar lesion': 'perihilar lesion',
  'rapid progression': 'rapid progression',
  'earlier PRRT': 'previous PRRT',
  'earlier TARE': 'previous SIRT',
  'earlier DEB-TACE': 'previous DEB-TACE',
  'earlier TACE': 'previous TACE',
  'earlier TAE': 'previous TAE',
  'earlier Embolization': 'previous embolization',
  'earlier Everolimus': 'previous everolimus',
  'earlier Sunitinib': 'previous sunitinib',
  'earlier Cabozantinib': 'previous cabozantinib',
  'earlier CAPTEM': 'previous CAPTEM',
  'earlier Platinum-etoposide': 'previous platinum-etoposide',
  'earlier FOLFOX': 'previous FOLFOX',
  'earlier FOLFIRI': 'previous FOLFIRI',
  symptoms: 'symptomatic',
  'abdominal pain': 'abdominal pain',
  'fast growth': 'growing fast',
  bulk: 'bulky',
};

const factsIn = (text: string) =>
  readingsOf(guideline, text)
    .line()
    .notTaken.flatMap(({ fact, words }) => (fact === undefined ? [] : { fact, words }));

describe.each(namedFacts)('$name', (fact) => {
  const words = asTold[fact.name] ?? '';
  const own = namedFacts.indexOf(fact);

  test('is read from a line beside another contraindication and a syndrome, and not where it is denied', () => {
    const line = `ileal NET Ki-67 4%, ECOG 1, ${words}, hepaticojejunostomy, syndrome controlled on lanreotide`;
    expect(factsIn(line).map((one) => one.fact)).toContain(fact.name);
    // A value is told or not.
    if (/\d/u.test(words)) return;
    for (const denied of [`no ${words}`, `suspected ${words}`, `mother had ${words}`]) {
      expect(factsIn(`ileal NET Ki-67 4%, ${denied}`).map((one) => one.fact)).not.toContain(fact.name);
    }
  });

  test('is named by the guideline', () => {
    const said = [
      ...guideline.cautions.flatMap(({ text, headline }) => JSON.stringify([text, headline])),
      ...guideline.prohibitions.map(({ text }) => text),
      ...Object.values(guideline.optionConditions).map((one) => one.words),
      ...guideline.modalities.flatMap(({ avoid }) => avoid.map((one) => one.text)),
      ...guideline.modalities.flatMap(({ conditions }) => conditions.map((one) => one.text)),
      ...Object.values(guideline.outcomes).flatMap(({ statements }) => JSON.stringify(statements)),
    ];
    expect(said.some((text) => fact.spoken.test(text))).toBe(true);
  });

  sampled(
    'stays with a case and changes nothing but words, or leads with nothing that it speaks against, at one outcome in',
    { quick: 3, full: 1 },
    (each) => {
      const notTaken = [{ question: fact.question, words, fact: fact.name }];
      for (const recommendation of places.filter((_place, index) => (index + own) % each === 0)) {
        const plain = shownOutcome(guideline, recommendation, {});
        const shown = shownOutcome(guideline, recommendation, { notTaken });
        const { decides = {}, against } = fact;
        if (against === undefined && !Object.values(decides).includes('notMet')) {
          expect(shown.recommendation.options.map(({ id }) => id)).toEqual(
            plain.recommendation.options.map(({ id }) => id),
          );
          expect(leadOf(shown.recommendation)).toEqual(leadOf(plain.recommendation));
        }
        const leading = leadOf(shown.recommendation);
        for (const option of shown.recommendation.options.filter(({ id }) => leading.includes(id))) {
          expect(option.toldAgainst).toBeUndefined();
          for (const { id } of option.conditions) expect(entryOf<string>(decides, id)).not.toBe('notMet');
        }
        expect(volunteeredLines(shown).join('\n')).toContain(`You also gave: ${words}.`);
        const record = mdtLines(guideline, recommendation, { at: 0 }, { notTaken }).join('\n');
        expect(record).toContain(`You also gave: ${words}.`);
        for (const option of shown.recommendation.options) {
          const before = plain.recommendation.options.find(({ id }) => id === option.id);
          expect(option.conditions.map(stateOf)).toEqual(
            before?.conditions.map((one) => entryOf<string>(decides, one.id) ?? stateOf(one)),
          );
          for (const one of option.conditions) expect('told' in one).toBe(fact.spoken.test(one.words));
          for (const one of option.prohibitions) expect('told' in one).toBe(fact.spoken.test(one.text));
          const isSpokenOf =
            fact.spoken.test(option.text) ||
            [...option.conditions, ...option.prohibitions].some((one) => 'told' in one);
          expect(volunteeredLines(shown).join('\n').includes(`option ${option.number},`)).toBe(isSpokenOf);
          if (option.closed !== null || fact.saidByAnswer) continue;
          expect(placeInWords(shown, option).includes(`what you told: ${words}`)).toBe(isSpokenOf);
        }
      }
    },
  );
});

test('every syndrome that the caution about functioning tumours names is one of them', () => {
  const caution = guideline.cautions.find(({ id }) => id === 'C19');
  const said = JSON.stringify(caution?.text);
  const named = said.match(/\b(?:carcinoid syndrome|Cushing|\p{L}+oma)\b/giu) ?? [];
  expect(named.length).toBeGreaterThan(4);
  for (const one of named) expect(factsIn(one).map(({ fact }) => fact)).toHaveLength(1);
});

test('an answer that a value makes is said by the answer alone', () => {
  expect(factsIn('eGFR 20')).toEqual([]);
  expect(factsIn('eGFR 35')).toEqual([]);
});

describe('a conversation', () => {
  const line =
    '45F, insulinoma, NET G1 Ki-67 2%, ECOG 0, liver only, limited to one lobe, unresectable, 7 lesions largest 20 mm, newly diagnosed, no treatment yet, functioning syndrome not yet treated';

  test('bug: the insulinoma was forgotten, and an analogue came first without a word of it', async () => {
    const { say } = talk();
    await say(line);
    const outcome = await say('yes');
    expect(outcome.text).toContain('You also gave: insulinoma. That answers no question of this chart.');
    const { text } = await say('is octreotide an option');
    expect(text).toContain('You typed “insulinoma”, which is no answer of this case. Insulinoma: no somato');
    expect(text).toContain('comes first in this case. What it says speaks of what you told: insulinoma.');
    expect((await say('mdt')).text).toMatch(/ALSO GIVEN\n- You also gave: insulinoma\./);
    expect((await say('take back unused words')).text).not.toContain('You also gave: insulinoma');
  });

  test('bug: a syndrome named at the question was lost with the answer', async () => {
    const { say, saySome } = talk();
    await saySome();
    await say('well diff NET G2, Ki-67 6%, ECOG 1, extensive EHD');
    await say('yes');
    await say('insulinoma');
    await say('refractory');
    await say('yes');
    expect((await say('SSTR negative')).text).toContain(
      '(this chart does not decide it; you told: insulinoma)',
    );
  });

  test('bug: eGFR 48 was lost where another contraindication was read', async () => {
    const { say } = talk();
    await say(
      'ileal NET G2 Ki-67 5%, ECOG 1, no EHD, complex bilobar disease, unresectable, not a transplant candidate, non-functioning, progressed on lanreotide, SSTR positive in all lesions, hepaticojejunostomy, bilirubin 1.1 mg/dL, eGFR 48',
    );
    const { text } = await say('yes');
    expect(text).toContain('You also gave: eGFR 48; bilirubin 1.1 mg/dL.');
    expect(text).toMatch(
      /If present \(not stated\): .*PRRT must not be used in severe renal impairment\. \[[^\]]+\] You told: eGFR 48/,
    );
  });

  test.each([
    [
      'he is DPD deficient',
      'DPD deficient',
      'panNET G3 well differentiated, Ki-67 40%, ECOG 1, extensive EHD, SSTR negative',
    ],
    [
      'she had a GI bleed last week',
      'GI bleed',
      'panNET G3 well differentiated, Ki-67 40%, ECOG 1, extensive EHD, SSTR negative',
    ],
    ['LVEF 30%', 'LVEF 30%', 'ileal NET, well diff, Ki-67 2%, ECOG 1, liver only, bilobar 8 lesions'],
  ])('bug: a fact told alone was refused as nothing: %s', async (told, words, line) => {
    const { say } = talk();
    await say(`${line}, PD on CAPTEM, non-functioning`);
    await say('yes');
    const reply = await say(told);
    expect(reply.findings).toEqual([]);
    expect(reply.text).toContain(`You told: ${words}. No question asks that`);
    expect(reply.text).not.toContain('nothing was changed.');
    expect(reply.text).not.toContain(`Not understood: ${words}`);
  });

  test('stands at the options that speak of it', async () => {
    const { say } = talk();
    await say(
      'panNET G3 well differentiated, Ki-67 40%, ECOG 1, extensive EHD, SSTR negative, PD on everolimus',
    );
    await say('yes');
    await say('he is DPD deficient');
    const record = (await say('mdt')).text;
    expect(record).not.toContain('words that were not understood');
    expect(record).toMatch(/DPD deficiency tested[^\n]*you told: DPD deficient/u);
  });
});
