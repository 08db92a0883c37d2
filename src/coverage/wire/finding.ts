/** Something that is not as expected. */
export interface Finding {
  /** What differs, in one line. */
  readonly text: string;
  /** What it has in common with findings of the same cause: they share at least one of these. */
  readonly keys: readonly string[];
}

/** @param keys what the cause is known by; without any, the form of the text is, whatever it names */
export function finding(text: string, ...keys: readonly string[]): Finding {
  return { text, keys: keys.length > 0 ? keys : [formOf(text)] };
}

/** The key of words that are expected and do not stand there as they should, wherever that is. */
export function wordsKey(expected: string): string {
  return `expected: ${expected}`;
}

/** The key of what is wrong with the answers to a question. */
export function answersKey(question: string): string {
  return `answers of ${question}`;
}

/** The key of a reply that answers something else: what is read on it says nothing of what should stand there. */
export const foreignReply = 'the reply to something else';

/** What a text says of anything: without what it quotes, without numbers, addresses and ids. */
function formOf(text: string): string {
  return text
    .replace(/"[^"]*"/g, '"…"')
    .replace(/\{.*\}|\[.*\]/g, '…')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d[\d.:]*|\b\w*[a-z][A-Z]\w*\b/g, '#');
}
