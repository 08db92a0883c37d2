import { becameOf } from '../../language/facts/becameOf.ts';
import { namedFactOf, namedFacts } from '../../language/facts/namedFacts.ts';
import { drugsByName } from '../../language/line/drugsTold.ts';
import type { CodedTold } from '../../machine/caseCode/caseCode.ts';
import { toldInCode } from '../../machine/caseCode/toldInCode.ts';
import type { StoredNotTaken } from './session.ts';

const named: ReadonlySet<string> = new Set(toldInCode);

/** How a code names what was told and not taken as an answer; null where it does not. */
function nameInCode({ fact, drug }: StoredNotTaken): string | null {
  const name = drug === undefined ? fact : `failed ${drug}`;
  return name !== undefined && named.has(name) ? name : null;
}

/** What a code holds of what became of a treatment that was given: that a drug failed by its name, the rest not. */
function becameInCode({ fact, words }: StoredNotTaken): readonly (string | null)[] {
  const given = namedFactOf(fact)?.given;
  const became = given === undefined ? null : becameOf(words);
  if (became === null) return [];
  const failed = `failed ${given}`;
  return [became === 'failed' && named.has(failed) ? failed : null];
}

/** What was told of a case, as its code holds it. */
export function codedTold(notTaken: readonly StoredNotTaken[]): CodedTold {
  const names = notTaken.flatMap((one) => [nameInCode(one), ...becameInCode(one)]);
  return {
    told: [...new Set(names.filter((name) => name !== null))],
    more: names.includes(null),
  };
}

/**
 * The same as it stands with a case that is opened from its code: by its name, since a code holds no words; of what a code
 * does not name that there was some.
 */
export function toldOfCode({ told, more }: CodedTold): readonly StoredNotTaken[] {
  return [
    ...namedFacts
      .filter(({ name }) => told.includes(name))
      .map(({ name, question }) => ({ question, words: null, fact: name })),
    ...drugsByName
      .filter(({ name }) => told.includes(`failed ${name}`))
      .map(({ name }) => ({ question: 'treatmentCourse', words: null, drug: name })),
    ...(more ? [{ question: null, words: null }] : []),
  ];
}
