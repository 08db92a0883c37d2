import { texts as conversationTexts } from '../../conversation/texts/texts.ts';
import type { Cases } from '../../machine/cases.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import { drawPicture } from '../../machine/picture/routePicture.ts';
import {
  glossaryList,
  limitsSection,
  referenceList,
  treatmentArticle,
  uncertaintyArticle,
  updateArticle,
} from './backMatter.ts';
import { cautionArticle } from './cautions.ts';
import { anchors, type Html, link, list, wordsOf } from './html.ts';
import { outcomeArticle } from './outcomes.ts';
import { questionArticle } from './questions.ts';
import { texts } from './texts.ts';

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
}

/** The whole chart as a page: a picture to click in, then every part of the guideline in words. */
export function drawPathwayPage(cases: Cases, { head, links }: PageFrame): Html {
  const { guideline, stamp } = cases;
  const sections = sectionsOf(cases);
  const contents = sections.map(({ id, title }) => link(id, title));
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
<a class="skip" href="#outline">${texts.skip.text}</a>
<header><div class="column"><p class="brand">NET liver pathway</p>${links}</div></header>
<main id="text" tabindex="-1">
<div class="column">
<h1>${texts.title}</h1>
<p class="lead">${escapeHtml(texts.lead)}</p>
<div class="standing">
${guideline.verifiedAgainstFigure ? '' : `<p><strong>${texts.unverified}</strong> ${escapeHtml(guideline.status)}</p>`}
<p>${escapeHtml(guideline.safety.banner)}</p>
<p>${escapeHtml(guideline.safety.intendedUse)}</p>
<p>${escapeHtml(guideline.citation)} ${escapeHtml(texts.evidenceRead(guideline.date))}</p>
<p class="version">${escapeHtml(texts.version(stamp.version, stamp.hash, stamp.wording))}</p>
</div>
${tags()}
<nav class="contents" id="contents" aria-label="${texts.contents}"><h2>${texts.contents}</h2>${list(contents)}</nav>
<form class="search" id="search" role="search" hidden><label for="sought">${texts.search}</label><input type="search" id="sought" autocomplete="off"><p id="found" role="status"></p></form>
</div>
${sections.map(drawSection).join('\n')}
</main>
<footer><div class="column"><p>${escapeHtml(guideline.safety.emergency)}</p><p>${escapeHtml(conversationTexts.ruleBased)} ${escapeHtml(conversationTexts.about.regulatory)}</p></div></footer>
</body>
</html>
`;
}

function tags(): Html {
  const { title, lead, meanings } = conversationTexts.provenance;
  const rows = meanings.map(
    ({ words, means }) => `<div><dt>${escapeHtml(words)}</dt><dd>${escapeHtml(means)}</dd></div>`,
  );
  return `<details class="tags" open><summary>${escapeHtml(title)}</summary><p>${escapeHtml(lead)}</p><dl>${rows.join('')}</dl></details>`;
}

function drawSection({ id, title, body }: PageSection): Html {
  return `<section id="${id}" aria-labelledby="${id}-title"><div class="column"><h2 id="${id}-title">${escapeHtml(title)}</h2>${body}</div></section>`;
}

function sectionsOf(cases: Cases): readonly PageSection[] {
  const { guideline } = cases;
  const words = wordsOf(guideline);
  const { questionIds, questions, outcomeIds, outcomes, cautions, modalities, updates, uncertainties } =
    guideline;
  return [
    { id: 'picture', title: texts.picture.title, body: pictureBody(cases) },
    {
      id: 'outline',
      title: texts.outline.title,
      body: list(
        questionIds.map((id) => {
          const targets = [...cases.edges.values()]
            .filter(({ question }) => question === id)
            .map(({ target }) => target);
          return `${words.place(id)} ${texts.outline.leadsTo} ${list([...new Set(targets)].map(words.place))}`;
        }),
        'ol',
      ),
    },
    {
      id: 'questions',
      title: texts.questions.title,
      body: `<p>${escapeHtml(texts.questions.lead)}</p>${questionIds.map((id) => questionArticle(cases, questions[id], words)).join('')}`,
    },
    {
      id: 'outcomes',
      title: texts.outcomes.title,
      body: `<p>${escapeHtml(texts.outcomes.lead)}</p>${outcomeIds.map((id) => outcomeArticle(cases, outcomes[id], words)).join('')}`,
    },
    {
      id: 'cautions',
      title: texts.cautions.title,
      body: `<p>${escapeHtml(texts.cautions.lead)}</p>${cautions.map((caution) => cautionArticle(caution, words)).join('')}`,
    },
    {
      id: 'uncertainties',
      title: texts.uncertainties.title,
      body: Object.values(uncertainties)
        .map((one) => uncertaintyArticle(one, words))
        .join(''),
    },
    {
      id: 'updates',
      title: texts.updates.title,
      body: updates.map((update) => updateArticle(update, words)).join(''),
    },
    {
      id: 'treatments',
      title: texts.treatments.title,
      body: modalities.map((modality) => treatmentArticle(modality, words)).join(''),
    },
    { id: 'limits', title: texts.limits.title, body: limitsSection(guideline, words) },
    {
      id: 'references',
      title: texts.references.title,
      body: `<p>${escapeHtml(texts.references.lead)}</p>${referenceList(guideline)}`,
    },
    { id: 'glossary', title: texts.glossary.title, body: glossaryList(guideline) },
  ];
}

/** The chart in bands, each part a link to its words; wide enough to be read, so that a small screen scrolls it. */
function pictureBody(cases: Cases): Html {
  const isQuestion = (id: string): boolean => Object.hasOwn(cases.guideline.questions, id);
  const { body, width, height } = drawPicture(cases, null, 'portrait', (id, title, drawing) => {
    const anchor = isQuestion(id) ? anchors.question(id) : anchors.outcome(id);
    return `<a href="#${anchor}" aria-label="${escapeHtml(title)}">${drawing}</a>`;
  });
  return [
    `<p>${escapeHtml(texts.picture.lead)} <a href="#outline">${texts.skip.picture}</a>.</p>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(texts.picture.name)}">`,
    `<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeHtml(texts.picture.name)}">${body}</svg></div>`,
  ].join('');
}
