import { escapeHtml } from '../escapeHtml.ts';
import { textWidth, type Weight } from './roboto.ts';

/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  /** A class of the picture's style sheet, for its colour. */
  readonly name: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Coordinates with one digit after the point at most. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * A line of text with its left end (or middle, or right end) at x and its baseline at y. It is exactly as wide
 * as measured, whatever font the reader has: what was fitted into a box stays in it.
 */
export function drawText(
  line: string,
  x: number,
  y: number,
  { size, weight = 'regular', name, anchor = 'start' }: TextStyle,
): string {
  if (line === '') return '';
  const bold = weight === 'bold' ? ' font-weight="700"' : '';
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const length = px(textWidth(line, size, weight));
  return `<text class="${name}" x="${px(x)}" y="${px(y)}" font-size="${size}"${bold}${at} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeHtml(line)}</text>`;
}
