import { describe, expect, test } from 'vitest';
import { openCase } from '../../../src/conversation/state/openCase.ts';
import { parseSession, type StoredSession } from '../../../src/conversation/state/session.ts';
import { exercises } from '../../fixtures/exercises.ts';
import { createEditions } from '../../../src/machine/caseCode/edition.ts';
import { earlierCharts } from '../../../src/server/earlierCharts.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

const versions = { cases, editions: createEditions(cases, earlierCharts(guideline, String)) };

/** A session as version 1.0.0 stored it. */
function stored(
  answers: Readonly<Record<string, unknown>>,
  ahead: Readonly<Record<string, unknown>> = {},
): StoredSession {
  const given = (record: Readonly<Record<string, unknown>>) =>
    Object.entries(record).map(([question, answer]) => ({ question, answer }));
  const session = parseSession({
    schema: 1,
    caseId: 'case',
    rev: 7,
    answers: given(answers),
    ahead: given(ahead),
    intake: null,
    guideline: { version: '1.0.0', hash: '7c8c0a86f632' },
    confirming: null,
    lesions: null,
    lastTyped: [],
    seen: [],
  });
  if (!session) throw new Error('The session cannot be read.');
  return session;
}

const untilHormones = {
  differentiation: 'well',
  ki67: { ki67: 2 },
  performanceStatus: 1,
  extrahepaticDisease: 'none',
  liverDistribution: 'diffuse',
  transplantScreen: 'doesNotMeet',
} as const;
const refractory = { ...untilHormones, hormonalSyndrome: 'refractory', liverInvolvement: 40 } as const;

describe('an open case of guideline 1.0.0 (dossier, end of section 0)', () => {
  test('renalOrContrast is asked again as a whole, never mapped, and that is said', () => {
    exercises('migration 1', 'migration 6');
    const { state, session, notice } = openCase(
      stored({ ...refractory, transarterialContraindications: ['renalOrContrast', 'biliary'] }),
      versions,
    );
    expect(state?.question).toBe('transarterialContraindications');
    expect(session.answers).toHaveLength(8);
    expect(session.pendingAnswers).toEqual([]);
    expect(session).toMatchObject({
      rev: 8,
      guideline: { version: cases.stamp.version, hash: cases.stamp.hash },
    });
    expect(notice?.text).toContain(`now version ${cases.stamp.version}`);
    expect(notice?.text).toContain('Contraindications to transarterial treatment');
  });

  test('naive is asked again: growth was not told apart', () => {
    exercises('migration 3', 'migration 6');
    const { state, notice } = openCase(
      stored({
        ...untilHormones,
        hormonalSyndrome: 'none',
        treatmentCourse: 'naive',
        sstrImaging: 'positive',
      }),
      versions,
    );
    expect(state?.question).toBe('treatmentCourse');
    expect(notice?.text).toContain('Disease course and prior lines');
  });

  test('an answer behind the one that is asked again is kept for where the route asks it', () => {
    const { session } = openCase(
      stored({
        ...untilHormones,
        hormonalSyndrome: 'none',
        treatmentCourse: 'naive',
        sstrImaging: 'positive',
      }),
      versions,
    );
    expect(session.pendingAnswers).toEqual([{ question: 'sstrImaging', answer: 'positive' }]);
  });

  test('naive given under 1.1.0 stays', () => {
    const old = stored({ ...untilHormones, hormonalSyndrome: 'none', treatmentCourse: 'naive' });
    const { state, notice } = openCase(
      { ...old, guideline: { version: '1.1.0', hash: 'another' } },
      versions,
    );
    expect(state?.question).toBe('sstrImaging');
    expect(notice?.text).toContain('The guideline has changed');
  });

  test('contraindications without renalOrContrast are valid', () => {
    exercises('migration 2', 'migration 6');
    const { state } = openCase(
      stored({ ...refractory, transarterialContraindications: ['biliary'] }),
      versions,
    );
    expect(state?.outcome).toBe('tareWhenEmbolizationContraindicated');
  });

  test('SSTR imaging is asked where 1.0 did not ask it', () => {
    exercises('migration 4', 'migration 5');
    const { state, session } = openCase(
      stored({
        differentiation: 'well',
        ki67: { ki67: 2 },
        performanceStatus: 1,
        extrahepaticDisease: 'none',
        liverDistribution: 'complex',
        liverResectability: 'unresectable',
        transplantScreen: 'doesNotMeet',
        hormonalSyndrome: 'none',
        treatmentCourse: 'progressedOnSsa',
        transarterialContraindications: ['none'],
      }),
      versions,
    );
    expect(state?.question).toBe('sstrImaging');
    expect(session.pendingAnswers).toEqual([
      { question: 'transarterialContraindications', answer: ['none'] },
    ]);
  });

  test('a pending answer that was split is left out and named', () => {
    const { session, notice } = openCase(stored(untilHormones, { treatmentCourse: 'naive' }), versions);
    expect(session.pendingAnswers).toEqual([]);
    expect(notice?.text).toContain('Disease course and prior lines');
  });

  test('another wording alone touches nothing', () => {
    const { session, notice } = openCase(
      { ...stored(untilHormones), guideline: { version: '1.0.9', hash: cases.stamp.hash } },
      versions,
    );
    expect([session.rev, notice]).toEqual([7, null]);
  });
});
