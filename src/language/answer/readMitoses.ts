import type { ReportedGrade } from '../../guideline/answers.ts';

const count = String.raw`([<>≥≤~]?)\s*(\d{1,3}(?:\.\d)?)(\s*(?:-|to)\s*\d{1,3})?`;
const area = String.raw`(?:\/|per)\s*(?:(2\s*mm2?|2\s*mm²|10\s*hpfs?)|(\d{0,3}\s*(?:mm2?|mm²|hpfs?)))`;

/** "5 mitoses/2 mm2" and "mitotic count 5 per 10 HPF"; the number of mitoses first or last. */
export const mitosesPattern = new RegExp(
  String.raw`${count}\s*mitos[ei]s(?:\s*${area})?|\bmit(?:os[ei]s|otic\s+(?:count|rate|index|activity))\s*(?:of|is|was|=|:)?\s*${count}(?:\s*(?:mitos[ei]s\s*)?${area})?`,
  'i',
);

/**
 * The grade by mitoses per 2 mm2 or 10 high-power fields: below 2 G1, 2 to 20 G2, above 20 G3 (WHO 2019, R11).
 * @returns `unclear` for a range, a limit that is not one of the grade's, or another area; null without mitoses
 */
export function readMitoses(text: string): ReportedGrade | 'unclear' | null {
  const match = mitosesPattern.exec(text);
  if (!match) return null;
  const groups = match.slice(1);
  const [sign = '', value, range, , otherArea] = groups[1] === undefined ? groups.slice(5) : groups;
  if (value === undefined || range !== undefined || otherArea !== undefined) return 'unclear';
  const mitoses = Number(value);
  if (sign === '<') return mitoses === 2 ? 'G1' : 'unclear';
  if (sign === '>') return mitoses === 20 ? 'G3' : 'unclear';
  if (sign !== '') return 'unclear';
  if (mitoses < 2) return 'G1';
  return mitoses <= 20 ? 'G2' : 'G3';
}
