import { criterionNames } from '../routes/criterion.ts';
import { createHash } from 'node:crypto';
import { type CoverageReport, type ReportedFailure } from '../report.ts';
import { percentOf } from '../routes/stopCondition.ts';
import type { DrawnChart } from './chartLayout.ts';
import { drawChart, type EdgeState } from './drawing.ts';
import { escapeHtml } from './escapeHtml.ts';
import { style } from './htmlStyle.ts';
import { isGood, verdict } from './verdict.ts';

const shownFailures = 200;

/** Why a run ended. */
export const endedBy: Readonly<Record<CoverageReport['ended'], string>> = {
  allRoutes: 'the last route',
  stopCondition: 'a stop condition',
  interrupted: 'an interruption',
  failureLimit: 'the limit of failing routes',
  errorBudget: 'the error budget: too many replies were lost, late or cut',
};

/** What a good verdict does not say. */
const meaning =
  'This report shows that the program follows its own specification; it says nothing about whether the advice is right for a patient.';

/** Copies a command; the page reads the same without it. */
const script = `for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => navigator.clipboard.writeText(button.dataset.copy).then(() => (button.textContent = 'Copied')));
}`;
const scriptHash = createHash('sha256').update(script).digest('base64');
const styleHash = createHash('sha256').update(style).digest('base64');

/** The report as one self-contained page: nothing is loaded from anywhere. */
export function toHtml(report: CoverageReport, chart: DrawnChart): string {
  const stateOf = edgeStates(report);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; script-src 'sha256-${scriptHash}'">
<title>Path coverage of the NET liver pathway</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Path coverage of the NET liver pathway</h1>
<p class="verdict ${isGood(report) ? 'good' : 'bad'}">${escapeHtml(verdict(report))}</p>
<p class="standing"><strong>${report.guideline.verifiedAgainstFigure ? 'What was walked, and its standing:' : 'Not verified:'}</strong> ${escapeHtml(report.guideline.status)} ${escapeHtml(meaning)}</p>
${headTable(report)}
</header>
<main>
<section><h2>Coverage</h2>${criteriaTable(report)}</section>
${failureSection(report.failures)}
<section><h2>The chart</h2>
<p class="legend"><span class="covered">✓ covered</span> <span class="uncovered">○ not covered</span> <span class="failing">✕ failing</span></p>
<div class="scroll chart" tabindex="0" role="region" aria-label="The chart, to be scrolled">${drawChart(chart, stateOf)}</div></section>
<section><h2>Transitions</h2>${transitionTable(chart, stateOf)}</section>
<section><h2>What is missing</h2>${missingLists(report)}</section>
</main>
<script>${script}</script>
</body>
</html>
`;
}

function edgeStates({ criteria, failures }: CoverageReport): (edge: string) => EdgeState {
  const missing = new Set(criteria.transitions.missing);
  const failing = new Set(failures.map(({ edge }) => edge));
  return (edge) => (failing.has(edge) ? 'failing' : missing.has(edge) ? 'uncovered' : 'covered');
}

function headTable(report: CoverageReport): string {
  const rows = [
    ['Guideline', `${report.guideline.id}, version ${report.guideline.version}`],
    ['Content hash', report.guideline.hash],
    ['Compared with the figure', verification(report)],
    ['Walked by', programText(report)],
    ['Walked against', report.target],
    ['Routes from', report.seed === null ? report.generator : `${report.generator}, seed ${report.seed}`],
    ['Started', report.startedAt],
    ['Duration', `${(report.milliseconds / 1_000).toFixed(1)} s`],
    ['Routes, moves', `${report.routes.toLocaleString('en')}, ${report.moves.toLocaleString('en')}`],
    ['Ended by', endedBy[report.ended]],
    ['Judged by', 'the oracle written by hand from the clinical dossier, independent of the chart'],
    ...report.missed.map((miss) => ['Demanded and missed', miss]),
  ];
  return `<table class="head">${rows.map(([name = '', value = '']) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`).join('')}</table>`;
}

function verification({ guideline: { verifiedAgainstFigure, verifiedOn } }: CoverageReport): string {
  return verifiedAgainstFigure ? `yes${verifiedOn === null ? '' : `, on ${verifiedOn}`}` : 'no';
}

function programText({ program: { name, version, commit, node } }: CoverageReport): string {
  const from =
    commit === null
      ? 'git commit not known'
      : `git commit ${commit} (changes not committed are not looked for)`;
  return `${name} ${version}, ${from}, Node ${node}`;
}

function criteriaTable({ criteria }: CoverageReport): string {
  const rows = criterionNames.map((name) => {
    const result = criteria[name];
    const percent = percentOf(result);
    return `<tr><th scope="row">${name}</th><td class="number">${result.covered} of ${result.total}</td><td class="number">${percent.toFixed(1)}%</td><td><meter min="0" max="100" value="${percent.toFixed(1)}">${percent.toFixed(0)}%</meter></td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Criterion</th><th scope="col">Covered</th><th scope="col">Share</th><th scope="col"></th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function failureSection(failures: readonly ReportedFailure[]): string {
  if (failures.length === 0) return '';
  const more =
    failures.length > shownFailures
      ? `<p>${failures.length - shownFailures} more stand in the JSON report.</p>`
      : '';
  return `<section><h2>Failing routes</h2>${failures.slice(0, shownFailures).map(failureArticle).join('')}${more}</section>`;
}

function failureArticle({ edge, expected, observed, chat, replay }: ReportedFailure, index: number): string {
  return `<article><h3>Route ${index + 1}${edge ? `, at edge ${escapeHtml(edge)}` : ''}</h3>
<dl><dt>Expected</dt><dd>${escapeHtml(expected)}</dd><dt>Observed</dt><dd>${escapeHtml(observed)}</dd></dl>
<ol class="chat">${chat.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ol>
<p><code>${escapeHtml(replay)}</code> <button type="button" hidden data-copy="${escapeHtml(replay)}">Copy the command</button></p></article>`;
}

function transitionTable({ edges }: DrawnChart, stateOf: (edge: string) => EdgeState): string {
  const rows = edges.map(({ id, says, target }) => {
    const state = stateOf(id);
    return `<tr><th scope="row">${escapeHtml(id)}</th><td>${escapeHtml(says)}</td><td>${escapeHtml(target)}</td><td class="${state}">${state}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Transitions"><table><thead><tr><th scope="col">Edge</th><th scope="col">Guard</th><th scope="col">Leads to</th><th scope="col">State</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function missingLists({ criteria }: CoverageReport): string {
  const lists = criterionNames
    .filter((name) => criteria[name].missing.length > 0)
    .map((name) => {
      const { missing } = criteria[name];
      return `<details><summary>${name}: ${missing.length} missing</summary><ul>${missing.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></details>`;
    });
  return lists.length === 0 ? '<p>Nothing: every criterion is covered in full.</p>' : lists.join('');
}
