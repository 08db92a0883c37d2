import type { Intake, IntakeDoubt } from '../reader/intake.ts';
import { type NamedFact, namedFacts } from '../vocabulary/namedFacts.ts';
import type { NotTaken } from './keptWords.ts';
import { selectsNothing, valueIn } from './valueIn.ts';

/** Words that leave open, or deny, what stands beside them, or tell it of somebody else. */
const leavesOpen =
  /\?|\b(?:no|not|non|nor|never|without|denies|denied|excluded?|negative|suspected|suspicion|possible|possibly|probable|query|rule|ruled|unlikely|mother|father|sister|brother|family)\b/u;

/**
 * The facts that a text tells and that no answer says, to be kept with the case: the guideline's words speak of them. What
 * is denied or left open is none; nor is a value whose meaning is asked back, which is kept as that.
 */
export function factsTold(
  read: Pick<Intake, 'facts' | 'doubtful' | 'doubts' | 'background' | 'unread'>,
): readonly NotTaken[] {
  const isPlain = (doubt: IntakeDoubt): boolean => valueIn(doubt) === null;
  const answers = [...read.facts, ...read.doubtful];
  const harmless = new Set(read.doubts.filter(selectsNothing).map(({ words }) => words));
  const others = [
    ...read.doubts.filter(isPlain).map(({ words }) => words),
    ...read.background,
    ...read.unread,
  ];
  return namedFacts.flatMap((fact): readonly NotTaken[] => {
    const unsaid = answers.filter(({ question }) => !(fact.saidByAnswer && question === fact.question));
    const spans = [...unsaid.map(({ words }) => words), ...others];
    const span = spans.find((one) => wordsOfFact(fact, one) !== null);
    const words = span === undefined ? null : wordsOfFact(fact, span);
    if (span === undefined || words === null) return [];
    const told = { question: fact.question, words, fact: fact.name };
    return [harmless.has(span) ? { ...told, selectsNothing: true } : told];
  });
}

/** The words of a text that tell a fact, of the program's own vocabulary; null where it does not tell it. */
function wordsOfFact({ said }: NamedFact, text: string): string | null {
  const plain = text.toLowerCase();
  const found = leavesOpen.test(plain) ? null : said.exec(plain);
  return found ? text.slice(found.index, found.index + found[0].length).trim() : null;
}
