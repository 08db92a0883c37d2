import { isRealWord } from '../spelling/realWords.ts';

/** What stands before a dash and space, and after it: "le- sions", or with a new line between. */
export const divided = /(?<=(?<!\p{L})(\p{L}{2,}))-(?:[^\S\n]*\r?\n\s*|[^\S\n]+)(?=(\p{Ll}{2,}))/gu;

/** They turn round what follows, and so are never left apart from it. */
const turning = /^(?:un|in|im|ir|il|dis|de|re|pro|non)$/i;
/** First parts of compounds that pathology and imaging write as one word. */
const combining = /^(?:neuro|chemo|radio|immuno|histo|cyto|osteo|gastro|hepato|scinti|lymphadeno)$/i;
/** "Small- and large-cell": the dash stands for a word that follows. */
const suspended = /^(?:and|or|to|und|bis|nor|as|not|no)$/;

/** Whether two parts of a text, divided by a dash at the end of a line or by a typesetter, are one word. */
export function isOneWord(before: string, after: string): boolean {
  if (suspended.test(after)) return false;
  if (turning.test(before) || combining.test(before)) return true;
  return isRealWord(`${before}${after}`.toLowerCase());
}
