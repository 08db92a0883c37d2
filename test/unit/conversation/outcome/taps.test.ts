import { expect, test } from 'vitest';
import type { FileLinks } from '../../../../src/conversation/contract/links.ts';
import { mostButtons } from '../../../../src/conversation/contract/message.ts';
import { answerLines } from '../../../../src/coverage/answerLines.ts';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import { guideline, cases } from '../../../fixtures/guideline.ts';
import { distinctOutcomes } from '../../../fixtures/distinctOutcomes.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';
import { sampled } from '../../../fixtures/sampled.ts';
import { type Said, talk } from '../../../fixtures/talk.ts';

const linked: FileLinks = { linkTo: (file, { code }) => `files/${code}.${file}` };
const limit = 28 * 1_024;

const first = guideline.questions[guideline.questionIds[0] ?? 'differentiation'].ask;

/** What somebody at an outcome wants next, and whether a reply gives it. */
const wishes = {
  pdf: ({ card }: Said) =>
    card.actions.some((one) => one.type === 'Action.OpenUrl' && one.url.endsWith('.pdf')),
  wouldChange: ({ text }: Said) => text.startsWith('How firm is this?'),
  next: ({ text }: Said) => text.includes(first),
} as const;

type Wish = keyof typeof wishes;

/** Taps from an outcome until a wish is met: opening a link is one. Infinity where neither one tap nor two do. */
async function tapsFrom(lines: readonly string[], links: FileLinks | null): Promise<Record<Wish, number>> {
  const { saySome, tap } = talk(undefined, { linksIn: () => links });
  const outcome = await saySome(...lines);
  expect(outcome.card.actions.length).toBeLessThanOrEqual(mostButtons);
  expect(Buffer.byteLength(JSON.stringify(outcome.card))).toBeLessThan(limit);
  const found: Record<Wish, number> = {
    pdf: wishes.pdf(outcome) ? 1 : Infinity,
    wouldChange: Infinity,
    next: Infinity,
  };
  for (const { data } of outcome.actions.filter(({ data: { case: id } }) => id !== undefined)) {
    // Of the buttons only the last changes the case.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await tap(data);
    if (wishes.pdf(reply)) found.pdf = Math.min(found.pdf, 2);
    if (wishes.wouldChange(reply)) found.wouldChange = 1;
    if (wishes.next(reply)) found.next = 1;
  }
  return found;
}

test.each(['pdf', 'PDF', 'word', 'record', 'markdown'])(
  'bug: "%s" typed at an outcome was not understood; it shows the record with its files, or that there are none',
  async (typed) => {
    const { answers } = shortestRoutes[0] ?? { answers: {} };
    for (const links of [linked, null]) {
      const { saySome, say } = talk(undefined, { linksIn: () => links });
      // One conversation after the other.
      // oxlint-disable-next-line no-await-in-loop
      await saySome(...linesOf(cases.follow(answers).answers));
      // oxlint-disable-next-line no-await-in-loop
      const reply = await say(typed);
      expect(wishes.pdf(reply)).toBe(links !== null);
      expect(reply.text.includes('No PDF, Word, Markdown or picture here')).toBe(links === null);
    }
  },
);

test('every button of an outcome can be typed as it is labelled', async () => {
  for (const { answers } of shortestRoutes.slice(0, 4)) {
    const lines = linesOf(cases.follow(answers).answers);
    const { actions } = await talk().saySome(...lines);
    const labels = actions.flatMap(({ title, data }) => (data['case'] === undefined ? [] : [title]));
    expect(labels.length).toBeGreaterThan(4);
    for (const label of labels) {
      const { saySome, say, lastEvent } = talk();
      await saySome(...lines);
      await say(label);
      expect([label, lastEvent()]).not.toEqual([label, 'afterOutcome']);
    }
  }
});

function linesOf(answers: readonly GivenAnswer[]): readonly string[] {
  return answers.flatMap((given, at) => answerLines(guideline, given, answers.slice(0, at)));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Infinity;
}

/** The shortest route to each outcome, or so many of the outcomes that differ in what is shown. */
function routesOf(size: number): readonly (readonly GivenAnswer[])[] {
  if (size <= shortestRoutes.length) {
    return shortestRoutes.slice(0, size).map(({ answers }) => cases.follow(answers).answers);
  }
  const all = distinctOutcomes(cases);
  return Array.from({ length: size }, (_, at) => all[Math.floor((at * all.length) / size)]?.answers ?? []);
}

for (const [where, links, pdf] of [
  ['with links', linked, 1],
  ['without', null, Infinity],
] as const) {
  sampled(
    `the median of taps from an outcome to a PDF, to what would change it, to the next patient, ${where}`,
    { quick: 8, full: 200 },
    async (size) => {
      const taps: Record<Wish, number>[] = [];
      for (const answers of routesOf(size)) {
        // Each is a conversation of its own, one after the other.
        // oxlint-disable-next-line no-await-in-loop
        taps.push(await tapsFrom(linesOf(answers), links));
      }
      const medians = (['pdf', 'wouldChange', 'next'] as const).map((wish) =>
        median(taps.map((one) => one[wish])),
      );
      expect(medians).toEqual([pdf, 1, 1]);
    },
  );
}
