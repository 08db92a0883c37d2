import { answersText, cautionsText, number, summaryText, versionText } from './diffText.ts';
import type { DiffGroup, GroupChange } from './diffGroup.ts';
import type { VersionDiff } from './versionDiff.ts';

const style = `
:root { color-scheme: light dark; --ground: #f7f8f7; --sheet: #ffffff; --ink: #1c2421; --quiet: #586560; --line: #d9dfdc; --accent: #11665a; --mark: #e6f1ee; --gone: #9a3412; }
@media (prefers-color-scheme: dark) { :root { --ground: #111614; --sheet: #19201d; --ink: #e6ebe8; --quiet: #a1ada8; --line: #323c38; --accent: #72c9b8; --mark: #1e332d; --gone: #f0a27b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
.versions, .quiet { color: var(--quiet); }
.hash { font: .85em ui-monospace, monospace; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.figures b { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.group { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; }
.group h3 { font-size: 1rem; font-weight: 500; margin: 0 0 .75rem; line-height: 1.7; }
.test { background: var(--mark); border-radius: 5px; padding: .1rem .45rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.test b { font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; }
th { text-align: left; font-weight: 500; color: var(--quiet); font-size: .85rem; }
th, td { padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
th:last-child, td:last-child { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
.new { color: var(--accent); } .gone { color: var(--gone); }
details { margin-top: .75rem; font-size: .94rem; }
summary { cursor: pointer; color: var(--accent); }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .3rem 1.25rem; margin: .75rem 0 0; }
dt { color: var(--quiet); } dd { margin: 0; }
ul { padding-left: 1.2rem; } li { margin: .2rem 0; }
.figures li { margin: 0; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } th, td { padding-right: .6rem; } }
`;

/** A difference as one page that stands by itself. */
export function diffHtml(diff: VersionDiff): string {
  const { older, newer, chartChanges, groups, cautionTexts, notes } = diff;
  const stampOf = (name: string, { version, hash }: VersionDiff['older']): string =>
    `${name} <b>${escaped(version)}</b> <span class="hash">${escaped(hash.slice(0, 12))}</span>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${versionText(older)} to ${versionText(newer)}: whose advice changes`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Whose advice changes</h1>
<p class="versions">${escaped(newer.id)}: ${stampOf('from', older)} ${stampOf('to', newer)}</p>
${figures(diff)}
${section(
  'Changed in the chart',
  chartChanges.map((change) => `<li>${escaped(change)}</li>`),
  'ul',
)}
${section(
  'Patients',
  groups.map((group) => groupHtml(group)),
  'div',
)}
${section(
  'Cautions named',
  Object.entries(cautionTexts).map(([id, text]) => `<dt>${escaped(id)}</dt><dd>${escaped(text)}</dd>`),
  'dl',
)}
${section(
  'To read this rightly',
  [...notes, ...(groups.length > 0 ? [howToRead] : [])].map((note) => `<li>${escaped(note)}</li>`),
  'ul',
)}
</main>
</body>
</html>
`;
}

const howToRead =
  'A route is one way of answering, by answer classes; it is no measure of how many patients take it. The answers that head a group are the fewest that no unchanged route has together; a route may stand in more than one group. A class of answers is one that either version tells apart. "In part": on some of the routes only.';

function figures(diff: VersionDiff): string {
  const { routes, differing, endElsewhere, otherCautions } = diff;
  if (differing === 0) return `<p>${escaped(summaryText(diff))}</p>`;
  const figure = (value: number, what: string): string => `<li><b>${number(value)}</b>${escaped(what)}</li>`;
  return `<ul class="figures">${[
    figure(endElsewhere, 'routes end elsewhere'),
    figure(otherCautions, 'end alike with other cautions'),
    figure(routes, 'routes compared'),
  ].join('')}</ul>`;
}

function section(title: string, items: readonly string[], tag: 'ul' | 'div' | 'dl'): string {
  return items.length === 0 ? '' : `<h2>${escaped(title)}</h2>\n<${tag}>${items.join('\n')}</${tag}>`;
}

function groupHtml({ when, routes, changes, example }: DiffGroup): string {
  const tests = when.map(
    (test) => `<span class="test">${escaped(test.title)}: <b>${escaped(answersText(test))}</b></span>`,
  );
  return `<section class="group">
<h3>${tests.length === 0 ? 'Every route' : tests.join(' and ')} <span class="quiet">${number(routes)} ${routes === 1 ? 'route' : 'routes'}</span></h3>
<div class="wide"><table>
<thead><tr><th scope="col">Was</th><th scope="col">Is</th><th scope="col">Cautions</th><th scope="col">Routes</th></tr></thead>
<tbody>${changes.map(changeRow).join('\n')}</tbody>
</table></div>
<details><summary>One such route</summary>
<dl>${example.map(({ title, label }) => `<dt>${escaped(title)}</dt><dd>${escaped(label)}</dd>`).join('')}</dl>
</details>
</section>`;
}

function changeRow(change: GroupChange): string {
  const { from, to, cautionsGone, cautionsNew, routes } = change;
  const cautions = [
    ...(cautionsNew.length > 0
      ? [`<span class="new">new ${escaped(cautionsText(cautionsNew, routes))}</span>`]
      : []),
    ...(cautionsGone.length > 0
      ? [`<span class="gone">gone ${escaped(cautionsText(cautionsGone, routes))}</span>`]
      : []),
  ].join('<br>');
  const is = from?.id === to?.id ? '<span class="quiet">the same</span>' : escaped(to?.title ?? 'no outcome');
  return `<tr><td>${escaped(from?.title ?? 'no outcome')}</td><td>${is}</td><td>${cautions || '<span class="quiet">the same</span>'}</td><td>${number(routes)}</td></tr>`;
}

/** Text made safe for HTML, in attributes too. */
function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
