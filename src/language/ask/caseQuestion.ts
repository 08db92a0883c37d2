import { once } from '../../machine/once.ts';
import { plainWords } from '../text/plainWords.ts';

/** What is asked of the open case itself: how firm it is, or what to find out next. */
export type CaseQuestion = 'firmness' | 'findOut';

const thing =
  '(?:it|this|that|these|things|anything|something|(?:the|this|that) (?:(?:present|current) )?(?:case|outcome|result|recommendation|advice|suggestion|first (?:option|choice)|option|plan|route|decision|conclusion|picture)|what (?:comes|leads|is) first|(?:your|the) mind)';
/** When and for whom, which changes nothing of what is asked. */
const now =
  '(?: (?:so far|here|now|yet|still|first|next|most|at all|at this (?:point|stage)|in this case|at (?:the )?moment|(?:for|in) (?:her|him|this (?:patient|pt|case)|the (?:patient|pt|case)|my (?:patient|pt))))*';
const may = '(?:would|could|can|might|may|will)';
const person = '(?: (?:i|we|you|one))?';
const steady = '(?:firm|sure|certain|robust|solid|stable|definite|settled|final|fixed|secure)';
const change = '(?:change|alter|shift|overturn|affect|move|influence)';
const findOut =
  '(?:find out|finding out|clarify|clarifying|establish|check|checking|look for|be found out|be clarified|need(?: to know)?|settle|complete)';

const forms: readonly (readonly [CaseQuestion, string])[] = [
  [
    'firmness',
    `(?:what|which (?:answers?|results?|findings?)) (?:else )?${may} (?:still )?${change}(?: ${thing})?${now}`,
  ],
  ['firmness', `how ${steady}(?: (?:is|are|was) (?:${thing}|we|you))?(?: (?:about|of|with) ${thing})?${now}`],
  ['firmness', `(?:is|are) ${thing}${now} ${steady}${now}`],
  ['firmness', `${may} ${thing}${now} ${change}${now}`],
  [
    'firmness',
    `(?:does|do|will|would|can|could) .{1,40}? still (?:matter|${change} ${thing}|make (?:a|any) difference)${now}`,
  ],
  ['firmness', `${may} .{1,40}? ${change} ${thing}${now}`],
  [
    'findOut',
    `what(?: else)?(?: is|'s|s| are)?${now} (?:missing|lacking|outstanding|needed|not known|unknown)${now}(?: (?:that|which) ${may}(?: still)? ${change} ${thing}${now})?`,
  ],
  [
    'findOut',
    `what(?: else)? (?:should|do|must|can|could|shall|would|to|might)${person}${now}(?: be)?(?: worth| have to| need to| want to)?${now} ${findOut}(?: ${thing})?${now}`,
  ],
  ['findOut', "what(?: is|'s|s)? (?:next|first)"],
  [
    'findOut',
    `(?:what|which) (?:tests?|results?|investigations?|information|data|answers?)(?: (?:is|are|do i need|do we need|would help|should come|to get|to find out))?(?: missing)?${now}`,
  ],
];

/** Made with the first text: a start that is not spoken to does without. */
const recognisers = once(() =>
  forms.map(([asks, form]) => [asks, new RegExp(`^(?:(?:and|but|so|ok|then),? )*${form}$`, 'u')] as const),
);

/**
 * Reads a question about the open case itself: "what can still change?", "what would be worth finding out first?".
 * Of several sentences each must be one, so that nothing else that is said is passed over; what is to be found out
 * answers both.
 * @returns null when the text asks something else, such as "what changed since 2017"
 */
export function caseQuestionIn(text: string): CaseQuestion | null {
  const clauses = text
    .split(/[?!.;/,\n]+/u)
    .map((clause) => plainWords(clause))
    .filter((clause) => clause !== '');
  const asked = clauses.map((clause) => recognisers().find(([, form]) => form.test(clause))?.[0]);
  if (asked.length === 0 || asked.includes(undefined)) return null;
  return asked.includes('findOut') ? 'findOut' : 'firmness';
}
