import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIntake } from '../../src/language/line/readIntake.ts';
import { readAnswer } from '../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../src/language/utterance.ts';
import { guideline } from '../fixtures/guideline.ts';
import { worstInputs } from '../fixtures/worstInputs.ts';
import { driver, turnsOfCase } from './conversations.ts';
import { median, printTable, quick } from './measure.ts';
import { processorTime, serve, temporaryFolder } from './processes.ts';

/**
 * What reading a text costs against one turn of a stock Bot Framework bot on the same libraries, in processor time:
 * a short answer, a line of 500 characters, and the worst inputs found. Run with `npm run reading [-- --quick]`.
 */
const rounds = quick ? 5 : 15;
const cases = quick ? 8 : 30;

const line =
  '62-year-old man with an ileal NET, G2, Ki-67 8%, resected in 2019, ECOG 1. Liver only, diffuse metastases in both lobes, 40% of the liver replaced. Unresectable per MDT, not a transplant candidate. Carcinoid syndrome, controlled on lanreotide 120 mg every four weeks; stable disease. DOTATATE positive everywhere. Bilirubin 12 umol/L, no ascites, portal vein patent, no previous Whipple. 7 lesions in segments 5, 6 and 8, the largest 32 mm. Seen in the NET clinic in March with his daughter, who asked about PRRT and its risks today.'.slice(
    0,
    500,
  );

const readings: readonly (readonly [string, () => unknown])[] = [
  [
    'short answer',
    () => readAnswer(guideline, guideline.questions.differentiation, utteranceOf('poorly diff')),
  ],
  ['line of 500 characters', () => readIntake(guideline, utteranceOf(line))],
  ...worstInputs.map(
    ([name, text]) => [`worst: ${name}`, () => readIntake(guideline, utteranceOf(text))] as const,
  ),
];

/** Milliseconds of processor time of one call, the median of several rounds. */
function costOf(work: () => unknown): number {
  for (let warm = 0; warm < 20; warm += 1) work();
  return median(
    Array.from({ length: rounds }, () => {
      const times = quick ? 5 : 20;
      const from = process.cpuUsage();
      for (let index = 0; index < times; index += 1) work();
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1_000 / times;
    }),
  );
}

/** What one typed turn of a stock bot costs, in milliseconds of processor time. */
async function stockTurn(): Promise<number> {
  const replies = join(temporaryFolder(), 'replies.json');
  writeFileSync(
    replies,
    JSON.stringify([{ text: 'An answer.', card: { type: 'AdaptiveCard', version: '1.5', body: [] } }]),
  );
  const stock = await serve(['test/bench/stockCardBot.ts', replies]);
  const driving = await driver('expectReplies', 1);
  await driving.hold(stock, 'typed');
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const clock = performance.now();
    const before = processorTime(stock.pid);
    for (let index = 0; index < cases; index += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await driving.hold(stock, 'typed');
    }
    const after = processorTime(stock.pid);
    const spent = before === null || after === null ? performance.now() - clock : after - before;
    taken.push(spent / (cases * turnsOfCase));
  }
  driving.close();
  await stock.stop();
  return median(taken);
}

const turn = await stockTurn();
printTable('Reading a text : one turn of a stock bot, processor time', [
  ['', 'characters', 'ms', 'ratio'],
  ...readings.map(([name, work], index) => {
    const cost = costOf(work);
    const text = index === 0 ? 'poorly diff' : index === 1 ? line : (worstInputs[index - 2]?.[1] ?? '');
    return [name, String(text.length), cost.toFixed(2), (cost / turn).toFixed(2)];
  }),
  ['one turn of the stock bot', '', turn.toFixed(2), '1'],
]);
