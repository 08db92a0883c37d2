import { answersText, cautionsText, number, summaryText, versionText } from './diffText.ts';
import type { DiffGroup, GroupChange } from './diffGroup.ts';
import { escaped, section, style } from './page.ts';
import { reasonsHtml } from './reasonsHtml.ts';
import type { VersionDiff } from './versionDiff.ts';

/** A difference as one page that stands by itself. */
export function diffHtml(diff: VersionDiff): string {
  const { older, newer, chartChanges, groups, byReason, cautionTexts, notes } = diff;
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
${reasonsHtml(diff)}
${section(
  'Patients',
  groups.map((group) => groupHtml(group)),
  'div',
)}
${chartChangesHtml(chartChanges)}
${section(
  'Cautions named',
  Object.entries(cautionTexts).map(([id, text]) => `<dt>${escaped(id)}</dt><dd>${escaped(text)}</dd>`),
  'dl',
)}
${section(
  'To read this rightly',
  [...notes, ...(groups.length > 0 ? [howToRead, aboutGroups] : byReason ? [howToRead] : [])].map(
    (note) => `<li>${escaped(note)}</li>`,
  ),
  'ul',
)}
</main>
</body>
</html>
`;
}

const howToRead =
  'A route is one way of answering, by answer classes; it is no measure of how many patients take it. A class of answers is one that either version tells apart. A route may be counted under more than one heading.';
const aboutGroups =
  'The answers that head a group are the fewest that no unchanged route has together. "In part": on some of the routes only.';

/** What was changed in the chart itself: long, and for those who keep it. */
function chartChangesHtml(changes: readonly string[]): string {
  if (changes.length === 0) return '';
  return `<h2>Changed in the chart</h2>
<details><summary>${number(changes.length)} ${changes.length === 1 ? 'change' : 'changes'} of questions, edges, outcomes, options and cautions</summary>
<ul>${changes.map((change) => `<li>${escaped(change)}</li>`).join('\n')}</ul></details>`;
}

function figures(diff: VersionDiff): string {
  const { routes, differing, endElsewhere, otherAdvice, otherCautions } = diff;
  if (differing === 0) return `<p>${escaped(summaryText(diff))}</p>`;
  const figure = (value: number, what: string): string => `<li><b>${number(value)}</b>${escaped(what)}</li>`;
  return `<ul class="figures">${[
    figure(endElsewhere, 'routes end elsewhere'),
    ...(otherAdvice > 0 ? [figure(otherAdvice, 'end alike and advise otherwise')] : []),
    figure(otherCautions, 'end alike with other cautions alone'),
    figure(routes, 'routes compared'),
  ].join('')}</ul>`;
}

function groupHtml({ when, routes, changes, example }: DiffGroup): string {
  const tests = when.map(
    (test) => `<span class="test">${escaped(test.title)}: <b>${escaped(answersText(test))}</b></span>`,
  );
  return `<section class="group">
<h3>${tests.length === 0 ? 'Every route' : tests.join(' and ')} <span class="quiet">${number(routes)} ${routes === 1 ? 'route' : 'routes'}</span></h3>
<div class="wide"><table>
<thead><tr><th scope="col">Was</th><th scope="col">Is</th><th scope="col">Options, cautions</th><th scope="col">Routes</th></tr></thead>
<tbody>${changes.map(changeRow).join('\n')}</tbody>
</table></div>
<details><summary>One such route</summary>
<dl>${example.map(({ title, label }) => `<dt>${escaped(title)}</dt><dd>${escaped(label)}</dd>`).join('')}</dl>
</details>
</section>`;
}

function changeRow(change: GroupChange): string {
  const { from, to, cautionsGone, cautionsNew, stopsNew, stopsGone, advice, routes } = change;
  const cautions = [
    ...advice.map((line) => escaped(line)),
    ...(stopsNew.length > 0
      ? [`<span class="new">stop ${escaped(cautionsText(stopsNew, routes))}</span>`]
      : []),
    ...(stopsGone.length > 0
      ? [`<span class="gone">no stop ${escaped(cautionsText(stopsGone, routes))}</span>`]
      : []),
    ...(cautionsNew.length > 0
      ? [`<span class="new">new ${escaped(cautionsText(cautionsNew, routes))}</span>`]
      : []),
    ...(cautionsGone.length > 0
      ? [`<span class="gone">gone ${escaped(cautionsText(cautionsGone, routes))}</span>`]
      : []),
  ].join('<br>');
  const is =
    from?.id === to?.id && from?.title === to?.title
      ? '<span class="quiet">the same</span>'
      : escaped(to?.title ?? 'no outcome');
  return `<tr><td>${escaped(from?.title ?? 'no outcome')}</td><td>${is}</td><td>${cautions || '<span class="quiet">the same</span>'}</td><td>${number(routes)}</td></tr>`;
}
