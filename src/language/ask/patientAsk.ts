import { plainWords } from '../text/plainWords.ts';
import { optionsNamed, type WhyOption } from './askedTreatment.ts';

/** What is asked of the patient of an open case. */
export type PatientAsk =
  /** How options stand: "PRRT or everolimus for her?". */
  | { readonly kind: 'options'; readonly why: WhyOption }
  /** Whether something is needed that is no option: "does she need an echo?". */
  | { readonly kind: 'need'; readonly what: string };

const patient =
  '(?:she|he|her|him|this (?:patient|case|man|woman|lady|gentleman)|(?:the|my|our) (?:patient|case|man|woman|lady)|here)';

const aboutPatient = new RegExp(`\\b${patient}\\b`, 'u');

/** Words of such an ask that say nothing of what is asked. */
const asking = new Set(
  `she he her him my our this patient's need needs needed require requires required necessary candidate candidates
  eligible suitable fit receive undergo good compare compared between versus vs better best any be may might must will
  if how about what think possible allowed contraindicated indicated safe appropriate man woman lady gentleman case
  currently today right`.split(/\s+/u),
);

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

/**
 * Reads a question about the patient of an open case: "is she a candidate for transplant", "does she need an echo". An
 * ask that names no patient is none of these: it stays a question to the guideline.
 */
export function patientAskIn(text: string): PatientAsk | null {
  const plain = plainWords(text.replaceAll('’', "'")).replace(/^(?:(?:and|but|so|ok|then),? )+/u, '');
  if (!aboutPatient.test(plain)) return null;
  const isAsked =
    /^(?:is|are|does|do|did|should|would|could|can|may|might|must|will|has|what about|how about|compare)\b/u.test(
      plain,
    ) ||
    /\b(?:or|vs|versus)\b/u.test(plain) ||
    /\?\s*$/u.test(text);
  if (!isAsked) return null;
  const why = optionsNamed(plain, asking);
  if (why) return { kind: 'options', why };
  const what = need.map((form) => form.exec(plain)?.groups?.['what']).find((one) => one !== undefined);
  const bare = what
    ?.replace(new RegExp(` (?:for|in) ${patient}$`, 'u'), '')
    .replace(/^(?:an?|the|any|another) /u, '')
    .replace(/ (?:first|before(?:hand)?|now|here|too|as well|again)$/u, '');
  return bare ? { kind: 'need', what: bare } : null;
}
