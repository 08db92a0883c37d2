import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { withoutEnd } from '../text/plainWords.ts';
import { type Utterance, utteranceOf } from '../utterance.ts';
import type { KnownWords } from './knownWords.ts';
import { type Ask, readAsk } from './readAsk.ts';
import { isTopic } from './topicForm.ts';
import { searchTermsOf } from '../tokens/searchTerms.ts';
import { subjectsIn } from './subjects.ts';

/** Words before an ask that add nothing to it. */
const courtesy =
  /^(?:(?:hi|hello|hey|ok(?:ay)?|so|and|but|well|please|sorry|just|quick question|question|good (?:morning|afternoon|evening))\b[\s,.:!-]*)+/i;
const request =
  /^(?:(?:can|could|would|will) you (?:please )?(?:tell|explain|show|say|remind)(?: to)?(?: me| us)?|tell me|remind me|i(?:'d| would) like to know|i(?: want| need)? to know|do you know)\b\s*(?:about\b)?[\s,:]*/i;
/** "What is" in languages of the neighbours; the rest is read as English, so that a name is found. */
const whatIs =
  /^(?:was (?:ist|sind|bedeutet|hei(?:ß|ss)t)|wat is|qu'est[- ]ce qu(?:e|'est)(?: que)?|c'est quoi|qu[eé] (?:es|son|significa)|(?:che )?cos'?[eè]|o que [eé]|vad är|hvad er|hva er)\s+(?:(?:la|le|les|el|il|die|der|das|eine?|een|une?|l')\s+)?/iu;
/** Said first, this makes an ask of anything. */
const outright = /^ask(?: me| about|:)?\s+/i;

/**
 * Whether a text asks the guideline something, and what. An ask has the form of a question, or is nothing
 * but a topic with what is wanted of it; an answer, an intake line, a remark is none, and where that is not
 * clear the text is no ask.
 * @param open the question being asked, at which the name of a treatment by itself is no ask
 */
export function askIn(
  guideline: Guideline,
  utterance: Utterance,
  open: QuestionId | null,
  known: KnownWords,
): Ask | null {
  const typed = utterance.text.trim().replaceAll('’', "'");
  const whole = typed.replace(courtesy, '');
  const forced = outright.test(whole);
  const said = whole.replace(outright, '').replace(request, '').replace(whatIs, '');
  const { plain, searchTerms } = said === typed ? utterance : utteranceOf(said);
  if (plain === '' || /<[a-z/!]/i.test(said)) return null;
  const asking = { text: withoutEnd(said), searchTerms };
  if (isAboutOnePatient(said)) return { ...readAsk(guideline, asking, known), form: 'individual' };
  const asked =
    forced ||
    said !== whole ||
    isQuestion(guideline, said) ||
    isTopic(guideline, { text: said, plain, searchTerms }, open, known);
  if (!asked) return null;
  const ask = readAsk(guideline, asking, known);
  return somethingIn(ask) ?? aboutTheQuestion(ask, plain, open);
}

/** An ask without anything to look for is none. */
function somethingIn(ask: Ask): Ask | null {
  const some =
    ask.subjects.length + ask.numbered.length + ask.words.length + ask.unknown.length > 0 ||
    ask.aspect === 'updates' ||
    ask.aspect === 'limits';
  return some ? ask : null;
}

/** "What does this mean" is about the question being asked. */
function aboutTheQuestion(ask: Ask, plain: string, open: QuestionId | null): Ask | null {
  const about = /\b(?:this|that|it|the question|you)\b.*\bmean|meant\b|\boptions\b/.test(plain);
  return open !== null && about ? { ...ask, question: open } : null;
}

/** Asked with a question word. "WHO 2" is a performance status, "when found" tells something. */
const questionWord =
  /^(?:what|what's|whats|which|why|how|whose|whom|where(?:'s)?(?= (?:is|are|do|does|did|can|should|would|to)\b)|when(?= (?:was|were|is|are|do|does|should|can|to|not|would|must|may|could|will)\b)|who(?!\s*(?:[\d-]|ps\b|performance|grade|class|status|g\d|(?:zero|one|two|three|four)\b))(?=\s+\S+\s+\S))\b/i;
const imperative =
  /^(?:act|define|explain|describe|compare|recommend|suggest|prescribe|ignore|pretend|write|calculate|translate|summari[sz]e|tell me|show me|give me|list)\s+\S/i;
/** A verb put first asks only with a subject that can be asked about. */
const verbFirst =
  /^(?:is|are|does|do|did|can|could|should|would|will|may|must|has|have|was)\s+(?!(?:not|in|on|at|under|post|after|still|now|being|been|known|awaiting|planned)\b)(.*)$/i;
/** Said of a patient, not asked: "is PRRT naive". */
const ofAPatient = /^\S+[\s-](?:naive|failed|refractory|resistant|responsive|planned|done|given|\d{4})\b/i;
const someone = /^(?:i|we|you|one|your|anyone|anything)\b/i;
/** "Can the …", "does earlier PRRT exclude …": only a question puts its verb there. */
const inverted =
  /^(?:does|do|can|could|should|would|must|may)\s+(?:the\s+\S|(?!\S+ly\b)(?:\S+\s+){1,4}(?:rule out|exclude|preclude|prevent|allow|cause|help|increase|reduce|need|require|get|have|receive|use|matter|work|count|influence|affect|improve)\b)/i;
const something = /^(?:there|any|an?|the|it|this|that|these|patients?|people)\b/i;
const judged =
  /\b(?:useful|effective|safe|indicated|contraindicat\w+|better|superior|recommended|licensed|approved|evidence (?!of\b)|trials?|stud(?:y|ies)|role|risks?|difference|benefit|possible|results?|an option|used|curative|known|limit|(?:2017|the|this) figure|figure 3|verified|compared with|reviewed|validated|about)\b/i;

/** About one patient; "10-y OS" is no age. */
const onePatient =
  /\b(?:(?:my|this|our|the|his|her) patients?|he|she|him|her|his|this (?:man|woman|lady|gentleman|case)|(?:my|our) case)\b|\b(?:1[89]|[2-9]\d)[ -]?(?:yo?|yrs?|years?)\b(?![ -]*(?:os|overall|surviv|pfs|recurr|progress|outcome|follow|result))/i;

/** Whether a text is a question about one patient, which is not answered. */
export function isAboutOnePatient(said: string): boolean {
  return onePatient.test(said) && (verbFirst.test(said) || questionWord.test(said));
}

/** Whether a text has the form of a question. */
export function isQuestion(guideline: Guideline, said: string): boolean {
  if (/\?\s*\S/.test(said) && !isQuestion(guideline, said.replace(/^[^?]*\?+\s*/, ''))) return false;
  if (questionWord.test(said) || imperative.test(said)) return true;
  const [, rest = ''] = verbFirst.exec(said) ?? [];
  if (rest === '') return false;
  if (/^(?:did|has|have|was)\b/i.test(said) && !something.test(rest) && !someone.test(rest))
    return isTrial(rest);
  const { found } = subjectsIn(guideline, searchTermsOf(rest));
  const named = found.filter(({ meaning }) => meaning.treatment);
  if (someone.test(rest) || inverted.test(said)) return true;
  if (named.some(({ at }) => at === 0)) return !ofAPatient.test(rest) && !/^did\b(?!.*\?\s*$)/i.test(said);
  return /\S\s+\S/.test(rest) && judged.test(rest.replace(something, ''));
}

/** "NETTER-1 improve …", "ENETS change …": the name of a trial or a body, and what it may have done. */
function isTrial(rest: string): boolean {
  return /^[A-Z][A-Z\d-]{3,}\s+(?:\S+\s+)?(?:report|publish|improve|show|prove|change|meet|met|reach|find|found|compare|say|said)/.test(
    rest,
  );
}
