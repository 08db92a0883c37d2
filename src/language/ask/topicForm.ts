import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { once } from '../../machine/once.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { plainWords } from '../text/plainWords.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Utterance } from '../utterance.ts';
import { ambiguousTerms } from '../vocabulary/ambiguousTerms.ts';
import { namesOfOption } from '../vocabulary/questions/index.ts';
import type { KnownWords } from './knownWords.ts';
import { readAsk } from './readAsk.ts';
import { respelt } from '../spelling/nearestWords.ts';
import { subjectsIn } from './subjects.ts';

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

/**
 * Whether a text is nothing but a topic with what is wanted of it.
 * @param open the question being asked, at which the name of a treatment by itself is no ask
 */
export function isTopic(
  guideline: Guideline,
  { text, plain, searchTerms }: Pick<Utterance, 'text' | 'plain' | 'searchTerms'>,
  open: QuestionId | null,
  known: KnownWords,
): boolean {
  const questioned = /\?\s*$/.test(text);
  // What an option is called may be an answer, but for a question mark where none is asked for.
  if (isOptionName(guideline, plain) && !(questioned && open === null)) return false;
  const { found, rest } = subjectsIn(guideline, searchTerms);
  const treatments = found.filter(({ meaning }) => meaning.treatment);
  if (sinceThen.test(plain)) return !told.test(plain);
  if (evidenceFor.test(plain)) return !told.test(plain) && (treatments.length > 0 || !findings.test(plain));
  if (byNumber.test(plain)) return true;
  if (topic.test(respelledStart(plain, searchTerms, known))) return !told.test(plain);
  if (treatments.length > 0 && (open === null || questioned) && wanted.test(plain)) {
    return !told.test(plain);
  }
  if (treatments[0]?.at === 0 && inSetting.test(text)) return !told.test(plain);
  if (treatments.length > 0 && namedFirst.test(plain)) {
    return (
      searchTerms.length <= (treatments[0]?.length ?? 0) + 4 && treatments[0]?.at === 0 && !told.test(plain)
    );
  }
  if (treatments.length > 0 && questioned && asksOf.test(plain)) return !told.test(plain);
  const ordering = whichFirst.test(plain) && (questioned || open === null) ? ['before', 'after'] : [];
  const between = ['or', 'vs', 'versus', 'first', 'better', 'best', ...ordering];
  const others = rest.filter(({ word }) => !between.includes(word));
  // "TACE and PRRT order" asks by its last word.
  if (treatments.length >= 2 && orderBehind.test(plain) && others.every(({ word }) => ofOrder.has(word))) {
    return true;
  }
  if (treatments.length >= 2 && others.length === 0 && found.length === treatments.length) {
    return setAgainst.test(plain) && !/\band\b/.test(plain);
  }
  const alone = rest.length === 0 && found.length === 1 && !isAskedAgain(plain);
  if (alone) return questioned || open === null;
  return (
    open === null &&
    searchTerms.length === 1 &&
    readAsk(guideline, { text: plain, searchTerms }, known).numbered.length === 1
  );
}

/** "TACE and PRRT order". */
const orderBehind = /\b(?:order|sequence)$/u;
const ofOrder: ReadonlySet<string> = new Set(['and', 'the', 'order', 'sequence']);

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

const askedAgain = once((): ReadonlySet<string> => new Set(ambiguousTerms.map(plainWords)));
