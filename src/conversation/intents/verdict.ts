import { optionsNamed } from '../../language/ask/whyOption.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import type { Verdict } from '../consult/feedback.ts';
import type { chosenElsewhere } from '../feedback/disagreement.ts';
import { type FeedbackReason, feedbackReasons } from '../feedback/record.ts';
import { texts } from '../texts/texts.ts';
import type { TextIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { CaseSituation, Situation } from './situation.ts';

const say = texts.feedback;

/**
 * What is thought of the outcome: "agree" or a reason where the last reply asked, and at an outcome where nothing else
 * waits for a word also "I disagree" and "the board chose TARE". Before an outcome a disagreement has nothing to be
 * about, which is said.
 */
export function verdict({ utterance }: Readings, { case: open }: Situation): TextIntent | null {
  const at = open();
  const isAsked = at.session.asking === 'feedback';
  const given = (isAsked ? verdictIn(utterance.plain) : null) ?? spokenVerdict(utterance.plain, at);
  return given && { kind: 'feedback', ...given };
}

/** Feedback with its verdict, such as "feedback newer evidence"; what of it is not understood is said to be so. */
export function feedback({ utterance }: Readings): TextIntent | null {
  const what = /^feedback\b[\s:,-]*(?<what>.*)$/u.exec(utterance.plain)?.groups?.['what'];
  if (what === undefined) return null;
  if (what === '') return { kind: 'feedback' };
  const said = plainWords(what);
  return { kind: 'feedback', ...(verdictIn(said) ?? choiceIn(said) ?? { unread: true }) };
}

function spokenVerdict(plain: string, { state, session }: CaseSituation): Verdict | null {
  const waits = session.intake !== null || session.confirming !== null || session.supposed.length > 0;
  if (state === null || waits) return null;
  if (!state.recommendation) return disagreeing.test(plain) ? { verdict: 'disagree' } : null;
  if (agreeing.test(plain)) return { verdict: 'agree' };
  return (disagreeing.test(plain) ? verdictIn(plain) : null) ?? choiceIn(plain);
}

const who =
  '(?:i|we|they|everybody|(?:the |our |this )?(?:(?:tumou?r )?board|mdt|mdm|team|tumou?r conference|surgeons?|oncologists?|patient))';
const outcome = '(?: with (?:it|this|that|(?:the|this) (?:outcome|recommendation|result)))?';
const agreeing = new RegExp(`^(?:${who} )?(?:fully |completely )?(?:agree[sd]?|concurs?)${outcome}$`, 'u');
const disagreeing = new RegExp(
  `^(?:${who} )?(?:disagree[sd]?|(?:do|does|did)(?:n't|nt| not) agree)${outcome}\\b[\\s:,-]*`,
  'u',
);
const because = /^(?:because(?: of)?|due to|since|given|for)\b\s*/u;

/** "Agree", "disagree", "option 2 newer evidence"; null when it is nothing of that. */
function verdictIn(plain: string): Verdict | null {
  if (plain === '') return null;
  if (agreeing.test(plain) || plain === plainWords(say.agree)) return { verdict: 'agree' };
  const wanted = plain.replace(disagreeing, '').replace(because, '');
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
  return (isDisagreement ? choiceIn(words) : null) ?? { verdict: 'disagree', ...chosen, unread: true };
}

/** What was chosen instead, at the beginning of a disagreement: "option 3", "none of these". */
const insteadSaid =
  /^(?:option (?<number>\d{1,2})|(?<elsewhere>another option(?: of the guideline)?|none of these|none))\b[\s:,;.-]*(?:because\b\s*)?(?<rest>.*)$/u;

function elsewhereSaid(words: string): (typeof chosenElsewhere)[number] {
  return words.startsWith('another') ? 'anotherOption' : 'noneOfThese';
}

const choosing = new RegExp(
  `^(?:${who} (?:has |have |had |would )?(?:rather )?)?(?:chose(?:n)?|choose[s]?|decided(?: on| for| to (?:give|use|do))?|prefer(?:s|red)?|picked|selected|opted for|went (?:for|with)|agreed on|favou?r(?:s|ed)?)\\b\\s*(?<what>.+)$`,
  'u',
);
const somethingElse = /^(?:something else|otherwise|differently|another one)$/u;

/** "The board chose TARE because of comorbidity": nothing but treatments or options, so that no finding is taken for one. */
function choiceIn(plain: string): Verdict | null {
  const what = choosing.exec(plain)?.groups?.['what'];
  if (what === undefined) return null;
  const [chosen = '', why] = what.split(/[\s,;]+(?=because\b|due to\b)/u, 2);
  const bare = chosen.replace(/(?:,| )+instead$/u, '').trim();
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
