import { describe, expect, test } from 'vitest';
import { quizKnowledge } from '../../../src/cli/verbs/coverage/quizKnowledge.ts';
import type { WalksReport } from '../../../src/coverage/report.ts';
import { toHtml } from '../../../src/coverage/reports/html.ts';
import { toJunit } from '../../../src/coverage/reports/junit.ts';
import { toTerminal } from '../../../src/coverage/reports/terminal.ts';
import { isGood } from '../../../src/coverage/reports/verdict.ts';
import { createScreenJudge } from '../../../src/coverage/screen/judgeScreen.ts';
import { askWalks } from '../../../src/coverage/walks/asks.ts';
import { caseWalks } from '../../../src/coverage/walks/cases/caseWalks.ts';
import { intakeWalks } from '../../../src/coverage/walks/intake.ts';
import { quizWalks } from '../../../src/coverage/walks/quiz.ts';
import type { WalkName, WalkSet } from '../../../src/coverage/walks/walk.ts';
import { inProcessTarget } from '../../../src/server/inProcessTarget.ts';
import { alteredBot, botSending, type Change, heldWith } from '../../fixtures/alteredBot.ts';
import { cases } from '../../fixtures/guideline.ts';
import { wordsOfDossier as dossier } from '../../fixtures/wordsOfDossier.ts';

const setOf: Readonly<Record<WalkName, () => WalkSet>> = {
  asks: () => askWalks(cases, dossier, createScreenJudge(dossier)),
  intake: () => intakeWalks(cases, dossier),
  cases: () => caseWalks(cases, dossier),
  quiz: () => quizWalks(dossier, quizKnowledge()),
};

const seed = 1;

function walk(
  name: WalkName,
  only: string | null = null,
  change: Change = (reply) => reply,
): Promise<WalksReport> {
  return heldWith(alteredBot(change, seed), name, setOf[name](), { seed, only });
}

describe('conversations beside routes are held to the words of the dossier', () => {
  test.each(['asks', 'intake'] as const)('%s: all of it holds and is covered', async (name) => {
    const report = await walk(name);
    expect({ causes: report.causes, missed: report.missed }).toEqual({ causes: [], missed: [] });
    expect(isGood(report)).toBe(true);
  });

  test.each(['quiz exam', 'quiz round', 'quiz case, decided right', 'quiz case, decided wrong'])(
    '%s holds, and covers what it can',
    async (only) => {
      const { causes, criteria } = await walk('quiz', only);
      expect(causes).toEqual([]);
      const covered = Object.values(criteria).reduce((sum, one) => sum + one.covered, 0);
      expect(covered).toBe(only === 'quiz exam' ? 4 : only === 'quiz round' ? 5 : 17);
    },
  );

  test('the same seed brings the same items, whatever else is walked', async () => {
    const lines: string[] = [];
    for (const seed of [1, 1, 2]) {
      const target = inProcessTarget({ cases }, seed);
      const replies = await target.converse?.('quiz exam')({
        type: 'message',
        text: 'quiz exam 5',
        id: `m${lines.length}`,
        channelId: 'coverage',
        conversation: { id: `c${lines.length}` },
        from: { id: 'ann' },
        recipient: { id: 'bot' },
      });
      lines.push(/"item":"([^"]+)"/.exec(JSON.stringify(replies))?.[1] ?? '');
    }
    expect(lines[0]).not.toBe('');
    expect(lines[1]).toBe(lines[0]);
    expect(lines[2]).not.toBe(lines[0]);
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

  test.each<[string, WalkName, string, Change, RegExp]>([
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
    [
      'a cut-off in a reason',
      'quiz',
      'quiz topic Cut-offs',
      (reply) => reply.replaceAll('This is for ', 'This is roughly for '),
      /feedback: reason .* reads ".*This is roughly for/,
    ],
    [
      'an exam that tells at once',
      'quiz',
      'quiz exam',
      (reply) => reply.replaceAll('Answer 2 of 5 noted.', 'Right. Answer 2 of 5 noted.'),
      /is taken with "Right\. Answer 2 of 5 noted/,
    ],
    [
      'an exam that counts one too many',
      'quiz',
      'quiz exam',
      (reply) => reply.replaceAll('2 of 5 right (40 %)', '3 of 5 right (60 %)'),
      /does not say "2 of 5 right/,
    ],
    [
      'a fact of a case told otherwise',
      'quiz',
      'quiz case, decided right',
      (reply) => reply.replaceAll('no result in this case', 'normal'),
      /the case tells ".*normal" of/,
    ],
    [
      'counts of a round',
      'quiz',
      'quiz round',
      (reply) => reply.replaceAll('2 of 3', '3 of 3'),
      /results of a round do not say "2 of 3"/,
    ],
    [
      'an answer of a round shown to all',
      'quiz',
      'quiz round',
      (reply) => reply.replaceAll('Only you see this. Your answer', 'Everybody sees this. Your answer'),
      /does not say "Only you see this/,
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
  const bot = botSending(
    (send) => (activity) => send(activity['text'] === 'no' ? { ...activity, text: 'yes' } : activity),
    seed,
  );
  return heldWith(bot, name, setOf[name](), { seed, only });
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
