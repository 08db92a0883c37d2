import { expect, test } from 'vitest';
import { caseRecord } from '../../../../src/conversation/record/caseRecord.ts';
import { recordOfCode } from '../../../../src/conversation/record/codedRecord.ts';
import { recordMarkdown } from '../../../../src/conversation/record/markdown.ts';
import { plainText } from '../../../../src/conversation/record/plainText.ts';
import type { RecordDocument, RecordPartId } from '../../../../src/conversation/record/recordDocument.ts';
import { byQuestion } from '../../../../src/engine/byQuestion.ts';
import type { CaseState } from '../../../../src/machine/cases.ts';
import { distinctOutcomes } from '../../../fixtures/distinctOutcomes.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { missingInRecord } from '../../../fixtures/recordWords.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

const written = { at: Date.UTC(2026, 10, 29, 9), build: 'a1b2c3d4' };

const atEnd = [...vignettes, ...shortestRoutes].map(({ answers }) => cases.follow(answers));

function recordAt(state: CaseState, beside: Parameters<typeof caseRecord>[3] = {}): RecordDocument {
  const record = caseRecord(cases, { state, pending: [] }, written, beside);
  if (record === null) throw new Error('The case has no outcome.');
  return record;
}

/** What forms lack of what the dossier says of the case. */
function missingAt(state: CaseState): readonly string[] {
  const record = recordAt(state);
  return [recordMarkdown(record), plainText(record).join('\n')].flatMap((text) =>
    missingInRecord(text, state),
  );
}

test('every stop, caution, option, prohibition and condition stands in every form, and the banner', () => {
  expect(atEnd.flatMap(missingAt)).toEqual([]);
});

test('the same over every twentieth outcome that differs in what is shown', { tags: ['long'] }, () => {
  const sample = distinctOutcomes(cases).filter((_one, index) => index % 20 === 0);
  expect(sample.length).toBeGreaterThan(700);
  const faults = sample.flatMap(({ answers }) => missingAt(cases.replay(answers)));
  expect([...new Set(faults)]).toEqual([]);
});

test('the check finds a record without a prohibition, and one without a stop', () => {
  const state = atEnd.find(({ recommendation }) => recommendation?.options[0]?.prohibitions.length);
  if (!state) throw new Error('No vignette has a prohibition.');
  const text = recordMarkdown(recordAt(state));
  const [prohibition] = state.recommendation?.options[0]?.prohibitions ?? [];
  expect(missingInRecord(text.replaceAll(prohibition?.text.slice(0, 40) ?? '?', ''), state)).not.toEqual([]);
  const stopped = atEnd.find(({ recommendation }) =>
    recommendation?.cautions.some(({ severity }) => severity === 'stop'),
  );
  if (!stopped) throw new Error('No vignette has a stop.');
  const stops = recordAt(stopped).parts.filter(({ id }) => id !== 'stops');
  const without = recordMarkdown({ ...recordAt(stopped), parts: stops });
  expect(missingInRecord(without, stopped).length).toBeGreaterThan(0);
});

test('what must be settled first stands above the answers and the options, whatever stands beside', () => {
  const state = atEnd.find(({ recommendation }) =>
    recommendation?.cautions.some(({ severity }) => severity === 'stop'),
  );
  if (!state?.recommendation) throw new Error('No vignette has a stop.');
  const { options, first, together, outcome } = state.recommendation;
  const leading = (together?.options ?? (first ? [first] : [])).map(({ id }) => id);
  const chosen = options.find(({ id }) => !leading.includes(id));
  const record = recordAt(state, {
    situations: [],
    notTaken: [{ question: 'ki67', words: null }],
    choice: {
      option: chosen?.id ?? null,
      reason: 'notAvailable',
      outcome,
      leading,
      by: 'p1',
    },
  });
  const ids = record.parts.map(({ id }) => id);
  const inOrder: readonly RecordPartId[] = [
    'outcome',
    'stops',
    'choice',
    'notAsked',
    'answers',
    'byHand',
    'notTaken',
  ];
  expect(ids.slice(0, inOrder.length)).toEqual(inOrder);
  expect(ids.indexOf('first')).toBeLessThan(ids.indexOf('others'));
  expect(ids.indexOf('cautions')).toBeLessThan(ids.indexOf('firmness'));
  expect(ids.slice(-3)).toEqual(['tags', 'limits', 'picture']);
  expect(recordMarkdown(record)).toContain('Not available here');
});

test('special situations stand in the record of the code as they do in that of the case', () => {
  const [pregnancy] = guideline.specialSituations;
  const state = cases.follow(vignettes.find(({ outcome }) => outcome === 'prrt')?.answers ?? {});
  if (!pregnancy) throw new Error('There is no special situation.');
  const record = recordAt(state, { situations: [pregnancy] });
  expect(record.caseCode).not.toBeNull();
  expect(recordOfCode(cases, record.caseCode ?? '', written)).toEqual(record);
  expect(record.parts.some(({ id }) => id === 'situations')).toBe(true);
  expect(record).not.toEqual(recordAt(state));
});

test('a record holds the code, the day and the version, and nothing that names a conversation', () => {
  for (const state of atEnd) {
    const record = recordAt(state);
    const text = recordMarkdown(record);
    expect(text).toContain('Date: 29 November 2026');
    expect(text).toContain(`Case code: ${record.caseCode}`);
    expect(text).toContain(`${guideline.version}, hash ${cases.stamp.hash.slice(0, 12)}, program a1b2c3d4`);
    expect(JSON.stringify(byQuestion(state.answers)).length).toBeGreaterThan(0);
  }
});

test('before an outcome there is no record', () => {
  expect(caseRecord(cases, { state: cases.start(), pending: [] }, written)).toBeNull();
});
