import { expect, test } from 'vitest';
import { changedWords, likeness } from '../../../src/coverage/screen/changedWords.ts';
import { inputWords } from '../../../src/coverage/screen/ownWords/inputs.ts';
import { shortLabels, shortTitles } from '../../../src/coverage/screen/shortNames.ts';
import { wordsOfDossier } from '../../fixtures/wordsOfDossier.ts';

const { questions } = wordsOfDossier;
const golden = (id: string) => {
  const found = questions.find((one) => one.id === id);
  if (!found) throw new Error(`The dossier has no question ${id}.`);
  return found;
};

const answers = Object.entries(shortLabels).flatMap(([question, labels]) =>
  Object.entries(labels).map(([id, label]) => ({ question, id, label })),
);

const plain = (label: string): string => label.toLowerCase().replaceAll('-', ' ');

test.each(answers)('the few words for $question = $id are like no other answer of the dossier', (row) => {
  const { options } = golden(row.question);
  const [nearest, second] = options
    .map(({ id, label }) => ({ id, like: likeness(plain(label), plain(row.label)) }))
    .toSorted((a, b) => b.like - a.like);
  expect(nearest?.id).toBe(row.id);
  expect(nearest?.like).toBeGreaterThan(0.4);
  expect(nearest?.like).toBeGreaterThan(second?.like ?? 0);
});

test('every question has its name in few words, and every number in them is the dossier’s', () => {
  expect(Object.keys(shortTitles).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  for (const { question, label } of answers)
    for (const [number] of label.matchAll(/\d+/g)) {
      const { options, help, input } = golden(question);
      expect(JSON.stringify([options, help, input])).toContain(number);
    }
});

test('each input is one of a question of the dossier', () => {
  for (const id of Object.keys(inputWords)) expect(golden(id).id).toBe(id);
  expect(changedWords('0 to 100', '0 to 1000')).toEqual(['changed: 100 → 1000']);
});
