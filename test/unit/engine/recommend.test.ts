import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayLead } from '../../../src/engine/standing.ts';
import { recommend, stopsOf, withTold, type Recommendation } from '../../../src/engine/recommend.ts';
import type { Answers, GivenAnswer } from '../../../src/guideline/answers.ts';
import { outcomeIds } from '../../../src/guideline/outcome.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { vignettes } from '../../fixtures/vignettes.ts';
import { exercises } from '../../fixtures/exercises.ts';

function recommendationFor(answers: Answers): Recommendation {
  const { recommendation } = cases.follow(answers);
  if (!recommendation) throw new Error('These answers reach no outcome.');
  return recommendation;
}

const ofVignette = (id: string, changed: Answers = {}): Recommendation => {
  const found = vignettes.find((vignette) => vignette.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return recommendationFor({ ...found.answers, ...changed });
};

const given = (answers: Answers): readonly GivenAnswer[] =>
  Object.entries(answers).map(([question, answer]) => ({ question, answer }) as GivenAnswer);

const orderOf = ({ options }: Recommendation): readonly string[] =>
  options.map(({ id, closed }) => (closed === null ? id : `${id} closed`));
const linesOf = ({ firstScreen }: Recommendation): readonly string[] =>
  firstScreen.map((claims) => claims.map(({ text }) => text).join(' '));

describe('the vignettes of the dossier', () => {
  test.each(vignettes)('$id: $outcome', ({ id: vignette, answers, outcome, cautions, first, closed }) => {
    exercises(vignette);
    const recommendation = recommendationFor(answers);
    expect(recommendation.outcome).toBe(outcome);
    expect(recommendation.cautions.map(({ id }) => id).toSorted()).toEqual(cautions);
    expect(recommendation.first?.id ?? null).toBe(first);
    expect(recommendation.options.filter((option) => option.closed !== null).map(({ id }) => id)).toEqual(
      closed,
    );
  });
});

describe('a recommendation', () => {
  test('names the answers used, the edge that fired and the version', () => {
    const { basis, facts, guideline: stamp } = ofVignette('V10');
    expect(basis.fired.id).toBe('sstrImaging.sstrPositive');
    expect(basis.trail.map(({ question }) => question)).toEqual([
      'differentiation',
      'ki67',
      'performanceStatus',
      'extrahepaticDisease',
      'liverDistribution',
      'hormonalSyndrome',
      'treatmentCourse',
      'sstrImaging',
    ]);
    expect(facts).toMatchObject({ ki67: 4, outcome: 'prrt', contraindications: null });
    expect(stamp).toEqual(cases.stamp);
  });

  test('cannot be made without a step that led to it', () => {
    expect(() => recommend(guideline, 'prrt', [], cases.stamp)).toThrow('prrt');
  });

  test('has the title that goes with the option that leads', () => {
    expect(ofVignette('V10').title).toBe('Peptide receptor radionuclide therapy');
    expect(ofVignette('V17').title).toBe(
      'PRRT closed by severe renal impairment: everolimus or another systemic therapy',
    );
    expect(ofVignette('V11').title).toBe(
      'Somatostatin analogue now for the hormonal syndrome (not in insulinoma)',
    );
    expect(ofVignette('V16').title).toBe(
      'PRRT first; chemoembolization (cTACE) or radioembolization (TARE) second',
    );
    expect(ofVignette('V16', { transarterialContraindications: ['lungOrGiShunt'] }).title).toBe(
      'PRRT first; chemoembolization (cTACE) or bland embolization second (TARE excluded)',
    );
  });

  test('shows PRRT and embolization side by side where they are equals, PRRT first with disease outside the liver', () => {
    exercises('PRRT_EQUAL', 'OUTSIDE_TOO');
    const equals = ofVignette('V15');
    expect(equals.together).toMatchObject({ joinedBy: 'or' });
    expect(equals.together?.options.map(({ id }) => id)).toEqual(['tae', 'prrt']);
    expect(orderOf(equals)).toEqual(['tae', 'prrt', 'tace', 'tare', 'unusedAgent']);
    expect(equals.first).toBe(equals.together?.options[0]);
    expect(ofVignette('V16').together?.options.map(({ id }) => id)).toEqual(['prrt', 'tace']);
    expect(ofVignette('V07').together).toBeNull();
  });

  test('shows both where neither waits for the other', () => {
    expect(ofVignette('V19').together).toMatchObject({
      joinedBy: 'and',
      sentence: 'Do both; neither waits for the other.',
    });
  });

  test('has the stops apart, in the order of all cautions', () => {
    exercises('2.5 severity', 'order of cautions');
    expect(stopsOf(ofVignette('V16')).map(({ id }) => id)).toEqual(
      ['C19', 'C01'].filter((id) => id !== 'C19'),
    );
    expect(stopsOf(ofVignette('V08')).map(({ id }) => id)).toEqual(['C19', 'C01']);
  });

  test('has the first-screen lines that hold, as statements with their provenance', () => {
    expect(linesOf(ofVignette('V10'))).toEqual([
      'PRRT needs SSTR uptake in all relevant lesions, ECOG 0-2, marrow, renal and liver reserve, and no pregnancy; earlier TARE or external beam to the liver adds up with it.',
    ]);
    expect(linesOf(ofVignette('V17'))).toEqual([]);
    const controlled = ofVignette('V17', { hormonalSyndrome: 'controlled' });
    expect(controlled.firstScreen).toMatchObject([
      [
        {
          text: 'Everolimus: the US label excludes functional carcinoid tumours;',
          provenance: [{ refs: ['R75'] }],
        },
        { text: 'if it is used, keep the SSA.', provenance: [{ tag: 'EXPERT' }] },
      ],
    ]);
  });

  test('names the updates since 2017 that bear on it, and no others', () => {
    const updatesOf = (id: string) => ofVignette(id).updates.map((update) => update.id);
    expect(updatesOf('V10')).toEqual(expect.arrayContaining(['prrtLicensed', 'netter1']));
    expect(updatesOf('V10')).not.toContain('who2017And2019');
    expect(updatesOf('V12')[0]).toBe('who2017And2019');
  });

  test('names the uncertainties that bear on it', () => {
    expect(ofVignette('V07').uncertainties.map(({ id }) => id)).toEqual(
      guideline.outcomes.taePreferred.uncertainties,
    );
    expect(ofVignette('V07').uncertainties.map(({ id }) => id)).toContain('U2');
  });
});

describe('the goal of treatment', () => {
  test('is symptom control when the syndrome is refractory, else disease control', () => {
    expect(ofVignette('V07').goal).toBe('symptom control');
    expect(ofVignette('V08').goal).toBe('symptom control');
    expect(ofVignette('V15').goal).toBe('disease control');
  });

  test('is shown at no other outcome', () => {
    const shown = shortestRoutes.filter(({ answers }) => recommendationFor(answers).goal !== null);
    expect(shown.map(({ outcome }) => outcome)).toEqual(['taePreferred', 'taceOrTarePreferred']);
  });
});

describe('what was not asked on the route (dossier W6)', () => {
  test('is named by what it is, in the order of the dossier', () => {
    exercises('W6');
    expect(ofVignette('V12').notAsked).toEqual([
      'hormonal syndrome',
      'disease course and earlier treatment',
      'liver involvement',
      'contraindications and organ function',
      'SSTR imaging',
      'state of the primary tumour',
    ]);
  });

  test('names earlier embolization on the transarterial outcomes', () => {
    expect(ofVignette('V07').notAsked).toEqual([
      'disease course and earlier treatment',
      'SSTR imaging',
      'state of the primary tumour',
      'earlier embolization',
    ]);
  });

  test('an answer that it is not known was asked for', () => {
    expect(ofVignette('V14').notAsked).not.toContain('SSTR imaging');
  });
});

describe('outside the algorithm', () => {
  test('nothing is suggested, no caution shown, nothing named as not asked', () => {
    expect(recommendationFor({ differentiation: 'mixedOrOther' })).toMatchObject({
      outOfScope: true,
      options: [],
      first: null,
      together: null,
      cautions: [],
      firstScreen: [],
      notAsked: [],
    });
    const inScope = outcomeIds.filter((id) => id !== 'mdtOutOfScope');
    expect(shortestRoutes.filter(({ answers }) => !recommendationFor(answers).outOfScope)).toHaveLength(
      inScope.length,
    );
  });
});

describe('volunteered answers laid over a recommendation', () => {
  test('close options, and title and lines follow; nothing else of it changes', () => {
    const before = ofVignette('V10');
    const after = withTold(guideline, before, {
      volunteered: given({ transarterialContraindications: ['renalImpairment'] }),
    });
    expect(orderOf(before)).toEqual(['prrt', 'edotreotide', 'everolimus', 'pancreasDrugs', 'locoregional']);
    expect(orderOf(after)).toEqual([
      'everolimus',
      'pancreasDrugs',
      'prrt closed',
      'edotreotide closed',
      'locoregional closed',
    ]);
    expect(after.first?.id).toBe('everolimus');
    expect(after.title).toBe(
      'PRRT closed by severe renal impairment: everolimus or another systemic therapy',
    );
    expect(after.firstScreen).toEqual([]);
    const { options: _, first: __, title: ___, firstScreen: ____, ...others } = after;
    expect(before).toMatchObject(others);
  });

  test('give the condition of an option another state beside that of the route', () => {
    const after = withTold(guideline, ofVignette('V09'), {
      volunteered: given({ sstrImaging: 'positive', treatmentCourse: 'progressedOnSsa' }),
    });
    expect(after.first?.conditions.map(({ id, state, volunteered }) => [id, state, volunteered])).toEqual([
      ['sstrPositive', 'notKnown', 'met'],
      ['prrtNotGiven', 'notKnown', 'met'],
      ['organReserve', 'notKnown', undefined],
      ['notPregnant', 'notKnown', undefined],
    ]);
  });

  test('bug: PRRT led though a negative SSTR PET had been given', () => {
    const before = ofVignette('V09');
    expect(before.first?.id).toBe('prrt');
    const after = withTold(guideline, before, { volunteered: given({ sstrImaging: 'negative' }) });
    expect(orderOf(after)).toEqual(['tare', 'medicalControl', 'ablateDominant', 'prrt closed']);
    expect(after.options.at(-1)?.closed).toMatchObject({ id: 'sstrNegative', byVolunteered: true });
  });

  test('do not take the place of answers of the route', () => {
    const before = ofVignette('V17');
    const after = withTold(guideline, before, {
      volunteered: given({ transarterialContraindications: ['none'] }),
    });
    expect(after).toEqual(before);
  });

  test('whatever they are, no treatment appears, no option opens or is lost, no caution changes, and no line where none is closed', () => {
    const anyVolunteered = fc
      .constantFrom(...guideline.questionIds)
      .chain((question) =>
        fc
          .constantFrom<unknown>(...guideline.questions[question].classes)
          .map((answer) => ({ question, answer }) as GivenAnswer),
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...vignettes),
        fc.array(anyVolunteered, { maxLength: 6 }),
        ({ answers }, told) => {
          const before = recommendationFor(answers);
          const after = withTold(guideline, before, { volunteered: told });
          const ids = ({ options }: Recommendation) =>
            options
              .filter(({ kinds }) => !kinds.includes('treatFirst'))
              .map(({ id }) => id)
              .toSorted();
          expect(ids(after)).toEqual(ids(before));
          for (const option of before.options) {
            const now = after.options.find(({ id }) => id === option.id);
            if (option.closed !== null) expect(now?.closed).toEqual(option.closed);
            expect(now?.conditions.map(({ state }) => state)).toEqual(
              option.conditions.map(({ state }) => state),
            );
          }
          // Where one is closed the lines are those of the case with what closes it (test/unit/engine/linesBeside.test.ts).
          const isClosed = after.options.some(({ closed }) => closed?.byVolunteered);
          if (!isClosed) expect(after.firstScreen).toEqual(before.firstScreen);
          expect([after.cautions, after.notAsked, after.goal, after.basis]).toEqual([
            before.cautions,
            before.notAsked,
            before.goal,
            before.basis,
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('bug: everything was closed by an infection, and the step that treats it was not listed', () => {
    const after = withTold(guideline, ofVignette('V10'), {
      volunteered: given({
        transarterialContraindications: ['coagulopathyOrInfection', 'hepaticDecompensation'],
      }),
    });
    expect(after.title).toBe('Treat the infection or coagulopathy first; PRRT and drugs only afterwards');
    expect(after.first?.id).toBe('treatFirst');
    expect(after.options.filter(({ closed }) => closed === null)).toHaveLength(1);
  });

  test('earlier liver radiation brings about the warning of PRRT and leaves it open', () => {
    const after = withTold(guideline, ofVignette('V10'), {
      volunteered: given({ transarterialContraindications: ['priorLiverRadiation'] }),
    });
    expect(after.first?.id).toBe('prrt');
    expect(after.first?.broughtAbout.map(({ id }) => id)).toEqual(['X05']);
  });
});

describe('what stands beside the route, over every outcome', () => {
  const anyBeside = fc.record({
    told: fc.array(
      fc
        .constantFrom(...guideline.questionIds)
        .chain((question) =>
          fc
            .constantFrom<unknown>(...guideline.questions[question].classes)
            .map((answer) => ({ question, answer }) as GivenAnswer),
        ),
      { maxLength: 6 },
    ),
    situations: fc.subarray([...guideline.specialSituations]),
    route: fc.constantFrom(...shortestRoutes),
  });

  test('no option leads that it speaks against while another one may lead', () => {
    fc.assert(
      fc.property(anyBeside, ({ told, situations, route }) => {
        const { options, first, together } = withTold(guideline, recommendationFor(route.answers), {
          volunteered: told,
          situations,
        });
        const fails = ({ conditions }: Recommendation['options'][number]) =>
          conditions.some(({ volunteered }) => volunteered === 'notMet');
        if (first === null || fails(first)) expect(options.filter(mayLead).every(fails)).toBe(true);
        expect(together?.options.some(fails) ?? false).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('bug: in pregnancy PRRT led; no option with "not pregnant" among its conditions is open', () => {
    const pregnancy = guideline.specialSituations.filter(({ id }) => id === 'pregnancy');
    for (const { answers } of shortestRoutes) {
      const { options } = withTold(guideline, recommendationFor(answers), { situations: pregnancy });
      for (const { conditions, closed } of options) {
        const condition = conditions.find(({ id }) => id === 'notPregnant');
        if (condition === undefined) continue;
        expect(closed).not.toBeNull();
        expect(condition.volunteered).toBe('notMet');
      }
    }
  });
});
