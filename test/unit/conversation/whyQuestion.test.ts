import { expect, test } from 'vitest';
import { isAtQuestion, whyBlocks } from '../../../src/conversation/messages/question.ts';
import { asShown } from '../../fixtures/dossierWords.ts';
import { goldenDossier } from '../../fixtures/golden.ts';
import { cases } from '../../fixtures/guideline.ts';

const contraindications = goldenDossier.questions.find(({ id }) => id === 'transarterialContraindications');

const rules = (answers: Parameters<typeof cases.follow>[0]): readonly string[] => {
  const state = cases.follow(answers);
  if (!isAtQuestion(state)) throw new Error('The case is at no question.');
  const list = whyBlocks(state, cases).find((block) => block.kind === 'list');
  return list?.kind === 'list' ? list.items.map((item) => JSON.stringify(item)) : [];
};

test('bug: why listed every rule of a question, also those that this case had ruled out', () => {
  const atContraindications = {
    differentiation: 'well',
    ki67: { ki67: 8 },
    performanceStatus: 1,
    extrahepaticDisease: 'limited',
    liverDistribution: 'diffuse',
    hormonalSyndrome: 'refractory',
    liverInvolvement: 40,
  } as const;
  const shown = rules(atContraindications);
  const all = contraindications?.edges ?? [];
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.length).toBeLessThan(all.length);
  for (const rule of shown) {
    expect(all.some(({ words }) => rule.includes(asShown(words)))).toBe(true);
  }
});

test('no rule about G3 is shown in a G2 case', () => {
  const course = {
    differentiation: 'well',
    ki67: { ki67: 8 },
    performanceStatus: 1,
    extrahepaticDisease: 'extensive',
    hormonalSyndrome: 'none',
  } as const;
  expect(rules(course).filter((rule) => rule.includes('G3'))).toEqual([]);
  const inG3 = {
    differentiation: 'well',
    ki67: { ki67: 30 },
    performanceStatus: 1,
    extrahepaticDisease: 'extensive',
  } as const;
  expect(rules(inG3).filter((rule) => rule.includes('G3')).length).toBeGreaterThan(0);
});
