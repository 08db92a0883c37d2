import { type Finding, finding } from '../../wire/finding.ts';
import { withoutCase } from '../caseBehind.ts';
import { leadingOf, type OutcomeWords } from '../outcomeWords.ts';
import { type Statement, tidy } from '../screen.ts';
import { conditionsOf, isPlaceOf, optionWords, type ShownOption, warningsOf } from './ofOption.ts';
import {
  beginnings,
  isOpenHere,
  isWarnedHere,
  leadsHere,
  opening,
  stateGroups,
  warningsHeading,
} from './sayings.ts';
import { aroundFindings, type Elsewhere, namesFirst, unlike } from './words.ts';
import { plainly } from '../plainly.ts';

/**
 * Judges what is said of one option by its number: its text and place or what closes it, its warnings in their order,
 * its conditions by their state, the sentences of the recommendation about it, what leads.
 */
export function judgeWhyNot(
  about: OutcomeWords,
  number: number,
  statements: readonly Statement[],
  elsewhere: Elsewhere,
): readonly Finding[] {
  const said = withoutCase(statements);
  const option = about.result.options[number - 1];
  if (!option) return [finding(`there is no option ${number} at ${about.id}`)];
  const [heading, ...own] = said;
  return [
    ...(heading?.words.includes(`${number}`)
      ? []
      : [finding(`the reply about option ${number} is headed "${heading?.words}"`)]),
    ...namesFirst(about, own),
    ...standing(about, number, option, own, elsewhere),
  ];
}

function standing(
  about: OutcomeWords,
  number: number,
  option: ShownOption,
  own: readonly Statement[],
  elsewhere: Elsewhere,
): readonly Finding[] {
  const key = 'option in a reply about the case';
  const wanted = `${number}. ${optionWords(about, option.id)}`;
  const findings: Finding[] = [];
  const warnings = warningsOf(about, option);
  const states = new Map(
    conditionsOf(about, option).map(({ words, state, but }) => [`${words}${but}`, state]),
  );
  const seen = { warnings: [] as string[], conditions: [] as string[], places: 0, texts: 0, headings: 0 };
  let state: 'met' | 'not met' | 'not known' = 'not met';
  for (const one of own) {
    let words = one.words;
    for (const [next, start] of Object.entries(stateGroups) as ['met' | 'not known', string][]) {
      if (!words.startsWith(start)) continue;
      state = next;
      words = words.slice(start.length);
    }
    words = plainly(words);
    const condition = states.get(words);
    if (condition !== undefined) {
      seen.conditions.push(words);
      if (condition !== state)
        findings.push(
          finding(
            `the condition "${words}" is said to be ${state}, expected ${condition}`,
            'state of a condition in a reply',
          ),
        );
    } else if (warnings.includes(words)) {
      seen.warnings.push(words);
    } else if (words === plainly(warningsHeading) && warnings.length > 0 && seen.warnings.length === 0) {
      seen.headings += 1;
    } else if (words.startsWith(beginnings.cautions)) {
      findings.push(...cautionFindings(about, words.slice(beginnings.cautions.length)));
    } else if (/^\d+\. /.test(words)) {
      seen.texts += 1;
      if (words !== wanted)
        findings.push(finding(`option ${number} reads "${words}", expected "${wanted}"`, key));
    } else if (isPlace(words)) {
      seen.places += 1;
      findings.push(...placeFindings(about, number, option, words));
    } else {
      findings.push(
        ...openingFindings(about, number, option, words),
        ...(aroundFindings(about, words, elsewhere) ?? [
          finding(`"${words}" is said of option ${number}, which nobody expects`, 'strange about an option'),
        ]),
      );
    }
  }
  return [
    ...findings,
    ...unlike('warnings', seen.warnings, warnings, true),
    ...(seen.headings === (warnings.length > 0 ? 1 : 0)
      ? []
      : [
          finding(`the heading of the warnings of option ${number} stands there ${seen.headings} times`, key),
        ]),
    ...unlike('conditions', seen.conditions, [...states.keys()], false),
    ...(seen.texts === 1 ? [] : [finding(`option ${number} stands there ${seen.texts} times`, key)]),
    ...(seen.places === 1
      ? []
      : [finding(`the place of option ${number} is said ${seen.places} times`, key)]),
  ];
}

function placeFindings(
  about: OutcomeWords,
  number: number,
  option: ShownOption,
  words: string,
): readonly Finding[] {
  const leads = leadingOf(about).includes(option.id);
  return isPlaceOf(about, number, option, words)
    ? []
    : [
        finding(
          `of option ${number} is said "${words}", and it ${option.closed !== null ? `is closed: ${option.closed}` : leads ? 'leads' : `is open, ${number} of ${about.result.options.length}`}`,
          'place of an option in a reply',
        ),
      ];
}

function cautionFindings({ result, show }: OutcomeWords, words: string): readonly Finding[] {
  const known = result.cautions.map(({ headline }) => tidy(show(headline))).join(' ');
  return words
    .split(/(?<=\.) (?=[A-Z])/)
    .filter((one) => !known.includes(tidy(one)))
    .map((one) => finding(`"${one}" is no caution of this case`, 'caution of another case'));
}

function isPlace(words: string): boolean {
  return (
    words.startsWith(beginnings.closed) ||
    leadsHere.test(words) ||
    isOpenHere.test(words) ||
    isWarnedHere.test(words)
  );
}

/** What opens the reply says where the option stands. */
function openingFindings(
  about: OutcomeWords,
  number: number,
  option: ShownOption,
  words: string,
): readonly Finding[] {
  if (!opening.test(words)) return [];
  const leads = leadingOf(about).includes(option.id);
  const isRight =
    words.startsWith(`Option ${number}`) &&
    / closed in this case/.test(words) === (option.closed !== null) &&
    / comes (?:first|second)\b/.test(words) === leads &&
    (option.closed === null || plainly(words).endsWith(plainly(about.show(option.closed))));
  return isRight ? [] : [finding(`of option ${number} is said "${words}"`, 'place of an option in a reply')];
}
