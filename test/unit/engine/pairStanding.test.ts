import { describe, expect, test } from 'vitest';
import { pairStanding } from '../../../src/engine/pairStanding.ts';
import { outcomeIds } from '../../../src/guideline/outcome.ts';
import { goldenDossier } from '../../fixtures/golden.ts';
import { guideline } from '../../fixtures/guideline.ts';

/** How each sentence of the dossier begins, with its tag, and how it was read by hand. */
const readByHand: Readonly<Record<string, string>> = {
  'Do both; neither [EXPERT]': 'both',
  'Both: an infection [EXPERT]': 'both',
  'PRRT first because [EXPERT; basis GUIDELINE R5]': 'inOrder',
  'No trial compares [equality EXPERT, U2; LITERATURE R42, R44; SOURCE S4]': 'asEquals',
  'No trial compares [order EXPERT, U2; LITERATURE R42, R44]': 'oneOf',
  'Use what has [EXPERT; basis LITERATURE R80]': 'oneOf',
  'Use what has [EXPERT; basis LITERATURE R45]': 'oneOf',
  'Use the class [EXPERT; basis LITERATURE R45]': 'oneOf',
};

const fromDossier = goldenDossier.outcomes.outcomes.flatMap(({ id, together }) =>
  together.map(({ options, sentence, provenance }) => {
    const key = `${sentence.split(' ').slice(0, 3).join(' ')} [${provenance}]`;
    return `${id}: ${options.join(', ')}: ${readByHand[key] ?? `not read: ${key}`}`;
  }),
);

const pairs = outcomeIds.flatMap((id) => guideline.outcomes[id].together.map((pair) => ({ id, pair })));

describe('how the options of a pair stand to each other', () => {
  test('bug: “first; second” and “what has not been used” were called equals', () => {
    expect(fromDossier.length).toBeGreaterThan(10);
    expect(
      pairs.map(({ id, pair }) => `${id}: ${pair.options.join(', ')}: ${pairStanding(pair)}`).toSorted(),
    ).toEqual(fromDossier.toSorted());
  });

  test('what a sentence puts first is the option that is shown first', () => {
    const inOrder = pairs.filter(({ pair }) => pairStanding(pair) === 'inOrder');
    expect(inOrder.map(({ pair }) => pair.sentence.split(' ')[0]?.toLowerCase())).toEqual(
      inOrder.map(({ pair }) => pair.options[0]),
    );
  });
});
