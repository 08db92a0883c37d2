/** The sample of cases that is kept and read (test/golden/vignettes.md). */
export const golden = { seed: 2017, count: 30 };
