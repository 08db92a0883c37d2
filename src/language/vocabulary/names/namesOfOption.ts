import type { QuestionId } from '../../../guideline/answers.ts';
import { courseNames } from './courseNames.ts';
import { liverNames } from './liverNames.ts';
import type { NamesOf, OptionNames } from './optionNames.ts';
import { tumourNames } from './tumourNames.ts';

/** Everyday names of the options, by question and option: the synonyms of the dossier (2.3), and more. */
export const optionNames: NamesOf = { ...tumourNames, ...liverNames, ...courseNames };

/** What an option may be called; nothing for an option that the vocabulary does not know. */
export function namesOfOption(question: QuestionId, option: string): Required<OptionNames> {
  const ofQuestion: Readonly<Record<string, OptionNames>> = optionNames[question];
  const { anywhere = [], whenAsked = [], terms = [] } = ofQuestion[option] ?? {};
  return { anywhere, whenAsked, terms };
}
