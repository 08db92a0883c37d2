import { withoutWho } from '../../language/ask/whatIf.ts';
import { valueNamed } from '../../language/line/valueIn.ts';
import type { SituationId } from '../../language/vocabulary/situations.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';
import { partsOf } from './supposed.ts';

/** The special situations that a text names; at a question an answer in the same words goes first (dossier 7, W27). */
export function situationsNamed(said: Readings, { case: open }: Situation): readonly SituationId[] {
  const { situations } = said.line();
  const question = open().state?.question;
  const isAnswer = question === 'transplantScreen' && said.answer(question).kind === 'answer';
  return isAnswer ? situations.filter((id) => id !== 'earlierTransplant') : situations;
}

/** "Take back pregnancy", "take back special situations": what was recognised no longer belongs to the case. */
export function situationsTakenBack(
  said: Readings,
  { case: open, guideline }: Situation,
): Extract<CaseIntent, { kind: 'situationsTakenBack' }> | null {
  const what = /^(?:take back|withdraw|remove)\s+(?:the\s+)?(?<what>.+)$/u.exec(said.utterance.plain)
    ?.groups?.['what'];
  const kept = open().session.situations;
  if (what === undefined || kept.length === 0) return null;
  if (/^(?:all\s+)?(?:special\s+)?situations?$/u.test(what))
    return { kind: 'situationsTakenBack', named: [] };
  const byName = guideline.specialSituations.filter(({ name, inWords }) =>
    [name, inWords].some((words) => words.toLowerCase() === what),
  );
  const named = new Set<string>([...said.of(what).line().situations, ...byName.map(({ id }) => id)]);
  const isKept = (id: SituationId): boolean => named.has(id) && kept.includes(id);
  const taken = situationIds.filter(isKept);
  return taken.length > 0 ? { kind: 'situationsTakenBack', named: taken } : null;
}

/** A denial of something that was told, also as a look: "she is not pregnant", "what if not pregnant". */
const denial =
  /^(?:(?:and )?what if )?(?:(?:she|he|the patient|patient|it|there) (?:is|was|has) )?(?:not|no longer|no) (?:an? |any )?(?<what>.+?)(?: any ?more)?$/u;

/** The special situations of a case that a text denies and says nothing else: they stay until they are taken back. */
export function situationsDenied(
  said: Readings,
  { case: open }: Situation,
): Extract<CaseIntent, { kind: 'situationsDenied' }> | null {
  const kept = open().session.situations;
  const what = kept.length === 0 ? undefined : denial.exec(said.utterance.plain)?.groups?.['what'];
  if (what === undefined) return null;
  const { situations, situationWords } = said.of(what).line();
  const named = situations.filter((id) => kept.includes(id));
  const isAll = situationWords.some((words) => words.toLowerCase() === what);
  return named.length > 0 && isAll
    ? { kind: 'situationsDenied', named, look: /\bwhat if /u.test(said.utterance.plain) }
    : null;
}

/** What a look supposes of special situations, and what else it supposes. */
export interface SituationsSupposed {
  readonly situations: readonly SituationId[];
  readonly without: readonly SituationId[];
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
        ? line.situations
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

const situationIds: readonly SituationId[] = [
  'pregnancy',
  'hereditarySyndrome',
  'carcinoidHeartDisease',
  'cirrhosis',
  'earlierTransplant',
  'secondCancer',
  'extremeAge',
];
