import type { Mention } from '../../mention/mention.ts';
import type { Judged } from '../resolution/resolve.ts';

/** The mentions that state this answer and that nothing speaks against. */
export const cleanMentions = (
  judged: readonly Judged[],
  question: Mention['question'],
  answer: string,
): readonly Mention[] =>
  judged.flatMap(({ mention, disqualifier }) =>
    disqualifier === null &&
    mention.question === question &&
    mention.says.kind === 'answer' &&
    mention.says.answer === answer
      ? [mention]
      : [],
  );
