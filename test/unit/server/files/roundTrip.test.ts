import { expect } from 'vitest';
import type { LinkedCase } from '../../../../src/conversation/contract/links.ts';
import { feedbackReasons } from '../../../../src/conversation/feedback/record.ts';
import { caseOfCode } from '../../../../src/conversation/record/codedRecord.ts';
import { seeded } from '../../../../src/engine/random.ts';
import type { GivenAnswer, QuestionId } from '../../../../src/guideline/answers.ts';
import { termsOf } from '../../../../src/language/vocabulary/situations.ts';
import { encodeCase } from '../../../../src/machine/caseCode/caseCode.ts';
import type { CaseState } from '../../../../src/machine/cases.ts';
import { advance, type CaseWithPending } from '../../../../src/machine/pendingAnswers.ts';
import { fileTokens } from '../../../../src/server/files/fileToken.ts';
import { linksIn } from '../../../../src/server/files/linksIn.ts';
import { readConfig } from '../../../../src/server/settings/config.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { randomAnswers } from '../../../fixtures/randomAnswers.ts';
import { sampled } from '../../../fixtures/sampled.ts';

const random = seeded(1604);
const tokens = fileTokens('secret', 24);
const situationIds = guideline.specialSituations.map(({ id }) => id);

/** A case at an outcome, with answers that its route does not ask for. */
function anyEnd(): CaseWithPending {
  const known = advance(cases, cases.start(), randomAnswers(guideline, random, 20 + random.below(81)));
  let { state, pending }: { state: CaseState; pending: readonly GivenAnswer[] } = known;
  while (state.question !== null) {
    const answered = cases.answer(
      state,
      state.question,
      random.pick<unknown>(guideline.questions[state.question].classes),
    );
    ({ state, pending } = advance(cases, answered, pending));
  }
  return { state, pending };
}

function anyContent({ state, pending }: CaseWithPending): LinkedCase {
  const situations = situationIds.filter(() => random.below(8) === 0);
  const toldAs = situations.flatMap((id) => termsOf(id).map(({ term }) => `${id}/${term}`));
  const options = state.recommendation?.options.map(({ id }) => id) ?? [];
  return {
    code: encodeCase(cases, { answers: [...state.answers, ...pending], situations }),
    ...(toldAs.length === 0 ? {} : { toldAs }),
    notTaken: guideline.questionIds
      .filter(() => random.below(4) === 0)
      .map((question) => ({
        question,
        words: random.below(2) === 0 ? null : 'liver involvement 30-50 % μ “≥”',
        ...(random.below(2) === 0
          ? {}
          : { answer: random.pick<unknown>(guideline.questions[question].classes) }),
      })),
    choice:
      random.below(2) === 0
        ? null
        : { option: random.pick([null, 'noneOfThese', ...options]), reason: random.pick(feedbackReasons) },
  };
}

const byQuestion = (answers: readonly GivenAnswer[]): ReadonlyMap<QuestionId, unknown> =>
  new Map(answers.map(({ question, answer }) => [question, answer]));

sampled(
  'an address gives exactly the case that it was made of',
  { quick: 150, full: 5_000 },
  async (size) => {
    const publicLinks = linksIn(
      readConfig({ PUBLIC_URL: 'https://a-hospital-of-some-name.net/nelm' }),
      tokens,
    );
    let longest = 0;
    for (let at = 0; at < size; at += 1) {
      const known = anyEnd();
      const content = anyContent(known);
      const url = publicLinks('msteams')?.linkTo('docx', content) ?? '';
      longest = Math.max(longest, url.length);
      const token = /files\/(.+)\.docx$/.exec(url)?.[1] ?? '';
      // The token is read as the server reads it, one after the other.
      // oxlint-disable-next-line no-await-in-loop
      const read = await tokens.read(token, Date.now());
      if (read.kind !== 'valid') throw new Error(`The token is ${read.kind}.`);
      expect(read.content).toEqual(content);
      const made = caseOfCode(cases, read.content.code, read.content);
      expect(made.known.state.outcome).toBe(known.state.outcome);
      expect(made.known.state.answers).toEqual(known.state.answers);
      expect(byQuestion(made.known.pending)).toEqual(byQuestion(known.pending));
      expect(made.beside.notTaken).toEqual(content.notTaken);
      const { choice } = made.beside;
      expect(choice ? { option: choice.option, reason: choice.reason } : null).toEqual(content.choice);
    }
    // Of the limits that programs set for an address, the smallest that is met with is 2,048 characters.
    expect(longest).toBeLessThan(2_000);
  },
);
