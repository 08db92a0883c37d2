import { isTreatmentGiven, namedFactOf, namedFacts } from '../../language/facts/namedFacts.ts';
import { drugsByName } from '../../language/line/drugsTold.ts';
import { retractionsIn } from '../../language/line/retraction.ts';
import { treatmentsByName } from '../../language/ask/treatmentsByName.ts';
import type { StoredNotTaken } from '../state/session.ts';
import { withoutNo } from './corrected.ts';
import { withoutOpening } from './correction.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/**
 * "Take back PRRT", "she never had PRRT", "it was sunitinib, not everolimus": something that was told of the case, and that
 * no answer says, is not so. Whatever was told can be taken back by its name; what was not told is not told by that.
 */
export function toldTakenBack(
  said: Readings,
  { case: open }: Situation,
): Extract<CaseIntent, { kind: 'toldTakenBack' }> | null {
  const { session } = open();
  if (session.caseId === null) return null;
  const kept = [...session.notTaken, ...(session.intake?.notTaken ?? [])];
  const ways = [said, withoutOpening(said), withoutNo(said), withoutNo(withoutOpening(said))];
  for (const retraction of ways.flatMap((one) => (one ? retractionsIn(one.utterance.text) : []))) {
    const { what, isAsked, isOfState } = retraction;
    const tellable = isOfState ? kept.filter((told) => !isTreatment(told)) : kept;
    const named = what.split(/\s*(?:[,;&+]|\band\b|\bor\b)\s*/u).filter((part) => part !== '');
    const found = named.map((part) => tellable.filter((told) => isCalled(told, part, isAsked)));
    if (found.length > 0 && found.every((those) => those.length > 0)) {
      const taken = [...new Set(found.flat())];
      const instead = retraction.instead === null ? [] : insteadOf(retraction.instead, taken);
      if (instead === null) continue;
      return { kind: 'toldTakenBack', taken, instead, meant: what };
    }
    if (isAsked && found.every((those) => those.length === 0) && named.every(isKnownName)) {
      return { kind: 'toldTakenBack', taken: [], instead: [], meant: what };
    }
  }
  return null;
}

function isTreatment({ drug, fact }: StoredNotTaken): boolean {
  return drug !== undefined || isTreatmentGiven(fact);
}

/**
 * "Take back diabetes" where no such thing was told: that is said, and the wish is kept as no words of the case. Words of a
 * question, and of answers as a whole, are left to the readers of changes.
 */
export function nothingToTakeBack(
  said: Readings,
  { case: open }: Situation,
): Extract<CaseIntent, { kind: 'toldTakenBack' }> | null {
  if (open().session.caseId === null) return null;
  const [wish] = retractionsIn(said.utterance.text);
  if (wish?.isAsked !== true || !/^(?:please )?(?:take back|withdraw)\b/u.test(said.utterance.plain))
    return null;
  if (/\b(?:answers?|changes?|all|everything|last|that|it|this)\b/u.test(wish.what)) return null;
  const { facts, doubtful, doubts } = said.of(wish.what).line();
  const isOfQuestion = facts.length + doubtful.length > 0 || doubts.some(({ question }) => question !== null);
  return isOfQuestion ? null : { kind: 'toldTakenBack', taken: [], instead: [], meant: wish.what };
}

/** Whether something that was told is called so. What was kept as typed is, where it is asked for, by any words of it. */
function isCalled(told: StoredNotTaken, part: string, isAsked: boolean): boolean {
  const { fact, drug, words, answer } = told;
  if (drug !== undefined) return drugsByName.some(({ name, said }) => name === drug && isAll(said, part));
  if (fact !== undefined) {
    const known = namedFactOf(fact);
    // A value that selects something is taken out of the answer that it gave.
    if (!known || (known.saidByAnswer && told.selectsNothing !== true)) return false;
    const treatment = treatmentsByName.find(({ name }) => name === known.given);
    // "DPD is normal" calls a deficiency by what is deficient, "not 52" a count by its figure.
    const names = [
      known.name,
      known.name.split(' ')[0] ?? '',
      ...(known.given === undefined ? [] : [known.given]),
    ];
    const figure = /\d+(?:[.,]\d+)?/u.exec(words ?? '')?.[0];
    return (
      (known.given === undefined && figure === part) ||
      [...names, words ?? ''].some((name) => name.toLowerCase() === part) ||
      isAll(treatment?.said ?? known.said, part)
    );
  }
  const isWhole = answer === undefined && words !== null;
  return (
    isAsked &&
    isWhole &&
    ` ${words.toLowerCase()} `
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ')
      .includes(part) === true
  );
}

/** Words around a name that say nothing else. */
const around =
  /\b(?:an?|the|any|her|his|their|first|earlier|previous|prior|treatment|therapy|drug|cycles?|progress(?:ion|ed)?|failure|failed|had|given|with|on|of|after|was|it|she|he)\b|\d/gu;

/** Whether a part of a text names something and says nothing else. */
function isAll(said: RegExp, part: string): boolean {
  const found = said.exec(part);
  return found !== null && !/\p{L}/u.test(part.replace(found[0], ' ').replaceAll(around, ' '));
}

/** Whether something is the name of a fact or of a treatment. */
function isKnownName(part: string): boolean {
  return (
    namedFacts.some(({ saidByAnswer, said }) => !saidByAnswer && isAll(said, part)) ||
    treatmentsByName.some(({ said }) => isAll(said, part))
  );
}

/** What was so instead, told as that was which is taken back; null where its name is not known. */
function insteadOf(is: string, taken: readonly StoredNotTaken[]): readonly StoredNotTaken[] | null {
  const [drug] = taken.filter((one) => one.drug !== undefined);
  if (drug) {
    const other = drugsByName.find(({ said }) => isAll(said, is));
    return other ? [{ ...drug, drug: other.name }] : null;
  }
  const [fact] = taken.filter((one) => one.fact !== undefined);
  const other = namedFacts.find(({ given }) => {
    const treatment = treatmentsByName.find(({ name }) => name === given);
    return treatment !== undefined && isAll(treatment.said, is);
  });
  return fact && other?.given !== undefined
    ? [{ question: null, words: other.given, fact: other.name }]
    : null;
}
