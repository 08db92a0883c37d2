import { contextOf } from '../tokens/clauses.ts';
import { isAmong, statesOfPatientsRow } from '../vocabulary/bearings.ts';
import type { Scope } from './values/scope.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import type { Mention, RoledText } from './values/spans.ts';

/**
 * Whether a clause with words that were not understood may say what all of a mention's sentence is: it stands before a
 * colon with its brackets ("Letter (copied): …"), or it is a title ("Mock case 3.2, ECOG 1"). On a figure with its marker
 * it does only where nothing in it is understood: what tells something else of the patient is no name of what follows.
 */
export function opens(scope: Scope, clause: number, isFigure: boolean): boolean {
  if (headsACase(scope, clause)) return false;
  const heading = clausesBeforeColon(scope);
  if (heading.has(clause)) return !isFigure || tellsNothing(scope, heading);
  return isTitle(scope, clause, isFigure);
}

/** As many questions as are answered only where a case is described. */
const answersOfACase = 4;

/** Whether as many other questions are answered in a mention's sentence as only where a case is described. */
export function describesACase(
  { tokens }: TokenizedText,
  { mentions }: RoledText,
  { question, from }: Mention,
): boolean {
  const answered = mentions.flatMap((other) =>
    other.says.kind === 'answer' &&
    other.question !== question &&
    tokens[other.from]?.sentence === tokens[from]?.sentence
      ? [other.question]
      : [],
  );
  return new Set(answered).size >= answersOfACase;
}

/** "Facts: ileal NET, G1, primary resected, ECOG 0": a case is described behind it, and it only names what follows. */
export function headsACase({ text: { tokens }, roled: { mentions } }: Scope, clause: number): boolean {
  const answered = mentions.flatMap(({ question, says, from }) =>
    says.kind === 'answer' && (tokens[from]?.clause ?? 0) >= clause ? [question] : [],
  );
  return new Set(answered).size >= answersOfACase;
}

/** The clauses that open the sentence of a mention, where a colon stands between them and it: "Letter (copied): …". */
function clausesBeforeColon({ text: { tokens }, clauses, mention: { from } }: Scope): ReadonlySet<number> {
  const first = tokens.find(({ sentence }) => sentence === tokens[from]?.sentence);
  const opening = contextOf(clauses, first?.clause ?? -1);
  const isHeading = tokens.some(
    ({ gap }, at) => at > 0 && at <= from && gap.includes(':') && opening.has(tokens[at - 1]?.clause ?? -1),
  );
  return isHeading ? opening : new Set();
}

/** The longest title, in tokens. */
const longestTitle = 4;

/**
 * "Mock case 3.2, ECOG 1": the few words that a line begins with may say what all of it is. Those that tell something, or of
 * whom, do not: "MDT outcome typed up: …", "Patient lives independently, PS 1", and nor does what stands behind a full stop,
 * but for a figure, which is read as strictly behind another sentence as by itself.
 */
function isTitle(scope: Scope, clause: number, isFigure: boolean): boolean {
  const { text, clauses } = scope;
  const { tokens } = text;
  const [first = 0, ...more] = clauses.tokensOf.get(clause) ?? [];
  const isFirst =
    first === 0 ||
    /[\n\r]/.test(tokens[first]?.gap ?? '') ||
    (isFigure && tokens[first - 1]?.sentence !== tokens[first]?.sentence);
  return isFirst && more.length < longestTitle && tellsNothing(scope, new Set([clause]));
}

/** Nothing in some clauses is understood but words that change nothing, and they speak of nobody. */
function tellsNothing({ text: { tokens }, roled: { roles } }: Scope, some: ReadonlySet<number>): boolean {
  return tokens.every(
    ({ clause, word }, at) =>
      !some.has(clause) ||
      (roles[at] !== 'mention' && roles[at] !== 'situation' && !isAmong(statesOfPatientsRow.persons, word)),
  );
}
