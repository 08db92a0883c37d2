import type { RecommendedOption } from '../../engine/recommendedOption.ts';
import { optionsNamed } from '../../language/ask/whyOption.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import type { Verdict } from '../consult/feedback.ts';
import { type chosenElsewhere, whichOf } from '../feedback/choice.ts';
import { type FeedbackReason, feedbackReasons } from '../feedback/record.ts';
import { optionName } from '../messages/outcome/optionName.ts';
import type { Session } from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import { consentIn } from './caseIntents.ts';
import type { TextIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { CaseSituation, Situation } from './situation.ts';

const say = texts.feedback;

/**
 * What is thought of the outcome: "agree", a reason or the name of what was chosen where the last reply asked, and at an outcome where neither a line
 * nor an answer waits also "I disagree" and "the board chose TARE". Right after a look at other answers it is about the
 * outcome as it stands. Before an outcome a disagreement has nothing to be about, which is said.
 */
export function verdict(said: Readings, { case: open }: Situation): TextIntent | null {
  const at = open();
  const isAsked = at.session.lastReply?.kind === 'feedback';
  const given =
    (isAsked ? (plainConsent(said, at) ?? askedVerdict(said, at)) : null) ?? spokenVerdict(said, at);
  return given && { kind: 'feedback', ...given };
}

/**
 * A plain yes or no right after "do you agree", while a line waits: of the outcome, not of the line. Where a reason is
 * asked for it is none.
 */
function plainConsent(said: Readings, { session }: CaseSituation): Verdict | null {
  const { intake, confirming, lastReply } = session;
  const isToLine = intake !== null || confirming !== null;
  const yes = isToLine && lastReply?.kind === 'feedback' ? consentIn(said) : null;
  if (yes === null) return null;
  if (lastReply?.kind === 'feedback' && lastReply.chosen !== null && whichOf(lastReply.chosen) === null)
    return { verdict: 'disagree', unread: true };
  return yes ? { verdict: 'agree' } : { verdict: 'disagree' };
}

/** Feedback with its verdict, such as "feedback newer evidence"; what of it is not understood is said to be so. */
export function feedback({ utterance }: Readings, { case: open }: Situation): TextIntent | null {
  const what = /^feedback\b[\s:,-]*(?<what>.*)$/u.exec(utterance.plain)?.groups?.['what'];
  if (what === undefined) return null;
  if (what === '') return { kind: 'feedback' };
  const said = plainWords(what);
  const given = verdictIn(said) ?? choiceIn(said) ?? { unread: true };
  return { kind: 'feedback', ...asSaidAfter(given, open().session) };
}

/** A verdict with whether the last reply was a look at other answers, of which it may be said as well. */
function asSaidAfter(given: Verdict, { lastReply }: Pick<Session, 'lastReply'>): Verdict {
  return lastReply?.kind === 'look' ? { ...given, afterLook: true } : given;
}

/**
 * What is said where it was asked: there the name of a treatment alone, or words of one option of the card, is a choice,
 * and with a question mark an ask.
 */
function askedVerdict({ utterance: { text, plain } }: Readings, { state }: CaseSituation): Verdict | null {
  const given = verdictIn(plain);
  if (given !== null || text.includes('?')) return given;
  return choiceIn(`chose ${plain}`) ?? choiceOnCard(plain, state?.recommendation?.options ?? []);
}

/** The one option whose name on the card has all of the words. */
function choiceOnCard(plain: string, options: readonly RecommendedOption[]): Verdict | null {
  const words = wordsOf(plain);
  const named = options.filter((option) => {
    const name = wordsOf(plainWords(optionName(option)));
    return words.every((word) => name.includes(word));
  });
  const [only, ...others] = named;
  return words.length === 0 || !only || others.length > 0
    ? null
    : { verdict: 'disagree', number: only.number };
}

function wordsOf(plain: string): readonly string[] {
  return plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
}

/** What somebody is said to have chosen, and nothing of the case: before an outcome there is none to compare it with. */
function isChoiceAlone(said: Readings, plain: string): boolean {
  const { facts, doubtful } = said.line();
  const isSaid = choosing.exec(plain)?.groups?.['by'] !== undefined && choiceIn(plain) !== null;
  return isSaid && facts.length + doubtful.length === 0;
}

function spokenVerdict(said: Readings, { state, session }: CaseSituation): Verdict | null {
  const plain = said.utterance.plain.replace(opening, '');
  if (session.intake !== null || session.confirming !== null) {
    // What somebody chose is of the outcome and of no line; the line goes on waiting.
    const { by } = choosing.exec(plain)?.groups ?? {};
    const isChoice = state?.recommendation ? by !== undefined : isChoiceAlone(said, plain);
    const chosen = isChoice ? choiceIn(plain) : null;
    return chosen && asSaidAfter(chosen, session);
  }
  if (state === null) return null;
  if (!state.recommendation) {
    if (disagreeing.test(plain)) return { verdict: 'disagree' };
    return isChoiceAlone(said, plain) ? choiceIn(plain) : null;
  }
  const given = agreeing.test(plain)
    ? ({ verdict: 'agree' } as const)
    : ((disagreeing.test(plain) ? verdictIn(plain) : null) ?? choiceIn(plain) ?? unknownChoice(plain, said));
  return given && asSaidAfter(given, session);
}

const who =
  '(?:i|we|they|everybody|(?:the |our |this |my )?(?:(?:tumou?r |net )?board|mdt|mdm|team|tumou?r conference|surgeons?|oncologists?|radiologists?|patient))';
/** How a sentence begins that answers what was said before; it says nothing by itself. */
const opening = /^(?:(?:no|nope|well|but|however|actually|sorry)\b[\s,.;:!-]+)+/u;
const outcome = '(?: with (?:it|this|that|you|(?:the|this) (?:outcome|recommendation|result)))?';
const agreeing = new RegExp(`^(?:${who} )?(?:fully |completely )?(?:agree[sd]?|concurs?)${outcome}$`, 'u');
const disagreeing = new RegExp(
  `^(?:${who}(?:'d| would| must)? )?(?:strongly |respectfully )?(?:disagree[sd]?|(?:do|does|did|can|could|would)(?:n't|nt| ?not) agree|(?:am|are|is|was|were) not convinced)${outcome}\\b[\\s:,-]*`,
  'u',
);
/** What is not agreed with, where that is not the outcome. */
const withTheReason =
  /^(?:(?:with )?(?:that|this|the|your|its|his|her|their) )?(?:reasons?|reasoning|rationale|argument)$/u;
const because = /^(?:because(?: of)?|due to|since|given|for)\b\s*/u;

/** "Agree", "disagree", "option 2 newer evidence"; null when it is nothing of that. */
function verdictIn(plain: string): Verdict | null {
  if (plain === '') return null;
  if (agreeing.test(plain) || plain === plainWords(say.agree)) return { verdict: 'agree' };
  const behind = plain.replace(disagreeing, '');
  if (behind !== plain && withTheReason.test(behind)) return { verdict: 'disagree', withReason: true };
  const wanted = behind.replace(because, '');
  const isDisagreement = wanted !== plain;
  const { number, elsewhere, rest } = insteadSaid.exec(wanted)?.groups ?? {};
  const chosen = {
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(elsewhere === undefined ? {} : { option: elsewhereSaid(elsewhere) }),
  };
  const words = rest ?? wanted;
  if (words === '') return { verdict: 'disagree', ...chosen };
  const reason = reasonIn(words);
  if (reason !== null) return { verdict: 'disagree', ...chosen, reason };
  if (rest === undefined && !isDisagreement) return null;
  const near = reasonNamed(words);
  return (
    (isDisagreement ? choiceIn(words) : null) ?? {
      verdict: 'disagree',
      ...chosen,
      unread: true,
      ...(near === null ? {} : { nearly: near }),
    }
  );
}

/** What was chosen instead, at the beginning of a disagreement: "option 3", "none of these". */
const insteadSaid =
  /^(?:option (?<number>\d{1,2})|(?<elsewhere>another option(?: of the guideline)?|none of these|none))\b[\s:,;.-]*(?:because\b\s*)?(?<rest>.*)$/u;

function elsewhereSaid(words: string): (typeof chosenElsewhere)[number] {
  return words.startsWith('another') ? 'anotherOption' : 'noneOfThese';
}

const doing = '(?:give|use|do|have|try|take|offer|start(?: with)?|go (?:for|with))';
const chose =
  '(?:chose(?:n)?|choose[s]?|decided(?: on| for| to (?:give|use|do))?|prefer(?:s|red)?|picked|selected|opted for|went (?:for|with)|agreed on|favou?r(?:s|ed)?)';
/** "We want PRRT", "I would rather give PRRT": only of somebody, since by themselves the words tell what was done. */
const wants = `(?: (?:recommend(?:s|ed)?|suggest(?:s|ed)?|advise[sd]?|wants?(?: to ${doing})?|wanted(?: to ${doing})?|settled on|voted for|go(?:es)? (?:for|with))|(?:'d| would| will) (?:much )?(?:rather |sooner |prefer to |like to |want to )?${doing})`;
const choosing = new RegExp(
  `^(?:(?<by>${who})(?:(?:'d|'ve)? (?:has |have |had |would )?(?:rather )?${chose}|${wants})|${chose})\\b\\s*(?<what>.+)$`,
  'u',
);
const somethingElse = /^(?:something else|otherwise|differently|another one)$/u;

/** "The board chose TARE because of comorbidity": nothing but treatments or options, so that no finding is taken for one. */
function choiceIn(plain: string): Verdict | null {
  const what = choosing.exec(plain)?.groups?.['what'];
  if (what === undefined) return null;
  const [chosen = '', why] = what.split(/[\s,;]+(?=(?:because|due to|owing to|since|given|as|for)\b)/u, 2);
  const bare = chosen.replace(/(?:(?:,| )+(?:instead|first|now|here|rather))+$/u, '').trim();
  const reason = why === undefined ? null : reasonIn(why);
  const rest: Pick<Verdict, 'reason' | 'unread'> =
    reason !== null ? { reason } : why === undefined ? {} : { unread: true };
  if (somethingElse.test(bare)) return { verdict: 'disagree', ...rest };
  const { elsewhere } = insteadSaid.exec(bare)?.groups ?? {};
  if (elsewhere !== undefined) return { verdict: 'disagree', option: elsewhereSaid(elsewhere), ...rest };
  const affirmed = bare.replaceAll(/\b(?:no|not|against|without|never)\b/gu, ' ').trim();
  const named = optionsNamed(affirmed);
  if (!named) return null;
  const isDenied = affirmed !== bare;
  return { verdict: 'disagree', ...(isDenied ? {} : { chosen: named }), ...rest };
}

/**
 * "The tumour board went for SBRT": somebody chose, and what is none of the names that are known here. Said of the
 * recommendation all the same, so nothing of it goes into the case; but what states a finding is one.
 */
function unknownChoice(plain: string, said: Readings): Verdict | null {
  const { by, what } = choosing.exec(plain)?.groups ?? {};
  if (by === undefined || what === undefined) return null;
  const { facts, doubtful } = said.line();
  return facts.length + doubtful.length > 0 ? null : { verdict: 'disagree', unnamed: true };
}

/** Words that speak of a reason and do not name it: it is offered, never taken. */
const speaksOf: readonly (readonly [FeedbackReason, RegExp])[] = [
  [
    'comorbidity',
    /\b(?:kidneys?|renal|dialysis|heart|cardiac|lungs?|copd|frail\w*|comorbid\w*|unfit|(?:not|too) (?:fit|ill|sick|weak|old)|performance status)\b/u,
  ],
  ['patientPreference', /\b(?:prefer\w*|refus\w*|declin\w*|(?:does|did|do)(?:n't| not) want|wish\w*)\b/u],
  ['notAvailable', /\b(?:available|access|waiting list|reimburs\w*|licen[cs]ed|(?:not|n't) have)\b/u],
  ['newerEvidence', /\b(?:trials?|stud(?:y|ies)|evidence|data|guidelines?)\b/u],
];

/** The one reason that words speak of; null where they speak of none, or of several. */
function reasonNamed(words: string): FeedbackReason | null {
  const [only, ...others] = speaksOf.filter(([, form]) => form.test(words));
  return only && others.length === 0 ? only[0] : null;
}

/** A reason of the list by its id, its label, the label without its last word, or one of two things that it names. */
function reasonIn(words: string): FeedbackReason | null {
  const said = bareReason(words);
  return feedbackReasons.find((id) => reasonForms(id).includes(said)) ?? null;
}

function reasonForms(id: FeedbackReason): readonly string[] {
  const label = bareReason(say.reasons[id]);
  const words = label.split(' ');
  return [
    id.toLowerCase(),
    label,
    ...(words.length > 2 ? [words.slice(0, -1).join(' ')] : []),
    ...(words.includes('or') ? label.split(' or ') : []),
  ];
}

function bareReason(words: string): string {
  return plainWords(words)
    .replace(because, '')
    .replace(/^(?:(?:it|that)(?:'s| is)|is|the|of)\s+/u, '');
}
