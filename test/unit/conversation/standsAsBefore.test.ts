import { describe, expect, test } from 'vitest';
import { openCase } from '../../../src/conversation/state/openCase.ts';
import type { StoredSession } from '../../../src/conversation/state/session.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import type { GuidelineData } from '../../../src/guideline/guideline.ts';
import { createEditions } from '../../../src/machine/caseCode/edition.ts';
import { type Cases, createCases } from '../../../src/machine/cases.ts';
import { earlierCharts } from '../../../src/server/earlierCharts.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { altered } from '../../fixtures/altered.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { storedCases } from '../../fixtures/storedCases.ts';
import { talk } from '../../fixtures/talk.ts';

const stored = storedCases('1.1.1');
const named = (name: string) => stored.find((one) => one.name === name) ?? expect.unreachable(name);
/** 1.1.2 says that a pregnancy comes before every option (0665): a case with one does not stand as it did. */
const isOfPregnancy = ({ session }: { readonly session: StoredSession }): boolean =>
  session.situations.includes('pregnancy');
const withoutPregnancy = (session: StoredSession): StoredSession => ({
  ...session,
  situations: session.situations.filter((id) => id !== 'pregnancy'),
});
const unchanged = stored.filter((one) => !isOfPregnancy(one));
const earlier = earlierCharts(guideline, (error) => {
  throw error;
});
const versionsOf = (of: Cases) => ({ cases: of, editions: createEditions(of, earlier) });
const alike = `The guideline is version ${cases.stamp.version} now (it was 1.1.1); nothing in it changes where this case stands.`;

/** Another guideline than the present one, by one part of its data. */
const otherThan = (path: readonly (string | number)[], part: unknown): Cases =>
  createCases(createGuideline(altered<GuidelineData>(currentData, path, part)));

describe('an open case of guideline 1.1.1, which decided all but pregnancy as 1.1.2 does', () => {
  test('with a pregnancy it is told that the guideline has changed, and without it that it stands as it did', () => {
    const { session } = named('besideRoute');
    expect(isOfPregnancy({ session })).toBe(true);
    expect(openCase(session, versionsOf(cases)).notice?.text).toContain('The guideline has changed');
    const opened = openCase(withoutPregnancy(session), versionsOf(cases));
    expect(opened.notice).toEqual({ text: alike, tone: 'accent' });
    expect(opened.session.answers).toEqual(session.answers);
  });

  test.each(unchanged)('$name is left as it was, and that is said', ({ session }) => {
    const opened = openCase(session, versionsOf(cases));
    expect(opened.notice).toEqual({ text: alike, tone: 'accent' });
    const { version, hash } = cases.stamp;
    expect(opened.session).toEqual({ ...session, guideline: { version, hash } });
    expect(opened.state?.answers).toEqual(session.answers);
  });

  test.each(unchanged)('$name is told so once, with the next reply', async ({ stored: value }) => {
    const store = memoryStore();
    await store.write('case/test/c', value, null);
    const { say } = talk(store, { earlierCharts: earlier });
    const first = await say('path');
    expect(first.text).toContain(alike);
    expect(first.findings).toEqual([]);
    expect((await say('path')).text).not.toContain('The guideline');
  });

  test('what waits in it still waits', async () => {
    const store = memoryStore();
    await store.write('case/test/c', named('waiting').stored, null);
    const { say } = talk(store, { earlierCharts: earlier });
    const { text } = await say('yes');
    expect(text).toContain(alike);
    expect((await say('path')).text).toContain('ECOG 1');
  });

  test('a case of the list is told so where one goes back to it', async () => {
    const store = memoryStore();
    await store.write('case/test/c', named('list').stored, null);
    const { say } = talk(store, { earlierCharts: earlier });
    await say('path');
    const { text } = await say('case 1');
    expect(text).toContain(alike);
    expect(text).not.toContain('has changed');
    await say('case 2');
    expect((await say('case 1')).text).not.toContain('The guideline');
  });

  test.each(unchanged)('by its code $name is opened as it was', async ({ code, session }) => {
    const { say } = talk(memoryStore(), { earlierCharts: earlier });
    const { text, findings } = await say(`open ${code}`);
    // A code names the logic, which 1.1.0 had as well.
    expect(text).toContain(
      `The code was made under guideline 1.1.0 or 1.1.1; it is ${cases.stamp.version} now, and nothing in it changes where this case stands.`,
    );
    expect(text).not.toMatch(/has changed since|Then:|Now:/);
    expect(text).toContain(`with ${session.answers.length} answers`);
    expect(findings).toEqual([]);
  });
});

describe('a guideline that changes something for some cases', () => {
  const noticeOf = (of: Cases, name: string) =>
    openCase(withoutPregnancy(named(name).session), versionsOf(of)).notice;
  const changed = { text: expect.stringContaining('The guideline has changed') as string, tone: 'warning' };
  const same = { text: expect.stringContaining('nothing in it changes') as string, tone: 'accent' };

  test('another title at an outcome is told to the case that has reached it', () => {
    const other = otherThan(['outcomes', 'prrt', 'title'], 'PRRT');
    expect(noticeOf(other, 'atOutcome')).toEqual(changed);
    expect(noticeOf(other, 'midway')).toEqual(same);
  });

  test('another caution is told at the outcome that has it, and nowhere else', () => {
    const c20 = currentData.cautions.findIndex(({ id }) => id === 'C20');
    const other = otherThan(['cautions', c20, 'severity'], 'other');
    expect(noticeOf(other, 'atOutcome')).toEqual(changed);
    expect(noticeOf(other, 'midway')).toEqual(same);
  });

  test('a caution that an answer beside the route raises is told where it does', () => {
    const c18 = currentData.cautions.findIndex(({ id }) => id === 'C18');
    const other = otherThan(['cautions', c18, 'text'], ['Look at the kidneys.']);
    expect(noticeOf(other, 'besideRoute')).toEqual(changed);
    expect(noticeOf(other, 'atOutcome')).toEqual(same);
  });

  test('what only bears on what stands beside the route is told where something does', () => {
    const other = otherThan(['prohibitionScopes', 'X08', 'besideRoute'], null);
    expect(noticeOf(other, 'besideRoute')).toEqual(changed);
    expect(noticeOf(other, 'atOutcome')).toEqual(same);
  });

  test('another way is told to the case that takes it', () => {
    const sooner = otherThan(['guards', 'performanceStatusPoor'], { fact: 'performanceStatus', atLeast: 1 });
    expect(noticeOf(sooner, 'midway')).toEqual(changed);
    const later = otherThan(['guards', 'sstrPositive'], { fact: 'sstrImaging', is: 'heterogeneous' });
    expect(noticeOf(later, 'midway')).toEqual(same);
    expect(noticeOf(later, 'atOutcome')).toEqual(changed);
  });
});

test('of a version of which no chart is kept it is not known, and nothing is claimed', () => {
  const { session } = named('atOutcome');
  const { notice } = openCase(
    { ...session, guideline: { version: '1.0.5', hash: 'another' } },
    versionsOf(cases),
  );
  expect(notice?.text).toContain('The guideline has changed');
});

test('an export without tables tells of an outcome not all that was shown: nothing is claimed', () => {
  const without = earlier().map(({ tables: _tables, ...chart }) => chart);
  const editions = createEditions(cases, () => without);
  const noticeOf = (name: string) =>
    openCase(withoutPregnancy(named(name).session), { cases, editions }).notice?.text;
  expect(noticeOf('atOutcome')).toContain('The guideline has changed');
  expect(noticeOf('besideRoute')).toContain('The guideline has changed');
  expect(noticeOf('midway')).toBe(alike);
});
