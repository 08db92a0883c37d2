/** The months, in full and short. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
] as const;

const months: ReadonlySet<string> = new Set(monthNames);

/** Whether a word, in lower case, names a month. */
export function isMonth(word: string): boolean {
  return months.has(word);
}
