import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quizKnowledge } from '../../../src/cli/verbs/coverage/quizKnowledge.ts';
import { readDossier } from '../../../src/coverage/dossier/readDossier.ts';
import type { WalksReport } from '../../../src/coverage/report.ts';
import { toHtml } from '../../../src/coverage/reports/html.ts';
import { toJunit } from '../../../src/coverage/reports/junit.ts';
import { toTerminal } from '../../../src/coverage/reports/terminal.ts';
import { isGood } from '../../../src/coverage/reports/verdict.ts';
import { createScreenJudge } from '../../../src/coverage/screen/judgeScreen.ts';
import { askWalks } from '../../../src/coverage/walks/asks.ts';
import { intakeWalks } from '../../../src/coverage/walks/intake.ts';
import { quizWalks } from '../../../src/coverage/walks/quiz.ts';
import type { WalkName, WalkSet } from '../../../src/coverage/walks/walk.ts';
import { walksRun } from '../../../src/coverage/walks/walksRun.ts';
import { inProcessTarget } from '../../../src/server/inProcessTarget.ts';
import { cases } from '../../fixtures/guideline.ts';

const dossier = readDossier(
  readFileSync(join(import.meta.dirname, '../../../docs/clinical-dossier.md'), 'utf8'),
);

const setOf: Readonly<Record<WalkName, () => WalkSet>> = {
  asks: () => askWalks(cases, dossier, createScreenJudge(dossier)),
  intake: () => intakeWalks(cases, dossier),
  quiz: () => quizWalks(dossier, quizKnowledge()),
};

/** @param change what is done to the text of every reply; null for a healthy bot */
function walk(
  name: WalkName,
  only: string | null = null,
  change: ((reply: string) => string) | null = null,
): Promise<WalksReport> {
  const target = inProcessTarget({ cases }, 1);
  return walksRun(
    { names: [name], seed: 1, only, jobs: 1, errorBudget: 5, shard: null },
    {
      cases,
      target: {
        ...target,
        converse: (conversation) => {
          const send = target.converse?.(conversation);
          return async (activity) => {
            const replies = (await send?.(activity)) ?? [];
            return change ? (JSON.parse(change(JSON.stringify(replies))) as typeof replies) : replies;
          };
        },
      },
      sets: [setOf[name]()],
      program: { name: 'x', version: '0', commit: null, changed: null, digest: '', node: 'v24' },
      dossier: dossier.digest,
      signal: new AbortController().signal,
      now: () => performance.now(),
      startedAt: new Date(0),
      replayCommand: (one) => `replay ${one}`,
      onProgress: () => undefined,
    },
  );
}

describe('conversations beside routes are held to the words of the dossier', () => {
  test.each(['asks', 'intake'] as const)('%s: all of it holds and is covered', async (name) => {
    const report = await walk(name);
    expect({ causes: report.causes, missed: report.missed }).toEqual({ causes: [], missed: [] });
    expect(isGood(report)).toBe(true);
  });

  test(
    'quiz: each kind is answered right and wrong, and its feedback holds',
    { tags: ['long'] },
    async () => {
      const report = await walk('quiz');
      expect({ causes: report.causes, missed: report.missed }).toEqual({ causes: [], missed: [] });
      expect(report.criteria['itemsWrong']).toMatchObject({ covered: 7, total: 7 });
    },
  );

  test.each<[string, WalkName, string, (reply: string) => string, RegExp]>([
    [
      'another meaning of a term',
      'asks',
      'term CUP',
      (reply) => reply.replaceAll('cancer of unknown primary', 'cancer of the upper pancreas'),
      /lacks "cancer of unknown primary"/,
    ],
    [
      'a rule that fired shown otherwise',
      'asks',
      'path at ki67',
      (reply) => reply.replaceAll('→ Well differentiated NET', '→ Poorly differentiated NEC'),
      /in the reply to "path"/,
    ],
    [
      'words that nobody expects below the reason of a question',
      'asks',
      'why at ki67',
      (reply) => reply.replaceAll('Why this question', 'Why this question: because'),
      /in the reply to "why": .*Why this question: because/,
    ],
    [
      'another answer shown for a typed line',
      'intake',
      'line for performanceStatus, confirmed',
      (reply) => reply.replaceAll('Performance status: ECOG 1', 'Performance status: ECOG 0'),
      /is shown as "Performance status: ECOG 0"/,
    ],
    [
      'a line used though it was left out',
      'intake',
      'line for performanceStatus, left out',
      (reply) => reply,
      /was left out and stands in the case|is not asked/,
    ],
    [
      'another right answer in the feedback',
      'quiz',
      'quiz topic Surgery',
      (reply) => reply.replaceAll('Right: ', 'Not: ').replaceAll(/"Right/g, '"Wrong'),
      /is marked|does not name the right answer/,
    ],
  ])('%s is found', async (what, name, only, change, named) => {
    const usesAnyway = what.startsWith('a line used');
    const report = usesAnyway ? await usedAnyway(name, only) : await walk(name, only, change);
    expect(report.failures.map(({ observed }) => observed).join()).toMatch(named);
    expect(report.causes.length).toBeLessThanOrEqual(3);
    expect(isGood(report)).toBe(false);
  });
});

/** A bot that takes "no" for "yes". */
function usedAnyway(name: WalkName, only: string): Promise<WalksReport> {
  const target = inProcessTarget({ cases }, 1);
  return walksRun(
    { names: [name], seed: 1, only, jobs: 1, errorBudget: 5, shard: null },
    {
      cases,
      target: {
        ...target,
        converse: () => {
          const send = target.converse?.();
          return async (activity) =>
            (await send?.(activity['text'] === 'no' ? { ...activity, text: 'yes' } : activity)) ?? [];
        },
      },
      sets: [setOf[name]()],
      program: { name: 'x', version: '0', commit: null, changed: null, digest: '', node: 'v24' },
      dossier: dossier.digest,
      signal: new AbortController().signal,
      now: () => performance.now(),
      startedAt: new Date(0),
      replayCommand: (one) => `replay ${one}`,
      onProgress: () => undefined,
    },
  );
}

test('the reports have the criteria of the walks, and no chart', async () => {
  const report = await walk('asks', 'term CUP');
  const html = toHtml(report, { questions: [], outcomes: [], edges: [] });
  expect(html).toContain('<th scope="row">terms</th>');
  expect(html).not.toContain('<h2>The chart</h2>');
  const xml = toJunit(report, []);
  expect(xml).toContain('name="terms: 1 of ');
  expect(xml).toContain('name="routes to term"');
  expect(toTerminal(report, { width: 80, color: false })).toMatch(/^terms +[█·]+ +1\/\d+/m);
});
