import type { RecommendedOption } from '../../../engine/options.ts';

/** Where the name of an option ends: at a sign, or where its condition begins. */
const endOfName =
  /[;:.](?: |$)|,? (?:if|when|while|only|where|in selected cases|as an MDT decision|for symptoms) /;

/** A condition that stands before the option ("Growing fast or bulky with symptoms: early PRRT"), and what is not done. */
const leadingCondition =
  /^(?:If (?:(?<subject>[^:]+?) (?:causes?|is) )?|SSTR-|Pancreatic primary|Growing fast|On no (?<lacking>\w+))[^:]*: (?:no [^;]*; )?/;

/** What begins a part that says how, when or for whom, and names nothing. */
const says =
  /^(?:after|and|as|at|compared|else|especially|every|in|not|or|parenchyma-sparing|then|to|usually|with)\b/;

/** What an option is called in a sentence: its first words, up to where its condition or its manner begins. */
export function optionName({ text }: Pick<RecommendedOption, 'text'>): string {
  const condition = leadingCondition.exec(text);
  const words = text.slice(condition?.[0].length ?? 0).replaceAll(/ \([^)]*\)/g, '');
  const name = upToManner(words.slice(0, endOfName.exec(words)?.index));
  const { subject = 'it', lacking = '' } = condition?.groups ?? {};
  return name.replace(/\bit\b/, subject).replace(/\bone$/, lacking === '' ? 'one' : `a ${lacking}`);
}

/** Of parts between commas the first, or all that belong together: "CAPTEM, STZ/5-FU or sunitinib". */
function upToManner(words: string): string {
  const parts = words.split(', ');
  const [first = '', ...others] = parts;
  const manner = others.findIndex((part) => says.test(part) && !/^and \S+ \S+$/.test(part));
  const named = manner < 0 ? parts : parts.slice(0, manner + 1);
  const last = named.at(-1) ?? '';
  const isList = named.length > 1 && / (?:and|or) |^and /.test(last);
  return isList || !first.includes(' ') ? named.join(', ') : first;
}
