import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { capital, lowered } from '../said/letterCase.ts';

/** A condition that stands before the option ("Growing fast or bulky with symptoms: early PRRT"), and what is not done. */
const leading =
  /^(?<condition>(?:If (?:(?<subject>[^:]+?) (?=causes?\b))?|SSTR-|Pancreatic primary|Growing fast|On no (?<lacking>\w+))[^:]*): (?:no [^;]*; )?/;

/** Where the part that names the option ends. */
const endOfPart = /[;:.](?: |$)/;

/** Where a condition begins that stands behind the option. What is done "if needed" is no condition of it. */
const trailing =
  /,? (?=(?:mainly |only )?(?:if(?! needed)|when|while|where)\b|only\b|for symptoms\b)|, (?=after\b)/;

/** What speaks of one disease alone and stands behind, or in brackets: "insulinoma: only with glucose monitoring". */
const ofOneDisease = /\b[A-Z]?[a-z]+: (?:\w+ )?only [^.;,)]+/;

/** What begins a part that says how, when or for whom, and names nothing. */
const manner =
  /^(?:after|and|as|at|clearing|compared|else|especially|every|if|in|not|or|parenchyma-sparing|then|to|usually|with)\b/;

/** Doses, times and sizes: a name is no prescription. */
const figures =
  /,? (?:for up to \d[^,]*|every \d[^,]*|\d+ cycles\b|\d[\d.]* ?(?:mg|GBq)\b(?: three times a day)?)/g;

const withFigure = /\d[\d.]* (?:months?|weeks?|mg|mm|GBq)\b/;

/** Verbs with which an option tells what to do. A name does not order anything. */
const orders: ReadonlySet<string> = new Set([
  'ask',
  'continue',
  'control',
  'correct',
  'discuss',
  'escalate',
  'intensify',
  'look',
  'score',
  'start',
  'treat',
]);

/** A condition in brackets is cut behind a comma where it would be longer. */
const longestCondition = 70;

/**
 * What an option is called in a sentence, in its own words: what it is, and in brackets the condition under which it is
 * offered, or as much of it as has room. No dose, and no order ("Start an SSA" is "Starting an SSA").
 */
export function optionName({ text }: Pick<RecommendedOption, 'text'>): string {
  const before = leading.exec(text);
  const rest = text.slice(before?.[0].length ?? 0);
  const part = (withoutBrackets(rest).split(endOfPart, 1)[0] ?? '').replaceAll(figures, '');
  const behind = trailing.exec(part);
  const { subject, lacking, condition = '' } = before?.groups ?? {};
  const what = part.slice(0, behind?.index);
  // "Everolimus, or sunitinib if the primary is pancreatic": the condition is that of the last alone.
  if (behind && /, or \S+$/.test(what)) return part;
  const named = upToManner(what)
    .replace(/\bit\b/, subject ?? 'it')
    .replace(/\bone$/, lacking === undefined ? 'one' : `a ${lacking}`);
  const conditions = [
    ...(condition === '' || lacking !== undefined ? [] : [asCondition(condition, subject)]),
    ...(behind ? [part.slice(behind.index).replace(/^,? /, '')] : []),
  ];
  const brackets = [
    ...(conditions.length === 0 ? [] : [shortened(conditions.join(', '))]),
    ...(ofOneDisease.exec(text) ?? []).map(lowered),
  ];
  return `${capital(withoutOrders(named))}${brackets.length === 0 ? '' : ` (${brackets.join('; ')})`}`;
}

/** Without what stands in brackets, and a drug that the dossier spells in two ways in one of them. */
function withoutBrackets(text: string): string {
  return text.replaceAll(/ \([^)]*\)/g, '').replace('[177Lu]Lu-DOTA-TATE', '177Lu-DOTATATE');
}

/** "If an uncontrolled syndrome causes it" names the syndrome already; "SSTR-positive" is "if SSTR-positive". */
function asCondition(condition: string, subject: string | undefined): string {
  const words = condition.replace(/^If /, '');
  const short = subject === undefined ? words : words.replace(subject, 'it');
  return `if ${lowered(short)}`;
}

/** As much of a condition as has room, up to a comma; of figures nothing. */
function shortened(condition: string): string {
  const parts = condition.split(', ');
  const count = parts.findLastIndex(
    (_part, index) => parts.slice(0, index + 1).join(', ').length <= longestCondition,
  );
  const kept = parts.slice(0, count + 1).join(', ');
  if (kept === '' || withFigure.test(kept)) return 'if …';
  return kept === condition ? condition : `${kept} …`;
}

/** Of parts between commas the first, or all that belong together: "CAPTEM, STZ/5-FU or sunitinib". */
function upToManner(words: string): string {
  const parts = words.split(', ');
  const [first = '', ...others] = parts;
  const at = others.findIndex((part) => manner.test(part) && !/^and \S+ \S+$/.test(part));
  const named = at < 0 ? parts : parts.slice(0, at + 1);
  const last = named.at(-1) ?? '';
  const isList = named.length > 1 && / (?:and|or) |^and /.test(last);
  return isList || !first.includes(' ') ? named.join(', ') : first;
}

/** "Control it and score ECOG again" as "controlling it and scoring ECOG again". */
function withoutOrders(name: string): string {
  return name
    .split(/( (?:and|or) )/)
    .map((part) =>
      part.replace(/^[A-Za-z]+/, (word) => (orders.has(word.toLowerCase()) ? doing(word) : word)),
    )
    .join('');
}

function doing(verb: string): string {
  return `${/[^aeiou][aeiou]l$/.test(verb) ? `${verb}l` : verb.replace(/e$/, '')}ing`;
}
