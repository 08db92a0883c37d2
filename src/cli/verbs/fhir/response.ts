import { currentCases } from '../../../current.ts';
import { fitAnswer } from '../../../engine/fitAnswer.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import { type CodedCase, decodeCase } from '../../../machine/caseCode/caseCode.ts';
import { createEditions } from '../../../machine/caseCode/edition.ts';
import { CaseCodeError } from '../../../machine/caseCode/errors.ts';
import type { Cases } from '../../../machine/cases.ts';
import { responseOf } from '../../../machine/fhir/response.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';
import { wrongUse } from '../../program/wrongUse.ts';
import { jsonOf } from './json.ts';

const notes = {
  examples: [['NELM-1K7QX-… > response.json', 'the answers of a case, by the code that the bot gives']],
  status: '0 printed, 2 wrong use',
} as const;

/** Prints a case as a FHIR R4 response to the questionnaire. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('fhir response', notes)
    .argument('<code>', 'the code of the case')
    .option('--authored <day>', 'when the answers were gathered, such as 2026-11-29; else it is left out');
  return runVerb(command, args, io, () => {
    const [code] = command.processedArgs;
    const cases = currentCases();
    io.stdout.write(jsonOf(responseOf(cases, codedBy(cases, code), dayIn(command.opts().authored))));
    return 0;
  });
};

function codedBy(cases: Cases, code: string): CodedCase {
  const { guideline } = cases;
  try {
    const { answers, situations } = decodeCase(createEditions(cases), code);
    const given = guideline.questionIds.flatMap((question): readonly GivenAnswer[] => {
      const found = answers.find((one) => one.question === question);
      return found ? [{ question, answer: fitAnswer(guideline, question, found.answer) }] : [];
    });
    return { answers: given, situations };
  } catch (error) {
    if (!(error instanceof CaseCodeError)) throw error;
    const way = error.fault === 'unknownGuideline' ? ' Open it in the bot, which says what has changed.' : '';
    throw wrongUse(`${error.message}${way}`, { cause: error });
  }
}

function dayIn(typed: string | undefined): string | undefined {
  if (typed === undefined || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(typed)) return typed;
  throw wrongUse('--authored is not a day. Allowed: year, month and day, such as 2026-11-29.');
}
