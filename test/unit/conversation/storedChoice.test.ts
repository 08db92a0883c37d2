import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { KeptChoice } from '../../../src/conversation/feedback/choice.ts';
import { feedbackReasons } from '../../../src/conversation/feedback/record.ts';
import type { LastReply } from '../../../src/conversation/state/lastReply.ts';
import {
  emptySession,
  parseSession,
  sessionToStore,
  type StoredAnswer,
  type StoredSession,
} from '../../../src/conversation/state/session.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { cases } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

/** How the version before reads a choice and the last reply: under five names, each a record of its own. */
const said = { outcome: z.string(), leading: z.array(z.string()), by: z.string() };
const choiceBefore = {
  disagreement: z
    .object({ ...said, option: z.string().nullable(), reason: z.enum(feedbackReasons) })
    .nullable()
    .default(null),
  choice: z
    .object({ ...said, option: z.string() })
    .nullable()
    .default(null),
};
const versionBefore = z.object({
  ...choiceBefore,
  asking: z.enum(['deletion', 'feedback', 'newCase', 'change']).nullable().default(null),
  chosenInstead: z.string().nullable().default(null),
  supposed: z.array(z.object({ question: z.string(), answer: z.unknown() })).default([]),
  kept: z.array(z.object(choiceBefore)),
});

const about = { outcome: 'prrt', leading: ['prrt'], by: 'p1' };
const disagreement: KeptChoice = { ...about, option: 'everolimus', reason: 'notAvailable' };
const reasonAlone: KeptChoice = { ...about, option: null, reason: 'comorbidity' };
const ofEquals: KeptChoice = { ...about, leading: ['prrt', 'tace'], option: 'tace', reason: null };

const answer: StoredAnswer = { question: 'ki67', answer: { ki67: 12 } };
const lastReplies: readonly (LastReply<StoredAnswer> | null)[] = [
  null,
  { kind: 'deletion' },
  { kind: 'newCase' },
  { kind: 'change', question: null },
  { kind: 'change', question: 'ki67' },
  { kind: 'cases' },
  { kind: 'feedback', chosen: null },
  { kind: 'feedback', chosen: 'everolimus' },
  { kind: 'look', supposed: [answer] },
];

function sessionWith(more: Partial<StoredSession>): StoredSession {
  return { ...emptySession(cases.stamp), caseId: 'c', number: 2, lastNumber: 2, ...more };
}

function keptWith(choice: KeptChoice | null): StoredSession['kept'][number] {
  return {
    number: 1,
    caseId: 'k',
    rev: 4,
    lines: 0,
    answers: {},
    situations: [],
    notTaken: [],
    intake: null,
    confirming: null,
    lesions: null,
    changes: [],
    choice,
    guideline: { version: cases.stamp.version, hash: cases.stamp.hash },
    salt: '',
    by: {},
    keptSituations: true,
    at: 1,
  };
}

/** As it comes back from a storage. */
const stored = (session: StoredSession): unknown => JSON.parse(JSON.stringify(sessionToStore(session)));

describe('the choice made in a case', () => {
  const anyChoice = fc.constantFrom(null, disagreement, reasonAlone, ofEquals);

  test('property: with what the last reply was it comes back as it was stored, of the open case and of kept ones', () => {
    fc.assert(
      fc.property(
        anyChoice,
        fc.array(anyChoice, { maxLength: 3 }),
        fc.constantFrom(...lastReplies),
        (choice, ofKept, lastReply) => {
          const session = sessionWith({ choice, lastReply, kept: ofKept.map(keptWith) });
          expect(parseSession(stored(session))).toEqual(session);
        },
      ),
    );
  });

  test('property: the version before reads what this one stores, and means the same by it', () => {
    fc.assert(
      fc.property(anyChoice, anyChoice, fc.constantFrom(...lastReplies), (choice, ofKept, lastReply) => {
        const read = versionBefore.parse(
          stored(sessionWith({ choice, lastReply, kept: [keptWith(ofKept)] })),
        );
        for (const [made, before] of [
          [choice, read],
          [ofKept, read.kept[0]],
        ] as const) {
          // That version looked for a disagreement first.
          const meant = before?.disagreement ?? (before?.choice ? { ...before.choice, reason: null } : null);
          expect(meant).toEqual(made);
          expect([before?.disagreement, before?.choice].filter(Boolean)).toHaveLength(made === null ? 0 : 1);
        }
        const asks = lastReply !== null && lastReply.kind !== 'look' && lastReply.kind !== 'cases';
        expect(read.asking).toBe(asks ? lastReply.kind : null);
        expect(read.chosenInstead).toBe(lastReply?.kind === 'feedback' ? lastReply.chosen : null);
        expect(read.supposed).toEqual(lastReply?.kind === 'look' ? [answer] : []);
      }),
    );
  });

  test.each([
    ['no word of it', {}, null],
    ['a disagreement', { disagreement }, disagreement],
    ['a reason alone', { disagreement: reasonAlone }, reasonAlone],
    [
      'one of two equals',
      { choice: { ...about, option: 'tace' } },
      { ...about, option: 'tace', reason: null },
    ],
    ['both', { disagreement, choice: { ...about, option: 'tace' } }, disagreement],
  ])('that an earlier version stored is read: %s', (_what, fields, choice) => {
    const {
      disagreement: _a,
      choice: _b,
      ...rest
    } = z.looseObject({ disagreement: z.unknown(), choice: z.unknown() }).parse(stored(sessionWith({})));
    expect(parseSession({ ...rest, ...fields })?.choice).toEqual(choice);
  });

  test('of the one case that the first versions kept is read', () => {
    const { version, hash } = cases.stamp;
    const closed = {
      caseId: 'old',
      rev: 3,
      lines: 1,
      answers: [],
      ahead: [],
      disagreement,
      guideline: { version, hash },
    };
    const first = { schema: 1, caseId: null, rev: 0, answers: [], guideline: { version, hash }, closed };
    const read = parseSession({ ...first, confirming: null, lesions: null, lastTyped: [], seen: [] });
    expect(read?.kept.map(({ choice }) => choice)).toEqual([disagreement]);
  });

  test('is in the record of a conversation that the version before had stored, and in the list of its cases', async () => {
    const store = memoryStore();
    const key = 'case/test/c';
    const { saySome, say } = talk(store);
    await saySome(
      'ileal NET G2, Ki-67 4%, ECOG 1, extensive extrahepatic disease, non-functioning, PD on octreotide, DOTATATE avid',
      'yes',
      'feedback none of these comorbidity',
    );
    const line = 'Chosen instead: none of these. Because: Comorbidity';
    const record = z.looseObject(choiceBefore).parse((await store.read(key))?.value);
    expect(record.disagreement).toMatchObject({ option: 'noneOfThese', reason: 'comorbidity' });
    expect(record.choice).toBeNull();
    expect((await say('mdt')).text).toContain(line);
    await say('new case');
    await say('case 1');
    expect((await say('mdt')).text).toContain(line);
  });
});
