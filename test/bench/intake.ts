import { questions } from '../../src/guideline/questions/index.ts';
import { inListedWords, intakeLines } from '../fixtures/intakeLines.ts';
import { type Score, scoreIntake } from '../fixtures/scoreIntake.ts';

/** Prints how well the intake reader reads the written lines: `npm run intake`. */
const { byQuestion, total } = scoreIntake(intakeLines);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
const row = (title: string, { expected, right, wrong }: Score): string =>
  [
    title.padEnd(46),
    String(expected).padStart(7),
    String(right).padStart(7),
    String(wrong).padStart(7),
    percent(right, right + wrong).padStart(10),
    percent(right, expected).padStart(9),
  ].join('');

console.log(
  `${intakeLines.length} written lines, ${intakeLines.filter(({ facts }) => Object.keys(facts).length === 0).length} of them state nothing\n`,
);
console.log(`${'question'.padEnd(46)} stated   read  wrong precision   recall`);
for (const [id, score] of byQuestion) console.log(row(questions[id].title, score));
console.log(row('all', total));
const listed = scoreIntake(intakeLines.map(inListedWords)).total;
console.log(`\nin words that the dossier lists: ${listed.right} of ${listed.expected} stated answers read`);
process.exitCode = total.wrong === 0 ? 0 : 1;
