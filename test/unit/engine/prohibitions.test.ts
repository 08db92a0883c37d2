import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/engine/facts.ts';
import { broughtAbout, subjectState } from '../../../src/engine/prohibitions.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import type { Guideline } from '../../../src/guideline/guideline.ts';
import { above, atLeast } from '../../../src/guideline/when.ts';

const { cutoffs, prohibitionScopes } = currentData;
const current = createGuideline(currentData);
const other = createGuideline({
  ...currentData,
  version: '9.0.0',
  prohibitionScopes: {
    ...prohibitionScopes,
    X09: { subject: above('liverInvolvementPct', 60), besideRoute: { forbids: ['embolization'] } },
    X13: { subject: atLeast('performanceStatus', 2), besideRoute: null },
  },
});

const given: Answers = { performanceStatus: 2, liverInvolvement: 65 };

/** The prohibitions of bland embolization that the answers bring about beside a route that did not ask for them. */
function broughtAboutIn(guideline: Guideline): readonly string[] {
  const tae = guideline.outcomes.taePreferred.options.find(({ id }) => id === 'tae');
  if (!tae) throw new Error('There is no option tae.');
  return broughtAbout(tae, deriveFacts(guideline, {}), deriveFacts(guideline, given)).map(({ id }) => id);
}

test('a prohibition is brought about where its own guideline says that it is', () => {
  expect(broughtAboutIn(current)).toEqual([]);
  expect(broughtAboutIn(other)).toEqual(['X09']);
});

test('of whom a prohibition speaks is what its own guideline says', () => {
  const isAbout = (guideline: Guideline): boolean =>
    guideline.prohibitions.some(
      (one) => one.id === 'X13' && subjectState(guideline, one, deriveFacts(guideline, given)) !== 'notMet',
    );
  expect(isAbout(current)).toBe(false);
  expect(isAbout(other)).toBe(true);
});

test('a scope begins where the cut-off lies', () => {
  const subjects = current.prohibitions.map(({ id, subject }) => [id, subject] as const);
  expect(subjects).toContainEqual(['X09', above('liverInvolvementPct', cutoffs.liverInvolvementHighAbove)]);
  expect(subjects).toContainEqual(['X13', atLeast('performanceStatus', cutoffs.ecogSupportiveFrom)]);
});

test('every scope is that of a prohibition, and what it forbids stands in an option that has the prohibition', () => {
  const ids = current.prohibitions.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(prohibitionScopes)));
  const options = Object.values(current.outcomes).flatMap((outcome) => outcome.options);
  for (const { id, besideRoute } of current.prohibitions) {
    const listed = options.filter(({ prohibitions }) => prohibitions.some((one) => one.id === id));
    const { forbids, forbidsOptions = [] } = besideRoute ?? {};
    expect(
      forbids?.some((kind) => listed.some((option) => option.kinds.includes(kind))) ?? true,
      `what ${id} forbids`,
    ).toBe(true);
    expect(listed.map((option) => option.id)).toEqual(expect.arrayContaining([...forbidsOptions]));
  }
});
