import { describe, expect, it } from 'vitest';
import { edgeName, judge, nextStep } from '../../../src/coverage/oracle/index.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { outcomeIds } from '../../../src/guideline/outcome.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

const idsOf = (items: readonly { readonly id: string }[] = []): readonly string[] =>
  items.map(({ id }) => id);
const stopsOf = (answers: Answers): readonly string[] =>
  idsOf(judge(answers).cautions.filter(({ severity }) => severity === 'stop'));

describe('the vignettes of the dossier', () => {
  it.each(vignettes)('$id ends in $outcome', ({ answers, outcome, cautions, first, closed, questions }) => {
    const judged = judge(answers);
    expect(judged.outcome).toBe(outcome);
    expect(idsOf(judged.cautions).toSorted()).toEqual(cautions);
    expect(judged.advice?.first).toBe(first);
    expect(idsOf(judged.advice?.options.filter((option) => option.closed !== null))).toEqual(closed);
    expect(judged.route).toHaveLength(questions);
    expect(Object.keys(answers).toSorted()).toEqual(judged.route.toSorted());
  });
});

describe('the shortest routes of the dossier', () => {
  it('are one for every outcome', () => {
    expect(shortestRoutes.map((route) => route.outcome)).toEqual(outcomeIds);
  });

  it.each(shortestRoutes)('$outcome after $questions questions', ({ answers, outcome, questions }) => {
    const judged = judge(answers);
    expect(judged.outcome).toBe(outcome);
    expect(judged.route).toHaveLength(questions);
    expect(judged.route.toSorted()).toEqual(Object.keys(answers).toSorted());
  });
});

// Routes as far as a question from which the cautions below are told apart.
const net: Answers = { differentiation: 'well', ki67: { ki67: 2 }, performanceStatus: 1 };
const surgical: Answers = {
  ...net,
  extrahepaticDisease: 'none',
  liverDistribution: 'limited',
  liverResectability: 'oneStage',
  primaryStatus: 'resected',
};
const ablatable: Answers = {
  ...net,
  extrahepaticDisease: 'none',
  liverDistribution: 'limited',
  liverResectability: 'unresectable',
  ablationNumbers: { lesionCount: 5, largestLesionMm: 30 },
};
const refractoryG2: Answers = {
  ...net,
  ki67: { ki67: 6 },
  extrahepaticDisease: 'limited',
  liverDistribution: 'diffuse',
  hormonalSyndrome: 'refractory',
  liverInvolvement: 50,
  transarterialContraindications: ['none'],
};
const progressing: Answers = {
  ...net,
  ki67: { ki67: 6 },
  extrahepaticDisease: 'limited',
  liverDistribution: 'complex',
  liverResectability: 'unresectable',
  hormonalSyndrome: 'none',
  treatmentCourse: 'progressedOnSsa',
  sstrImaging: 'positive',
  transarterialContraindications: ['none'],
};
const extensive: Answers = {
  ...net,
  extrahepaticDisease: 'extensive',
  hormonalSyndrome: 'none',
  treatmentCourse: 'progressedOnSsa',
  sstrImaging: 'positive',
};
const g3Extensive: Answers = {
  ...net,
  ki67: { ki67: 20.1 },
  extrahepaticDisease: 'extensive',
  treatmentCourse: 'stable',
};
const afterPrrt: Answers = { ...progressing, treatmentCourse: 'progressedAfterPrrt' };
const bySite: Answers = { ...extensive, treatmentCourse: 'progressedAfterPrrt', primarySite: 'pancreas' };
const screened: Answers = {
  ...net,
  extrahepaticDisease: 'none',
  liverDistribution: 'diffuse',
  transplantScreen: 'unknown',
  hormonalSyndrome: 'none',
  treatmentCourse: 'stable',
};
const primaryStays: Answers = {
  ...surgical,
  primaryStatus: 'unresectable',
  hormonalSyndrome: 'none',
  treatmentCourse: 'stable',
};

/** What shows the caution, and its nearest neighbour that must not. */
const cases: readonly (readonly [id: string, shown: Answers, hidden: Answers])[] = [
  ['C01', surgical, progressing],
  ['C02', { ...surgical, performanceStatus: 2 }, surgical],
  [
    'C03',
    { ...progressing, transarterialContraindications: ['lungOrGiShunt'] },
    { ...progressing, transarterialContraindications: ['portalVein'] },
  ],
  ['C04', afterPrrt, progressing],
  ['C05', { ...refractoryG2, liverInvolvement: 51 }, refractoryG2],
  ['C05', { ...refractoryG2, liverInvolvement: 75 }, { ...refractoryG2, liverInvolvement: 76 }],
  ['C06', { ...ablatable, ablationNumbers: { lesionCount: 5, largestLesionMm: 31 } }, ablatable],
  ['C07', { ...surgical, extrahepaticDisease: 'limited' }, surgical],
  ['C08', screened, { ...screened, transplantScreen: 'doesNotMeet' }],
  ['C09', { ...extensive, treatmentCourse: 'naive', sstrImaging: 'heterogeneous' }, extensive],
  ['C10', { ...bySite, primarySite: 'notRecorded' }, { ...bySite, primarySite: 'otherGi' }],
  ['C10', { ...bySite, primarySite: 'occult' }, { ...bySite, primarySite: 'nonGep' }],
  ['C11', { ...surgical, ki67: { ki67: 10 } }, { ...surgical, ki67: { ki67: 9.9 } }],
  ['C11', { ...surgical, ki67: { ki67: 20 } }, g3Extensive],
  ['C11', { ...surgical, ki67: { ki67: 15 } }, { ...surgical, ki67: { ki67: 15 }, performanceStatus: 3 }],
  ['C12', { ...extensive, hormonalSyndrome: 'unknown' }, { ...extensive, hormonalSyndrome: 'controlled' }],
  ['C12', g3Extensive, { ...g3Extensive, treatmentCourse: 'unknown' }],
  ['C12', g3Extensive, { ...g3Extensive, performanceStatus: 4 }],
  ['C13', primaryStays, surgical],
  ['C14', g3Extensive, { ...extensive, treatmentCourse: 'stable' }],
  ['C15', { ...surgical, primaryStatus: 'occult' }, surgical],
  ['C16', { ...surgical, ki67: { grade: 'G1' } }, { ...surgical, ki67: { ki67: 1, grade: 'G1' } }],
  ['C16', { ...surgical, ki67: { grade: 'G2' } }, { ...net, ki67: 'unknown' }],
  [
    'C17',
    { ...progressing, transarterialContraindications: ['hepaticDecompensation'] },
    { ...extensive, transarterialContraindications: ['hepaticDecompensation'] },
  ],
  [
    'C18',
    { ...refractoryG2, transarterialContraindications: ['renalImpairment'] },
    { ...refractoryG2, transarterialContraindications: ['contrastAllergy'] },
  ],
  ['C19', { ...extensive, hormonalSyndrome: 'controlled' }, { ...extensive, hormonalSyndrome: 'unknown' }],
  ['C20', extensive, { ...extensive, treatmentCourse: 'naive' }],
  ['C20', extensive, { ...progressing, transarterialContraindications: ['arterialAccess'] }],
  [
    'C21',
    { ...refractoryG2, transarterialContraindications: ['coagulopathyOrInfection'] },
    { ...refractoryG2, transarterialContraindications: ['hepaticDecompensation'] },
  ],
  ['C22', refractoryG2, progressing],
  ['C22', { ...extensive, hormonalSyndrome: 'refractory' }, extensive],
  ['C23', progressing, refractoryG2],
  ['C24', { ...surgical, primaryStatus: 'resectable' }, { ...surgical, primaryStatus: 'occult' }],
  ['C25', { ...bySite, treatmentCourse: 'progressedAfterPrrt' }, extensive],
  ['C25', { ...progressing, treatmentCourse: 'exhausted' }, { ...progressing, treatmentCourse: 'stable' }],
  [
    'C26',
    { ...refractoryG2, transarterialContraindications: ['contrastAllergy'] },
    { ...refractoryG2, transarterialContraindications: ['renalImpairment'] },
  ],
  ['C27', refractoryG2, extensive],
  ['C28', extensive, { ...primaryStays, treatmentCourse: 'stable' }],
  [
    'C29',
    {
      ...extensive,
      ki67: { ki67: 12 },
      treatmentCourse: 'naive',
      sstrImaging: 'negative',
      primarySite: 'pancreas',
    },
    { ...g3Extensive, treatmentCourse: 'naive', sstrImaging: 'negative' },
  ],
];

describe('cautions', () => {
  it('each has a case that shows it', () => {
    const numbers = Array.from({ length: 29 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect([...new Set(cases.map(([id]) => id))]).toEqual(numbers);
  });

  it.each(cases)('%s is shown, and not beside its border', (id, shown, hidden) => {
    expect(judge(shown).outcome).not.toBeNull();
    expect(judge(hidden).outcome).not.toBeNull();
    expect(idsOf(judge(shown).cautions)).toContain(id);
    expect(idsOf(judge(hidden).cautions)).not.toContain(id);
  });

  it('come in the order stop, not asked, other', () => {
    const { cautions } = judge({
      ...refractoryG2,
      ki67: { ki67: 12 },
      performanceStatus: 2,
      liverInvolvement: 60,
      transarterialContraindications: ['lungOrGiShunt'],
    });
    expect(cautions.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'C03 stop',
      'C19 stop',
      'C01 stop',
      'C22 notAsked',
      'C27 notAsked',
      'C02 other',
      'C05 other',
      'C07 other',
      'C11 other',
    ]);
  });

  it('show all stops in the dossier’s order', () => {
    const answers: Answers = {
      ...refractoryG2,
      transarterialContraindications: [
        'hepaticDecompensation',
        'coagulopathyOrInfection',
        'renalImpairment',
        'contrastAllergy',
      ],
    };
    expect(judge(answers).outcome).toBe('refractorySyndromeMedical');
    expect(stopsOf(answers)).toEqual(['C21', 'C17', 'C18', 'C26', 'C19']);
  });

  it.each([
    ['C01', 'before surgery', { ...surgical, hormonalSyndrome: 'none' }, true],
    ['C01', 'before embolization without a syndrome', { ...progressing, hormonalSyndrome: 'unknown' }, false],
    ['C01', 'before embolization with one', { ...progressing, hormonalSyndrome: 'controlled' }, true],
    ['C02', 'in one operation', { ...surgical, performanceStatus: 2 }, false],
    ['C02', 'in two stages', { ...surgical, performanceStatus: 2, liverResectability: 'staged' }, true],
    ['C04', 'where TARE is named', afterPrrt, true],
    ['C04', 'where TAE is', { ...afterPrrt, ki67: { ki67: 2 }, primarySite: 'smallIntestine' }, false],
    ['C19', 'of a controlled syndrome', { ...extensive, hormonalSyndrome: 'controlled' }, false],
    ['C19', 'of an untreated one', { ...extensive, hormonalSyndrome: 'untreated' }, true],
    ['C25', 'after PRRT', bySite, false],
    [
      'C25',
      'after a targeted drug',
      { ...bySite, treatmentCourse: 'progressedAfterTargeted', sstrImaging: 'negative' },
      true,
    ],
  ] as const)('%s %s: is it a stop?', (id, _, answers: Answers, isStop) => {
    expect(idsOf(judge(answers).cautions)).toContain(id);
    expect(stopsOf(answers).includes(id)).toBe(isStop);
  });

  it('are not shown out of scope', () => {
    const judged = judge({ ...bySite, hormonalSyndrome: 'untreated', primarySite: 'nonGep' });
    expect(judged.outcome).toBe('mdtOutOfScope');
    expect(judged.cautions).toEqual([]);
    expect(judged.advice).toMatchObject({ options: [], first: null, together: [] });
  });
});

/** The options of a case in the order shown, closed ones with their reason. */
function optionsOf(answers: Answers): readonly string[] {
  return (judge(answers).advice?.options ?? []).map(({ id, closed }) =>
    closed === null ? id : `${id}: ${closed}`,
  );
}

describe('options', () => {
  it('severe renal impairment closes PRRT; everolimus leads, and the title says so', () => {
    const answers: Answers = { ...progressing, transarterialContraindications: ['renalImpairment'] };
    expect(optionsOf(answers)).toEqual([
      'everolimus',
      'pancreasDrugs',
      'prrt: renal',
      'edotreotide: renal',
      'locoregional: transarterial',
    ]);
    expect(judge(answers).advice?.title).toMatch(/^PRRT closed by severe renal impairment/);
  });

  it('a contrast allergy closes what needs contrast, not PRRT', () => {
    const answers: Answers = { ...progressing, transarterialContraindications: ['contrastAllergy'] };
    expect(optionsOf(answers)[0]).toBe('prrt');
    expect(optionsOf(answers).at(-1)).toBe('locoregional: transarterial');
  });

  it('PRRT stands beside embolization after progression on an SSA, and first with disease outside the liver', () => {
    const liverOnly: Answers = {
      ...progressing,
      extrahepaticDisease: 'none',
      transplantScreen: 'doesNotMeet',
    };
    expect(judge(liverOnly).advice).toMatchObject({ first: 'tace', together: ['tace', 'prrt'] });
    expect(judge(progressing).advice).toMatchObject({ first: 'prrt', together: ['prrt', 'tace'] });
    const irradiated: Answers = { ...progressing, transarterialContraindications: ['priorLiverRadiation'] };
    expect(judge(irradiated).advice).toMatchObject({ first: 'tace', together: [] });
  });

  it('after PRRT a first course is closed, and PRRT again is too once the liver was irradiated', () => {
    expect(optionsOf(afterPrrt)).toContain('prrt: prrtGiven');
    expect(optionsOf(afterPrrt)).toContain('prrtAgain');
    const irradiated: Answers = { ...afterPrrt, transarterialContraindications: ['priorLiverRadiation'] };
    expect(optionsOf(irradiated)).toContain('prrtAgain: liverIrradiated');
    expect(optionsOf(irradiated)).toContain('tare: radiation');
  });

  it('an infection is treated first, and the drugs wait', () => {
    const answers: Answers = {
      ...refractoryG2,
      transarterialContraindications: ['coagulopathyOrInfection', 'hepaticDecompensation', 'renalImpairment'],
    };
    expect(optionsOf(answers)).toEqual([
      'treatFirst',
      'ssaEscalation',
      'syndromeDrugs',
      'askAgain',
      'telotristat: liverNotRecommended',
      'prrt: renal',
      'interferon: unresolved',
      'everolimusInsulinoma: unresolved',
      'chemoPancreas: unresolved',
    ]);
    expect(judge(answers).advice?.together).toEqual(['treatFirst', 'ssaEscalation']);
  });

  it('an untreated syndrome leads over every drug', () => {
    expect(judge({ ...extensive, hormonalSyndrome: 'untreated' }).advice).toMatchObject({
      title: 'Control the hormonal syndrome first; then PRRT',
      first: 'syndromeFirst',
    });
  });

  it('observation leads only in SSTR-negative G1 without growth and without hormones', () => {
    const watched: Answers = {
      ...extensive,
      treatmentCourse: 'naive',
      sstrImaging: 'negative',
      primarySite: 'otherGi',
    };
    expect(judge(watched).advice?.first).toBe('observation');
    expect(judge({ ...watched, treatmentCourse: 'naiveGrowing' }).advice?.first).toBe('everolimus');
    expect(judge({ ...watched, ki67: { ki67: 12 } }).advice?.first).toBe('everolimus');
  });

  it('ECOG 3 and 4 are told apart in NEC', () => {
    const nec = (performanceStatus: 3 | 4): Answers => ({ differentiation: 'poor', performanceStatus });
    expect(judge(nec(3)).advice?.together).toEqual(['necChemotherapy', 'palliative']);
    expect(optionsOf(nec(4))).toEqual(['palliative']);
  });
});

/** The states of one option's conditions. */
function statesOfOption(answers: Answers, id: string): Readonly<Record<string, string>> {
  const option = judge(answers).advice?.options.find((one) => one.id === id);
  return Object.fromEntries((option?.conditions ?? []).map((one) => [one.id, one.state]));
}

describe('conditions of options', () => {
  it('are met, not met or not known', () => {
    expect(statesOfOption(progressing, 'prrt')).toEqual({
      sstrPositive: 'met',
      progressedOnDrug: 'met',
      prrtNotGiven: 'met',
      organReserve: 'notKnown',
      notPregnant: 'notKnown',
    });
    expect(statesOfOption(afterPrrt, 'prrt')).toMatchObject({
      sstrPositive: 'notKnown',
      prrtNotGiven: 'notMet',
    });
    expect(statesOfOption(refractoryG2, 'prrt')).toMatchObject({
      sstrPositive: 'notKnown',
      prrtNotGiven: 'notKnown',
    });
  });

  it('one of two facts that is known and holds is enough for "or", both must hold for "and"', () => {
    const frail: Answers = { ...net, performanceStatus: 3 };
    expect(statesOfOption(frail, 'ssa')).toMatchObject({ functioningOrSstrPositive: 'notKnown' });
    const decompensated: Answers = {
      ...progressing,
      transarterialContraindications: ['hepaticDecompensation'],
    };
    expect(statesOfOption(decompensated, 'ssa')).toMatchObject({ functioningOrSstrPositive: 'met' });
    expect(statesOfOption({ ...decompensated, sstrImaging: 'negative' }, 'ssa')).toMatchObject({
      functioningOrSstrPositive: 'notMet',
    });
  });

  it('a biliary anastomosis is told from a portal vein thrombosis, though both are of one class', () => {
    const closedWith = (item: 'biliary' | 'portalVein'): string | undefined =>
      statesOfOption({ ...progressing, transarterialContraindications: [item] }, 'ablateDominant')[
        'noBiliary'
      ];
    expect([closedWith('biliary'), closedWith('portalVein')]).toEqual(['notMet', 'met']);
    expect(statesOfOption(ablatable, 'percutaneous')).toMatchObject({ noBiliary: 'notKnown', best30: 'met' });
  });
});

describe('edges at their borders', () => {
  it.each([
    [
      'Ki-67 55% goes on',
      { ...net, ki67: { ki67: 55 } },
      'ki67',
      'default',
      { question: 'performanceStatus' },
    ],
    [
      'Ki-67 55.1% does not',
      { ...net, ki67: { ki67: 55.1 } },
      'ki67',
      'ki67AboveNetCeiling',
      { outcome: 'workupPathology' },
    ],
    [
      'a mitotic grade above the Ki-67 grade counts',
      { ...net, ki67: { ki67: 2, grade: 'G3' }, extrahepaticDisease: 'none' },
      'extrahepaticDisease',
      'netG3',
      { question: 'liverResectability' },
    ],
    [
      'diffuse disease, Ki-67 9.9%: transplant screen',
      { ...screened, ki67: { ki67: 9.9 } },
      'liverDistribution',
      'diffuseLiverOnlyLowKi67',
      { question: 'transplantScreen' },
    ],
    [
      'diffuse disease, Ki-67 10%: none',
      { ...screened, ki67: { ki67: 10 } },
      'liverDistribution',
      'diffuseLiverDisease',
      { question: 'hormonalSyndrome' },
    ],
    [
      'six lesions are too many to ablate',
      { ...ablatable, ablationNumbers: { lesionCount: 6, largestLesionMm: 10 } },
      'ablationNumbers',
      'default',
      { question: 'hormonalSyndrome' },
    ],
    [
      '51 mm is too large to ablate',
      { ...ablatable, ablationNumbers: { lesionCount: 1, largestLesionMm: 51 } },
      'ablationNumbers',
      'default',
      { question: 'hormonalSyndrome' },
    ],
    [
      'a grade G2 without a number sends a naive patient to pathology',
      { ...extensive, ki67: { grade: 'G2' }, treatmentCourse: 'naive' },
      'treatmentCourse',
      'naiveG2WithoutKi67',
      { outcome: 'workupPathology' },
    ],
    [
      '75% is not over 75%',
      { ...refractoryG2, liverInvolvement: 75 },
      'liverInvolvement',
      'default',
      { question: 'transarterialContraindications' },
    ],
    [
      'one ischaemic and one radiation item close both techniques',
      { ...progressing, transarterialContraindications: ['biliary', 'priorLiverRadiation'] },
      'transarterialContraindications',
      'absoluteContraindicationSstrPositive',
      { outcome: 'prrt' },
    ],
    [
      'limited or complex disease that progressed: SSTR imaging comes before the hepatic artery',
      progressing,
      'treatmentCourse',
      'liverTargetable',
      { question: 'sstrImaging' },
    ],
    [
      'growing without a drug goes where untreated disease does',
      { ...extensive, treatmentCourse: 'naiveGrowing' },
      'treatmentCourse',
      'treatmentNaive',
      { question: 'sstrImaging' },
    ],
  ] as const)('%s', (_, answers, question, edge, step) => {
    expect(edgeName(answers, question)).toBe(edge);
    expect(nextStep(answers, question)).toEqual(step);
  });
});

describe('judge', () => {
  it('stops at the first open question', () => {
    const { performanceStatus: _, ...rest } = surgical;
    expect(judge(rest)).toEqual({
      route: ['differentiation', 'ki67'],
      edges: ['differentiation.wellDifferentiated', 'ki67.default'],
      outcome: null,
      pending: 'performanceStatus',
      cautions: [],
      advice: null,
    });
  });

  it('ignores answers off the route, in guards and in cautions', () => {
    const stale: Answers = {
      treatmentCourse: 'exhausted',
      transarterialContraindications: ['hepaticDecompensation'],
      hormonalSyndrome: 'untreated',
      transplantScreen: 'unknown',
    };
    expect(judge({ ...stale, ...surgical })).toEqual(judge(surgical));
  });

  it('refuses to say where a question without an answer leads', () => {
    expect(() => nextStep(net, 'sstrImaging')).toThrow(/sstrImaging/);
  });
});
