import { retractionsIn } from '../../language/line/retraction.ts';
import { withoutWho } from '../../language/ask/whatIf.ts';
import { valueNamed } from '../../language/line/valueIn.ts';
import { termsOf } from '../../language/vocabulary/situations.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { asTold, givenUpBy, namedIn, type NamedSituation, situationIdOf } from '../state/toldSituations.ts';
import { withoutNo } from './corrected.ts';
import { withoutOpening } from './correction.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';
import { partsOf } from './supposed.ts';

/** The special situations that a text names; at a question an answer in the same words goes first (dossier 7, W27). */
export function situationsNamed(said: Readings, { case: open }: Situation): readonly NamedSituation[] {
  const named = namedIn(said.line());
  const question = open().state?.question;
  const isAnswer = question === 'transplantScreen' && said.answer(question).kind === 'answer';
  return isAnswer ? named.filter((one) => situationIdOf(one) !== 'earlierTransplant') : named;
}

/**
 * "Take back pregnancy", "take back special situations": what was recognised no longer belongs to the case. What was not
 * told is not told by the wish to take it back.
 */
export function situationsTakenBack(
  said: Readings,
  { case: open, guideline }: Situation,
): Extract<CaseIntent, { kind: 'situationsTakenBack' }> | null {
  const what = /^(?:take back|withdraw|remove)\s+(?:the\s+)?(?<what>.+)$/u.exec(said.utterance.plain)
    ?.groups?.['what'];
  if (what === undefined) return null;
  const kept = open().session.situations;
  if (kept.length > 0 && /^(?:all\s+)?(?:special\s+)?situations?$/u.test(what))
    return { kind: 'situationsTakenBack', taken: kept, meant: kept };
  const line = said.of(what).line();
  const byName = namedBy(guideline, kept, what);
  const meant = byName.length > 0 ? byName : namedIn(line);
  const taken = givenUpBy(kept, meant);
  if (taken.length > 0) return { kind: 'situationsTakenBack', taken, meant };
  const rest = line.situationWords.reduce((left, one) => left.replace(one.toLowerCase(), ' '), what);
  const isAll = byName.length > 0 || !/[\p{L}\d]/u.test(rest.replaceAll(/\b(?:and|or)\b/gu, ' '));
  // A Child-Pugh class is a value of a contraindication as well.
  return meant.length > 0 && isAll && valueNamed(what) === null
    ? { kind: 'situationsTakenBack', taken, meant }
    : null;
}

/** The special situation that is called so, or what it is told as, in the guideline or in what is said of the case. */
function namedBy(
  { specialSituations }: Guideline,
  kept: readonly string[],
  words: string,
): readonly string[] {
  const is = ({ inWords }: { readonly inWords: string }): boolean => inWords.toLowerCase() === words;
  const whole = [...specialSituations, ...asTold(specialSituations, kept)].find(is);
  if (whole) return [whole.id];
  return specialSituations.flatMap(({ id, name }) => {
    const isName = name.toLowerCase() === words;
    const told = termsOf(id).filter((one) => is(one) || (isName && one.isItsName));
    return [...(isName || told.length > 0 ? [id] : []), ...told.map(({ term }) => `${id}/${term}`)];
  });
}

/** A denial of something that was told, also as a look: "she is not pregnant", "what if not pregnant". */
const denial =
  /^(?:(?:and )?what if )?(?:(?:she|he|the patient|patient|it|there) (?:is|was|has) )?(?:not|no longer|no) (?:an? |any )?(?<what>.+?)(?: any ?more)?$/u;

/** The special situations of a case that a text denies and says nothing else: they stay until they are taken back, and are looked away from. */
export function situationsDenied(
  said: Readings,
  { case: open }: Situation,
): Extract<CaseIntent, { kind: 'situationsDenied' }> | null {
  const kept = open().session.situations;
  if (kept.length === 0) return null;
  for (const what of deniedIn(said)) {
    const line = said.of(what).line();
    const named = givenUpBy(kept, namedIn(line));
    const isAll = line.situationWords.some((words) => words.toLowerCase() === what);
    if (named.length > 0 && isAll) return { kind: 'situationsDenied', named };
  }
  return null;
}

/** What a text may deny, with or without a "no" or an excuse before it. */
function deniedIn(said: Readings): readonly string[] {
  const ways = [said, withoutOpening(said), withoutNo(said), withoutNo(withoutOpening(said))];
  return ways.flatMap((one): readonly string[] => {
    if (!one) return [];
    const { plain, text } = one.utterance;
    const retracted = retractionsIn(text).flatMap(({ what, instead, isAsked }) =>
      isAsked || instead !== null ? [] : [what],
    );
    return [...[denial.exec(plain)?.groups?.['what'] ?? []].flat(), ...retracted];
  });
}

/** What a look supposes of special situations, and what else it supposes. */
export interface SituationsSupposed {
  readonly situations: readonly NamedSituation[];
  readonly without: readonly string[];
  readonly rest: string;
}

/**
 * Takes the parts of a look that are special situations, or deny one of the case, out of it: "ECOG 2 and pregnant". They
 * are no answer to any question, and none is dropped without a word.
 */
export function situationsSupposed(said: Readings, situation: Situation, text: string): SituationsSupposed {
  const parts = partsOf(text);
  const read = parts.map((part) => {
    const denied = situationsDenied(said.of(part), situation)?.named ?? [];
    const line = said.of(part).line();
    const own = line.situationWords.reduce((left, words) => left.replace(words, ' '), withoutWho(part));
    const isAll = line.situations.length > 0 && !/[\p{L}\d]/u.test(own.replace(verb, ''));
    // A Child-Pugh class is a value of a contraindication as well, and an age alone may be an item of the transplant screen.
    const named =
      isAll && valueNamed(part) === null && (parts.length > 1 || !line.situations.includes('extremeAge'))
        ? namedIn(line)
        : [];
    return { part, denied, named };
  });
  const left = read.filter(({ denied, named }) => denied.length + named.length === 0);
  return {
    situations: [...new Set(read.flatMap(({ named }) => named))],
    without: [...new Set(read.flatMap(({ denied }) => denied))],
    rest: left.length === read.length ? text : left.map(({ part }) => part).join(', '),
  };
}

const verb =
  /^\s*(?:(?:were|was|is|are|be|becomes?|became|had|has|have|having|gets?|got|develops?|there|with|also|an?)\b\s*)+/iu;
