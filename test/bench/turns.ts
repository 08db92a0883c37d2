import { vignetteTurns } from '../fixtures/vignetteTurns.ts';

/** Prints how many turns each vignette takes, question by question and with a line: `npm run turns`. */
const rows = await vignetteTurns();
const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (upper + lower) / 2;
};
const cell = (value: string | number | null): string => String(value ?? '-').padStart(22);

console.log(`case${cell('question by question')}${cell("the dossier's text")}${cell('a full line')}`);
for (const { id, byQuestion, withText, withFullLine } of rows) {
  console.log(`${id} ${cell(byQuestion)}${cell(withText)}${cell(withFullLine)}`);
}
console.log(
  `median${cell(median(rows.map(({ byQuestion }) => byQuestion))).slice(2)}${cell(
    median(rows.map(({ withText }) => withText)),
  )}${cell(median(rows.flatMap(({ withFullLine }) => withFullLine ?? [])))}`,
);
