import { treatmentsByName } from '../ask/treatmentsByName.ts';

/** What was told of a treatment that was given: the disease progressed on it, it was stopped for a reason, or neither. */
export type BecameOf = 'failed' | 'stopped' | null;

/** Words that say that the disease progressed on what they are told of. */
const failing =
  /\b(?:progress(?:ed|ion|ing)|(?<!not )failed|treatment failure|relapsed?|refractory|(?:new|growing) (?:lesions|metastases))\b/u;

/** Words that say that it was given up. */
const stopping =
  /\b(?:stopped|discontinued|ceased|withdrawn|came off|taken off)\b.*?\b(?:for|because of|because|due to|owing to|with|after|on account of) (?!\d|a |the |one |two |three |four |five |six |all |several |some |planned |complet|response|remission|cr\b|surgery|trans)\p{L}|\b(?:intoleran(?:t|ce)|not tolerated|poorly tolerated|toxicity|side[- ]effects?|adverse)\b/u;

/** What words of a treatment that was told as given say became of it. */
export function becameOf(words: string | null): BecameOf {
  const plain = (words ?? '').toLowerCase();
  if (failing.test(plain)) return 'failed';
  return stopping.test(plain) ? 'stopped' : null;
}

/** Words that deny or leave open what stands in their clause. */
const leavesOpen =
  /\?|\b(?:no|without|never|none|if|did(?: not|n'?t)|has(?: not|n'?t)|was(?: not|n'?t)|never|stable|risk|fear)\b/u;

/** What ends what is said of a treatment. */
const endOfClause = /[;\n]|[,.](?!\d)|\bbut\b/u;

/**
 * The words of a text that say what became of a treatment it tells as given: in its own clause up to another treatment, or
 * in the one behind it, where that names none.
 * @param at where the treatment is named
 * @param name the words that name it
 * @returns null where nothing is said of it
 */
export function toldToBecome(text: string, at: number, name: string): string | null {
  const plain = text.toLowerCase();
  const before = plain.slice(0, at).split(endOfClause).at(-1) ?? '';
  if (ofWhatFollows.test(before) && !leavesOpen.test(before))
    return ofWhatFollows.exec(before)?.[0].trim() ?? null;
  const [own = '', next = ''] = plain.slice(at + name.length).split(endOfClause);
  const mine = upToTreatment(own);
  const isShared = mine.trim() === 'and' || mine.trim() === 'then' || mine.trim() === 'and then';
  for (const part of [isShared ? own : mine, ...(mine === own || isShared ? [next] : [])]) {
    const said = part.trim().replace(/^(?:and|then|which|was|were|had|it|he|she)\s+/u, '');
    if (isOfOther(part) && part !== own) continue;
    if (becameOf(said) === null || leavesOpen.test(said)) continue;
    const where = plain.indexOf(said, at + name.length);
    return text.slice(where, where + said.length);
  }
  return null;
}

/** What is said before the treatment that it is about: "progressed on", "intolerant of". */
const ofWhatFollows =
  /\b(?:progress(?:ed|ion|ing) (?:on|after|under|through)|failed|refractory to|intolerant (?:of|to)|intolerance (?:of|to)|toxicity (?:of|on|from|with))(?: (?:the|first|also|prior|previous))? ?$/u;

/** The words before another treatment is named. */
function upToTreatment(words: string): string {
  const ends = treatmentsByName.flatMap(({ said }) => said.exec(words)?.index ?? []);
  return words.slice(0, Math.min(words.length, ...ends));
}

function isOfOther(words: string): boolean {
  return treatmentsByName.some(({ said }) => said.test(words));
}
