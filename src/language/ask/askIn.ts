import type { Guideline } from '../../guideline/guideline.ts';
import type { KnownWords } from './knownWords.ts';
import { plainWords, withoutEnd } from '../text/plainWords.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import { namesOfOption } from '../vocabulary/names/namesOfOption.ts';
import { ambiguousPhrases } from '../vocabulary/ambiguousPhrases.ts';
import { respelt } from './respelt.ts';
import { type Ask, readAsk } from './readAsk.ts';
import { subjectsIn } from './subjects.ts';
import { once } from '../../machine/once.ts';
import { onceFor } from '../lazy/onceFor.ts';
import { searchTermsOf } from '../tokens/searchTerms.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Utterance, utteranceOf } from '../utterance.ts';

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

/** A topic with what is wanted of it, without a question word. */
const topic =
  /^(?:(?:the|any|all|main|absolute|relative|common|current|latest|new|max(?:imum)?|usual|standard|recommended)\s+)*(?:contra-?indications?|indications?|conditions|criteria|eligibility|requirements?|trials?|data|figures|results?|efficacy|effectiveness|survival|response rates?|side[- ]effects?|adverse (?:effects|events)|toxicity|risks?|complications|doses?|dosage|roles?|updates?|news|changes|sources?|references?|definition|meaning|cautions?|safety|difference|treatment|management)\s+(?:to|for|of|on|in|with|about|between|since)\s+\S/i;
const evidenceFor = /^(?:the |any |best )*(?:evidence|data)\s+(?:for|on|behind|about)\s+\S/i;
/** Findings of a patient: "evidence for bone metastases" is no ask. */
const findings =
  /\b(?:met(?:s|asta\w+)?|disease|lesions?|progress\w*|recurren\w*|spread|uptake|tumou?r|nodes?|nodal|syndrome|thrombosis|ascites|carcinomatosis|deposits?|shunt|infection|failure)\b/i;
/** Told, not asked. */
const told =
  /[:;,]|\b(?:no|not|never|none|met|fulfilled|satisfied|is|are|was|were|has|have|had|await\w*|pending|planned|unknown|yes|stopped)\b/i;
const namedFirst =
  /\s(?:contra-?indications?|indications?|conditions?|criteria|eligibility|requirements?|evidence|trials?|figures|results|efficacy|survival|side[- ]effects?|toxicity|risks?|complications|doses?|dosage|updates?|sources?|references?|definition|meaning|cautions?|safety)(?: since 2017)?$/i;
/** What is wanted of a treatment, anywhere in a text that ends with a question mark. */
const wanted =
  /\b(?:contra-?indications?|indications?|criteria|eligibility|evidence|side[- ]effects?|toxicity|risks?|doses?|dosage|survival)\b/i;
const sinceThen = /^(?:(?:the )?(?:changes|updates?|news)\b|what's new|since 2017)/i;
/** "Source R42", "caution C19". */
const byNumber = /^(?:the )?(?:source|reference|ref|caution|uncertainty|fact) [crsu]\d{1,3}$/i;
/** A treatment in a setting, with a question mark. */
const inSetting = /^\S+(?:\s\S+)?\s(?:for|in)\s.*\?\s*$/i;
/** Never said of what a patient had. */
const asksOf =
  /^(?:the )?(?:costs?|price|reimbursement|availability|mechanism(?: of action)?|half-life|duration|timing) (?:of|for) \S/i;
/** Two treatments with nothing but their order in question. */
const whichFirst = /\b(?:before or after|after or before)\b/i;
const setAgainst = /\s(?:or|vs\.?|versus)\s|\s?\/\s?/i;

/** About one patient; "10-y OS" is no age. */
const onePatient =
  /\b(?:(?:my|this|our|the|his|her) patients?|he|she|him|her|his|this (?:man|woman|lady|gentleman|case)|(?:my|our) case)\b|\b(?:1[89]|[2-9]\d)[ -]?(?:yo?|yrs?|years?)\b(?![ -]*(?:os|overall|surviv|pfs|recurr|progress|outcome|follow|result))/i;

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
  const spoken = withoutEnd(said);
  if (plain === '' || /<[a-z/!]/i.test(said)) return null;
  const individual = onePatient.test(said) && (verbFirst.test(said) || questionWord.test(said));
  if (individual) return { ...readAsk(guideline, spoken, known, searchTerms), form: 'individual' };
  const asked =
    forced ||
    said !== whole ||
    isQuestion(guideline, said) ||
    isTopic(guideline, plain, said, searchTerms, open, known);
  if (!asked) return null;
  const ask = readAsk(guideline, spoken, known, searchTerms);
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

function isQuestion(guideline: Guideline, said: string): boolean {
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

function isTopic(
  guideline: Guideline,
  plain: string,
  said: string,
  tokens: readonly Token[],
  open: QuestionId | null,
  known: KnownWords,
): boolean {
  if (isOptionName(guideline, plain)) return false;
  const questioned = /\?\s*$/.test(said);
  const { found, rest } = subjectsIn(guideline, tokens);
  const treatments = found.filter(({ meaning }) => meaning.treatment);
  if (sinceThen.test(plain)) return !told.test(plain);
  if (evidenceFor.test(plain)) return !told.test(plain) && (treatments.length > 0 || !findings.test(plain));
  if (byNumber.test(plain)) return true;
  if (topic.test(respelledStart(plain, tokens, known))) return !told.test(plain);
  if (treatments.length > 0 && (open === null || questioned) && wanted.test(plain)) {
    return !told.test(plain);
  }
  if (treatments[0]?.at === 0 && inSetting.test(said)) return !told.test(plain);
  if (treatments.length > 0 && namedFirst.test(plain)) {
    return tokens.length <= (treatments[0]?.length ?? 0) + 4 && treatments[0]?.at === 0 && !told.test(plain);
  }
  if (treatments.length > 0 && questioned && asksOf.test(plain)) return !told.test(plain);
  const ordering = whichFirst.test(plain) && (questioned || open === null) ? ['before', 'after'] : [];
  const between = ['or', 'vs', 'versus', 'first', 'better', 'best', ...ordering];
  const others = rest.filter(({ word }) => !between.includes(word));
  if (treatments.length >= 2 && others.length === 0 && found.length === treatments.length) {
    return setAgainst.test(plain) && !/\band\b/.test(plain);
  }
  const alone = rest.length === 0 && found.length === 1 && !isAskedAgain(plain);
  if (alone) return questioned || open === null;
  return (
    open === null && tokens.length === 1 && readAsk(guideline, plain, known, tokens).numbered.length === 1
  );
}

/** The first word with its misspelling set right, so that "contraindicatons to" is read. */
function respelledStart(
  plain: string,
  [begin]: readonly Token[],
  { isKnown, guessable }: KnownWords,
): string {
  const [first = ''] = plain.split(' ');
  const as = begin === undefined || isKnown(begin.word) ? null : respelt(begin.word, guessable());
  return as === null ? plain : `${as}${plain.slice(first.length)}`;
}

/** Whether a text is what an option may be called, at any question. */
function isOptionName(guideline: Guideline, plain: string): boolean {
  return optionNames(guideline).has(plain);
}

const optionNames = onceFor(
  ({ questionIds, questions }: Guideline): ReadonlySet<string> =>
    new Set(
      questionIds.flatMap((question) =>
        questions[question].options.flatMap(({ id, label, short }) => {
          const { anywhere, whenAsked } = namesOfOption(question, id);
          return [id, label, short ?? label, ...anywhere, ...whenAsked].map(plainWords);
        }),
      ),
    ),
);

/** Whether some question asks again at this text: it may be an answer that is not clear. */
function isAskedAgain(plain: string): boolean {
  return askedAgain().has(plain);
}

const askedAgain = once(
  (): ReadonlySet<string> =>
    new Set(
      Object.values(ambiguousPhrases).flatMap((list) =>
        list.flatMap(({ phrases }) => phrases.map(plainWords)),
      ),
    ),
);
