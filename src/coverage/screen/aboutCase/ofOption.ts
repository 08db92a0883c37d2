import type { Answers } from '../../../guideline/answers.ts';
import { leadingOf, type OutcomeWords, textOf } from '../outcomeWords.ts';
import { deniedInOrder } from '../deniedLines.ts';
import { butHas } from '../butHas.ts';
import { plainly } from '../plainly.ts';
import { prohibitionsOf } from '../../oracle/prohibitions.ts';
import { beginnings, isClosedHere, isOpenHere, isWarnedHere, leadsHere } from './sayings.ts';

/** An option of an outcome, with the state of its conditions. */
export type ShownOption = OutcomeWords['result']['options'][number];

export function optionWords(about: OutcomeWords, option: string): string {
  return plainly(about.show(textOf(about, option)));
}

/** A condition in words with its state, and what stands behind that. */
interface ShownCondition {
  readonly words: string;
  readonly state: ShownOption['conditions'][number]['state'];
  readonly but: string;
}

/** The conditions of an option in words, each with its state. */
export function conditionsOf(
  about: OutcomeWords,
  { conditions, closed }: ShownOption,
): readonly ShownCondition[] {
  const { show, dossier } = about;
  return conditions.map(({ id, state }) => ({
    words: plainly(show(dossier.outcomes.conditions.find((one) => one.id === id)?.words ?? '')),
    but: closed === null ? butHas(about, id) : '',
    state,
  }));
}

/** The warnings about an option, in their order, and behind them those that the case denies. */
export function warningsOf(about: OutcomeWords, { prohibitions }: ShownOption): readonly string[] {
  return [
    ...sentencesOf(about, prohibitions).map(({ words }) => words),
    ...deniedInOrder(about, prohibitions).map(({ id, lead }) => `${lead}${sentenceOf(about, id)}`),
  ];
}

/** Warnings that the case does not deny, in their order. */
function sentencesOf(
  about: OutcomeWords,
  ids: readonly string[],
): readonly { readonly id: string; readonly words: string }[] {
  return about.dossier.outcomes.prohibitions
    .filter(({ id }) => ids.includes(id) && !about.denied.has(id))
    .map(({ id }) => ({ id, words: sentenceOf(about, id) }));
}

function sentenceOf({ show, dossier }: OutcomeWords, id: string): string {
  return plainly(show(dossier.outcomes.prohibitions.find((one) => one.id === id)?.text ?? ''));
}

/** Whether words say where an option stands: that it is closed, by what; that it leads; or its number, of how many. */
export function isPlaceOf(about: OutcomeWords, number: number, option: ShownOption, words: string): boolean {
  if (option.closed !== null) {
    return words.startsWith(beginnings.closed)
      ? plainly(words.slice(beginnings.closed.length)) === plainly(about.show(option.closed))
      : isClosedHere.test(words);
  }
  if (leadingOf(about).includes(option.id)) return leadsHere.test(words);
  const warned = warningsAt(about, option);
  const [, at, of, warning] = (warned.length > 0 ? isWarnedHere : isOpenHere).exec(words) ?? [];
  if (warned.length > 0 && plainly(`${warning ?? ''}.`.replace(/\.\.$/, '.')) !== warned.join(' '))
    return false;
  return Number(at) === number && Number(of) === about.result.options.length;
}

/** The warnings of an option that speak of this patient and forbid what it gives. */
function warningsAt(about: OutcomeWords, option: ShownOption): readonly string[] {
  const { dossier, id: outcome, answers } = about;
  const kinds = dossier.outcomes.outcomes
    .find(({ id }) => id === outcome)
    ?.options.find(({ id }) => id === option.id)?.kinds;
  const applying = prohibitionsOf(answers as Answers).filter(
    (one) => one.options.includes(option.id) || one.kinds.some((kind) => kinds?.includes(kind)),
  );
  return sentencesOf(about, option.prohibitions)
    .filter(({ id }) => applying.some((one) => one.id === id))
    .map(({ words }) => words);
}
