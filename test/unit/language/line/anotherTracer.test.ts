import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../fixtures/readings.ts';

const sureOf = (text: string): unknown =>
  readingOf(text).intake.facts.find(({ question }) => question === 'sstrImaging')?.answer ?? null;

const fdgNames = ['FDG PET', 'FDG-PET/CT', '18F-FDG PET', '[18F]FDG'] as const;
const uptakes = [
  'all hepatic lesions avid',
  'all liver metastases avid',
  'multiple liver lesions avid',
] as const;
const joints = [': ', '. ', '\n', ' in May: ', ':\n- '] as const;

describe('uptake of FDG is no answer to receptor imaging', () => {
  const lines = fdgNames.flatMap((name) =>
    uptakes.flatMap((uptake) => joints.map((joint) => `${name}${joint}${uptake}, SUVmax 11.`)),
  );

  test.each(lines)('%j', (line) => {
    expect(sureOf(line)).toBeNull();
  });

  test.each(uptakes)('where receptor imaging is named after it: %s', (uptake) => {
    expect(sureOf(`Ileal NET. FDG PET last year. DOTATATE PET: ${uptake}.`)).toBe('positive');
  });
});

describe('uptake of what lies outside the liver is not that of the liver', () => {
  test.each([
    'One small osseous lesion in L3, SSTR positive, otherwise confined to liver.',
    'Single bone met in L2, DOTATATE avid, otherwise liver only.',
    'DOTATATE avid mesenteric mass.',
    'DOTATATE +ve mesenteric mass.',
    'Octreoscan positive bone lesion.',
  ])('%s', (line) => {
    expect(sureOf(line)).toBeNull();
  });

  test.each(['Liver metastases and nodes, DOTATATE avid.', 'Bone and liver lesions, all SSTR positive.'])(
    'but for: %s',
    (line) => {
      expect(sureOf(line)).toBe('positive');
    },
  );
});

describe('"-ve" is negative, as "+ve" is positive', () => {
  test.each([
    ['DOTATATE -ve', 'negative'],
    ['liver lesions DOTATATE -ve', 'negative'],
    ['DOTATATE +ve', 'positive'],
  ])('%s', (line, answer) => {
    expect(sureOf(line)).toBe(answer);
  });

  test.each([
    'DOTATATE +ve mesenteric mass; liver lesions DOTATATE -ve',
    'liver lesions DOTATATE +ve; mesenteric mass DOTATATE -ve',
    'DOTATATE +ve in 2021, DOTATATE -ve in the liver',
  ])('two results in one text are asked: %s', (line) => {
    expect(sureOf(line)).toBeNull();
  });
});
