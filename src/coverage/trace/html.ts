import { createHash } from 'node:crypto';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import type { Statement } from './dossier.ts';
import { digestOf } from './review.ts';
import { style } from './style.ts';
import { type Trace, type TraceRow, traceProblems } from './trace.ts';
import { notAText, sectionTitles, typedAnswers } from './words.ts';

const styleHash = createHash('sha256').update(style).digest('base64');

const mostTests = 6;
const mostProblems = 200;

/** The trace as one self-contained page, which is a review sheet as well; nothing is loaded, nothing runs. */
export function traceHtml(trace: Trace): string {
  const bySection = Map.groupBy(trace.rows, ({ statement }) => statement.section);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'">
<title>Trace from the dossier to its tests, and review sheet</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Trace from the dossier to its tests, and review sheet</h1>
<p class="verdict ${traceProblems(trace).length === 0 ? 'good' : 'bad'}">${escapeHtml(verdictOf(trace))}</p>
<p><strong>Not verified:</strong> ${escapeHtml(trace.guideline.status)} A test shows that the program says what the dossier says; whether the dossier is right only a clinician can say, in the column “Review”.</p>
${headTable(trace)}
</header>
<nav aria-label="Sections"><ol>${[...bySection].map(([section, rows]) => `<li><a href="#s${section}">${escapeHtml(titleOf(section))}</a> <span>${rows.length}</span></li>`).join('')}</ol></nav>
<main>
${problemSection(trace)}
${figureSection(trace)}
${[...bySection].map(([section, rows]) => sectionOf(section, rows)).join('\n')}
${hazardSection(trace)}
</main>
</body>
</html>
`;
}

/** One sentence: how many statements, and what is wrong. */
export function verdictOf(trace: Trace): string {
  const { rows } = trace;
  const count = (result: TraceRow['result']): number => rows.filter((row) => row.result === result).length;
  const shown = rows.filter(({ statement }) => statement.shown.length > 0);
  const seen = shown.filter((row) => row.seen.length > 0).length;
  const reviewed = rows.filter(({ verdicts }) => verdicts.some(({ current }) => current)).length;
  return [
    `${rows.length} statements of the dossier: ${count('held')} held, ${count('failed')} failed, ${count('not tested')} without a test.`,
    `Of ${shown.length} with words of their own ${seen} were seen on a screen or in a text.`,
    `Reviewed by a clinician: ${reviewed}.`,
  ].join(' ');
}

function titleOf(section: string): string {
  return `${section} ${sectionTitles[section] ?? ''}`.trim();
}

function headTable({ guideline, build, routesWalked, testsRun, testsRanAt }: Trace): string {
  const rows = [
    ['Guideline', `${guideline.version}, hash ${guideline.hash}`],
    ['Program', build ?? 'commit not known'],
    ['Tests', testsRanAt === null ? 'no recorded run was given' : `${testsRun} ran on ${testsRanAt}`],
    ['Routes', `${routesWalked} walked on the chart, each judged by the oracle`],
  ];
  return `<table class="head">${rows.map(([name = '', value = '']) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`).join('')}</table>`;
}

function problemSection(trace: Trace): string {
  const problems = traceProblems(trace);
  if (problems.length === 0) return '';
  const more = problems.length > mostProblems ? `<p>${problems.length - mostProblems} more.</p>` : '';
  return `<section><h2>What is missing</h2><ul>${problems
    .slice(0, mostProblems)
    .map((problem) => `<li>${escapeHtml(problem)}</li>`)
    .join('')}</ul>${more}</section>`;
}

function figureSection({ figure }: Trace): string {
  const items = figure.map(
    ({ item, signed }) =>
      `<li><span>${escapeHtml(item)}</span> <span class="sign">${signed ? escapeHtml(`${signed.verdict}: ${signed.reviewer}, ${signed.date}. ${signed.remark}`) : 'not looked at'}</span></li>`,
  );
  return `<section class="figure"><h2>Checklist for somebody who holds Figure 3 (dossier 6)</h2><p>Until every item is signed, the guideline says that it was not compared with the figure.</p><ol>${items.join('')}</ol><p class="blank">Name, date, signature:</p></section>`;
}

function sectionOf(section: string, rows: readonly TraceRow[]): string {
  return `<section id="s${section}"><h2>${escapeHtml(titleOf(section))}</h2>
<table class="trace"><thead><tr><th scope="col">Statement</th><th scope="col">Held by</th><th scope="col">Seen on</th><th scope="col">Tests and routes</th><th scope="col">Result</th><th scope="col">Review</th></tr></thead>
<tbody>${rows.map(rowOf).join('\n')}</tbody></table></section>`;
}

function rowOf(row: TraceRow): string {
  const { statement, element, seen, result, hazards } = row;
  const hazardLinks = hazards.map((id) => `<a href="#${id}">${id}</a>`).join(' ');
  return `<tr id="${escapeHtml(anchorOf(statement))}"><th scope="row">${statementCell(statement)}</th>
<td data-label="Held by">${element === null ? '<em>nowhere</em>' : breakable(element)}</td>
<td data-label="Seen on">${seen.length > 0 ? escapeHtml(seen.join('; ')) : quiet(statement.shown.length > 0 ? 'nowhere' : (notAText[statement.kind] ?? ''))}</td>
<td data-label="Tests and routes">${evidenceCell(row)}</td>
<td data-label="Result"><span class="${result === 'held' ? 'good' : 'bad'}">${result}</span>${hazardLinks === '' ? '' : `<br>${hazardLinks}`}</td>
<td data-label="Review">${reviewCell(row)}</td></tr>`;
}

function statementCell({ id, says, when, provenance }: Statement): string {
  return [
    `<strong>${escapeHtml(id)}</strong>`,
    `<span>${escapeHtml(says)}</span>`,
    ...(when === null ? [] : [`<code>${escapeHtml(when)}</code>`]),
    ...(provenance === null ? [] : [quiet(provenance)]),
  ].join(' ');
}

function evidenceCell({ tests, routes }: TraceRow): string {
  const names = tests.map(({ file, name, passed }) => `${passed ? '' : 'failed: '}${file}: ${name}`);
  const listed = names.slice(0, mostTests).map((name) => `<li>${escapeHtml(name)}</li>`);
  const more = names.length > mostTests ? `<li>and ${names.length - mostTests} more</li>` : '';
  const route = routes ? `<p>${escapeHtml(typedAnswers(routes.witness))}</p>` : '';
  const counts = `${tests.length} ${tests.length === 1 ? 'test' : 'tests'}${routes ? `, ${routes.routes} routes` : ''}`;
  return tests.length === 0 && !routes
    ? '<em>none</em>'
    : `<details><summary>${counts}</summary><ul>${listed.join('')}${more}</ul>${route}</details>`;
}

function reviewCell({ statement, verdicts }: TraceRow): string {
  if (verdicts.length === 0)
    return `<span class="blank">Reviewer, date, verdict:</span> ${quiet(digestOf(statement))}`;
  return verdicts
    .map(({ reviewer, date, verdict, remark, current }) =>
      escapeHtml(
        `${verdict}${current ? '' : ' (of earlier words: to be looked at again)'}: ${reviewer}, ${date}${remark === '' ? '' : `. ${remark}`}`,
      ),
    )
    .join('<br>');
}

function hazardSection({ hazards, rows }: Trace): string {
  const items = hazards.map(({ id, hazard }) => {
    const of = rows.filter((row) => row.hazards.includes(id)).length;
    return `<li id="${id}"><strong>${id}</strong> ${escapeHtml(hazard)} ${quiet(of === 0 ? 'no statement' : `${of} ${of === 1 ? 'statement' : 'statements'}`)}</li>`;
  });
  return `<section><h2>Hazards</h2><p>A statement stands with a hazard when one of its tests is named in the hazard log as showing the control. Of storage, access and delivery the dossier says nothing: their hazards have no statement.</p><ul class="hazards">${items.join('')}</ul></section>`;
}

/** With places where a path may be broken. */
function breakable(path: string): string {
  return escapeHtml(path).replaceAll(/[./]/g, '$&<wbr>');
}

function quiet(text: string): string {
  return `<span class="quiet">${escapeHtml(text)}</span>`;
}

/** An anchor of letters, digits and dashes. */
function anchorOf({ id }: Statement): string {
  return `t-${id.replaceAll(/[^\w.]+/g, '-')}`;
}
