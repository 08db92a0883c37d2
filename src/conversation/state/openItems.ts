import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import { besideItems } from '../../machine/besideItems.ts';
import { isUnsettledBy } from './notTaken.ts';
import type { PendingIntake, StoredNotTaken } from './session.ts';

/**
 * A line that tells items of a list plainly where an earlier one left others of it open: a stent does not settle whether
 * the liver is decompensated. As in one line, what is plain is held while the rest is asked, and nothing of it is ticked.
 * @param before what was told before and not used, and the readings that wait with a doubt
 * @param because why it is not ticked, a sentence
 */
export function withOpenItems(
  guideline: Guideline,
  read: LineRead,
  before: Pick<PendingIntake, 'answers' | 'doubtful' | 'notTaken'>,
  because: string,
): LineRead {
  const doubted = before.answers.filter(({ question }) => before.doubtful.includes(question));
  const left: readonly StoredNotTaken[] = [
    ...before.notTaken,
    ...doubted.map((one) => ({ ...one, words: null })),
  ];
  const isOpen = ({ question, answer }: GivenAnswer): boolean =>
    left.some((one) => one.question === question && isUnsettledBy(guideline, one, answer));
  const open = read.facts.filter(isOpen);
  if (open.length === 0) return read;
  return {
    ...read,
    facts: read.facts.filter((fact) => !open.includes(fact)),
    doubtful: [
      ...read.doubtful,
      ...open.map((fact) => ({
        ...fact,
        ...besideItems(guideline, fact, doubted),
        clause: fact.words,
        unread: [],
        because,
      })),
    ],
    notTaken: [
      ...read.notTaken,
      ...open.map(({ question, answer }) => ({ question, answer, words: null, held: true as const })),
    ],
  };
}
