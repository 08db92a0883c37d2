import { currentCases } from '../../../current.ts';
import { codeSystemOf } from '../../../machine/fhir/codeSystem.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';
import { jsonOf } from './json.ts';

const notes = {
  examples: [['> codes.json', 'for a program that looks codes up']],
  status: '0 printed, 2 wrong use',
} as const;

/** Prints the codes of the questionnaire's answers as a FHIR R4 code system. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('fhir codes', notes), args, io, () => {
    io.stdout.write(jsonOf(codeSystemOf(currentCases())));
    return 0;
  });
