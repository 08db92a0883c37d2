import { currentCases } from '../../../current.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import { encodeCase } from '../../../machine/caseCode/caseCode.ts';
import type { Cases } from '../../../machine/cases.ts';
import { FhirError } from '../../../machine/fhir/errors.ts';
import { caseOfResponse, type ReadResponse } from '../../../machine/fhir/readResponse.ts';
import { advance } from '../../../machine/pendingAnswers.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { textOf } from '../../program/files.ts';
import type { VerbMain } from '../../program/io.ts';

const notes = {
  examples: [['response.json', 'the code of the case, to be opened in the bot']],
  status: '0 read, 1 the file holds no response that can be read, 2 wrong use',
} as const;

/** Reads a FHIR R4 response from outside: prints its answers and the code by which the bot opens the case. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('fhir open', notes).argument('<file>', 'a QuestionnaireResponse as JSON');
  return runVerb(command, args, io, () => {
    const [file] = command.processedArgs;
    const cases = currentCases();
    io.stdout.write(inWords(cases, caseOfResponse(cases, parsed(textOf(file, io.cwd)))));
    return 0;
  });
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own message repeats a piece of the text.
    throw new FhirError('notAResponse', 'The file is not JSON.', { cause: error });
  }
}

function inWords(cases: Cases, { coded, ignored }: ReadResponse): string {
  const { guideline } = cases;
  const { state, pending } = advance(cases, cases.start(), coded.answers);
  const situations = guideline.specialSituations
    .filter(({ id }) => coded.situations.includes(id))
    .map((one) => one.inWords);
  const rows = [
    ...state.answers.map((given) => ({ ...given, note: '' })),
    ...pending.map((given) => ({ ...given, note: ' (not asked so far)' })),
  ].map(
    ({ question, answer, note }) =>
      `  ${guideline.questions[question].title}: ${describeAnswer(guideline, question, answer)}${note}`,
  );
  return [
    'Answers:',
    ...rows,
    ...(situations.length > 0 ? [`Special situations: ${situations.join(', ')}`] : []),
    // The name of an outcome alone would lack what closes its options.
    state.question === null
      ? 'Every question is answered: the bot gives the recommendation when the code is opened.'
      : `Open question: ${guideline.questions[state.question].title}`,
    ...(ignored.length > 0 ? [`Not read: ${ignored.join(', ')}`] : []),
    `Case code: ${encodeCase(cases, coded)}`,
    guideline.safety.banner,
    '',
  ].join('\n');
}
