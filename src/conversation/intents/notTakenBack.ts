import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/** "Take back unused words": what was typed and not used no longer belongs to the case. */
export function notTakenBack(
  said: Readings,
  { case: open }: Situation,
): Extract<CaseIntent, { kind: 'notTakenBack' }> | null {
  const isMeant =
    /^(?:take back|withdraw|remove)\s+(?:the\s+|my\s+)?(?:unused words|words that were not (?:understood|used)|what was not (?:understood|used))$/u.test(
      said.utterance.plain,
    );
  return isMeant && open().session.notTaken.length > 0 ? { kind: 'notTakenBack' } : null;
}
