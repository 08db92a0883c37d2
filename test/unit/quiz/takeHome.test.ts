import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import { holds } from '../../../src/engine/conditions.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { drawCase, writeCase } from '../../../src/quiz/cases/makeCase.ts';
import { knownOf } from '../../../src/quiz/cases/caseFor.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { effectsOn } from '../../../src/quiz/kinds/changes.ts';
import { cautionNot, ofTheirTrials, reasonOf } from '../../../src/quiz/words/reasons.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { context, guideline, makeItem, nodesFor } = quiz;
const { chart, tables } = context;
const { reasons } = tables;

const factsOf = (known: Answers) =>
  chart.factsOf({ differentiation: 'well', ki67: { ki67: 4 }, hormonalSyndrome: 'none', ...known });

describe('a reason or a line to remember names a trial only where it treated such patients', () => {
  const said = (trial: string, known: Answers): boolean =>
    ofTheirTrials(tables, [{ text: `SSA in first line: ${trial} 14.3 vs 6.0 months` }], factsOf(known))
      .length === 1;

  test.each([
    ['PROMID', { primarySite: 'smallIntestine' }, true],
    ['PROMID', { primarySite: 'pancreas' }, false],
    ['PROMID', {}, false],
    ['NETTER-1', { primarySite: 'smallIntestine' }, true],
    ['NETTER-1', { primarySite: 'pancreas' }, false],
    ['CLARINET', { primarySite: 'pancreas' }, true],
    ['CLARINET', { primarySite: 'pancreas', ki67: { ki67: 15 } }, false],
    ['NETTER-2', { ki67: { ki67: 15 } }, true],
    ['NETTER-2', {}, false],
    ['COMPETE', { primarySite: 'pancreas', hormonalSyndrome: 'refractory' }, true],
    ['COMPETE', { primarySite: 'otherGi', hormonalSyndrome: 'refractory' }, false],
    ['RADIANT-4', { primarySite: 'otherGi' }, true],
    ['RADIANT-4', { primarySite: 'smallIntestine', hormonalSyndrome: 'controlled' }, false],
    ['RADIANT-4', { primarySite: 'nonGep' }, false],
  ] as const)('%s: %j %s', (trial, known, expected) => {
    expect(said(trial, known)).toBe(expected);
  });

  const stated = [
    ...Object.values(reasons.outcomes).flatMap(({ because, remember }) => [because, remember]),
    ...Object.values(reasons.questions).flatMap(({ matters, remember, leaves }) => [
      matters,
      remember,
      leaves,
    ]),
  ];

  test('every trial named in one has its population, and every list ends with a line without one', () => {
    const names = guideline.glossary
      .flatMap(({ terms }) => terms)
      .flatMap((term) => (term.includes('PROMID') ? (term.match(/[A-Z]{5,}/g) ?? []) : []));
    expect(names).toContain('PROMID');
    const populations = Object.keys(reasons.trialPopulations);
    for (const lines of stated) {
      const last = lines.at(-1)?.text ?? '';
      expect(names.filter((name) => last.includes(name))).toEqual([]);
      for (const { text } of lines)
        for (const name of names.filter((one) => text.includes(one)))
          expect([text, populations.some((trial) => trial.startsWith(name) && text.includes(trial))]).toEqual(
            [text, true],
          );
    }
  });
});

test('bug: COMPETE was the reason for PRRT in a functioning tumour of another site, which it did not treat', () => {
  const because = (known: Answers): string =>
    reasonOf(context, 'prrt', {
      differentiation: 'well',
      ki67: { ki67: 4 },
      sstrImaging: 'positive',
      treatmentCourse: 'progressedOnSsa',
      ...known,
    }).text;
  expect(because({ primarySite: 'pancreas', hormonalSyndrome: 'controlled' })).toContain('COMPETE');
  expect(because({ primarySite: 'smallIntestine', hormonalSyndrome: 'controlled' })).toContain('NETTER-1');
  expect(because({ primarySite: 'otherGi', hormonalSyndrome: 'controlled' })).toBe(
    'PRRT is the next step after an SSA.',
  );
});

test('bug: another grade left everything as it is at a work-up, though the treatment after it is another one', () => {
  const known: Answers = {
    differentiation: 'well',
    ki67: { ki67: 2 },
    performanceStatus: 1,
    extrahepaticDisease: 'none',
    liverDistribution: 'limited',
    liverResectability: 'notAssessed',
  };
  const effectOf = effectsOn(context, known);
  expect(chart.follow(known).outcome).toBe('workupLiverMdt');
  expect(effectOf({ question: 'ki67', answer: { ki67: 2.5 } })).toBe('leaves');
  for (const ki67 of [5, 12, 25, 40])
    expect([ki67, effectOf({ question: 'ki67', answer: { ki67 } })]).toEqual([ki67, null]);
});

test('bug: “TARE is excluded by a shunt” was held against findings that close TARE with all else', () => {
  const caution = guideline.cautions.find(({ id }) => id === 'C03');
  if (!caution) throw new Error('There is no caution C03.');
  for (const item of ['contrastAllergy', 'arterialAccess', 'coagulopathyOrInfection'] as const) {
    const not = cautionNot(context, caution, { transarterialContraindications: [item] }, 'taePreferred');
    expect(not?.text).toMatch(/^TARE alone is excluded by .+; here /);
  }
});

test('bug: a case told years of benefit from PRRT, and was answered by the rule that asks for 18 months', () => {
  const source = context.routes.favouredSource('after PRRT', {
    outcomes: guideline.outcomeIds,
    through: 'treatmentCourse',
    favour: (question, answer) =>
      question !== 'treatmentCourse' || answer === 'progressedAfterPrrt' ? 1 : 0,
  });
  const random = seeded(18);
  let told = 0;
  if (!source) throw new Error('No route leads after PRRT.');
  for (let draw = 0; draw < 60; draw += 1) {
    const drawn = drawCase(context, source, random);
    if (!drawn || byQuestion(drawn.answers).treatmentCourse !== 'progressedAfterPrrt') continue;
    const text = writeCase(context, drawn, random)?.text.join(' ');
    if (text === undefined) continue;
    told += 1;
    expect(text).not.toMatch(/years after \w+ cycles of PRRT|PRRT held the disease for \w+ years/i);
  }
  expect(told).toBeGreaterThan(10);
});

test('bug: anaesthetic review was wrong in heart failure, in a functioning tumour, or for want of ECOG 2', () => {
  const { unfairWhen } = tables.cautionName('C02');
  for (const known of [
    { performanceStatus: 1, liverResectability: 'unresectable' },
    { performanceStatus: 1, hormonalSyndrome: 'refractory' },
    { performanceStatus: 2 },
  ] satisfies readonly Answers[])
    expect(unfairWhen && holds(unfairWhen, factsOf(known))).toBe(true);
  const items = nodesFor('caution').flatMap((node) =>
    [1, 2, 3].map((seed) => makeItem({ kind: 'caution', node, seed })),
  );
  for (const { id, options, case: quizCase } of items) {
    const offered = options.some(
      ({ means, right }) => !right && means.kind === 'caution' && means.caution === 'C02',
    );
    if (offered && quizCase)
      expect([id, knownOf(quizCase).liverResectability]).not.toEqual([id, 'unresectable']);
  }
});

test('bug: capecitabine, which a label contraindicates in severe renal impairment, was left to a decision', () => {
  const closed = tables.exclusions.find(({ id }) => id === 'renalDrugs');
  expect(closed?.label).toBe('No capecitabine, because of the kidneys');
  expect(reasons.exclusionBecause['renalDrugs']).toContain('contraindicates capecitabine');
});
