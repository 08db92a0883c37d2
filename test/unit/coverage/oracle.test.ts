import { describe, expect, it } from 'vitest';
import { edgeName, judge, nextStep } from '../../../src/coverage/oracle/index.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { outcomeIds } from '../../../src/guideline/outcome.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

describe('the vignettes of the dossier', () => {
  it.each(vignettes)('$id ends in $outcome', ({ answers, outcome, cautions, questions }) => {
    const judged = judge(answers);
    expect(judged.outcome).toBe(outcome);
    expect(judged.cautions.toSorted()).toEqual(cautions);
    expect(judged.route).toHaveLength(questions);
    expect(Object.keys(answers)).toEqual(judged.route);
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
  ['C04', { ...progressing, treatmentCourse: 'progressedAfterPrrt' }, progressing],
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
    { ...refractoryG2, transarterialContraindications: ['renalOrContrast'] },
    { ...refractoryG2, transarterialContraindications: ['arterialAccess'] },
  ],
  ['C19', { ...extensive, hormonalSyndrome: 'controlled' }, { ...extensive, hormonalSyndrome: 'unknown' }],
  ['C20', extensive, { ...extensive, treatmentCourse: 'naive' }],
  [
    'C20',
    extensive,
    {
      ...progressing,
      transarterialContraindications: ['arterialAccess'],
      sstrImaging: 'positive',
    },
  ],
  [
    'C21',
    { ...refractoryG2, transarterialContraindications: ['coagulopathyOrInfection'] },
    { ...refractoryG2, transarterialContraindications: ['hepaticDecompensation'] },
  ],
  ['C22', refractoryG2, progressing],
  ['C22', { ...extensive, hormonalSyndrome: 'refractory' }, extensive],
  ['C23', progressing, refractoryG2],
  ['C24', { ...surgical, primaryStatus: 'resectable' }, { ...surgical, primaryStatus: 'occult' }],
  ['C25', { ...extensive, treatmentCourse: 'progressedAfterTargeted' }, extensive],
  ['C25', { ...progressing, treatmentCourse: 'exhausted' }, { ...progressing, treatmentCourse: 'stable' }],
];

describe('cautions', () => {
  it('each has a case that shows it', () => {
    const numbers = Array.from({ length: 25 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect([...new Set(cases.map(([id]) => id))]).toEqual(numbers);
  });

  it.each(cases)('%s is shown, and not beside its border', (id, shown, hidden) => {
    expect(judge(shown).outcome).not.toBeNull();
    expect(judge(hidden).outcome).not.toBeNull();
    expect(judge(shown).cautions).toContain(id);
    expect(judge(hidden).cautions).not.toContain(id);
  });

  it('come in the order stop, not asked, other', () => {
    const { cautions } = judge({
      ...refractoryG2,
      ki67: { ki67: 12 },
      performanceStatus: 2,
      liverInvolvement: 60,
      transarterialContraindications: ['lungOrGiShunt'],
    });
    expect(cautions).toEqual(['C03', 'C19', 'C22', 'C01', 'C02', 'C05', 'C07', 'C11']);
  });

  it('show all stops in the dossier’s order', () => {
    const { outcome, cautions } = judge({
      ...refractoryG2,
      transarterialContraindications: ['hepaticDecompensation', 'coagulopathyOrInfection', 'renalOrContrast'],
    });
    expect(outcome).toBe('refractorySyndromeMedical');
    expect(cautions).toEqual(['C17', 'C18', 'C21', 'C19', 'C22']);
  });

  it('put a controlled syndrome among the others', () => {
    const { cautions } = judge({
      ...bySite,
      ki67: { grade: 'G1' },
      hormonalSyndrome: 'controlled',
      primarySite: 'occult',
    });
    expect(cautions).toEqual(['C20', 'C10', 'C16', 'C19', 'C25']);
  });

  it('are not shown out of scope', () => {
    const judged = judge({ ...bySite, hormonalSyndrome: 'untreated', primarySite: 'nonGep' });
    expect(judged.outcome).toBe('mdtOutOfScope');
    expect(judged.cautions).toEqual([]);
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
      'absoluteContraindication',
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
