import { currentGuideline } from '../../current.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { cutoffs } from '../../guideline/cutoffs.ts';
import { questions } from '../../guideline/questions/index.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import { answerKey } from '../routes/answerClass.ts';

const {
  ki67G2From,
  ki67LowBelow,
  ki67G2To,
  ki67NetCeiling,
  ablationLesionsTo,
  ablationMmTo,
  ablationComfortableMmTo,
} = cutoffs;

/** A class of numbers in words; the key is that of the answer that stands for the class. */
const classNames: Readonly<Record<string, string>> = {
  'ki67 {"ki67":2.9}': `a Ki-67 below ${ki67G2From}%`,
  'ki67 {"ki67":3}': `a Ki-67 from ${ki67G2From}% to below ${ki67LowBelow}%`,
  'ki67 {"ki67":10}': `a Ki-67 from ${ki67LowBelow}% to ${ki67G2To}%`,
  'ki67 {"ki67":20.1}': `a Ki-67 above ${ki67G2To}%, up to ${ki67NetCeiling}%`,
  'ki67 {"ki67":55.1}': `a Ki-67 above ${ki67NetCeiling}%`,
  'ki67 {"grade":"G1"}': 'G1 without a Ki-67 number',
  'ki67 {"grade":"G2"}': 'G2 without a Ki-67 number',
  'ki67 {"grade":"G3"}': 'G3 without a Ki-67 number',
  'performanceStatus 1': 'ECOG 0 or 1',
  'performanceStatus 2': 'ECOG 2',
  'performanceStatus 3': 'ECOG 3 or 4',
  'ablationNumbers {"lesionCount":5,"largestLesionMm":30}': `up to ${ablationLesionsTo} lesions, the largest up to ${ablationComfortableMmTo} mm`,
  'ablationNumbers {"lesionCount":5,"largestLesionMm":50}': `up to ${ablationLesionsTo} lesions, the largest ${ablationComfortableMmTo + 1} to ${ablationMmTo} mm`,
  'ablationNumbers {"lesionCount":5,"largestLesionMm":51}': `more than ${ablationLesionsTo} lesions, or one above ${ablationMmTo} mm`,
  'liverInvolvement 50': `up to ${cutoffs.liverInvolvementRaisedAbove}% of the liver replaced`,
  'liverInvolvement 75': `more than ${cutoffs.liverInvolvementRaisedAbove}%, up to ${cutoffs.liverInvolvementHighAbove}% of the liver replaced`,
  'liverInvolvement 76': `more than ${cutoffs.liverInvolvementHighAbove}% of the liver replaced`,
};

/** Contraindications as they are named in options and feedback. */
const contraindicationNames: Readonly<Record<string, string>> = {
  none: 'no contraindication to transarterial treatment',
  notAssessed: 'contraindications not assessed',
  portalVein: 'portal vein thrombosis',
  biliary: 'a biliary-enteric anastomosis or stent',
  lungOrGiShunt: 'a lung or gastrointestinal shunt',
  priorLiverRadiation: 'earlier liver radiation',
  arterialAccess: 'an occluded hepatic artery',
  hepaticDecompensation: 'hepatic decompensation',
  coagulopathyOrInfection: 'an uncorrectable coagulopathy or active infection',
  renalOrContrast: 'severe renal impairment or contrast allergy',
};

/** A class of several contraindications, named by what it closes. */
const contraindicationClasses: Readonly<Record<string, string>> = {
  portalVein: 'a contraindication to TAE and TACE alone (portal vein or bile ducts)',
  lungOrGiShunt: 'a contraindication to TARE alone (shunt or earlier liver radiation)',
  arterialAccess: 'an absolute contraindication, such as an occluded hepatic artery',
};

/** The class that an answer stands for, in words that fit after "with": "a Ki-67 below 3%". */
export function className({ question, answer }: GivenAnswer): string {
  const known = classNames[`${question} ${answerKey(answer)}`];
  if (known !== undefined) return known;
  const contraindications = contraindicationClasses[answerKey(answer)];
  if (contraindications !== undefined) return contraindications;
  if (Array.isArray(answer)) return answer.map((item) => contraindicationNames[item] ?? item).join(' with ');
  return `“${questions[question].title}: ${shortAnswer({ question, answer })}”`;
}

/** An answer in the short words of its question. */
export function shortAnswer({ question, answer }: GivenAnswer): string {
  return describeAnswer(currentGuideline(), question, answer, 'short');
}

/** A changed answer as an option: "Ki-67 14% instead of Ki-67 4%", "Extrahepatic disease: limited instead of none". */
export function changeName({ question, answer }: GivenAnswer, known: Answers): string {
  const before = known[question];
  const words = (value: AnswerValue): string => {
    if (Array.isArray(value)) return value.map((item) => contraindicationNames[item] ?? item).join(' with ');
    const said = shortAnswer({ question, answer: value });
    if (value === 'unknown' && speaksForItself.includes(question))
      return `${questions[question].title}: ${said}`;
    return question === 'liverInvolvement' ? `${said} of the liver replaced` : said;
  };
  const told = `${words(answer)} instead of ${before === undefined ? 'what is stated' : words(before)}`;
  return speaksForItself.includes(question) ? upperFirst(told) : `${questions[question].title}: ${told}`;
}

/** Questions whose answers name what they are about. */
const speaksForItself: readonly QuestionId[] = [
  'ki67',
  'performanceStatus',
  'liverInvolvement',
  'ablationNumbers',
  'transarterialContraindications',
];

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
