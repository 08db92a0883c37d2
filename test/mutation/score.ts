import { z } from 'zod';

/** What Stryker's JSON report says, as far as it is read. */
const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          status: z.enum([
            'Killed',
            'Timeout',
            'Survived',
            'NoCoverage',
            'Ignored',
            'CompileError',
            'RuntimeError',
            'Pending',
          ]),
          mutatorName: z.string(),
          replacement: z.string().optional(),
          location: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    }),
  ),
});

/** What came of the mutants of some files. */
export interface Score {
  readonly files: number;
  /** Noticed by a test, those that never end included. */
  readonly noticed: number;
  readonly survived: number;
  /** Reached by no test. */
  readonly unreached: number;
  /** Not tried: code that runs only while a module loads, and what does not run at all. */
  readonly leftOut: number;
  /** Where those stand that nothing noticed, with what stood there instead. */
  readonly open: readonly string[];
}

/**
 * Reads the score from the JSON that Stryker wrote.
 * @throws ZodError when it is no such report
 */
export function scoreOf(json: string): Score {
  const { files } = report.parse(JSON.parse(json));
  const mutants = Object.entries(files).flatMap(([file, { mutants: of }]) =>
    of.map((mutant) => ({ file, ...mutant })),
  );
  const count = (...wanted: readonly (typeof mutants)[number]['status'][]): number =>
    mutants.filter(({ status }) => wanted.includes(status)).length;
  return {
    files: Object.keys(files).length,
    noticed: count('Killed', 'Timeout'),
    survived: count('Survived'),
    unreached: count('NoCoverage'),
    leftOut: count('Ignored', 'CompileError', 'RuntimeError', 'Pending'),
    open: mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(
        ({ file, location, mutatorName, replacement, status }) =>
          `${file}:${location.start.line} ${mutatorName}${status === 'NoCoverage' ? ', reached by no test' : ''}: ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 100)}`,
      ),
  };
}

/** The score in one line: "37 of 40 noticed (93 %), 2 survived, 1 reached by no test; 5 not tried". */
export function scoreLine({ noticed, survived, unreached, leftOut }: Score): string {
  const tried = noticed + survived + unreached;
  const share = tried === 0 ? '' : ` (${Math.round((100 * noticed) / tried)} %)`;
  return `${noticed} of ${tried} noticed${share}, ${survived} survived, ${unreached} reached by no test; ${leftOut} not tried`;
}
