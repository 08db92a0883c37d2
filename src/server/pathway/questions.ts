import type { Question, QuestionInput } from '../../guideline/question.ts';
import type { Cases } from '../../machine/cases.ts';
import type { ChartEdge } from '../../machine/edges.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import { anchors, article, type Html, list, named, type Words } from './html.ts';
import { texts } from './texts.ts';

const say = texts.questions;

/** A question with its help, its answers, and its edges as a table. */
export function questionArticle({ guideline, edges }: Cases, question: Question, words: Words): Html {
  const rows = [...edges.values()].filter((edge) => edge.question === question.id);
  const before = [...edges.values()].filter((edge) => edge.target === question.id);
  const askedAfter = [...new Set(before.map((edge) => edge.question))].map(words.place);
  return article(
    anchors.question(question.id),
    question.title,
    [
      named(say.ask, words.text(question.ask)),
      `<p>${words.text(question.help)} ${words.provenance(question.provenance)}</p>`,
      `<p class="name">${say.answers}</p>`,
      list(answersOf(question)),
      `<p class="name">${say.edges}</p>`,
      edgeTable(rows.map((edge) => edgeRow(edge, guideline.guards, words))),
      askedAfter.length === 0 ? `<p>${say.first}</p>` : named(say.reachedFrom, askedAfter.join('; ')),
    ].join(''),
  );
}

function answersOf({ input, options }: Question): readonly Html[] {
  const alone = input.kind === 'multi' ? input.exclusive : [];
  return [
    ...numbersOf(input),
    ...options.map(({ id, label }) => escapeHtml(alone.includes(id) ? say.only(label) : label)),
  ];
}

function numbersOf(input: QuestionInput): readonly Html[] {
  const limits = ((): readonly { label: string; min: number; max: number; unit?: string }[] => {
    switch (input.kind) {
      case 'ki67':
      case 'percentage':
        return [input.number];
      case 'lesions':
        return [input.lesionCount, input.largestLesionMm];
      case 'choice':
      case 'scale':
      case 'multi':
        return [];
    }
  })();
  const bands =
    input.kind === 'percentage' ? [say.bands(input.bands.map(({ label }) => label).join(', '))] : [];
  return [
    ...limits.map(({ label, min, max, unit = '' }) =>
      say.number(label, min, max, unit === 'mm' ? ' mm' : unit),
    ),
    ...bands,
  ].map(escapeHtml);
}

function edgeTable(rows: readonly Html[]): Html {
  const heads = [say.row, say.says, say.when, say.leadsTo, say.from].map(
    (head) => `<th scope="col">${head}</th>`,
  );
  return `<table class="edges"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function edgeRow(edge: ChartEdge, guards: Cases['guideline']['guards'], words: Words): Html {
  const when = edge.guard === null ? say.otherwise : words.condition(guards[edge.guard]);
  const cells = [
    [say.says, words.text(edge.says)],
    [say.when, when],
    [say.leadsTo, words.place(edge.target)],
    [say.from, words.provenance(edge.provenance)],
  ] as const;
  return `<tr id="${anchors.edge(edge.id)}"><th scope="row">${edge.number}</th>${cells.map(([name, cell]) => `<td data-name="${name}">${cell}</td>`).join('')}</tr>`;
}
