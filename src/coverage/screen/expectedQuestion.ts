import type { DossierAnswers } from '../dossier/facts.ts';
import type { GoldenQuestion } from '../dossier/questions.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import type { Expected } from './expected.ts';
import { contradictions } from './expectedOutcome.ts';
import { inputWords } from './ownWords/inputs.ts';
import { shortTitles } from './shortNames.ts';

/** What a question offers: the value that a tap sends, and what is read on it. */
export interface ExpectedAnswer {
  readonly answer: string | number;
  readonly words: string;
}

export interface ExpectedInput {
  readonly id: string;
  readonly label: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Whether several may be chosen. */
  readonly many?: boolean;
  readonly choices?: readonly { readonly title: string; readonly value: string }[] | undefined;
}

export interface ExpectedQuestion {
  readonly words: readonly Expected[];
  readonly answers: readonly ExpectedAnswer[];
  readonly inputs: readonly ExpectedInput[];
  /** The rows of what was answered, in order. */
  readonly rows: readonly { readonly question: string; readonly title: string; readonly answer: unknown }[];
  /** Which line says what can be typed. */
  readonly hint: 'question' | 'number';
  /** Said first by a screen reader. */
  readonly spoken: string;
}

/** A question as the dossier words it. @throws Error when the dossier has none of this id */
export function expectedQuestion(
  dossier: WordsOfDossier,
  id: string,
  before: DossierAnswers,
): ExpectedQuestion {
  const golden = dossier.questions.find((one) => one.id === id);
  if (!golden) throw new Error(`The dossier has no question ${id}.`);
  const show = readableBy(dossier);
  const rows = Object.entries(before).map(([question, answer]) => ({
    question,
    title: shortTitles[question] ?? question,
    answer,
  }));
  const list = checklistOf(golden);
  const progress = `^Question ${rows.length + 1} · (?:${rows.length} answered \\(tap one to change it\\) · )?\\d+(?: to \\d+)? to go$`;
  const words: readonly Expected[] = [
    { id: 'progress', words: new RegExp(progress), part: 'screen' },
    { id: 'answers kept until asked', words: /^Kept until asked: .+$/, part: 'screen', optional: true },
    { id: `question ${id}`, words: list ? `${list.lead}?` : show(golden.ask), part: 'screen' },
    { id: `help of ${id}`, words: show(golden.help), part: 'screen' },
    ...contradictions,
  ];
  return {
    words,
    rows,
    hint:
      isMany(golden.input) || golden.options.every((one) => !typed.has(one.id) && one.id !== '0..4')
        ? 'question'
        : 'number',
    spoken: show(golden.ask),
    answers: answersOf(golden, show),
    inputs: inputsOf(golden, show),
  };
}

/** The criteria that the question on transplantation names after its colon. */
function checklistOf({
  ask,
  input,
}: GoldenQuestion): { readonly lead: string; readonly criteria: readonly string[] } | null {
  if (!input.includes('checklist')) return null;
  const [, lead = '', criteria = ''] = /^([^:]+): (.+)\?$/.exec(ask) ?? [];
  return { lead, criteria: criteria.split('; ') };
}

/** Rows of the dossier's table that stand for a typed value, and grades that a number's own list offers. */
const typed = new Set(['number', 'values', 'G1', 'G2', 'G3']);

function answersOf(
  { id, options, input }: GoldenQuestion,
  show: (text: string) => string,
): readonly ExpectedAnswer[] {
  if (id === 'liverInvolvement') {
    const bands = [...input.matchAll(/([<>]?\d+(?:-\d+)?) -> (\d+)/g)].map(([, band = '', value]) => ({
      answer: Number(value),
      words: `${band}%`,
    }));
    return [
      ...bands,
      ...options
        .filter((one) => !typed.has(one.id))
        .map((one) => ({ answer: one.id, words: show(one.label) })),
    ];
  }
  return options.flatMap((one): readonly ExpectedAnswer[] => {
    if (one.id === '0..4') return [0, 1, 2, 3, 4].map((value) => ({ answer: value, words: String(value) }));
    if (typed.has(one.id) || (isMany(input) && !isAlone(input, one.id))) return [];
    return [{ answer: one.id, words: show(one.label) }];
  });
}

function isMany(input: string): boolean {
  return input.startsWith('multi-select');
}

/** Whether an option of several stands by itself. */
function isAlone(input: string, id: string): boolean {
  return new RegExp(`'${id}'[^.]*\\bexclusive\\b`).test(input);
}

function inputsOf(golden: GoldenQuestion, show: (text: string) => string): readonly ExpectedInput[] {
  const list = checklistOf(golden);
  if (list)
    return [
      {
        id: 'answer',
        label: `Tick what is met; all ${list.criteria.length} ticked means that all are met`,
        many: true,
        choices: list.criteria.map((title, index) => ({ title, value: String(index + 1) })),
      },
    ];
  if (isMany(golden.input))
    return [
      {
        id: 'answer',
        label: show(golden.title),
        many: true,
        choices: golden.options
          .filter(({ id }) => !isAlone(golden.input, id))
          .map(({ id, label }) => ({ title: show(label), value: id })),
      },
    ];
  return (inputWords[golden.id] ?? []).map(({ choices, ...input }) => ({
    ...input,
    ...(choices ? { choices: choices.map((title) => ({ title, value: title })) } : {}),
  }));
}
