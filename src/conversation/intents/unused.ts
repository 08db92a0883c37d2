import type { Guideline } from '../../guideline/guideline.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { LineRead, NotTaken } from '../../language/line/notTaken.ts';
import { partsOfText } from '../../language/line/partsLeft.ts';
import { typedWhole } from '../../language/line/typedWhole.ts';
import { isPolite } from '../../language/line/notTaken.ts';
import { isBesideAnswers, leftOver, partsMissing, wholeText } from './leftOver.ts';
import { consentIn, isNotKnown } from './caseIntents.ts';
import type { Intent, TypedIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/**
 * Nothing that is told is lost: what of a text is used by nothing stays with the open case, whole. Decided here for all that
 * a text can mean, once it is known what it means; a command, an ask, a yes or a refusal tells nothing of the patient.
 */
export function withUnused(said: Readings, meant: Intent, situation: Situation): Intent {
  if (meant.to !== 'case') return meant;
  const { intent } = meant;
  const { session } = situation.case();
  if (session.caseId === null) return meant;
  switch (intent.kind) {
    case 'situations': {
      if (intent.said.kind === 'none')
        return isMoreThanSituations(said) ? keeping(intent, [whole(said, situation.guideline)]) : meant;
      const inner = withUnused(said, { to: 'case', intent: intent.said }, situation);
      return inner.to === 'case' && inner.intent.kind === 'unused'
        ? { to: 'case', intent: { ...inner.intent, said: intent } }
        : meant;
    }
    // The emergency line comes first.
    case 'emergency': {
      const inner = withUnused(said, { to: 'case', intent: intent.said }, situation);
      return inner.to === 'case' && inner.intent.kind === 'unused'
        ? { to: 'case', intent: { ...intent, said: inner.intent } }
        : meant;
    }
    case 'none':
      return isNothingTold(said) ? meant : keeping(intent, [whole(said, situation.guideline)]);
    case 'unreadLine':
      return keptOfLine(said, intent.read, situation.guideline, (read) => ({ ...intent, read }));
    case 'unclearAnswer':
      return keptAtQuestion(said, intent, situation);
    case 'correction':
      return keptOfCorrection(said, intent, situation.guideline);
    case 'change':
      return intent.question && intent.reading && intent.reading.kind !== 'answer'
        ? keeping(intent, [whole(said, situation.guideline, intent.question)])
        : meant;
    default:
      return meant;
  }
}

type Of<Kind extends TypedIntent['kind']> = Extract<TypedIntent, { readonly kind: Kind }>;

/** Words to the bot, a yes without anything to say it to, "not known" of nothing. */
function isNothingTold(said: Readings): boolean {
  const { plain, text } = said.utterance;
  return consentIn(said) !== null || isNotKnown(said) || isPolite(text) || !/[\p{L}\d]/u.test(plain);
}

/** Whether a text tells more than the special situations that it names. */
function isMoreThanSituations(said: Readings): boolean {
  const { unread, background, situationWords } = said.line();
  const named = situationWords.join(' ').toLowerCase();
  return [...unread, ...background].some((words) => !named.includes(words.toLowerCase()));
}

function whole({ utterance }: Readings, guideline: Guideline, question: QuestionId | null = null): NotTaken {
  return wholeText(guideline, utterance.text, question);
}

function keeping(said: TypedIntent, left: readonly NotTaken[]): Intent {
  return { to: 'case', intent: { kind: 'unused', left, said } };
}

/** A line that answered nothing: what may be kept of it, and the whole of it where that does not say it all. */
function keptOfLine(
  { utterance }: Readings,
  read: LineRead,
  guideline: Guideline,
  as: (read: LineRead) => TypedIntent,
): Intent {
  const { notTaken, left } = leftOver(guideline, utterance.text, read);
  const isKept = (words: string): boolean => left.some((one) => one.words?.includes(words));
  const unread = read.unread.filter((words) => !isKept(words));
  const background = read.background.filter((words) => !isKept(words));
  const said = as({ ...read, notTaken, unread, background });
  return left.length === 0 ? { to: 'case', intent: said } : keeping(said, left);
}

/** An answer that is asked again is kept until it is given; what speaks of something else as well, until it is taken back. */
function keptAtQuestion(said: Readings, intent: Of<'unclearAnswer'>, { guideline }: Situation): Intent {
  const { question, reading, stays = [] } = intent;
  const { partial, percentOrGrade, ofWhichPet, notTaken = [] } = reading;
  if (isNothingTold(said)) return { to: 'case', intent };
  const waits = partial !== undefined || percentOrGrade !== undefined || ofWhichPet !== undefined;
  const read = said.line();
  if (waits) return { to: 'case', intent };
  // What it may answer of another question is not asked back here.
  const elsewhere = [...read.facts, ...read.doubtful]
    .filter((one) => one.question !== question)
    .map((one) => ({ question: one.question, answer: one.answer, words: null }));
  const isOther = ({ question: of, words }: NotTaken): boolean =>
    of !== null && of !== question && words !== null;
  const others = partsOfText(said.utterance.text).length > 1 ? read.notTaken.filter(isOther) : [];
  const staying = [...stays, ...elsewhere, ...others];
  const isHeld = notTaken.length + stays.length > 0;
  const kept = [...notTaken, ...staying];
  const isElse = isBesideAnswers(read, question);
  const beside = partsBeside(said, reading);
  if (beside.length > 0) {
    // What is asked back is asked at its question, and each other part stays by itself.
    const rest = isHeld ? [] : [{ question, words: typedWhole(guideline, restOf(said, beside)) }];
    return keeping({ ...intent, stays: [...staying, ...rest] }, beside);
  }
  const { left } = leftOver(guideline, said.utterance.text, { ...read, notTaken: kept });
  if (isElse && (left.length > 0 || !isHeld)) return keeping(intent, [whole(said, guideline)]);
  const again = isHeld
    ? partsMissing(
        guideline,
        said.utterance.text,
        [...kept, ...read.facts, ...read.doubtful].flatMap((one) => one.words ?? []),
      )
    : [whole(said, guideline, question)];
  return { to: 'case', intent: { ...intent, stays: [...staying, ...again] } };
}

/** The parts of a text that are kept whole beside what is asked back of it. */
function partsBeside(said: Readings, { understood }: Of<'unclearAnswer'>['reading']): readonly NotTaken[] {
  if (partsOfText(said.utterance.text).length === 1) return [];
  return said
    .line()
    .notTaken.filter(
      ({ question, words, fact }) =>
        question === null && fact === undefined && (words === null || !understood.includes(words)),
    );
}

/** A text without the parts that are kept by themselves. */
function restOf({ utterance }: Readings, beside: readonly NotTaken[]): string {
  return partsOfText(utterance.text)
    .filter((part) => !beside.some(({ words }) => words === part))
    .join(', ');
}

function keptOfCorrection(said: Readings, intent: Of<'correction'>, guideline: Guideline): Intent {
  const { correction } = intent;
  if (correction.kind === 'unread')
    return keptOfLine(said, correction.read, guideline, (read) => ({
      ...intent,
      correction: { ...correction, read },
    }));
  return correction.kind === 'unclear' && !isNothingTold(said)
    ? keeping(intent, [whole(said, guideline)])
    : { to: 'case', intent };
}
