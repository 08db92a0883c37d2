import { texts as conversationTexts } from '../../conversation/texts/texts.ts';
import type { Cases } from '../../machine/cases.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import {
  glossaryList,
  limitsSection,
  referenceList,
  treatmentArticle,
  uncertaintyArticle,
  updateArticle,
} from './backMatter.ts';
import { cautionArticle } from './cautions.ts';
import { chartPictures } from './chart.ts';
import { type Html, wordsOf } from './html.ts';
import { outcomeArticle } from './outcomes.ts';
import { questionArticle } from './questions.ts';
import { texts } from './texts.ts';
import { tiesBody } from './ties.ts';

/** What stands around the chart. */
export interface PageFrame {
  /** Style sheets, scripts and what else the head of the page needs. */
  readonly head: Html;
  /** Links to the other pages of the server; nothing where the page stands alone. */
  readonly links: Html;
}

interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  /** How many things it holds; none where that says nothing. */
  readonly count?: number;
}

/** How many pages of A4 everything is on paper, as Chromium prints it: held by a test. */
export const pagesOfEverything = 27;

/** The whole chart as a page: a picture to click in, then every part of the guideline in words, folded. */
export function drawPathwayPage(cases: Cases, { head, links }: PageFrame): Html {
  const { guideline } = cases;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${texts.title} · NET liver pathway</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="description" content="${escapeHtml(texts.lead)}">
<meta name="color-scheme" content="light dark">
${head}
</head>
<body>
<a class="skip" href="#questions">${texts.skip}</a>
<header><div class="column"><p class="brand">NET liver pathway</p>${links}</div></header>
<main id="text" tabindex="-1">
<div class="column">
<h1>${texts.title}</h1>
${standing(cases)}
</div>
<section id="picture" aria-label="${escapeHtml(texts.picture.name)}"><div class="column">
${chartPictures(cases)}
<p class="legend">${escapeHtml(texts.picture.lead)}</p>
<p class="banner">${escapeHtml(guideline.safety.banner)}</p>
</div></section>
<div class="column tools">
${tags()}
<form class="search" id="search" role="search" hidden><label for="sought">${texts.search}</label><input type="search" id="sought" autocomplete="off"><p id="found" role="status"></p></form>
${printChoice()}
</div>
${sectionsOf(cases).map(drawSection).join('\n')}
</main>
<footer><div class="column"><p>${escapeHtml(guideline.safety.emergency)}</p><p>${escapeHtml(conversationTexts.ruleBased)} ${escapeHtml(conversationTexts.about.regulatory)}</p></div></footer>
</body>
</html>
`;
}

/** What must not be forgotten of the chart, in a line; the rest of it unfolds, and stands on paper. */
function standing({ guideline, stamp }: Cases): Html {
  const short = guideline.verifiedAgainstFigure ? '' : `<strong>${texts.unverified}</strong> `;
  return [
    `<details class="standing"><summary>${short}${texts.standing}</summary><div class="body">`,
    guideline.verifiedAgainstFigure ? '' : `<p>${escapeHtml(guideline.status)}</p>`,
    `<p>${escapeHtml(guideline.safety.intendedUse)}</p>`,
    `<p>${escapeHtml(guideline.citation)} ${escapeHtml(texts.evidenceRead(guideline.date))}</p>`,
    `<p class="version">${escapeHtml(texts.version(stamp.version, stamp.hash, stamp.wording))}</p>`,
    '</div></details>',
  ].join('');
}

function tags(): Html {
  const { title, lead, meanings } = conversationTexts.provenance;
  const rows = meanings.map(
    ({ words, means }) => `<div><dt>${escapeHtml(words)}</dt><dd>${escapeHtml(means)}</dd></div>`,
  );
  return `<details class="tags"><summary>${escapeHtml(title)}</summary><div class="body"><p>${escapeHtml(lead)}</p><dl>${rows.join('')}</dl></div></details>`;
}

/** A choice that style sheets alone carry out, so that a page without scripts has it too. */
function printChoice(): Html {
  const { title, shown, shownPages, all, allPages } = texts.print;
  const choice = (id: string, words: string, pages: string, checked: string): Html =>
    `<label><input type="radio" name="print" id="${id}"${checked}> ${words} <span class="note">(${pages})</span></label>`;
  return `<fieldset class="print"><legend>${title}</legend>${choice('print-shown', shown, shownPages, ' checked')}${choice('print-all', all, allPages(pagesOfEverything), '')}</fieldset>`;
}

function drawSection({ id, title, body, count }: PageSection): Html {
  const note = count === undefined ? '' : ` <span class="note">${count}</span>`;
  return `<section id="${id}" aria-labelledby="${id}-title"><details class="column"><summary><h2 id="${id}-title">${escapeHtml(title)}</h2>${note}</summary><div class="body">${body}</div></details></section>`;
}

function sectionsOf(cases: Cases): readonly PageSection[] {
  const { guideline } = cases;
  const words = wordsOf(guideline);
  const articles = (
    id: 'questions' | 'outcomes' | 'cautions' | 'uncertainties' | 'updates' | 'treatments',
    lead: string,
    all: readonly Html[],
  ): PageSection => ({
    id,
    title: texts[id].title,
    body: `${lead === '' ? '' : `<p>${escapeHtml(lead)}</p>`}${all.join('')}`,
    count: all.length,
  });
  return [
    articles(
      'questions',
      texts.questions.lead,
      guideline.questionIds.map((id) => questionArticle(cases, guideline.questions[id], words)),
    ),
    articles(
      'outcomes',
      texts.outcomes.lead,
      guideline.outcomeIds.map((id) => outcomeArticle(cases, guideline.outcomes[id], words)),
    ),
    {
      id: 'ties',
      title: texts.ties.title,
      body: `<p>${escapeHtml(texts.ties.lead)}</p>${tiesBody(guideline, words)}`,
    },
    articles(
      'cautions',
      texts.cautions.lead,
      guideline.cautions.map((one) => cautionArticle(one, words)),
    ),
    articles(
      'uncertainties',
      '',
      Object.values(guideline.uncertainties).map((one) => uncertaintyArticle(one, words)),
    ),
    articles(
      'updates',
      '',
      guideline.updates.map((one) => updateArticle(one, words)),
    ),
    articles(
      'treatments',
      '',
      guideline.modalities.map((one) => treatmentArticle(one, words)),
    ),
    { id: 'limits', title: texts.limits.title, body: limitsSection(guideline, words) },
    {
      id: 'references',
      title: texts.references.title,
      body: `<p>${escapeHtml(texts.references.lead)}</p>${referenceList(guideline)}`,
      count: Object.keys(guideline.sources).length,
    },
    { id: 'glossary', title: texts.glossary.title, body: glossaryList(guideline) },
  ];
}
