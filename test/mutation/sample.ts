import { seeded } from '../../src/engine/random.ts';

/** Some lines of a file of the sources: `src/a.ts:31-60`, as Stryker takes them. */
export interface Piece {
  readonly path: string;
  readonly lines: number;
}

/** At most so many lines stand together. */
const longest = 30;

/**
 * A file in pieces of 30 lines, those in which something is done: types are not mutated, and data only while a
 * module loads, which is left out.
 */
export function piecesOf(path: string, text: string): readonly Piece[] {
  const lines = text.trimEnd().split('\n');
  return lines
    .map((_line, at) => at)
    .filter((at) => at % longest === 0)
    .map((at) => ({ at, piece: lines.slice(at, at + longest) }))
    .filter(({ piece }) =>
      /=>|\breturn\b|\bif \(/.test(piece.filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line)).join('\n')),
    )
    .map(({ at, piece }) => ({ path: `${path}:${at + 1}-${at + piece.length}`, lines: piece.length }));
}

/**
 * Pieces in an order drawn by a seed, until together they have so many lines: each is as likely as any other to
 * come first, and nobody chooses.
 * @param lines that the sample has at least, where there are so many
 */
export function drawPieces(
  pieces: readonly Piece[],
  { seed, lines }: { readonly seed: number; readonly lines: number },
): readonly Piece[] {
  const random = seeded(seed);
  const inOrder = pieces
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((piece) => ({ piece, place: random.below(2 ** 32) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ piece }) => piece);
  let sum = 0;
  return inOrder.filter((piece) => {
    const isWanted = sum < lines;
    sum += piece.lines;
    return isWanted;
  });
}
