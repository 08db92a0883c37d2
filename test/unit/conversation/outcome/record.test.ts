import { expect, test } from 'vitest';
import { mdtLines } from '../../../../src/conversation/record/mdtText.ts';
import { outcomeMessage } from '../../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { faultsIn, screenOf, type ShownWords, wordsOf } from '../../../fixtures/outcomeWords.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { goldenSafety } from '../../../fixtures/golden.ts';
import type { Message } from '../../../../src/conversation/contract/message.ts';

const state = cases.follow({
  differentiation: 'well',
  ki67: { ki67: 4 },
  performanceStatus: 1,
  extrahepaticDisease: 'limited',
  liverDistribution: 'diffuse',
  hormonalSyndrome: 'refractory',
  liverInvolvement: 40,
  transarterialContraindications: ['renalImpairment', 'portalVein'],
});
const words = wordsOf(state);

const allFaults = (changed: Partial<ShownWords>): string => faultsIn({ ...words, ...changed }).join('\n');

/** A message with its card changed as JSON. */
const changed = (from: string, to: string): Message =>
  JSON.parse(JSON.stringify(words.message).replaceAll(from, to)) as Message;

test('the outcome has stops, closed options and prohibitions, and no fault', () => {
  expect(words.golden.cautions.filter(({ severity }) => severity === 'stop').length).toBeGreaterThan(1);
  expect(words.golden.options.some(({ closed }) => closed !== null)).toBe(true);
  expect(faultsIn(words)).toEqual([]);
});

/** Each fault that the check of all cards must find: the check of the check. */
test.each<[string, Partial<ShownWords>, string]>([
  [
    'the record without its cautions',
    { mdt: words.mdt.filter((line) => !/^- C\d\d |^! /.test(line)) },
    'the record lacks',
  ],
  ['the record without its banner', { mdt: words.mdt.slice(0, -1) }, 'does not end with the banner'],
  [
    'one stop hidden from the first screen',
    { screen: words.screen.replace('Severe renal impairment', '') },
    'on the screen',
  ],
  [
    'the first screen without its banner',
    { screen: words.screen.split('\n\n').slice(0, -1).join('\n\n') },
    'does not end with the banner',
  ],
  ['an open option struck out, a closed one not', { message: negated() }, 'strikes'],
  ['a weakest tag that comes last', { mdt: [...words.mdt, '[guideline R5; not verified]'] }, 'weakest part'],
  [
    'the record without prohibitions',
    { mdt: words.mdt.filter((line) => !line.startsWith('   - ')) },
    'the record lacks "',
  ],
  ['a label with another count', { message: changed(' more options', '0 more options') }, 'the label says'],
  [
    'a first option that is closed',
    { message: changed(`"first":"${words.golden.first}"`, '"first":"prrt"') },
    'the result has',
  ],
])('%s is found', (_name, fault, found) => {
  expect(allFaults(fault)).toContain(found);
});

/** The card with its rule of striking out turned round. */
function negated(): Message {
  const texts = words.golden.options.map(({ id }) => id);
  expect(texts.length).toBeGreaterThan(2);
  return JSON.parse(
    JSON.stringify(words.message, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('text' in value)) return value;
      const { strike, ...run } = value as { readonly strike?: boolean };
      return strike ? run : { ...run, strike: true };
    }),
  ) as Message;
}

test('recognised special situations stand on the first screen, after the stops, and in the record', () => {
  if (!state.recommendation) throw new Error('There is no outcome.');
  const [pregnancy, ...others] = guideline.specialSituations;
  if (!pregnancy) throw new Error('There is no situation.');
  const beside = { situations: [pregnancy] };
  const screen = screenOf(outcomeMessage(guideline, state.recommendation, { case: 'c', rev: 1 }, beside));
  const sentence = goldenSafety.situations[0]?.sentence ?? 'none in the dossier';
  expect(screen.indexOf(sentence)).toBeGreaterThan(screen.indexOf('(C18)'));
  expect(screen.indexOf(sentence)).toBeLessThan(screen.indexOf('comes before every option listed here'));
  const record = mdtLines(guideline, state.recommendation, { at: 0 }, beside).join('\n');
  expect(record).toContain(sentence);
  expect(others.some((one) => record.includes(one.sentence))).toBe(false);
});

test('the day of the record is the same everywhere: just before midnight in universal time', () => {
  if (!state.recommendation) throw new Error('There is no outcome.');
  const lines = mdtLines(guideline, state.recommendation, { at: Date.UTC(2026, 0, 31, 23, 59, 59) });
  expect(lines).toContain('Date: 31 January 2026');
  expect(lines.some((line) => line.includes('program'))).toBe(false);
});
