import { createCases } from '../../src/machine/cases.ts';
import { guideline } from '../fixtures/guideline.ts';
import { checkEveryOutcome, recordLength, shareOnOneScreen, walkEveryRoute } from './everyOutcome.ts';
import { liveHeap } from './liveHeap.ts';

/**
 * Every answer that the chart can give, against the oracle, the dossier's words and the checks of cards:
 * `npm run answers`. The exit status is 1 when anything is wrong.
 */
const cases = createCases(guideline);
const number = (value: number): string => value.toLocaleString('en-GB');
/** Prints what a part found, with its time and the most memory that the process had so far. */
const print = (startedAt: number, lines: readonly string[]): void => {
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
  console.log([...lines, `${seconds} s; at most ${megabytes} MB so far`, ''].join('\n'));
};

/** Parts of the routes after which the memory in use is looked at. */
const looks = [0.1, 0.5, 1] as const;

const chartFrom = performance.now();
const heaps: string[] = [];
const walked = await walkEveryRoute(cases, ({ routes, total }) => {
  const look = looks[heaps.length];
  if (look !== undefined && total !== null && routes >= look * total)
    heaps.push(`${liveHeap().toFixed(0)} MB after ${look * 100} %`);
});
const missing = Object.entries(walked.criteria).flatMap(([name, { missing }]) =>
  // The chart has neither commands nor buttons.
  name === 'commands' || name === 'taps' ? [] : missing,
);
print(chartFrom, [
  `${number(walked.routes)} class routes of guideline ${walked.guideline.version} (${walked.guideline.hash.slice(0, 12)})`,
  `${walked.failures.length} differ from the oracle or leave an option open that a shown stop forbids`,
  ...walked.failures.map(({ expected, observed }) => `  expected ${expected}; observed ${observed}`),
  `memory in use, garbage collected: ${heaps.join(', ')} of the routes`,
  `${missing.length} of what the dossier has was never shown`,
  ...missing.map((item) => `  ${item}`),
]);

const cardsFrom = performance.now();
const found = checkEveryOutcome(cases);
print(cardsFrom, [
  `${number(found.cards)} distinct cards, each with its text for the record`,
  ...(['words', 'lines'] as const).map((which) => {
    const [median = 0, ninth = 0, longest = 0] = [0.5, 0.9, 1].map((part) =>
      recordLength(found, which, part),
    );
    return `${which} of the text for the record: median ${number(median)}, nine of ten up to ${number(ninth)}, longest ${number(longest)}`;
  }),
  `${found.faults.length} faults in words, tags, order or form`,
  ...found.faults.map((fault) => `  ${fault}`),
  `${(shareOnOneScreen(found) * 100).toFixed(1)} % of routes end in a card of one phone screen; of the others, beside`,
  `stops and first-screen lines too long: ${found.crowded.length}`,
  ...found.crowded.map((card) => `  ${card}`),
  ...[...found.room]
    .filter(([, { fitting, routes }]) => fitting < routes)
    .map(([outcome, { fitting, routes }]) => `  ${outcome}: ${number(fitting)} of ${number(routes)} fit`),
]);

const isFine = walked.failures.length + missing.length + found.faults.length + found.crowded.length === 0;
process.exitCode = isFine ? 0 : 1;
