import { describe, expect } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { once } from '../../../../src/machine/once.ts';
import {
  clauseFrames,
  type FrameKind,
  isSure,
  type SureClause,
  sureClauses,
} from '../../../fixtures/modifiedClauses.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { sampled } from '../../../fixtures/sampled.ts';

/** What the tumour is and where it comes from stays so, whatever is planned, and whenever it was said. */
const identity: ReadonlySet<QuestionId> = new Set(['differentiation', 'primarySite']);
const ofIdentity: ReadonlySet<FrameKind> = new Set([
  'negated',
  'hypothetical',
  'experiencer',
  'otherDisease',
  'quoted',
  'template',
]);

/** Clauses of every sixth line for the quick sizes, of every line for the full ones. */
const clausesFor = (size: number): readonly SureClause[] => (size < 10_000 ? some() : all());
const [some, all] = [once(() => sureClauses(6)), once(() => sureClauses())];

const bears = (kind: FrameKind, { question, isCompleted, clause }: SureClause): boolean =>
  (!identity.has(question) || ofIdentity.has(kind)) &&
  // What was done stays done, and an allergy stays one.
  !(kind === 'historical' && (isCompleted || question === 'primaryStatus' || /allerg|anaphyl/i.test(clause)));

const casesOf = (clauses: readonly SureClause[]) =>
  (Object.keys(clauseFrames) as FrameKind[]).flatMap((kind) =>
    clauseFrames[kind].flatMap((frame) =>
      clauses.filter((one) => bears(kind, one)).map((one) => ({ kind, frame, one })),
    ),
  );

const every = <T>(list: readonly T[], size: number): readonly T[] => {
  const step = Math.max(1, Math.floor(list.length / size));
  // An odd step meets every frame and every question.
  return list.filter((_one, index) => index % (step | 1) === 0);
};

describe('a modifier put around a clause of a written line', () => {
  sampled('clauses of all questions are looked at', { quick: 150, full: 30_000 }, (size) => {
    const clauses = clausesFor(size);
    expect(clauses.length).toBeGreaterThan(size < 10_000 ? 350 : 1_000);
    expect(new Set(clauses.map(({ question }) => question)).size).toBeGreaterThanOrEqual(14);
  });

  sampled('leaves no sure reading of what the clause says', { quick: 150, full: 30_000 }, (size) => {
    const sure = every(casesOf(clausesFor(size)), size)
      .map(({ kind, frame, one }) => ({ kind, one, said: frame.replace('X', () => one.clause) }))
      .filter(({ one, said }) => isSure(one.before + said + one.after, one.question, one.answer))
      .map(({ kind, one, said }) => `${kind} ${one.question} ${one.id}: ${said}`);
    expect(sure).toEqual([]);
  });

  sampled(
    'another answer to the same question beside it: neither is sure',
    { quick: 100, full: 10_000 },
    (size) => {
      const others = optionSynonyms.filter(({ text, question, answer }) => isSure(text, question, answer));
      const pairs = clausesFor(size).flatMap((one) =>
        others
          .filter(
            ({ question, answer }) =>
              // Several contraindications may stand together, a number beside its grade, and who was never treated may
              // have grown or be stable.
              answer !== 'naive' &&
              question === one.question &&
              question !== 'transarterialContraindications' &&
              question !== 'ki67' &&
              JSON.stringify(answer) !== JSON.stringify(one.answer),
          )
          .map((other) => ({ one, other })),
      );
      const sure = every(pairs, size)
        .map(({ one, other }) => ({ one, line: `${one.before}${one.clause}, ${other.text}${one.after}` }))
        .filter(({ one, line }) => isSure(line, one.question, one.answer))
        .map(({ one, line }) => `${one.question} ${one.id}: ${line}`);
      expect(sure).toEqual([]);
    },
  );
});
