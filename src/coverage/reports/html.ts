import { criterionNames } from '../routes/criterion.ts';
import { createHash } from 'node:crypto';
import type { CoverageReport, ReportedFailure, WalksReport } from '../report.ts';
import { percentOf } from '../routes/stopCondition.ts';
import type { DrawnChart } from './chartLayout.ts';
import { drawChart, type EdgeState } from './drawing.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import { style } from './htmlStyle.ts';
import { environmentText, optionsText, programText, targetText, wordsText } from './provenance.ts';
import { isGood, verdict } from './verdict.ts';

const shownFailures = 200;

/** Criteria in words that can be broken between them. */
export const criterionTitles: Readonly<Record<(typeof criterionNames)[number], string>> = {
  questions: 'questions',
  outcomes: 'outcomes',
  transitions: 'transitions',
  guards: 'guards',
  transitionPairs: 'transition pairs',
  answerClasses: 'answer classes',
  cautions: 'cautions',
  titles: 'titles',
  firstScreen: 'first screen',
  options: 'options',
  pairs: 'pairs',
  optionConditions: 'option conditions',
  prohibitions: 'prohibitions',
  provenance: 'provenance',
  commands: 'commands',
  taps: 'taps',
};

/** A criterion of routes by its title, one of walks in the words of its name. */
function titleOf(name: string): string {
  const known = criterionNames.find((one) => one === name);
  return known ? criterionTitles[known] : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

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
export function toHtml(report: WalksReport, chart: DrawnChart): string {
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
${contents(report, stateOf !== null)}
${headTable(report)}
</header>
<main>
<section id="coverage"><h2>Coverage</h2>${criteriaTable(report)}</section>
${trendSection(report)}
${causeSection(report)}
${failureSection(report)}
${
  stateOf === null
    ? ''
    : `<section id="chart"><h2>The chart</h2>
<p class="legend"><span class="covered">✓ covered</span> <span class="uncovered">○ not covered</span> <span class="failing">✕ failing</span></p>
<div class="scroll chart" tabindex="0" role="region" aria-label="The chart, to be scrolled">${drawChart(chart, stateOf)}</div></section>
<section id="transitions"><h2>Transitions</h2>${transitionTable(chart, stateOf)}</section>`
}
<section id="missing"><h2>What is missing</h2>${missingLists(report)}</section>
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** Links to the parts of the page, those that tell of faults first. */
function contents({ causes, failures, trend }: WalksReport, hasChart: boolean): string {
  const parts = [
    ...(causes.length > 0 ? [['causes', 'Why routes failed']] : []),
    ...(failures.length > 0 ? [['routes', 'Failing routes']] : []),
    ['coverage', 'Coverage'],
    ...(trend ? [['trend', 'Since the earlier report']] : []),
    ...(hasChart
      ? [
          ['chart', 'The chart'],
          ['transitions', 'Transitions'],
        ]
      : []),
    ['missing', 'What is missing'],
  ];
  return `<nav aria-label="In this report"><ul>${parts.map(([id = '', title = '']) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>`;
}

/** Null where no routes of the chart were walked. */
function edgeStates({ criteria, failures }: WalksReport): ((edge: string) => EdgeState) | null {
  const { transitions } = criteria;
  if (!transitions) return null;
  const missing = new Set(transitions.missing);
  const failing = new Set(failures.map(({ edge }) => edge));
  return (edge) => (failing.has(edge) ? 'failing' : missing.has(edge) ? 'uncovered' : 'covered');
}

function headTable(report: WalksReport): string {
  const rows = [
    ['Guideline', `${report.guideline.id}, version ${report.guideline.version}`],
    ['Content hash', report.guideline.hash],
    ['Compared with the figure', verification(report)],
    ['Walked by', programText(report)],
    ['Walked against', targetText(report)],
    ['Words', wordsText(report)],
    ['Options', optionsText(report)],
    ['Environment', environmentText(report)],
    ['Started', report.startedAt],
    ['Duration', `${(report.milliseconds / 1_000).toFixed(1)} s`],
    ['Routes, moves', `${report.routes.toLocaleString('en')}, ${report.moves.toLocaleString('en')}`],
    ['Ended by', endedBy[report.ended]],
    ['Judged by', 'the oracle written by hand from the clinical dossier, independent of the chart'],
    ['Digest of the report', `${report.digest} (SHA-256 of the JSON report without its last member)`],
    ...report.missed.map((miss) => ['Demanded and missed', miss]),
  ];
  return `<table class="head">${rows.map(([name = '', value = '']) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`).join('')}</table>`;
}

function verification({ guideline: { verifiedAgainstFigure, verifiedOn } }: WalksReport): string {
  return verifiedAgainstFigure ? `yes${verifiedOn === null ? '' : `, on ${verifiedOn}`}` : 'no';
}

function criteriaTable({ criteria, words }: WalksReport): string {
  const hasWords = words !== null;
  const rows = Object.entries(criteria).map(([name, result]) => {
    const percent = percentOf(result);
    const implied = result.implied === undefined ? '' : `<td class="number">${result.implied}</td>`;
    return `<tr><th scope="row">${titleOf(name)}</th><td class="number">${result.covered} of ${result.total}</td>${implied}<td class="number">${percent.toFixed(1)}%</td><td><meter min="0" max="100" value="${percent.toFixed(1)}">${percent.toFixed(0)}%</meter></td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Criterion</th><th scope="col">Covered</th>${hasWords ? '<th scope="col">Implied, not read</th>' : ''}<th scope="col">Share</th><th scope="col"></th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The first failing route of each cause lies open, the others are folded: they say the same again. */
function failureSection({ failures, causes }: WalksReport): string {
  if (failures.length === 0) return '';
  const first = new Set(causes.map(({ routes }) => routes[0]));
  const more =
    failures.length > shownFailures
      ? `<p>${failures.length - shownFailures} more stand in the JSON report.</p>`
      : '';
  return `<section id="routes"><h2>Failing routes</h2>${failures
    .slice(0, shownFailures)
    .map((failure, index) => failureArticle(failure, index, first.has(index)))
    .join('')}${more}</section>`;
}

/** What makes routes fail, the cause of most of them first, with links to a route and to the rows of the chart. */
function causeSection({ causes }: WalksReport): string {
  if (causes.length === 0) return '';
  const rows = causes.slice(0, shownFailures).map(({ kind, text, differences, places, edges, routes }) => {
    const first = routes[0] ?? 0;
    const links = edges.slice(0, 6).map((edge) => `<a href="#${rowId(edge)}">${escapeHtml(edge)}</a>`);
    return `<li><p><strong>${escapeHtml(kind)}</strong> ${escapeHtml(text)}</p>${otherDifferences(differences)}<p class="quiet">${routes.length} route${routes.length === 1 ? '' : 's'}, <a href="#route-${first + 1}">first route ${first + 1}</a>; at ${escapeHtml(places.slice(0, 6).join(', '))}${links.length === 0 ? '' : `; behind ${links.join(', ')}`}</p></li>`;
  });
  return `<section id="causes"><h2>Why routes failed</h2><ol class="causes">${rows.join('')}</ol></section>`;
}

/** The same fault in other words and places. */
function otherDifferences([, ...others]: readonly string[]): string {
  if (others.length === 0) return '';
  return `<details><summary>${others.length} more difference${others.length === 1 ? '' : 's'} of this cause</summary><ul>${others.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul></details>`;
}

function trendSection({ trend }: WalksReport): string {
  if (!trend) return '';
  const {
    baseline,
    newDifferences,
    goneDifferences,
    sameDifferences,
    criteria,
    notCompared,
    otherThanBefore,
  } = trend;
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0
      ? ''
      : `<h3>${title}: ${items.length}</h3><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  const whole = baseline.isWhole
    ? 'its digest holds'
    : 'ITS DIGEST DOES NOT HOLD: it was changed after it was written';
  return `<section id="trend"><h2>Since the earlier report</h2><p>${escapeHtml(`Of ${baseline.startedAt}, guideline ${baseline.guideline}, commit ${baseline.commit ?? 'not known'}: ${baseline.failures} of ${baseline.routes} routes failed. Digest ${baseline.digest.slice(0, 12)}; ${whole}.`)}</p>${list('Not compared', notCompared)}${list('New', newDifferences)}${list('Gone', goneDifferences)}${list('Still there', sameDifferences)}${list(
    'Coverage that differs',
    criteria.map(({ name, was, now }) => `${titleOf(name)}: ${was}, now ${now}`),
  )}${list('What else differs', otherThanBefore)}</section>`;
}

/** The row of an edge in the table of transitions. */
function rowId(edge: string): string {
  return `edge-${edge.replace(/[^\w-]/g, '-')}`;
}

/** What was sent and what came back, folded: it is long. */
function exchangeDetails({ exchange }: ReportedFailure): string {
  if (!exchange) return '';
  const part = (title: string, value: unknown): string => {
    const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
    return `<h4>${title}</h4><pre>${escapeHtml((text ?? 'nothing').slice(0, 6_000))}</pre>`;
  };
  return `<details><summary>Request and reply${exchange.status === undefined ? '' : ` (status ${exchange.status})`}</summary>${part('Sent', exchange.request)}${part('Came back', exchange.reply)}</details>`;
}

function failureArticle(failure: ReportedFailure, index: number, isOpen: boolean): string {
  const { edge, place, after, expected, observed, chat, replay } = failure;
  const behind = edge ? `<dt>Behind</dt><dd><a href="#${rowId(edge)}">${escapeHtml(edge)}</a></dd>` : '';
  return `<article id="route-${index + 1}"><details${isOpen ? ' open' : ''}><summary><h3>Route ${index + 1}, step ${after}, at ${escapeHtml(place)}</h3></summary>
<dl>${behind}<dt>Expected</dt><dd>${escapeHtml(expected)}</dd><dt>Observed</dt><dd>${escapeHtml(observed)}</dd></dl>
<ol class="chat">${chat.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ol>
<p><code>${escapeHtml(replay)}</code> <button type="button" hidden data-copy="${escapeHtml(replay)}">Copy the command</button></p>${exchangeDetails(failure)}</details></article>`;
}

function transitionTable({ edges }: DrawnChart, stateOf: (edge: string) => EdgeState): string {
  const rows = edges.map(({ id, says, target }) => {
    const state = stateOf(id);
    return `<tr id="${rowId(id)}"><th scope="row">${escapeHtml(id)}</th><td>${escapeHtml(says)}</td><td data-label="Leads to">${escapeHtml(target)}</td><td class="${state}">${state}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Transitions"><table class="edges"><thead><tr><th scope="col">Edge</th><th scope="col">Guard</th><th scope="col">Leads to</th><th scope="col">State</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function missingLists({ criteria }: WalksReport): string {
  const lists = Object.entries(criteria)
    .filter(([, { missing }]) => missing.length > 0)
    .map(
      ([name, { missing }]) =>
        `<details><summary>${titleOf(name)}: ${missing.length} missing</summary><ul>${missing.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></details>`,
    );
  return lists.length === 0 ? '<p>Nothing: every criterion is covered in full.</p>' : lists.join('');
}
