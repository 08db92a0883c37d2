/** Beginnings that turn a word's meaning round, the longer ones first. */
const prefixes = [
  'hyper',
  'hypo',
  'anti',
  'post',
  'non',
  'pre',
  'pro',
  'dis',
  'un',
  'in',
  'ir',
  'im',
  're',
  'de',
  'a',
];

/** Endings that tell what was done from what can be done, and what a tumour is. */
const suffixes = ['able', 'ible', 'ability', 'ed', 'ing', 'ion', 'net', 'nec', 'nen'];

/** Whether two words differ in a part that bears their meaning: "regressed" and "progressed", "NET" and "NEC". */
export function differInMeaning(typed: string, offered: string): boolean {
  const parts = [typed, offered].map((word) => ({ begins: beginningOf(word), ends: endingOf(word) }));
  const [one, other] = parts;
  return one?.begins !== other?.begins || one?.ends !== other?.ends;
}

function beginningOf(word: string): string {
  return prefixes.find((prefix) => word.startsWith(prefix) && word.length > prefix.length + 2) ?? '';
}

function endingOf(word: string): string {
  const ending = suffixes.find((suffix) => word.endsWith(suffix)) ?? '';
  return ending === 'ible' ? 'able' : ending;
}
