import type { SituationId } from '../../language/vocabulary/situations.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

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
  const byName = guideline.specialSituations.filter(({ name }) => name.toLowerCase() === what);
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
  return named.length > 0 && isAll ? { kind: 'situationsDenied', named } : null;
}

const situationIds: readonly SituationId[] = [
  'pregnancy',
  'hereditarySyndrome',
  'carcinoidHeartDisease',
  'cirrhosis',
  'earlierTransplant',
  'secondCancer',
  'extremeAge',
];
