import { asking, isAsking } from './askingWords.ts';
import { isBeside, namedIn, optionsNamed, type WhyOption } from './whyOption.ts';
import { plainAsk } from './openers.ts';

/** What is asked of the patient of an open case. */
export type PatientAsk =
  /** How options stand: "PRRT or everolimus for her?". */
  | { readonly kind: 'options'; readonly why: WhyOption }
  /** Whether something is needed that is no option: "does she need an echo?". */
  | { readonly kind: 'need'; readonly what: string };

const patient =
  '(?:she|he|her|him|this (?:patient|pt|case|man|woman|lady|gentleman)|(?:the|my|our) (?:patient|pt|case|man|woman|lady)|here)';

const aboutPatient = new RegExp(`\\b${patient}\\b`, 'u');

const need = [
  new RegExp(
    `^(?:does|do|should|must|will|would|has|did) ${patient} (?:also |still |really )?(?:need|needs|require|have|get|undergo|be given|to have) (?<what>.+)$`,
    'u',
  ),
  new RegExp(
    `^(?:is|are) (?<what>.+?) (?:needed|necessary|required|indicated)(?: (?:for|in) ${patient}| here)$`,
    'u',
  ),
  new RegExp(
    `^(?:is|would|could|can) ${patient} (?:be )?(?:a candidate|eligible|suitable|fit) for (?<what>.+)$`,
    'u',
  ),
];

const done = '(?:measured|checked|tested|assessed|repeated|done|excluded|worked up)';
/** What is to be done before a treatment is asked of a case, also where nobody is named: "should hormones be measured". */
const checks = [
  new RegExp(`^(?:should|must|do|does|would|will) (?<what>.+?) (?:need to )?(?:be |have been )${done}$`, 'u'),
  new RegExp(
    `^(?:do|does|should|must|would|will) (?:we|i) (?:also |still |really )?(?:need|get|order|require) (?<what>.+)$`,
    'u',
  ),
  new RegExp(
    `^(?:do|should|must|would|will) (?:we|i) (?:also |still |really |need to |have to )?(?:check|measure|test|assess|repeat|exclude) (?<what>.+)$`,
    'u',
  ),
];

const primary =
  '(?:the |her |his |this |that |a )?primary(?: (?:tumou?r|lesion|too|now|first|as well|here))*';
const operate = '(?:operate(?: on)?|resect|remove|take out|excise)';
const operation = `(?:(?:(?:surgical )?(?:resection|removal|excision)|surgery|an? operation) (?:of|on|for) ${primary}|primary (?:tumou?r )?resection)`;
/** "Should I operate the primary?": what is said of the primary; hepatectomy is another operation. */
const operatesOnPrimary = new RegExp(
  `^(?:(?:should|shall|could|can|may|must|do|would) (?:we|i|one|you) (?:also |still |need to |have to )*${operate} ${primary}|(?:should|must|can|could|may) ${primary} be (?:operated(?: on)?|resected|removed|taken out|excised)|(?:does|do|is|are|should) .{0,30}?(?:need|needs|have|having) ${primary} (?:operated(?: on)?|resected|removed|out)|(?:is|would) ${operation} (?:be )?(?:an option|indicated|needed|necessary|useful|advised|recommended)(?: here| for (?:her|him))?|what about ${operation})$`,
  'u',
);
const bareOperation = new RegExp(`^(?:${operate} ${primary}|${operation})$`, 'u');

/** "Is TACE an option?" of an open case asks how it stands there. */
const standing =
  /^(?:is|are) (?<named>.+?) (?:still )?(?:an option|options|open|closed|on the table|ok(?:ay)?|all right)$/u;

/** "Give octreotide now?" and "should we start PRRT?" ask how it stands there as well. */
const giving =
  /^(?:(?:(?:should|shall|could|can|may|do) (?:we|i|one)|(?:is it|would it be) (?:ok|okay|right|time) to) )?(?:now |also |still |already )?(?:give|start|use|offer|add|try|do|repeat|choose) (?<named>.+)$/u;

/** "An echo before TACE" asks for the echo: what follows says when. */
const occasion = / (?:before|prior to|ahead of) \S.*$/u;

/** Words behind what is needed that say when, or what is done with it: "her INR repeated first". */
const behind =
  /(?: (?:first|before(?:hand)?|now|here|too|as well|again|checked|measured|tested|assessed|done|repeated))+$/u;

/**
 * Reads a question about the patient of an open case: "is she a candidate for transplant", "does she need an echo". An
 * ask that names no patient is none of these: it stays a question to the guideline.
 */
export function patientAskIn(text: string): PatientAsk | null {
  const plain = plainAsk(text);
  if (operatesOnPrimary.test(plain) || (/\?\s*$/u.test(text) && bareOperation.test(plain))) {
    return { kind: 'need', what: 'primary' };
  }
  const ruled = ruledOutIn(plain);
  if (ruled) return { kind: 'options', why: ruled };
  const stands = standing.exec(plain)?.groups?.['named'];
  const asksStanding = stands === undefined ? null : optionsNamed(stands, asking);
  if (asksStanding) return { kind: 'options', why: asksStanding };
  const isAsked = /\?\s*$/u.test(text) || isAsking.test(plain);
  const given = isAsked ? giving.exec(plain)?.groups?.['named'] : undefined;
  const asksGiving = given === undefined ? null : optionsNamed(given, asking);
  if (asksGiving) return { kind: 'options', why: asksGiving };
  const short = askedInShort(text, plain);
  if (short) return { kind: 'options', why: short };
  if (!aboutPatient.test(plain)) return checkIn(plain);
  const isOfPatient =
    /^(?:is|are|does|do|did|should|would|could|can|may|might|must|will|has|what about|how about|compare)\b/u.test(
      plain,
    ) ||
    /\b(?:or|vs|versus)\b/u.test(plain) ||
    /\?\s*$/u.test(text);
  if (!isOfPatient) return null;
  const about = need.some((form) => form.test(plain)) ? plain.replace(occasion, '') : plain;
  const why = optionsNamed(about, asking);
  if (why) return { kind: 'options', why };
  const what = need.map((form) => form.exec(about)?.groups?.['what']).find((one) => one !== undefined);
  const bare = what
    ?.replace(new RegExp(` (?:for|in) ${patient}$`, 'u'), '')
    .replace(/^(?:an?|the|any|another|her|his|my) /u, '')
    .replace(behind, '');
  return bare ? { kind: 'need', what: bare } : null;
}

/**
 * "PRRT again?", "TACE possible?": one option, with words behind it that only ask whether it may be given. Its name alone
 * asks the guideline.
 */
function askedInShort(text: string, plain: string): WhyOption | null {
  if (!/\?\s*$/u.test(text)) return null;
  const why = optionsNamed(plain, asking);
  const words = plain.split(' ');
  const isNamedFirst = words.some(
    (_word, at) => at > 0 && optionsNamed(words.slice(0, at).join(' '), none) !== null,
  );
  return why?.treatments.length === 1 && isNamedFirst ? why : null;
}

const none: ReadonlySet<string> = new Set();

/**
 * "Would she benefit from PRRT?", "is an SSA ok for her": whether a treatment may be given to a patient, in whatever words.
 * Those that are not known are left out and told.
 */
export function whetherIn(text: string): WhyOption | null {
  const plain = plainAsk(text);
  if (!yesOrNo.test(plain) || !aboutPatient.test(plain)) return null;
  const { treatments, numbers, others } = namedIn(plain);
  if (treatments.length === 0 || treatments.some(({ kinds }) => kinds.length === 0)) return null;
  return { treatments, numbers, unread: others.filter((word) => !asking.has(word)) };
}

const yesOrNo = /^(?:is|are|does|do|should|shall|would|will|could|can|may|might|must)\b/u;

/** What is to be checked or done first; of a treatment how it stands. */
function checkIn(plain: string): PatientAsk | null {
  const about = plain.replace(occasion, '').replace(/ (?:first|now|beforehand)$/u, '');
  const what = checks.map((form) => form.exec(about)?.groups?.['what']).find((one) => one !== undefined);
  const bare = what?.replace(/^(?:to |an?\b|the\b|any\b)\s*/u, '').replace(behind, '');
  if (!bare) return null;
  const why = optionsNamed(bare, asking);
  return why ? { kind: 'options', why } : { kind: 'need', what: bare };
}

const against =
  '(?:rule[sd]? out|exclude[sd]?|preclude[sd]?|prevent(?:s|ed)?|forbid(?:s|den)?|prohibit(?:s|ed)?|contra-?indicate[sd]?|close[sd]?|stop(?:s|ped)?|affect(?:s|ed)?|allow(?:s|ed)?|permit(?:s|ted)?|(?:speak|stand|argue)s? against)';
const its = '(?:the |this |that |her |his |my |our )';

const rulings = [
  new RegExp(
    `^(?:does|do|would|will|could|can|did) (?:n't |not )?${its}?(?<about>.+?) ${against} (?<named>.+)$`,
    'u',
  ),
  new RegExp(
    `^(?:is|are) (?<named>.+?) (?:still )?${against} (?:by|because of|due to|with|given) ${its}?(?<about>.+)$`,
    'u',
  ),
  new RegExp(
    `^(?<named>(?:can|could|may|should|would|is|does|do) .+?) (?:with|despite|in spite of|given|because of) ${its}(?<about>.+)$`,
    'u',
  ),
];

/** "Does the contrast allergy rule out PRRT?": how the option stands, and what is said of the other thing. */
function ruledOutIn(plain: string): WhyOption | null {
  for (const form of rulings) {
    const { about, named } = form.exec(plain)?.groups ?? {};
    const why = about !== undefined && named !== undefined ? optionsNamed(named, asking) : null;
    if (!why || about === undefined) continue;
    // "Does he need to stop lanreotide": what stands before it speaks of nobody but the patient.
    const isNothing = about.split(/\s+/u).every((word) => asking.has(word) || isBeside(word));
    return isNothing ? why : { ...why, about };
  }
  return null;
}
