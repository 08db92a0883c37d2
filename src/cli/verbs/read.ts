import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { currentGuideline } from '../../current.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import { readIntake, readLine } from '../../language/line/readIntake.ts';
import { readAnswer } from '../../language/reply/readAnswer.ts';
import { utteranceOf } from '../../language/utterance.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import type { VerbMain } from '../program/io.ts';
import { wrongUse } from '../program/wrongUse.ts';

const notes = {
  examples: [
    ['"mets in segments 2 and 3, Ki-67 8%"', 'which role each word has, and what is filled or asked'],
    ['--question ki67 "10-15"', 'what the words say as an answer to a question'],
  ],
  status: '0 read, 2 wrong use',
} as const;

/** Shows how a text is read: the role of every word, what each mention says, and why it fills or does not. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('read', notes)
    .argument('<line...>', 'as somebody types it, best in quotation marks')
    .option('--question <id>', 'read it as an answer to this question of the chart');
  return runVerb(command, args, io, () => {
    const guideline = currentGuideline();
    const question = questionOf(guideline, command.opts().question);
    const text = command.processedArgs[0].join(' ');
    io.stdout.write(question === null ? lineRead(guideline, text) : answerRead(guideline, question, text));
    return 0;
  });
};

function questionOf(guideline: Guideline, typed: string | undefined): QuestionId | null {
  if (typed === undefined) return null;
  const question = guideline.questionIds.find((id) => id === typed);
  if (question) return question;
  throw wrongUse(`There is no question "${typed}". Allowed: ${guideline.questionIds.join(', ')}.`);
}

/** A free line: a line of output for each clause, each mention, and each thing that comes of it. */
function lineRead(guideline: Guideline, text: string): string {
  const utterance = utteranceOf(text);
  const { roled, judged } = readLine(guideline, utterance.asTyped);
  const { tokens } = utterance.asTyped;
  const intake = readIntake(guideline, utterance);
  const said = (question: QuestionId, value: (typeof intake.facts)[number]['answer']): string =>
    `${question} = ${describeAnswer(guideline, question, value)}`;
  return table([
    ...clauses(
      tokens.map(({ typed, clause }, at) => ({ clause, word: `${typed}/${roled.roles[at] ?? 'unread'}` })),
    ),
    ...judged.map(({ mention, verdict, because }): Row => {
      const end = tokens[mention.to - 1]?.to;
      const words = text.slice(tokens[mention.from]?.from, end);
      const what =
        mention.says.kind === 'answer'
          ? said(mention.question, mention.says.answer)
          : `${mention.question}: ${mention.says.kind}`;
      return [verdict, `"${words}" ${what}${because === null ? '' : ` (${because})`}`];
    }),
    ...intake.facts.map(({ question, answer }): Row => ['fills', said(question, answer)]),
    ...intake.doubtful.map(({ question, answer, because }): Row => [
      'unticked',
      `${said(question, answer)} (${because})`,
    ]),
    ...intake.doubts.map(({ question, words, because }): Row => [
      'asked',
      `${question ?? 'line'}: "${words}" (${because})`,
    ]),
    ...intake.suggestions.map(({ words, say }): Row => ['spelling', `"${words}", perhaps "${say}"`]),
    ...intake.situations.map((situation): Row => ['situation', situation]),
    ...intake.background.map((words): Row => ['background', words]),
    ...intake.unread.map((words): Row => ['unread', words]),
  ]);
}

function answerRead(guideline: Guideline, question: QuestionId, text: string): string {
  const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(text));
  if (reading.kind === 'none') return table([['none', 'nothing of this question is recognised']]);
  if (reading.kind === 'ask') return table([['asked', `${reading.understood} ${reading.reason}`]]);
  return table([['answer', `${question} = ${describeAnswer(guideline, question, reading.answer)}`]]);
}

type Row = readonly [label: string, text: string];

function clauses(words: readonly { readonly clause: number; readonly word: string }[]): readonly Row[] {
  const all = [...new Set(words.map(({ clause }) => clause))];
  return all.map((clause): Row => [
    `clause ${clause + 1}`,
    words
      .filter((one) => one.clause === clause)
      .map(({ word }) => word)
      .join(' '),
  ]);
}

function table(rows: readonly Row[]): string {
  return rows.map(([label, text]) => `${label.padEnd(11)} ${text}\n`).join('');
}
