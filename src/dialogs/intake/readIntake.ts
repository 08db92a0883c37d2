import { contradictionsIn } from '../../engine/contradictions.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import { questionIds, questions } from '../../guideline/questions/index.ts';
import { readAnswer } from '../reading/readAnswer.ts';
import { texts } from '../texts.ts';
import type { Intake, IntakeDoubt, IntakeFact } from './intake.ts';

export type { Intake, IntakeDoubt, IntakeFact, IntakeSuggestion } from './intake.ts';

/** The longest line that is read, in characters. */
export const intakeLimit = 1_000;

/**
 * Finds every answer that a free clinical line states, in any order (dossier 2.8). What is ambiguous,
 * denied, uncertain, planned or out of range fills nothing and is told as a doubt.
 */
export function readIntake(text: string): Intake {
  const stretches = text
    .slice(0, intakeLimit)
    .split(/[;\n]|,(?!\d)|\.(?=\s|$)/)
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch !== '');
  const facts: IntakeFact[] = [];
  const doubts: IntakeDoubt[] = [];
  const background: string[] = [];
  const unread: string[] = [];
  for (const words of stretches) {
    const question = questionOf(words);
    if (question === 'background') background.push(words);
    else if (question === null) unread.push(words);
    else {
      const reading = readAnswer(questions[question], words);
      if (reading.kind === 'answer')
        facts.push({ question, answer: fitAnswer(question, reading.answer), words });
      else if (reading.kind === 'ask') doubts.push({ question, words, because: reading.reason });
      else unread.push(words);
    }
  }
  const settled = questionIds.flatMap((question) => {
    const said = facts.filter((fact) => fact.question === question);
    const [first] = said;
    if (!first) return [];
    if (new Set(said.map(({ answer }) => JSON.stringify(answer))).size === 1) return [first];
    doubts.push({ question, words: said.map(({ words }) => words).join(' … '), because: texts.intake.two });
    return [];
  });
  const answers: Answers = Object.fromEntries(settled.map(({ question, answer }) => [question, answer]));
  return {
    facts: settled,
    doubts,
    suggestions: [],
    contradictions: contradictionsIn(answers),
    background,
    unread,
  };
}

/** A first, narrow way to tell what a stretch is about; a stretch about two questions is not read. */
function questionOf(words: string): QuestionId | 'background' | null {
  const about = cues.filter(([, pattern]) => pattern.test(words)).map(([question]) => question);
  return about.length === 1 ? (about[0] ?? null) : null;
}

const cues: readonly (readonly [QuestionId | 'background', RegExp])[] = [
  ['background', /^(?:aged? )?\d{1,3}\s*(?:-?\s*y(?:ears?)?(?:[- ]?old)?|yo|y\/o)?$/i],
  ['ki67', /^(?:(?:ki\W*67|mib\W*1)\b.*|g[123]|grade [123])$/i],
  ['performanceStatus', /^(?:ecog|kps|karnofsky)\b/i],
  ['extrahepaticDisease', /^(?:liver[- ](?:only|limited)|no ehd|confined to liver|m1a)$/i],
  ['liverDistribution', /^(?:type i{1,3}|unilobar|miliary)$/i],
  ['liverResectability', /^unresectable$/i],
  ['treatmentCourse', /^(?:pd|progress\w+|grew) (?:on|after) [\w -]+$/i],
  ['sstrImaging', /^(?:dotatate|sstr)[- ](?:avid|positive|negative)$/i],
];
