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

const situationIds: readonly SituationId[] = [
  'pregnancy',
  'hereditarySyndrome',
  'carcinoidHeartDisease',
  'cirrhosis',
  'earlierTransplant',
  'secondCancer',
  'extremeAge',
];
