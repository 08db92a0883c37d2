import type { RecordedTest } from './testEvidence.ts';

/** A row of docs/hazard-log.md: what could hurt, and the tests that show its control. */
export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly shownBy: readonly { readonly file: string; readonly titles: readonly string[] }[];
}

/** The rows of the hazard log. */
export function hazardsIn(markdown: string): readonly Hazard[] {
  return markdown
    .split('\n')
    .filter((line) => /^\| H\d\d /.test(line))
    .map((line) => {
      const [id = '', hazard = '', , , shown = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return {
        id,
        hazard,
        shownBy: [...shown.matchAll(/`([^`]+)`((?: “[^”]+”,?)*)/g)].map(([, file = '', titles = '']) => ({
          file,
          titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
        })),
      };
    });
}

/** The hazards whose control some tests show. */
export function hazardsShownBy(
  hazards: readonly Hazard[],
  tests: readonly RecordedTest[],
): readonly string[] {
  return hazards
    .filter(({ shownBy }) =>
      shownBy.some(({ file, titles }) =>
        tests.some(
          (test) =>
            (test.file === file || test.file.startsWith(`${file}/`)) &&
            (titles.length === 0 || titles.some((title) => test.name.includes(title))),
        ),
      ),
    )
    .map(({ id }) => id);
}
