import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import { holds } from '../../../src/engine/conditions.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { drawCase, writeCase } from '../../../src/quiz/cases/makeCase.ts';
import { knownOf } from '../../../src/quiz/cases/caseFor.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { ofTheirTrials } from '../../../src/quiz/words/reasons.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { context, guideline, makeItem, nodesFor } = quiz;
const { chart, tables } = context;
const { reasons } = tables;

const factsOf = (known: Answers) =>
  chart.factsOf({ differentiation: 'well', ki67: { ki67: 4 }, hormonalSyndrome: 'none', ...known });

describe('a line to remember names a trial only where it treated such patients', () => {
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
  ] as const)('%s: %j %s', (trial, known, expected) => {
    expect(said(trial, known)).toBe(expected);
  });

  const remembered = [...Object.values(reasons.outcomes), ...Object.values(reasons.questions)].map(
    ({ remember }) => remember,
  );

  test('every trial named in such a line has its population, and every list ends with a line without one', () => {
    const names = guideline.glossary
      .flatMap(({ terms }) => terms)
      .flatMap((term) => (term.includes('PROMID') ? (term.match(/[A-Z]{5,}/g) ?? []) : []));
    expect(names).toContain('PROMID');
    const populations = Object.keys(reasons.trialPopulations);
    for (const lines of remembered) {
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
  expect(closed?.label).toBe('No capecitabine, because of severe renal impairment');
  expect(reasons.exclusionBecause['renalDrugs']).toContain('contraindicates capecitabine');
});
