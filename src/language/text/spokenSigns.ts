/** What ends sentences in a typed text: where it stands, signs that are spoken out are words. */
const typedSign = /[.;:!?](?=\s|$)|\n/;
/** "Over a period", "a period of six months". */
const timeBefore = /\b(?:an?|the|this|that|same|long|short|up|time|interval|study|free|first|whole)\s*$/i;
const timeAfter = /^\s+(?:of|without|with|in|from)\b/i;
/** "The next line of treatment" */
const treatmentAfter =
  /^\s+(?:of|is|was|should|would|could|therapy|treatment|systemic|chemo\w*|please)\b|^\s*\??$/i;
const number =
  /(?:\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|\w+ty))\s*$/i;
const numberNext =
  /^\s+(?:\d|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|\w+ty)\b)/i;

/** Signs that are spoken out, as dictation leaves them. */
export const spoken = /(?:^|(?<!\s)\s+)(?:full[\s-]stop|period|comma|(?:new|next)\s+(?:line|paragraph))\b/gi;

/**
 * The sign that some spoken words stand for, in a text that is dictated and has no signs of its own; "full stop" in any.
 * Between two numbers a comma may be a decimal sign, and stays a word.
 */
export function signSpoken(match: RegExpExecArray): string {
  const [words] = match;
  const name = words.trim().toLowerCase();
  const before = match.input.slice(0, match.index);
  const after = match.input.slice(match.index + words.length);
  if (name.startsWith('full')) return '.';
  if (typedSign.test(match.input)) return words;
  if (name === 'comma') return number.test(before) && numberNext.test(after) ? words : ',';
  if (name === 'period') return timeBefore.test(before) || timeAfter.test(after) ? words : '.';
  return treatmentAfter.test(after) ? words : '\n';
}
