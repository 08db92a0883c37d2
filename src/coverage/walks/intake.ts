import { z } from 'zod';
import type { QuestionId } from '../../guideline/answers.ts';
import type { Cases } from '../../machine/cases.ts';
import { once } from '../../machine/once.ts';
import type { GoldenQuestion } from '../dossier/questions.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { answerForm, literal } from '../screen/answerForm.ts';
import { tidy } from '../screen/screen.ts';
import type { Shown } from '../targets/shown.ts';
import { type Finding, finding } from '../wire/finding.ts';
import type { Walk, WalkSet } from './walk.ts';
import { answersBefore, walkTo } from './ways.ts';

const reads = once(() =>
  z.looseObject({
    do: z.literal('intake'),
    use: z.literal('here'),
    read: z.array(z.looseObject({ question: z.string(), answer: z.unknown(), sure: z.boolean() })),
  }),
);

interface Line {
  readonly golden: GoldenQuestion;
  readonly id: QuestionId;
  readonly typed: string;
  /** As the dossier names it. */
  readonly answer: unknown;
}

/**
 * For each question a line that states one answer in the dossier's words, typed at another question: it must be shown
 * before it is used, stand in the case once it is confirmed, and not stand there when it is left out.
 */
export function intakeWalks(cases: Cases, dossier: WordsOfDossier): WalkSet {
  const ways = answersBefore(cases);
  const lines = dossier.questions.flatMap((golden): readonly Line[] => {
    const id = cases.guideline.questionIds.find((one) => one === golden.id);
    return id === undefined || id === cases.graph.root.question ? [] : [lineOf(golden, id)];
  });
  const walks = lines.flatMap((line): readonly Walk[] => [
    {
      name: `line for ${line.id}, confirmed`,
      play: async (talk, note) => {
        await talk.say('new case');
        const shown = await talk.say(line.typed);
        const faults = reviewFaults(dossier, line, shown);
        note.found(...faults);
        if (faults.length > 0) return;
        note.covered('linesShown', line.id);
        await talk.say('yes');
        // On the way to its question it must not be asked again.
        for (const { question, answer } of ways.get(line.id) ?? []) {
          // oxlint-disable-next-line no-await-in-loop
          await talk.answer({ do: 'answer', question, answer });
        }
        const stands = answerIn(dossier, line, await talk.say('path'));
        if (stands) note.covered('linesConfirmed', line.id);
        else
          note.found(
            finding(`"${line.typed}" was confirmed and does not stand in the case`, 'line not used'),
          );
      },
    },
    {
      name: `line for ${line.id}, left out`,
      play: async (talk, note) => {
        await talk.say('new case');
        await talk.say(line.typed);
        await talk.say('no');
        const way = ways.get(line.id) ?? [];
        let shown = await walkTo({ ...talk, say: () => talk.say('case') }, way);
        if (shown.question !== line.id)
          note.found(
            finding(`"${line.typed}" was left out and ${line.id} is not asked`, 'line used unconfirmed'),
          );
        shown = await talk.say('path');
        if (answerIn(dossier, line, shown))
          note.found(finding(`"${line.typed}" was left out and stands in the case`, 'line used unconfirmed'));
        else note.covered('linesLeftOut', line.id);
      },
    },
  ]);
  const ids = lines.map(({ id }) => id);
  return { walks, coverables: { linesShown: ids, linesConfirmed: ids, linesLeftOut: ids } };
}

/** The question's title with the label of its first answer, a synonym of it, or a number with its unit. */
function lineOf(golden: GoldenQuestion, id: QuestionId): Line {
  const of = (typed: string, answer: unknown): Line => ({ golden, id, typed, answer });
  switch (golden.id) {
    case 'ki67':
      return of('Ki-67 4%', { ki67: 4 });
    case 'performanceStatus':
      return of('ECOG 1', 1);
    case 'liverInvolvement':
      return of('liver involvement 30%', 30);
    case 'ablationNumbers':
      return of('3 lesions, largest 20 mm', { lesionCount: 3, largestLesionMm: 20 });
    default: {
      const [first] = golden.options;
      const isMany = golden.input.startsWith('multi-select');
      // A label of several clauses says more than its answer: one of its synonyms is typed.
      const typed = /[,;]/.test(first?.label ?? '')
        ? (first?.synonyms[0] ?? '')
        : `${golden.title}: ${first?.label ?? ''}`;
      return of(typed, isMany ? [first?.id] : first?.id);
    }
  }
}

/** What is wrong with the card that shows what was read. */
function reviewFaults(dossier: WordsOfDossier, line: Line, shown: Shown): readonly Finding[] {
  const { golden, typed, answer } = line;
  const said = shown.actions.map((data) => reads().safeParse(data)).find(({ success }) => success)?.data;
  if (!said) return [finding(`"${typed}" is not shown for confirmation`, 'line not read')];
  const own = said.read.filter(({ question }) => question === golden.id);
  const others = said.read.filter(({ question }) => question !== golden.id);
  const choices = shown.screen.inputs.flatMap((input) => input.choices);
  const form = new RegExp(
    `^${literal(golden.title)}: ${answerForm(golden.options, answer, readableBy(dossier))}$`,
  );
  const title = tidy(choices.find(({ value }) => value === golden.id)?.title ?? '');
  return [
    ...(own.length === 1 ? [] : [finding(`"${typed}" is not read for ${golden.id}`, 'line not read')]),
    ...others.map(({ question }) => finding(`"${typed}" is read for ${question} too`, 'line read for more')),
    ...(own.length === 1 && !form.test(title)
      ? [finding(`"${typed}" is shown as "${title}"`, 'line shown otherwise')]
      : []),
  ];
}

/** Whether the answers so far have the answer of the line. */
function answerIn(dossier: WordsOfDossier, { golden, answer }: Line, { screen }: Shown): boolean {
  const form = new RegExp(
    `^\\d+\\. ${literal(golden.title)}: ${answerForm(golden.options, answer, readableBy(dossier))} → `,
  );
  return screen.statements.some(({ words }) => form.test(words));
}
