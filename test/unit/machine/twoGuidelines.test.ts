import { describe, expect, test } from 'vitest';
import { conditionState } from '../../../src/engine/conditionState.ts';
import { describeAnswer } from '../../../src/engine/describeAnswer.ts';
import { deriveFacts } from '../../../src/engine/facts.ts';
import { leadOf } from '../../../src/engine/leadAt.ts';
import { withTold } from '../../../src/engine/recommend.ts';
import type { Answers, GivenAnswer } from '../../../src/guideline/answers.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import type { GuidelineData } from '../../../src/guideline/guideline.ts';
import { GuidelineError } from '../../../src/guideline/create/checkGuideline.ts';
import { above } from '../../../src/guideline/when.ts';
import { type Cases, createCases } from '../../../src/machine/cases.ts';
import { overturnedBy } from '../../../src/machine/overturnedBy.ts';
import { countRoutes } from '../../../src/machine/routes.ts';
import { stampOf } from '../../../src/machine/stamp.ts';
import { brokenCases } from '../../fixtures/brokenCases.ts';

const { questions, cutoffs } = currentData;

/** A version that calls 10-15% low, words one answer and one edge otherwise. */
const otherData: GuidelineData = {
  ...currentData,
  version: '9.0.0',
  cutoffs: { ...cutoffs, ki67LowBelow: 15 },
  questions: {
    ...questions,
    hormonalSyndrome: {
      ...questions.hormonalSyndrome,
      options: questions.hormonalSyndrome.options.map((option) =>
        option.id === 'none' ? { ...option, label: 'No hormonal syndrome', short: 'None' } : option,
      ),
    },
    sstrImaging: {
      ...questions.sstrImaging,
      edges: {
        ...questions.sstrImaging.edges,
        sstrPositive: { words: 'Uptake on SSTR imaging.', provenance: 'GUIDELINE R5', shown: 'GUIDELINE R5' },
      },
    },
  },
};

const current = createCases(createGuideline(currentData));
const other = createCases(createGuideline(otherData));

/** Answers both cases alternately, each step of one between two of the other. */
function interleaved(answers: readonly (readonly [string, unknown])[]) {
  let [a, b] = [current.start(), other.start()];
  for (const [question, answer] of answers) {
    if (a.question === question) a = current.answer(a, a.question, answer);
    if (b.question === question) b = other.answer(b, b.question, answer);
  }
  return [a, b] as const;
}

const diffuse = [
  ['differentiation', 'well'],
  ['ki67', 12],
  ['performanceStatus', 0],
  ['extrahepaticDisease', 'none'],
  ['liverDistribution', 'diffuse'],
] as const;

describe('two guidelines in one process', () => {
  test('each answers by its own cut-off', () => {
    const [a, b] = interleaved(diffuse);
    expect([a.question, b.question]).toEqual(['hormonalSyndrome', 'transplantScreen']);
    expect(current.outlook(a).questions.has('transplantScreen')).toBe(false);
    expect(other.outlook(b).questions.has('transplantScreen')).toBe(true);
  });

  test('each says its own words, in recommendations too, under its own version', () => {
    const [a, b] = interleaved([
      ...diffuse,
      ['transplantScreen', 'doesNotMeet'],
      ['hormonalSyndrome', 'none'],
      ['treatmentCourse', 'progressedOnSsa'],
      ['sstrImaging', 'positive'],
    ]);
    expect([a.outcome, b.outcome]).toEqual(['prrt', 'prrt']);
    expect(a.recommendation?.basis.fired.says).toBe('SSTR-positive, progressed, no PRRT yet.');
    expect(b.recommendation?.basis.fired.says).toBe('Uptake on SSTR imaging.');
    expect(a.recommendation?.guideline).toEqual(current.stamp);
    expect(b.recommendation?.guideline).toEqual(other.stamp);
    expect(current.stamp.hash).not.toBe(other.stamp.hash);
    const inWords = ({ guideline }: Cases) => describeAnswer(guideline, 'hormonalSyndrome', 'none');
    expect(inWords(current)).toBe('Non-functioning');
    expect(inWords(other)).toBe('No hormonal syndrome');
  });

  test('each unfolds its own chart', () => {
    expect(current.graph).not.toBe(other.graph);
    expect(countRoutes(current.graph)).toBe(303_812);
    expect(countRoutes(other.graph)).not.toBe(303_812);
  });

  test('the same data give the same stamp, whoever makes the guideline', () => {
    expect(createCases(createGuideline(structuredClone(currentData))).stamp).toEqual(current.stamp);
  });

  test('a chart that was changed on trial has another hash', () => {
    const broken = brokenCases('hormonalSyndrome', 2, 'treatmentCourse');
    expect(stampOf(broken.guideline, broken.pathway.config).hash).not.toBe(current.stamp.hash);
  });
});

describe('two guidelines that differ in what decides beside the chart', () => {
  const { prohibitionScopes, againstConditions, situationsOnOptions, restingAnswers } = currentData;
  const casesOf = (data: Partial<GuidelineData>): Cases =>
    createCases(createGuideline({ ...currentData, version: '9.0.0', ...data }));

  /** What leads at the end of a route with what stands beside it, and whether it is another logic. */
  const lead = (
    cases: Cases,
    given: Answers,
    beside: readonly GivenAnswer[],
    situations: readonly string[] = [],
  ): readonly string[] => {
    const { guideline } = cases;
    const { recommendation } = cases.follow(given);
    if (!recommendation) throw new Error('The answers lead to no outcome.');
    return leadOf(
      withTold(guideline, recommendation, {
        volunteered: beside,
        situations: guideline.specialSituations.filter(({ id }) => situations.includes(id)),
      }),
    );
  };
  const embolized: Answers = {
    differentiation: 'well',
    ki67: { ki67: 2 },
    performanceStatus: 0,
    extrahepaticDisease: 'none',
    liverDistribution: 'complex',
    liverResectability: 'unresectable',
    transplantScreen: 'doesNotMeet',
    hormonalSyndrome: 'none',
    treatmentCourse: 'progressedOnSsa',
    sstrImaging: 'negative',
    transarterialContraindications: ['none'],
    primarySite: 'smallIntestine',
  };
  const ablated: Answers = {
    differentiation: 'well',
    ki67: { ki67: 2 },
    performanceStatus: 0,
    extrahepaticDisease: 'none',
    liverDistribution: 'limited',
    liverResectability: 'unresectable',
    ablationNumbers: { lesionCount: 2, largestLesionMm: 20 },
  };
  const involved = [{ question: 'liverInvolvement', answer: 65 }] as const;
  const decompensated = [
    { question: 'transarterialContraindications', answer: ['hepaticDecompensation'] },
  ] as const;

  test('what a prohibition forbids beside the route leads in one and not in the other', () => {
    const sooner = casesOf({
      prohibitionScopes: {
        ...prohibitionScopes,
        X09: { subject: above('liverInvolvementPct', 60), besideRoute: { forbids: ['embolization'] } },
      },
    });
    expect(lead(current, embolized, involved)).toEqual(['tae']);
    expect(lead(sooner, embolized, involved)).not.toEqual(['tae']);
    expect(lead(current, embolized, [])).toEqual(lead(sooner, embolized, []));
    expect(sooner.stamp.hash).not.toBe(current.stamp.hash);
    expect(sooner.stamp.wording).toBe(current.stamp.wording);
  });

  test('what speaks against a condition steps an option back in one and not in the other', () => {
    const { ablationSafe: _dropped, ...others } = againstConditions;
    const silent = casesOf({ againstConditions: others });
    expect(lead(current, ablated, decompensated)).not.toEqual(lead(current, ablated, []));
    expect(lead(silent, ablated, decompensated)).toEqual(lead(current, ablated, []));
    expect(silent.stamp.hash).not.toBe(current.stamp.hash);
  });

  test('a special situation closes an option in one and not in the other', () => {
    const prrt: Answers = { ...embolized, liverDistribution: 'diffuse', sstrImaging: 'positive' };
    const { pregnancy: _dropped, ...others } = situationsOnOptions;
    const silent = casesOf({ situationsOnOptions: others });
    expect(lead(current, prrt, [], ['pregnancy'])).not.toContain('prrt');
    expect(lead(silent, prrt, [], ['pregnancy'])).toContain('prrt');
    expect(silent.stamp.hash).not.toBe(current.stamp.hash);
  });

  test('an answer rests on another in one and not in the other', () => {
    const resting = casesOf({ restingAnswers: {} });
    const overturned = ({ guideline }: Cases) => overturnedBy(guideline, 'ki67', { ki67: 4 }, { ki67: 12 });
    expect([overturned(current), overturned(resting)]).toEqual([['transplantScreen'], []]);
    expect(resting.stamp.hash).not.toBe(current.stamp.hash);
    expect(Object.keys(restingAnswers)).toEqual(['transplantScreen']);
  });

  test('a fact is not known to a condition of an option in one and not met in the other', () => {
    const told = casesOf({ unknownValues: ['unknown', 'notDone', 'notAssessed', 'notRecorded'] });
    const state = ({ guideline }: Cases) =>
      conditionState(
        guideline,
        guideline.optionConditions.pancreas.when,
        deriveFacts(guideline, { primarySite: 'occult' }),
      );
    expect([state(current), state(told)]).toEqual(['notKnown', 'notMet']);
    expect(told.stamp.hash).not.toBe(current.stamp.hash);
  });
});

describe('createGuideline', () => {
  test('refuses data that contradict themselves', () => {
    const data = { ...currentData, stopOrder: [] };
    expect(() => createGuideline(data)).toThrow(GuidelineError);
    expect(() => createGuideline(data)).toThrow(/may be a stop but is not in stopOrder/);
  });

  test('refuses an edge without words and a condition on a fact that does not exist', () => {
    const { sstrImaging } = questions;
    const edges = { ...sstrImaging.edges, default: { ...sstrImaging.edges.default, words: ' ' } };
    const broken = {
      ...currentData,
      questions: { ...questions, sstrImaging: { ...sstrImaging, edges } },
      guards: { ...currentData.guards, gradeG1: { fact: 'grading', is: 'G1' } },
    } as unknown as GuidelineData;
    expect(() => createGuideline(broken)).toThrow(/question sstrImaging, edge default, words: is empty/);
    expect(() => createGuideline(broken)).toThrow(/guard gradeG1: there is no fact "grading"/);
  });

  test('gives what follows from the data', () => {
    const { guideline } = current;
    expect(guideline.data).toBe(currentData);
    expect(guideline.questionIds).toHaveLength(16);
    expect(guideline.outcomeIds).toHaveLength(30);
    expect(guideline.guardNames).toContain('sstrPositive');
    expect(guideline.contraindicationClasses.get('portalVein')).toBe('ischaemic');
    expect(guideline.contraindicationClasses.has('none')).toBe(false);
  });
});
