import type { Move } from './route.ts';

/** What was typed in the case that is open after some moves and was no answer: it stands with that case. */
export function typedTexts(moves: readonly Move[]): readonly string[] {
  const begun = moves.findLastIndex(
    (move) => move.do === 'restart' || (move.do === 'tap' && move.button === 'newCase'),
  );
  return moves.slice(begun + 1).flatMap((move) => (move.do === 'say' ? [move.text] : []));
}
