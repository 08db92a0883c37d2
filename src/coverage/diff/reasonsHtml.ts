import type { AdviceChange, CautionChange, ReasonGroup } from './byReason.ts';
import { number } from './diffText.ts';
import { escaped, section } from './page.ts';
import type { VersionDiff } from './versionDiff.ts';

/** How many changes of advice a reason shows. */
const mostShown = 6;

/** Whose advice changes and why, one sheet a reason; nothing where no reasons were given. */
export function reasonsHtml({ byReason, reasonsFrom, cautionTexts }: VersionDiff): string {
  if (byReason === null || reasonsFrom === null) return '';
  const { groups, unexplained } = byReason;
  const left =
    unexplained.routes === 0
      ? `<p class="quiet">Every difference on every route has its reason below. Numbers are those of the list of changes in the ${escaped(reasonsFrom.source)}.</p>`
      : `<p class="gone">${number(unexplained.routes)} routes differ for no reason given: ${escaped(unexplained.what.join('; '))}</p>`;
  return [
    '<h2>Patients, and why</h2>',
    left,
    ...groups.map((group) => groupHtml(group, cautionTexts)),
    section(
      'For every patient',
      reasonsFrom.everywhere.map((line) => `<li>${escaped(line)}</li>`),
      'ul',
    ),
  ].join('\n');
}

function groupHtml(group: ReasonGroup, texts: VersionDiff['cautionTexts']): string {
  const { change, who, why, routes, advice, cautions } = group;
  const left = advice.length - mostShown;
  const items = [
    ...advice.slice(0, mostShown).map(adviceHtml),
    ...(left > 0 ? [`<li class="quiet">and ${left} more</li>`] : []),
  ];
  return `<section class="group reason">
<h3>${escaped(who)}</h3>
<p>${escaped(why)} <span class="quiet">Change ${change}; ${number(routes)} ${routes === 1 ? 'route' : 'routes'}.</span></p>
${items.length > 0 ? `<ul class="advice">${items.join('\n')}</ul>` : ''}
${cautions.length > 0 ? `<ul class="stops">${cautions.map((caution) => cautionHtml(caution, texts)).join('\n')}</ul>` : ''}
</section>`;
}

function adviceHtml({ was, is, leads, routes }: AdviceChange): string {
  const lead = leads === '' ? '' : `<br><span class="quiet">Consider first:</span> ${escaped(leads)}`;
  return `<li><dl><dt>was</dt><dd>${escaped(was)}</dd><dt>is</dt><dd><b>${escaped(is)}</b>${lead}</dd><dt></dt><dd class="quiet">${number(routes)} ${routes === 1 ? 'route' : 'routes'}</dd></dl></li>`;
}

const whatInWords: Readonly<Record<CautionChange['what'], string>> = {
  newStop: 'stands on the first screen now',
  stopNoMore: 'no longer stands on the first screen',
  new: 'is shown now',
  gone: 'is no longer shown',
};

function cautionHtml({ id, what, routes }: CautionChange, texts: VersionDiff['cautionTexts']): string {
  const text = texts[id] === undefined ? '' : `: ${escaped(texts[id])}`;
  const kind = what === 'gone' || what === 'stopNoMore' ? 'gone' : 'new';
  return `<li><span class="${kind}">${escaped(id)} ${whatInWords[what]}</span> <span class="quiet">(${number(routes)} ${routes === 1 ? 'route' : 'routes'})</span>${text}</li>`;
}
