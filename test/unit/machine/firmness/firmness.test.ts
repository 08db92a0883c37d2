import { describe, expect, test } from 'vitest';
import { toldAnywhere } from '../../../../src/conversation/messages/outcome/toldOnOptions.ts';
import type { StoredNotTaken } from '../../../../src/conversation/state/session.ts';
import { type Random, seeded } from '../../../../src/engine/random.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../../../src/guideline/answers.ts';
import { namedFacts } from '../../../../src/language/facts/namedFacts.ts';
import { drugsByName } from '../../../../src/language/line/drugsTold.ts';
import type { ReachableEnd } from '../../../../src/machine/firmness/ends.ts';
import { firmnessOf } from '../../../../src/machine/firmness/firmness.ts';
import { everyRoute } from '../../../../src/machine/routes.ts';
import {
  type BruteCase,
  type Completion,
  completionsOf,
  decidesAmong,
  endOfFinished,
  endsWith,
  endText,
  randomCase,
  TooManyCompletions,
  withAnswer,
} from '../../../fixtures/bruteFirmness.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { sampled } from '../../../fixtures/sampled.ts';

/** Ends as text, each with whether it is reached with all known. */
const textsOf = (ends: readonly ReachableEnd[]): readonly string[] =>
  ends.map(({ outcome, lead, whenKnown }) => `${endText(outcome, lead)}${whenKnown ? '' : ' ?'}`).sort();

const endsOf = (completions: readonly Completion[]): readonly string[] => {
  const known = new Set(completions.filter((one) => one.known).map(({ end }) => end));
  return [...new Set(completions.map(({ end }) => end))]
    .map((end) => (known.has(end) ? end : `${end} ?`))
    .sort();
};

/** The questions of the completions, those replaced among them. */
const askedIn = (completions: readonly Completion[]): readonly QuestionId[] =>
  guideline.questionIds.filter((id) => completions.some(({ assigned }) => assigned.has(id)));

/** Pairs are compared for whether a question decides, so that more would take long. */
const mostCompared = 300;

function expectFirmness(made: BruteCase, most: number): void {
  const completions = completionsOf(made, most);
  const firmness = firmnessOf(cases, made, made.situations, made.told);
  const about = JSON.stringify({ ...made, state: made.state.answers });
  expect({ about, ends: textsOf(firmness.reachable) }).toEqual({ about, ends: endsOf(completions) });
  for (const question of askedIn(completions)) {
    const open = firmness.open.find((one) => one.question === question);
    const assigned = new Set(
      completions.map((one) => one.assigned.get(question)).filter((one) => one !== undefined),
    );
    const listed =
      open?.groups.flatMap(({ answers }) => answers.map((answer) => JSON.stringify(answer))) ?? [];
    expect({ about, question, more: listed.filter((one) => !assigned.has(one)) }).toEqual({
      about,
      question,
      more: [],
    });
    for (const written of assigned) {
      const answer = JSON.parse(written) as AnswerValue;
      const group = open?.groups.find(({ answers }) =>
        answers.some((one) => JSON.stringify(one) === written),
      );
      // What is given as not known and bears on nothing is not listed: each answer leaves all.
      const left = open ? endsOf(endsWith(completions, question, answer)) : endsOf(completions);
      const at = { about, question, answer };
      expect({ ...at, ends: textsOf(group?.ends ?? firmness.reachable) }).toEqual({ ...at, ends: left });
    }
    if (completions.length > mostCompared) continue;
    expect({ about, question, decides: open?.decides ?? false }).toEqual({
      about,
      question,
      decides: decidesAmong(completions, question),
    });
  }
}

/** @returns how many changes were compared; those that open more completions are left out */
function expectChanges(made: BruteCase, most: number): number {
  const firmness = firmnessOf(cases, made, made.situations, made.told);
  const now = endOfFinished(made.state, made.pending, made.situations, made.told);
  const given = [...made.state.answers, ...made.pending];
  let compared = 0;
  for (const question of guideline.questionIds) {
    // Beside the route an item that no class is for counts by itself.
    const isBeside = made.state.answers.every((one) => one.question !== question);
    const alone = isBeside && question === 'transarterialContraindications' ? ([['biliary']] as const) : [];
    for (const answer of [...guideline.questions[question].classes, ...alone]) {
      const change = { question, answer } as GivenAnswer;
      const isGiven = given.some((one) => JSON.stringify(one) === JSON.stringify(change));
      const row = firmness.changes.find(
        (one) =>
          one.question === question &&
          one.answers.some((each) => JSON.stringify(each) === JSON.stringify(answer)),
      );
      const about = `${JSON.stringify({ ...made, state: made.state.answers })} ${JSON.stringify(change)}`;
      if (isGiven) {
        expect({ about, row }).toEqual({ about });
        continue;
      }
      const changed = {
        ...withAnswer(made, change),
        situations: made.situations,
        ...(made.told ? { told: made.told } : {}),
      };
      const completions = completionsUpTo(changed, most);
      if (completions === null) continue;
      compared += 1;
      const ends = endsOf(completions);
      if (ends.length === 1 && ends[0] === now) expect({ about, row }).toEqual({ about });
      else {
        expect({ about, ends: row && textsOf(row.ends), asksNext: row?.asksNext }).toEqual({
          about,
          ends,
          asksNext: changed.state.question,
        });
      }
    }
  }
  return compared;
}

/** One or two facts that bear on options, and drugs that failed. */
function randomFacts(random: Random): readonly StoredNotTaken[] {
  const facts = namedFacts.filter(({ decides, against }) => decides !== undefined || against !== undefined);
  const fact = random.pick(facts);
  const drugs = drugsByName.filter(() => random.below(6) === 0);
  return [
    { question: fact.question, words: null, fact: fact.name },
    ...drugs.map(({ name }) => ({ question: 'treatmentCourse', words: null, drug: name })),
  ];
}

function completionsUpTo(made: BruteCase, most: number): readonly Completion[] | null {
  try {
    return completionsOf(made, most, false);
  } catch (error) {
    if (error instanceof TooManyCompletions) return null;
    throw error;
  }
}

describe('firmness', () => {
  sampled('is what completing the case in every way gives', { quick: 6, full: 3_000 }, (size) => {
    const random = seeded(16);
    const most = size > 100 ? 250 : 150;
    for (let count = 0; count < size; count += 1) expectFirmness(randomCase(random, most), most);
  });

  sampled('every single change agrees with walking the changed case', { quick: 4, full: 200 }, (size) => {
    const random = seeded(61);
    const most = size > 100 ? 250 : 60;
    let finished = 0;
    let compared = 0;
    while (finished < size) {
      const made = randomCase(random, most);
      if (made.state.outcome === null) {
        expect(firmnessOf(cases, made, made.situations, made.told).changes).toEqual([]);
        continue;
      }
      finished += 1;
      compared += expectChanges(made, most);
    }
    expect(compared).toBeGreaterThan(20 * size);
  });

  sampled('bug: what was told and no answer says was left out of it', { quick: 3, full: 600 }, (size) => {
    const random = seeded(36);
    const most = size > 100 ? 250 : 60;
    for (let count = 0; count < size; count += 1) {
      const made = { ...randomCase(random, most), told: toldAnywhere(randomFacts(random)) };
      expectFirmness(made, most);
      if (made.state.outcome !== null && count % 4 === 0) expectChanges(made, 60);
    }
  });

  test('at the start is what every route of the chart ends at', { tags: ['long'] }, () => {
    const all = new Set<string>();
    const left = new Map<string, Set<string>>();
    for (const route of everyRoute(cases.graph)) {
      const end = endOfFinished(cases.replay(route), [], []);
      all.add(end);
      for (const given of route) {
        const key = JSON.stringify(given);
        left.set(key, (left.get(key) ?? new Set()).add(end));
      }
    }
    const firmness = firmnessOf(cases, { state: cases.start(), pending: [] });
    const texts = (ends: readonly ReachableEnd[]): readonly string[] =>
      ends.map(({ outcome, lead }) => endText(outcome, lead)).sort();
    expect(texts(firmness.reachable)).toEqual([...all].sort());
    for (const { question, groups, decides } of firmness.open) {
      expect({ question, decides }).toEqual({ question, decides: true });
      for (const { answers, ends } of groups) {
        for (const answer of answers) {
          // Those of routes that never ask the question are left as well.
          const some = left.get(JSON.stringify({ question, answer })) ?? new Set<string>();
          expect(texts(ends)).toEqual(expect.arrayContaining([...some]));
        }
      }
    }
  });
});
