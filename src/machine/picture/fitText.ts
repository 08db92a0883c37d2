import { textWidth, type Weight } from './roboto.ts';

/** How wide a text may be, and how it is set. */
export interface TextBox {
  readonly width: number;
  readonly size: number;
  readonly weight?: Weight;
  /** What does not fit into so many lines is left out, with an ellipsis at the end of the last. */
  readonly most?: number;
}

/**
 * Breaks a text into lines of which none is wider than the box: at spaces, and a word that is wider by itself
 * behind a hyphen or slash, or where it must.
 */
export function fitText(
  text: string,
  { width, size, weight = 'regular', most = Infinity }: TextBox,
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...brokenWord(word, fits));
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1).trimEnd();
  return [...kept, `${last}…`];
}

function brokenWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const letters = Array.from(word);
  let end = letters.length - 1;
  while (end > 1 && !fits(letters.slice(0, end).join(''))) end -= 1;
  const seam = letters.slice(0, end).findLastIndex((letter) => letter === '-' || letter === '/') + 1;
  const cut = seam > 0 ? seam : end;
  return [letters.slice(0, cut).join(''), ...brokenWord(letters.slice(cut).join(''), fits)];
}
