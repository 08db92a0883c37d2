import { caseOfCode } from '../../../conversation/record/codedRecord.ts';
import { currentCases } from '../../../current.ts';
import type { CodedCase } from '../../../machine/caseCode/caseCode.ts';
import { CaseCodeError } from '../../../machine/caseCode/errors.ts';
import type { Cases } from '../../../machine/cases.ts';
import { responseOf } from '../../../machine/fhir/response.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';
import { isDay } from '../../program/day.ts';
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
  try {
    const { known, beside } = caseOfCode(cases, code);
    return {
      answers: [...known.state.answers, ...known.pending],
      situations: (beside.situations ?? []).map(({ id }) => id),
    };
  } catch (error) {
    if (!(error instanceof CaseCodeError)) throw error;
    const way = error.fault === 'unknownGuideline' ? ' Open it in the bot, which says what has changed.' : '';
    throw wrongUse(`${error.message}${way}`, { cause: error });
  }
}

function dayIn(typed: string | undefined): string | undefined {
  if (typed === undefined || isDay(typed)) return typed;
  throw wrongUse('--authored is not a day. Allowed: year, month and day, such as 2026-11-29.');
}
