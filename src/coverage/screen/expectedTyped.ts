import { literal } from './answerForm.ts';
import type { Expected } from './expected.ts';
import { typedWords } from './ownWords/typedWords.ts';

/**
 * The card of an outcome, or the text for its record, where something was typed that is no answer: only what was typed
 * stands there as not used, and words that nobody knows are left out of it.
 * @param typed the texts that were typed in this case
 */
export function withTyped(
  typed: readonly string[],
  expected: readonly Expected[],
  isRecord: boolean,
): readonly Expected[] {
  if (typed.length === 0) return expected;
  const part = partForm(typed);
  if (isRecord) {
    const lines = [typedWords.heading, new RegExp(`^(?:${part})$`), typedWords.notInCode];
    return [
      ...expected,
      ...lines.map((words): Expected => ({
        id: 'typed and not used',
        words,
        part: 'screen',
        anywhere: true,
      })),
    ];
  }
  // It stands on the line of what was not asked, or alone where all was.
  const [lead, hint] = [literal(typedWords.lead), literal(typedWords.hint)];
  const behind = `(?: ?${lead}(?:${part})(?:; (?:${part}))*\\. ${hint}\\.?)?`;
  return expected.map((one) =>
    one.id === 'what was not asked' && one.words instanceof RegExp
      ? { ...one, words: new RegExp(one.words.source.replace(/\$$/, `${behind}$`)) }
      : one,
  );
}

/** One text: its words in their order, or that there were some, with the question at which they were not clear. */
function partForm(typed: readonly string[]): string {
  const texts = typed.map((text) =>
    text
      .trim()
      .split(/\s+/)
      .map((word) => `(?:${literal(word)}|…)?`)
      .join(' ?'),
  );
  return `“(?!”)(?:${texts.join('|')})”(?: \\(not clear; [^;)]+\\))?|${literal(typedWords.unknown)}|[^:;“”]+ \\(${literal(typedWords.notClear)}\\)`;
}
