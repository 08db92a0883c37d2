import { describe, expect, test } from 'vitest';
import { isSure } from '../../../fixtures/modifiedClauses.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { sampled } from '../../../fixtures/sampled.ts';

/** Statements of one clause that are sure on their own. */
const plain = optionSynonyms.filter(
  (one) => !/[,;:/]/.test(one.text) && isSure(one.text, one.question, one.answer),
);

/** What turns round, takes back or only supposes what stands at `…`, whatever question it answers. */
const edits = [
  ...[
    'Negatives',
    'Template',
    'Absent',
    'Ruled out',
    'Differential',
    'Exclusion criteria',
    'Pro forma',
  ].flatMap((heading) => [`${heading}:\n…`, `${heading}:\n- …`, `${heading}:\nPS 1\n…`]),
  ...['Old problems', 'Resolved', 'Options', 'Not found', 'Aim', 'Denied'].map((label) => `${label}: …`),
  ...[
    'deleted',
    'old',
    'should read otherwise',
    'retracted',
    'not confirmed',
    'copied from elsewhere',
  ].flatMap((words) => [`… (${words})`, `… [${words}]`]),
  'far from …',
  'anything but …',
  'hoping for …',
  'goal is …',
  '!…',
  ...['please disregard', 'which turned out to be wrong', 'but who knows', 'which he never had'].map(
    (words) => `…, ${words}`,
  ),
];

const cases = edits.flatMap((edit) => plain.map((one) => ({ edit, one })));

describe('what is said around a statement bears on it, whatever it says', () => {
  sampled('of statements of every question', { quick: 200, full: 12_000 }, (size) => {
    const step = Math.max(1, Math.floor(cases.length / size));
    const sure = cases
      .filter((_one, at) => at % step === 0)
      .map(({ edit, one }) => ({ one, line: edit.replace('…', () => one.text) }))
      .filter(({ one, line }) => isSure(line, one.question, one.answer))
      .map(({ line }) => line);
    expect(sure).toEqual([]);
  });

  test.each([
    'Histology:\nileal NET',
    'Problems:\n\nileal NET',
    'Diagnosis: ileal NET',
    'ileal NET [path report]',
    'ileal NET (Ki-67 2 %)',
    'What a story! ileal NET',
  ])('what is understood, or ends before it, does not: %s', (line) => {
    expect(isSure(line, 'primarySite', 'smallIntestine')).toBe(true);
  });

  test('the syndrome of a lung carcinoid names no tumour that lies there (T16)', () => {
    expect(isSure('Lung carcinoid syndrome', 'primarySite', 'nonGep')).toBe(false);
    expect(isSure('Lung carcinoid', 'primarySite', 'nonGep')).toBe(true);
  });
});
