import { describe, expect, test } from 'vitest';
import type { Claim, Outcome, OutcomeCategory } from '../../../src/guideline/outcome.ts';
import { type OutcomeId, outcomeIds } from '../../../src/guideline/outcome.ts';
import { outcomes } from '../../../src/guideline/outcomes/index.ts';
import type { Provenance } from '../../../src/guideline/provenance.ts';

/** Read off dossier 2.6 by hand: category and number of options. */
const facts: Readonly<Record<OutcomeId, readonly [OutcomeCategory, number]>> = {
  workupPathology: ['mdt-referral', 2],
  workupBaseline: ['mdt-referral', 3],
  workupLiverMdt: ['mdt-referral', 3],
  workupSstr: ['mdt-referral', 3],
  mdtOutOfScope: ['mdt-referral', 0],
  supportiveCare: ['supportive', 4],
  necFirstLine: ['systemic', 3],
  necLaterLine: ['systemic', 4],
  g3SelectedSurgeryMdt: ['mdt-referral', 3],
  prrtOrChemoHighKi67: ['systemic', 5],
  highGradeChemotherapy: ['systemic', 5],
  surgeryCurative: ['curative-surgical', 2],
  surgeryCombinedPrimary: ['curative-surgical', 3],
  surgeryLimitedExtrahepatic: ['curative-surgical', 3],
  surgeryStaged: ['curative-surgical', 3],
  cytoreductiveSurgery: ['combined', 3],
  transplantReferral: ['mdt-referral', 3],
  ablation: ['locoregional', 4],
  taePreferred: ['locoregional', 4],
  taceOrTarePreferred: ['locoregional', 4],
  tareWhenEmbolizationContraindicated: ['locoregional', 5],
  highBurdenRefractory: ['combined', 6],
  ssaPlusLocoregional: ['combined', 4],
  ssaFirstLine: ['systemic', 4],
  continueOrSurveillance: ['systemic', 3],
  prrt: ['systemic', 4],
  targetedOrChemoPancreas: ['systemic', 7],
  targetedGastrointestinal: ['systemic', 6],
  refractorySyndromeMedical: ['systemic', 6],
  laterLineTrial: ['systemic', 5],
};

function claimsOf(outcome: Outcome): readonly Claim[] {
  return [
    ...outcome.options.flatMap(({ claims }) => claims),
    ...outcome.contraindications,
    ...outcome.conditions,
    ...outcome.rationale,
    ...outcome.figures,
    ...outcome.cautions,
    ...outcome.next,
  ];
}

const flatten = (provenance: readonly Provenance[]): readonly Provenance[] =>
  provenance.flatMap((one) => [one, ...flatten(one.basis ?? [])]);

function provenanceOf(outcome: Outcome): readonly Provenance[] {
  return flatten([
    ...claimsOf(outcome).flatMap(({ provenance }) => provenance),
    ...outcome.options.flatMap(({ struckOut }) => struckOut?.provenance ?? []),
    ...(outcome.titleWhen?.provenance ?? []),
  ]);
}

/** All that is shown of an outcome, notes on the provenance included. */
const wordsOf = (id: OutcomeId): string =>
  [
    ...claimsOf(outcomes[id]).map(({ text }) => text),
    ...provenanceOf(outcomes[id]).map(({ note }) => note ?? ''),
  ].join('\n');

/** "GUIDELINE R5" and so on, of the only claim of an outcome whose text starts with these words. */
function tagsOf(id: OutcomeId, start: string): readonly string[] {
  const [found, ...others] = claimsOf(outcomes[id]).filter(({ text }) => text.startsWith(start));
  if (!found || others.length > 0) throw new Error(`${id} has not exactly one claim "${start}"`);
  return found.provenance.map(({ tag, refs }) => [tag, ...refs].join(' '));
}

test('the outcomes stand in the order of the dossier, each under its own id', () => {
  expect(Object.keys(outcomes)).toEqual([...outcomeIds]);
  expect(Object.values(outcomes).map(({ id }) => id)).toEqual([...outcomeIds]);
});

describe.each(outcomeIds)('%s', (id) => {
  const outcome = outcomes[id];

  test('has the category and the number of options of the dossier', () => {
    expect([outcome.category, outcome.options.length]).toEqual(facts[id]);
  });

  test('says where every statement comes from', () => {
    const claims = claimsOf(outcome);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter(({ provenance }) => provenance.length === 0)).toEqual([]);
    expect(outcome.options.filter((option) => option.claims.length === 0)).toEqual([]);
  });

  test('cites a source for every tag but EXPERT, and none for EXPERT', () => {
    for (const { tag, refs } of provenanceOf(outcome)) {
      expect(refs.length > 0).toBe(tag !== 'EXPERT');
      for (const ref of refs) expect(ref).toMatch(tag === 'SOURCE' ? /^S\d+$/ : /^R\d+$/);
    }
  });

  test('holds words only: no markup, no tag, no separator left over', () => {
    for (const { text } of claimsOf(outcome)) {
      expect(text).not.toMatch(/\*\*|\[(?:SOURCE|GUIDELINE|LITERATURE|EXPERT|R\d)|^[\s;,]|[\s;,]$/);
    }
  });
});

test.each<[OutcomeId, string]>([
  ['workupBaseline', 'Complete staging and baseline first'],
  ['mdtOutOfScope', 'Outside this algorithm: refer to a NET centre'],
  ['supportiveCare', 'Symptom-directed and palliative care; reassess fitness and liver function'],
  ['prrtOrChemoHighKi67', 'SSTR-positive, Ki-67 10-55%: PRRT or chemotherapy'],
  ['cytoreductiveSurgery', 'Debulking (>=70%) surgery +/- ablation'],
  ['highBurdenRefractory', 'Refractory syndrome with >75% liver replacement: no routine embolization'],
  ['targetedGastrointestinal', 'Non-pancreatic GEP NET: everolimus or later agents'],
])('%s is titled as in the dossier', (id, title) => {
  expect(outcomes[id].title).toBe(title);
});

/** Sentences of the dossier; their percentages, months and ratios must be on the card. */
test.each<[OutcomeId, string]>([
  ['prrtOrChemoHighKi67', 'median PFS 22.8 vs 8.5 months vs high-dose octreotide, HR 0.28 (NETTER-2'],
  ['surgeryCurative', '5-y OS 46-86%, 5-y recurrence/progression 59-76% in 22 series; pooled HR 0.34'],
  ['surgeryLimitedExtrahepatic', 'matched 10-y OS 37.5% with vs 86.3% without extrahepatic metastasis'],
  ['transplantReferral', '5/10-y OS 97.2/88.8% vs 50.9/22.4%; 10-y OS 93% vs 75%; 47-71%, recurrence 31-57%'],
  ['ablation', '92% of symptomatic improved, 14-27 months; recurrence 63-87%; median OS 47 months, 5-y 48%'],
  ['taePreferred', 'response about 75 / 56 / 50%, PFS 12-18 months; outcome (8.5 vs 86 months'],
  [
    'taceOrTarePreferred',
    'cirrhosis-like change 56% after whole-liver vs 27% after unilobar; deaths 3/59; 7/13',
  ],
  [
    'tareWhenEmbolizationContraindicated',
    'hepatobiliary infection 13.3%, abscess 6.6%; 57% of post-TACE; 1/44',
  ],
  ['ssaPlusLocoregional', 'PROMID TTP 14.3 vs 6.0 months, CLARINET HR 0.47; S0518 PFS 15.4 months'],
  [
    'prrt',
    'PFS 23.9 vs 14.1 months, HR 0.67; ORR 21.9 vs 4.2%; OS 48.0 vs 36.3 months; MDS 2.3% at 76 months',
  ],
  [
    'targetedOrChemoPancreas',
    'PFS 22.7 vs 14.4 months, HR 0.58; ORR 30 vs 12%; 13.8 vs 3.3-4.4 months; 62-65%',
  ],
  ['refractorySyndromeMedical', '-0.81 stools/day; >=30% durable reduction 44 vs 20%'],
])('%s keeps every figure of a sampled sentence', (id, sentence) => {
  const figures = sentence.match(/[\d./-]+(?: (?:vs|\/) [\d./-]+)*(?:%| months)|HR [\d.]+|\d+\/\d+/g) ?? [];
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) expect(wordsOf(id)).toContain(figure);
});

/** Where a neighbour's bracket might have been read too far. */
test.each<[OutcomeId, string, readonly string[]]>([
  ['workupBaseline', 'SSTR PET', ['GUIDELINE R5']],
  ['workupBaseline', 'multiphase CT', ['EXPERT']],
  ['necLaterLine', 'best supportive care', ['EXPERT']],
  ['surgeryCurative', 'crisis plan', ['EXPERT']],
  ['surgeryCurative', 'no level-1 evidence', ['LITERATURE R14']],
  ['surgeryLimitedExtrahepatic', 'curative claim is weak', ['EXPERT']],
  ['transplantReferral', 'not mentioned in abstract', ['EXPERT']],
  ['taePreferred', 'bland TAE', ['GUIDELINE R3', 'EXPERT']],
  ['taePreferred', 'continue SSA', ['EXPERT']],
  ['taePreferred', 'post-embolization syndrome', ['EXPERT']],
  ['taePreferred', 'no RCT', ['SOURCE S6']],
  ['ssaFirstLine', 'gallstones', ['EXPERT']],
  ['continueOrSurveillance', 'continue SSA', ['EXPERT']],
  ['prrt', 'SSA wash-out', ['EXPERT']],
  ['prrt', 'marrow/renal/hepatic reserve', ['EXPERT']],
  ['prrt', 'MDS', ['LITERATURE R42']],
  ['prrt', 'eligibility', ['GUIDELINE R9']],
  ['targetedOrChemoPancreas', 'sunitinib hypertension', ['EXPERT']],
  ['targetedOrChemoPancreas', 'liver-directed therapy', ['EXPERT']],
  ['laterLineTrial', 'clinical trial', ['EXPERT']],
])('%s: "%s" is tagged no stronger than in the dossier', (id, start, tags) => {
  expect(tagsOf(id, start)).toEqual(tags);
});

test('a tag that covers a part of the words says which part', () => {
  expect(wordsOf('prrtOrChemoHighKi67')).toContain('for G1-2 panNET');
  expect(wordsOf('taePreferred')).toContain('applying it to non-refractory disease control');
  expect(wordsOf('ablation')).toContain('by analogy');
  expect(wordsOf('highBurdenRefractory')).toContain('hepatitis setting');
});

test('names of outcomes in running text are known', () => {
  // Answers of treatmentCourse that two next steps name.
  const known = new Set<string>([...outcomeIds, 'progressedOnSsa', 'progressedAfterPrrt']);
  const named = outcomeIds.flatMap((id) => [...wordsOf(id).matchAll(/`([^`]*)`/g)].map(([, name]) => name));
  expect(named).toContain('prrt');
  expect(named.filter((name) => name === undefined || !known.has(name))).toEqual([]);
});

describe('transarterial outcomes', () => {
  const struckOptions = (id: OutcomeId): readonly number[] =>
    outcomes[id].options.flatMap(({ struckOut }, index) => (struckOut ? [index + 1] : []));

  test('TARE alone is struck out when it is excluded for radiation', () => {
    expect(struckOptions('taePreferred')).toEqual([3]);
    expect(struckOptions('taceOrTarePreferred')).toEqual([2]);
    for (const id of ['taePreferred', 'taceOrTarePreferred'] as const) {
      const struck = outcomes[id].options.find(({ struckOut }) => struckOut);
      expect(struck?.claims[0]?.text).toMatch(/^TARE/);
      expect(struck?.struckOut?.when).toEqual({ fact: 'contraindicationClass', is: 'radiation' });
    }
    const others = outcomeIds.filter((id) => id !== 'taePreferred' && id !== 'taceOrTarePreferred');
    expect(others.flatMap(struckOptions)).toEqual([]);
  });

  test('the title drops TARE too where it names it', () => {
    expect(outcomes.taceOrTarePreferred.titleWhen).toMatchObject({
      when: { fact: 'contraindicationClass', is: 'radiation' },
      title: 'Transarterial chemoembolization (cTACE) or bland embolization (TARE excluded)',
    });
    expect(outcomeIds.filter((id) => outcomes[id].titleWhen)).toEqual(['taceOrTarePreferred']);
  });

  test('the goal is shown with the two that can serve either goal', () => {
    expect(outcomeIds.filter((id) => outcomes[id].showsGoal)).toEqual([
      'taePreferred',
      'taceOrTarePreferred',
    ]);
  });

  test('cautions that the dossier gives by reference are repeated in full', () => {
    expect(outcomes.taceOrTarePreferred.cautions).toEqual(
      expect.arrayContaining([...outcomes.taePreferred.cautions]),
    );
    expect(wordsOf('taePreferred')).toContain('avoid doxorubicin DEB-TACE');
    expect(wordsOf('taceOrTarePreferred')).toContain('Do not use doxorubicin drug-eluting beads');
    expect(wordsOf('tareWhenEmbolizationContraindicated')).toContain('fatal REILD 1/44');
  });
});

test('what the dossier gives "as surgeryCurative" is repeated', () => {
  expect(outcomes.surgeryCombinedPrimary.next).toEqual(outcomes.surgeryCurative.next);
  expect(outcomes.surgeryCombinedPrimary.conditions).toEqual(
    expect.arrayContaining([...outcomes.surgeryCurative.conditions]),
  );
});

test('ablation alone shows contraindications before its options', () => {
  expect(outcomeIds.filter((id) => outcomes[id].contraindications.length > 0)).toEqual(['ablation']);
});

test('outside the algorithm there is no treatment and no caution', () => {
  const { options, cautions, conditions, figures, next, uncertainties } = outcomes.mdtOutOfScope;
  expect([options, cautions, conditions, figures, next, uncertainties].flat()).toEqual([]);
});

test.each<[string, readonly OutcomeId[]]>([
  ['U6', ['surgeryLimitedExtrahepatic']],
  ['U7', ['highBurdenRefractory', 'refractorySyndromeMedical']],
  ['U8', ['ablation', 'taePreferred', 'taceOrTarePreferred', 'tareWhenEmbolizationContraindicated']],
  [
    'U3',
    ['necFirstLine', 'necLaterLine', 'g3SelectedSurgeryMdt', 'prrtOrChemoHighKi67', 'highGradeChemotherapy'],
  ],
  [
    'U1',
    [
      'surgeryCurative',
      'surgeryCombinedPrimary',
      'surgeryLimitedExtrahepatic',
      'surgeryStaged',
      'cytoreductiveSurgery',
      'taePreferred',
      'taceOrTarePreferred',
      'tareWhenEmbolizationContraindicated',
    ],
  ],
  [
    'U2',
    [
      'taePreferred',
      'taceOrTarePreferred',
      'tareWhenEmbolizationContraindicated',
      'ssaPlusLocoregional',
      'ssaFirstLine',
      'prrt',
    ],
  ],
  [
    'U4',
    [
      'necFirstLine',
      'necLaterLine',
      'prrtOrChemoHighKi67',
      'highGradeChemotherapy',
      'transplantReferral',
      'targetedOrChemoPancreas',
      'targetedGastrointestinal',
      'laterLineTrial',
    ],
  ],
  [
    'U10',
    [
      'ssaPlusLocoregional',
      'ssaFirstLine',
      'continueOrSurveillance',
      'targetedOrChemoPancreas',
      'targetedGastrointestinal',
    ],
  ],
])('uncertainty %s is named by the outcomes it bears on', (uncertainty, bearers) => {
  expect(outcomeIds.filter((id) => outcomes[id].uncertainties.some((one) => one === uncertainty))).toEqual(
    bearers,
  );
});
