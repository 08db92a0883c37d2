import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { meantBy, namedBy } from '../../language/choice/naming.ts';
import { texts } from '../texts/texts.ts';

/** What may stand before the name of a fact that is asked for. */
const lead =
  /^(?:please\s+)?(?:(?:what(?:'s| is| are| about)|how (?:is|are)|ask for|tell me|show me|i want to know|and)\s+)?(?:the\s+)?/iu;

/** The question whose answer a text asks for, by its title or another name; null when it names none. */
export function factWanted({ questions, questionIds }: Guideline, text: string): QuestionId | null {
  const things = questionIds.map((id) => ({
    id,
    title: questions[id].title,
    synonyms: texts.change.names[id],
  }));
  const said = text
    .trim()
    .replace(lead, '')
    .replace(/[\s?.!]+$/u, '');
  const id = namedBy(said, things)?.id ?? meantBy(said, things);
  return things.find((thing) => thing.id === id)?.id ?? null;
}
