import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { caseRecord } from '../../conversation/record/caseRecord.ts';
import { recordOfCode } from '../../conversation/record/codedRecord.ts';
import { plainText } from '../../conversation/record/plainText.ts';
import type { RecordDocument, RecordExtent } from '../../conversation/record/recordDocument.ts';
import type { Written } from '../../conversation/record/recordOf.ts';
import { currentCases } from '../../current.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { readAnswer } from '../../language/reply/readAnswer.ts';
import { utteranceOf } from '../../language/utterance.ts';
import type { Cases } from '../../machine/cases.ts';
import { advance } from '../../machine/pendingAnswers.ts';
import { recordFiles } from '../../server/documents/recordFiles.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import { isDay } from '../program/day.ts';
import { checkOutputs } from '../program/files.ts';
import type { VerbMain } from '../program/io.ts';
import { wrongUse } from '../program/wrongUse.ts';

const notes = {
  examples: [
    ['NELM-14K0J-8Z4TT-FP6TZ-D --pdf case.pdf', 'the record of the case of this code, as pages'],
    ['"differentiation=poorly differentiated" performanceStatus=1 necLine=none', 'the same as text, here'],
  ],
  status: '0 written, 1 the code cannot be opened, 2 wrong use, or a case without an outcome',
} as const;

const forms = ['pdf', 'docx', 'md', 'text'] as const;

/** The record of the case that the words name. @throws PathwayError where they name none with an outcome */
type RecordFor = (extent: RecordExtent) => RecordDocument;

/** Writes the record of a case, or says it. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('record', notes)
    .argument('<case...>', 'a case code, or answers as <question>=<answer>, each as it is typed in the chat')
    .option('--pdf <file>', 'write it as PDF')
    .option('--docx <file>', 'write it as Word document')
    .option('--md <file>', 'write it as Markdown')
    .option('--text <file>', 'write it as plain text; without a file it is printed')
    .option('--day <date>', 'the day that it bears, such as 2026-11-29; today unless given');
  return runVerb(command, args, io, async () => {
    const { day, ...files } = command.opts();
    checkOutputs(files, io.cwd);
    const recordFor = recordIn(currentCases(), command.processedArgs[0], { at: timeOf(day) });
    if (Object.keys(files).length === 0) io.stdout.write(textOf(recordFor));
    for (const form of forms) {
      const file = files[form];
      if (file === undefined) continue;
      // One after the other: each takes the whole of a processor.
      // oxlint-disable-next-line no-await-in-loop
      const body = form === 'text' ? textOf(recordFor) : await recordFiles[form](recordFor('document'));
      writeFileSync(resolve(io.cwd, file), body);
    }
    return 0;
  });
};

function textOf(recordFor: RecordFor): string {
  return `${plainText(recordFor('text')).join('\n')}\n`;
}

function recordIn(cases: Cases, words: readonly string[], written: Written): RecordFor {
  const isCode = words.every((word) => !word.includes('='));
  if (isCode) {
    return (extent) =>
      recordOfCode(cases, words.join(' '), written, {}, extent) ?? unfinished('The case of this code');
  }
  const known = advance(
    cases,
    cases.start(),
    words.map((word) => answerIn(cases.guideline, word)),
  );
  const { question } = known.state;
  const next = question === null ? '' : `, whose next question is ${question},`;
  return (extent) => caseRecord(cases, known, written, {}, extent) ?? unfinished(`This case${next}`);
}

function unfinished(which: string): never {
  throw wrongUse(`${which} has no outcome yet, and there is no record before one.`);
}

/** @throws PathwayError `CommandLineNotUsable` where it is no question of the chart, or no answer to it */
function answerIn(guideline: Guideline, word: string): GivenAnswer {
  const [, id = '', reply = ''] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
  const question = guideline.questionIds.find((one) => one === id);
  if (!question) {
    throw wrongUse(`There is no question "${id}". Allowed: ${guideline.questionIds.join(', ')}.`);
  }
  const read = readAnswer(guideline, guideline.questions[question], utteranceOf(reply));
  if (read.kind === 'answer') return { question, answer: read.answer };
  const why = read.kind === 'ask' ? `${read.understood} ${read.reason}` : 'It is not understood.';
  throw wrongUse(`"${reply}" is no answer to ${question}. ${why}`);
}

/** Noon of a day in universal time, or now. @throws PathwayError `CommandLineNotUsable` */
function timeOf(day: string | undefined): number {
  if (day === undefined) return Date.now();
  if (isDay(day)) return Date.parse(`${day}T12:00:00Z`);
  throw wrongUse(`--day ${day} is no day. Allowed: a date such as 2026-11-29.`);
}
