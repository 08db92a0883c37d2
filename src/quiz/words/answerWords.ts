import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { answerKey } from '../../engine/answerKey.ts';
import type { QuizContext } from '../context/context.ts';
import { upper } from '../prose/grammar.ts';
import { hasClasses } from '../tables/weights.ts';

/** The class that an answer stands for, in words that fit after "with": "a Ki-67 below 3%". */
export function className({ chart, tables }: QuizContext, given: GivenAnswer): string {
  const { question, answer } = given;
  const key = answerKey(answer);
  const known = hasClasses(tables, question)
    ? tables.classFrequencies[question].find(({ standsFor }) => answerKey(standsFor) === key)?.name
    : undefined;
  if (known !== undefined) return known;
  if (isSet(answer)) return contraindicationsIn(answer, tables.names.contraindications);
  return `“${chart.guideline.questions[question].title}: ${chart.shortAnswer(given)}”`;
}

/** A changed answer as an option: "Ki-67 14% instead of Ki-67 4%", "Extrahepatic disease: limited instead of none". */
export function changeName(
  { chart, tables }: QuizContext,
  { question, answer }: GivenAnswer,
  known: Answers,
): string {
  const before = known[question];
  const { title } = chart.guideline.questions[question];
  const words = (value: AnswerValue): string => {
    if (isSet(value)) return contraindicationsIn(value, tables.names.contraindications);
    const said = chart.shortAnswer({ question, answer: value });
    if (value === 'unknown' && speaksForItself.includes(question)) return `${title}: ${said}`;
    return question === 'liverInvolvement' ? `${said} of the liver replaced` : said;
  };
  const change = `${words(answer)} instead of ${before === undefined ? 'what is stated' : words(before)}`;
  return speaksForItself.includes(question) ? upper(change) : `${title}: ${change}`;
}

/** Questions whose answers name what they are about. */
const speaksForItself: readonly QuestionId[] = [
  'ki67',
  'performanceStatus',
  'liverInvolvement',
  'ablationNumbers',
  'transarterialContraindications',
];

type Contraindications = NonNullable<Answers['transarterialContraindications']>;

function isSet(answer: AnswerValue): answer is Contraindications {
  return Array.isArray(answer);
}

function contraindicationsIn(
  answer: Contraindications,
  names: QuizContext['tables']['names']['contraindications'],
): string {
  return answer.map((item) => names[item]).join(' with ');
}
