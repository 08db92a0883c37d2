import type { QuestionId } from '../../guideline/answers.ts';
import type { OptionNames } from './questions/names.ts';
import { questionTables } from './questions/index.ts';

/** What an option may be called; nothing for an option that the vocabulary does not know. */
export function namesOfOption(question: QuestionId, option: string): Required<OptionNames> {
  const ofQuestion: Readonly<Record<string, OptionNames>> = questionTables[question].names;
  const { anywhere = [], whenAsked = [], terms = [] } = ofQuestion[option] ?? {};
  return { anywhere, whenAsked, terms };
}
