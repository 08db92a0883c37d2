import { expect, test } from 'vitest';
import type { ConditionalText } from '../../../src/guideline/caution.ts';
import { describeTags } from '../../../src/engine/describeProvenance.ts';
import { parseProvenance } from '../../../src/guideline/notation/provenance.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { guideline } = quiz;
const { names, exclusions } = quiz.context.tables;

/** The beginnings of the longer words of a text. */
const stems = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z0-9]{4,}/g) ?? []).map((word) => word.slice(0, 5));

const notIn = (label: string, ...texts: readonly string[]): readonly string[] => {
  const said = new Set(texts.flatMap(stems));
  return stems(label).filter((word) => !said.has(word));
};

const words = (text: ConditionalText): string =>
  text.map((part) => (typeof part === 'string' ? part : part.text)).join(' ');

test.each(guideline.cautions)('$id is named in the words of its headline and text', (caution) => {
  const { label } = names.cautions[caution.id as keyof typeof names.cautions];
  // To check what was not asked is what the caution asks for.
  expect(notIn(label, words(caution.headline), words(caution.text), 'check')).toEqual([]);
});

test.each(Object.values(guideline.outcomes))('$id is named in the words of the outcome', (outcome) => {
  const own = [
    outcome.title,
    ...outcome.options.map(({ text }) => text),
    ...outcome.firstScreen.flatMap(({ claims }) => claims.map(({ text }) => text)),
    guideline.treatmentNames[outcome.id]?.canonical ?? '',
  ];
  const { label, variants } = names.outcomes[outcome.id];
  expect(notIn(label, ...own)).toEqual([]);
  outcome.titleVariants.forEach(({ title }, index) => {
    expect(notIn(variants[index] ?? 'has no name', title, ...own)).toEqual([]);
  });
});

test.each(guideline.updates)('$id has no number that its row does not have', (update) => {
  const { name, changes } = names.updates[update.id as keyof typeof names.updates];
  const numbers = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];
  const own = numbers(`${update.update} ${update.changes}`);
  expect(numbers(`${name} ${changes}`).filter((number) => !own.includes(number))).toEqual([]);
});

test('what dossier 3 settles for the quiz is said so, with no stronger tag', () => {
  const open = (exclusion: string, says: string) =>
    exclusions.find(({ id }) => id === exclusion)?.leavesOpen.find(({ text }) => text.includes(says));
  const chemotherapy = open('transplantByKi67', 'chemotherapy');
  expect(chemotherapy?.text).toBe('With a higher Ki-67, chemotherapy gains weight (pancreatic tumours).');
  expect(chemotherapy?.provenance).toEqual(parseProvenance('LITERATURE R46, R47'));
  const g2 = open('transplantByKi67', 'G2 is');
  expect(g2?.text).toBe('G2 is no bar to transarterial treatment.');
  expect(describeTags(g2?.provenance ?? [])).toMatch(/^not verified/);
  expect(open('sstrNegative', 'targeted drugs')?.text).toBe(
    'SSTR-negative tumours are where chemotherapy and targeted drugs come first when treatment is needed; an indolent, non-growing G1 tumour may be observed.',
  );
  expect(JSON.stringify(quiz.context.tables)).not.toContain('belongs to later lines');
});
