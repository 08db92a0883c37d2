import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../../src/coverage/dossier/readDossier.ts';
import type { WalksReport } from '../../../src/coverage/report.ts';
import { caseWalks } from '../../../src/coverage/walks/cases/caseWalks.ts';
import { walksRun } from '../../../src/coverage/walks/walksRun.ts';
import { inProcessTarget } from '../../../src/server/inProcessTarget.ts';
import { cases } from '../../fixtures/guideline.ts';

const dossier = readDossier(
  readFileSync(join(import.meta.dirname, '../../../docs/clinical-dossier.md'), 'utf8'),
);
const set = caseWalks(cases, dossier);

/** @param change what is done to the text of every reply */
function walk(
  shard: { readonly part: number; readonly of: number } | null,
  only: string | null = null,
  change: (reply: string) => string = (reply) => reply,
): Promise<WalksReport> {
  const target = inProcessTarget({ cases });
  return walksRun(
    { names: ['cases'], seed: null, only, jobs: 1, errorBudget: 5, shard },
    {
      cases,
      target: {
        ...target,
        converse: (conversation) => {
          const send = target.converse?.(conversation);
          return async (activity) => {
            const replies = (await send?.(activity)) ?? [];
            return JSON.parse(change(JSON.stringify(replies))) as typeof replies;
          };
        },
      },
      sets: [set],
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

describe('what is asked of a finished case is held to the dossier', () => {
  test('all of it holds and is covered', async () => {
    const report = await walk(null);
    expect({ causes: report.causes, missed: report.missed }).toEqual({ causes: [], missed: [] });
    expect(
      Object.values(report.criteria).every(({ covered, total }) => covered === total && total >= 90),
    ).toBe(true);
  });

  const at = (outcome: string): string => {
    const found = set.walks.find(({ name }) => name.startsWith(`case ${outcome} `));
    if (!found) throw new Error(`No walk of ${outcome}.`);
    return found.name;
  };

  test.each<[string, string, (reply: string) => string, RegExp]>([
    [
      'another first option',
      at('prrt'),
      (reply) => reply.replaceAll('First in this case: 177Lu-DOTATATE', 'First in this case: Everolimus'),
      /"First in this case: Everolimus", expected prrt/,
    ],
    [
      'a state of a condition',
      at('prrt'),
      (reply) => reply.replaceAll('Not known: ', 'Met: '),
      /is said to be met, expected not known/,
    ],
    [
      'a reason of a closed option',
      at('refractorySyndromeMedical'),
      (reply) => reply.replaceAll('Closed: ', 'Closed: perhaps '),
      /of option \d is said "Closed: perhaps/,
    ],
    [
      'an option said to be open at another place',
      at('ssaPlusLocoregional'),
      (reply) =>
        reply.replaceAll('It is open in this case, number 2 of', 'It is open in this case, number 3 of'),
      /of option 2 is said "It is open in this case, number 3/,
    ],
    [
      'a caution left out of what is needed',
      at('surgeryCurative'),
      (reply) => reply.replaceAll('Carcinoid syndrome: echocardiography and NT-proBNP first', ''),
      /asked what is needed, the caution ".*" is missing/,
    ],
    [
      'sides turned round',
      at('prrt'),
      (reply) =>
        reply.replaceAll('"Now:"', '"x:"').replaceAll('"Then:"', '"Now:"').replaceAll('"x:"', '"Then:"'),
      /is said to lead to|outcome now/,
    ],
    [
      'words that nobody expects about an option',
      at('prrt'),
      (reply) => reply.replaceAll('Not pregnant', 'Perhaps pregnant'),
      /Not pregnant" is missing/,
    ],
  ])('%s is found', async (_what, only, change, named) => {
    const report = await walk(null, only, change);
    expect(report.failures.map(({ observed }) => observed).join()).toMatch(named);
  });
});
