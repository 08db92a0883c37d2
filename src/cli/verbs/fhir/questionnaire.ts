import { currentCases } from '../../../current.ts';
import { questionnaireOf } from '../../../machine/fhir/questionnaire.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';
import { jsonOf } from './json.ts';

const notes = {
  examples: [['> questionnaire.json', 'for a program that draws forms from FHIR R4']],
  status: '0 printed, 2 wrong use',
} as const;

/** Prints the chart as a FHIR R4 questionnaire. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('fhir questionnaire', notes), args, io, () => {
    io.stdout.write(jsonOf(questionnaireOf(currentCases())));
    return 0;
  });
