import { leadOf } from '../../engine/leadAt.ts';
import { namesOf as namesOfDrugs } from '../messages/outcome/failedDrugs.ts';
import { leadNames } from '../messages/outcome/leadNames.ts';
import { shownOutcome } from '../messages/outcome/shownOutcome.ts';
import type { Session, StoredNotTaken } from '../state/session.ts';
import { drugsByName, isAfterDrugs } from '../../language/line/drugsTold.ts';
import { toldBackTexts as say } from '../texts/toldBack.ts';
import { besideOf } from './beside.ts';
import type { ConversationContext, Turn } from './context.ts';
import { notice, show } from './show.ts';

/** What is taken back of what was told, and what was so instead. */
interface TakenBack {
  readonly taken: readonly StoredNotTaken[];
  readonly instead: readonly StoredNotTaken[];
  /** What was meant, as typed. */
  readonly meant: string;
}

/** Takes something told back, of the case and of a line that waits, and says what that changes. */
export function takeToldBack(context: ConversationContext, { taken, instead, meant }: TakenBack): Turn {
  const { session } = context;
  if (taken.length === 0) return notice(context, 'toldBack', say.notKept(meant), 'accent');
  const without = (those: readonly StoredNotTaken[]): readonly StoredNotTaken[] => {
    const left = those.filter((one) => !taken.some((other) => isSame(one, other)));
    const added = instead.filter((one) => !left.some((other) => isSame(one, other)));
    return left.length === those.length ? those : [...left, ...added];
  };
  const intake = session.intake && { ...session.intake, notTaken: without(session.intake.notTaken) };
  const after: Session = {
    ...session,
    notTaken: without(session.notTaken),
    intake,
    rev: session.rev + 1,
  };
  const text = [
    say.takenBack(namesOf(taken)),
    ...(instead.length === 0 ? [] : [say.instead(namesOf(instead))]),
    ...changeOfLead(context, after),
    ...courseLeft(context, taken, after),
  ].join(' ');
  return show({ ...context, session: after }, 'toldBack', [{ kind: 'notice', tone: 'good', text }]);
}

/** What was told of a case and can be taken back by its name; empty where nothing was. */
export function toldNames({ notTaken }: Pick<Session, 'notTaken'>): string {
  return namesOf(notTaken.filter(({ fact, drug }) => fact !== undefined || drug !== undefined));
}

/** What is taken back, as it was told. */
export function namesOf(taken: readonly StoredNotTaken[]): string {
  const names = taken.flatMap(({ drug, fact, words }) =>
    drug === undefined
      ? [words ?? fact ?? '']
      : [say.progressedOn(namesOfDrugs(drugsByName.filter(({ name }) => name === drug)))],
  );
  return [...new Set(names)].join('; ');
}

/** What comes first now, where the case has an outcome. */
export function changeOfLead(
  { cases, state, session }: ConversationContext,
  after: Session,
): readonly string[] {
  if (!state?.recommendation) return [];
  const { recommendation } = state;
  const at = (which: Session) =>
    shownOutcome(cases.guideline, recommendation, besideOf(cases.guideline, which));
  const [before, now] = [at(session), at(after)];
  const isOther = leadOf(before.recommendation).join() !== leadOf(now.recommendation).join();
  const first = leadNames(now);
  return [!isOther ? say.firstStays : first === '' ? say.nothingFirst : say.firstNow(first)];
}

/** That the answer stays which a drug was told with, where no other drug is left of it. */
function courseLeft(
  { cases, state }: ConversationContext,
  taken: readonly StoredNotTaken[],
  after: Session,
): readonly string[] {
  const isDrug = ({ drug }: StoredNotTaken): boolean => drug !== undefined;
  const isAnswered = state?.answers.some(({ answer }) => isAfterDrugs(answer)) === true;
  return taken.some(isDrug) && isAnswered && !after.notTaken.some(isDrug)
    ? [say.courseStays(cases.guideline.questions.treatmentCourse.title)]
    : [];
}

function isSame(one: StoredNotTaken, other: StoredNotTaken): boolean {
  return (
    one.question === other.question &&
    one.words === other.words &&
    one.fact === other.fact &&
    one.drug === other.drug
  );
}
