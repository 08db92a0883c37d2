import { seeded } from '../../src/engine/random.ts';

/** A file of the sources, from the root of the project, and how many lines it has. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
}

/**
 * Files in an order drawn by a seed, until together they have so many lines: each is as likely as any other to
 * come first, and nobody chooses.
 * @param lines that the sample has at least, where there are so many
 */
export function drawFiles(
  files: readonly SourceFile[],
  { seed, lines }: { readonly seed: number; readonly lines: number },
): readonly SourceFile[] {
  const random = seeded(seed);
  const inOrder = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({ file, place: random.below(2 ** 32) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ file }) => file);
  let sum = 0;
  return inOrder.filter((file) => {
    const isWanted = sum < lines;
    sum += file.lines;
    return isWanted;
  });
}
