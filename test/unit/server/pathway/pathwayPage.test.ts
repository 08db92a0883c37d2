import { describe, expect, test } from 'vitest';
import { drawPathwayPage } from '../../../../src/server/pathway/drawPathwayPage.ts';
import { cell } from '../../../../src/coverage/dossier/markdown.ts';
import { asShown, tagsAsShown } from '../../../fixtures/dossierWords.ts';
import {
  goldenDossier,
  goldenReferences,
  goldenUncertainties,
  goldenUpdates,
} from '../../../fixtures/golden.ts';
import { cases } from '../../../fixtures/guideline.ts';
import { unescaped } from '../../../fixtures/svgParts.ts';

const page = drawPathwayPage(cases, { head: '', links: '' });

/** What a reader sees of some HTML, in one line. */
const wordsIn = (html: string): string =>
  unescaped(
    html.replaceAll(/<(?:\/?(?:a|span|strong|em))\b[^>]*>/g, '').replaceAll(/<[^>]+>/g, ' '),
  ).replaceAll(/\s+/g, ' ');
const said = wordsIn(page);
const oneLine = (text: string): string => tagsAsShown(asShown(text)).replaceAll(/\s+/g, ' ');
const missing = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !said.includes(oneLine(text)));
/** The letters and digits of a text: what stands between them may have a tag in it. */
const lettersOf = (text: string): string => oneLine(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
/** A text of the dossier without its provenance in brackets. */
const untagged = (text: string): string =>
  text.replaceAll(/\[(?=[^\]]*\b(?:SOURCE|GUIDELINE|LITERATURE|EXPERT|R\d+)\b)[^\]]*\]/g, '');
const articles = page.match(/<article>.*?<\/article>/gs) ?? [];
/** The article in which an anchor stands. */
const htmlOf = (anchor: string): string =>
  articles.find((article) => article.includes(` id="${anchor}"`)) ?? '';
const articleOf = (anchor: string): string => wordsIn(htmlOf(anchor));

/** A page with nothing unfolded: of each fold only what is seen. */
function withoutFolded(html: string): string {
  let shown = html;
  // From the innermost outwards.
  const fold = /<details[^>]*>(<summary>(?:(?!<details).)*?<\/summary>)(?:(?!<details).)*?<\/details>/gs;
  for (let before = ''; before !== shown;) {
    before = shown;
    shown = shown.replaceAll(fold, '$1');
  }
  return shown;
}

/** Rows of the dossier that stand for a typed value, not for an option of their own. */
const typed = new Set([
  'Ki-67 as a number in %, with or without a grade',
  'Percentage',
  'Count and size',
  'ECOG value',
]);

describe('the page of the chart holds the dossier', () => {
  test.each(goldenDossier.questions.map((question) => [question.id, question] as const))(
    'question %s: asked, explained, answered, and each edge with its words and where it leads',
    (id, { title, ask, help, options, edges }) => {
      const article = articleOf(`question-${id}`);
      const labels = options.map(({ label }) => label).filter((label) => !typed.has(label));
      for (const text of [title, ask, help, ...labels, ...edges.map(({ words }) => words)]) {
        expect(article).toContain(oneLine(text));
      }
      const rows = page.match(new RegExp(`<tr id="edge-${id}-[^"]*">.*?</tr>`, 'gs')) ?? [];
      expect(rows).toHaveLength(edges.length);
      for (const [index, edge] of edges.entries()) {
        const row = wordsIn(rows[index] ?? '');
        expect(row).toContain(oneLine(edge.words));
        expect(rows[index]).toMatch(new RegExp(`href="#(?:question|outcome)-${edge.target}"`));
      }
    },
  );

  test.each(goldenDossier.outcomes.outcomes.map((outcome) => [outcome.id, outcome] as const))(
    'outcome %s: every title, option, condition, closure, prohibition and statement',
    (id, { title, titleVariants, options, together, firstScreen, bullets }) => {
      const html = htmlOf(`outcome-${id}`);
      const letters = lettersOf(untagged(wordsIn(html.replaceAll(/<span class="from">.*?<\/span>/gs, ''))));
      const texts = [
        title,
        ...titleVariants.map((variant) => variant.title),
        ...options.map(({ text }) => text),
        ...together.map(({ sentence }) => sentence),
        ...firstScreen.map(({ text }) => untagged(text)),
        ...Object.values(bullets).map(untagged),
      ];
      expect(texts.filter((text) => !letters.includes(lettersOf(text)))).toEqual([]);
    },
  );

  test('every closure, condition, prohibition and caution', () => {
    const { closures, conditions, prohibitions } = goldenDossier.outcomes;
    expect(missing(closures.map(({ reason }) => reason))).toEqual([]);
    expect(missing(conditions.map(({ words }) => words))).toEqual([]);
    expect(missing(prohibitions.map(({ text }) => text))).toEqual([]);
    const parts = goldenDossier.cautions.cautions.flatMap(({ headline, text }) => [...headline, ...text]);
    expect(missing(parts.map(({ text }) => text))).toEqual([]);
    for (const { id } of goldenDossier.cautions.cautions) expect(articleOf(`caution-${id}`)).not.toBe('');
  });

  test('what ties an option down stands with its outcome in words, and once with its provenance', () => {
    const { outcomeIds, outcomes } = cases.guideline;
    for (const id of outcomeIds) {
      const article = articleOf(`outcome-${id}`);
      for (const { conditions, closedBy, prohibitions } of outcomes[id].options) {
        const words = [
          ...conditions.map((one) => one.words),
          ...closedBy.map(({ reason }) => reason),
          ...prohibitions.map(({ text }) => text),
        ];
        expect(words.filter((text) => !lettersOf(article).includes(lettersOf(text)))).toEqual([]);
      }
    }
    const entries = [
      ...page.matchAll(/<li id="((?:condition|closure|prohibition)-[^"]+)">(.*?)<\/li>/gs),
    ].map(([, anchor = '', html = '']) => [anchor, html] as const);
    expect(new Set(entries.map(([anchor]) => anchor)).size).toBe(entries.length);
    expect(entries.filter(([, html]) => !html.includes('<span class="from">['))).toEqual([]);
    const linked = new Set([...page.matchAll(/class="tie" href="#([^"]+)"/g)].map(([, anchor]) => anchor));
    expect(linked).toEqual(new Set(entries.map(([anchor]) => anchor)));
  });

  test('every reference with what was read of it and its own link; of one that may not be shown only what it is', () => {
    for (const { ref, citation, evidence, link } of goldenReferences) {
      const item = new RegExp(`<li id="reference-${ref}">.*?</li>`, 's').exec(page)?.[0] ?? '';
      const words = wordsIn(item);
      const hidden = /do not show/.test(evidence);
      expect([ref, words.includes(oneLine(citation))]).toEqual([ref, !hidden]);
      if (!hidden) expect(words).toContain(evidence.replace(/\.$/, ''));
      if (link !== null) expect(unescaped(item)).toContain(`href="${link}"`);
    }
  });

  test('every open uncertainty and update', () => {
    const rows = goldenUncertainties.uncertainties;
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const article = articleOf(`uncertainty-${cell(row, '#')}`);
      for (const column of ['Uncertainty', 'Why it matters'])
        expect(article).toContain(oneLine(cell(row, column)));
    }
    expect(missing(goldenUpdates.flatMap((row) => [cell(row, 'Update'), cell(row, 'Changes what')]))).toEqual(
      [],
    );
  });
});

describe('the page as a page', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

  test('no id stands twice, and every link within it leads somewhere', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(targets.length).toBeGreaterThan(500);
    expect([...new Set(targets)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('each question and outcome can be linked to', () => {
    for (const id of cases.guideline.questionIds) expect(ids).toContain(`question-${id}`);
    for (const id of cases.guideline.outcomeIds) expect(ids).toContain(`outcome-${id}`);
  });

  test('its head says version, hash, and what the chart is not', () => {
    const head = wordsIn(page.slice(0, page.indexOf('class="tags"')));
    const { version, hash, wording } = cases.stamp;
    for (const text of [
      version,
      hash,
      wording,
      'Reconstruction, not verified against the figure.',
      cases.guideline.safety.banner,
    ]) {
      expect(head).toContain(text);
    }
  });

  test('its headings go down one level at a time, below one of the first', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  test('it has its landmarks, a way past the picture, and every part of the picture is a named link', () => {
    for (const part of ['<main', '<header', '<footer', 'class="skip" href="#questions"']) {
      expect(page).toContain(part);
    }
    const { questions } = goldenDossier;
    const exits = questions.map(({ edges }) => new Set(edges.map(({ target }) => target)).size);
    const svgs = page.match(/<svg.*?<\/svg>/gs) ?? [];
    expect(svgs).toHaveLength(2);
    for (const svg of svgs) {
      const links = svg.match(/<a href="#[^"]+" aria-label="[^"]+"(?: tabindex="-1")?>/g) ?? [];
      expect(links).toHaveLength(questions.length + exits.reduce((sum, count) => sum + count, 0));
      // A stop of the Tab key for each question; the places it leads to are links in its words.
      expect(links.filter((link) => !link.includes('tabindex'))).toHaveLength(questions.length);
    }
  });

  test('what is folded unfolds by a link to it: every anchor stands within, and no fold is open', () => {
    expect(page).not.toMatch(/<details[^>]* open/);
    for (const [, inner = ''] of page.matchAll(/<summary>(.*?)<\/summary>/gs)) {
      expect(inner.replace(/ id="[a-z]+-title"/, '')).not.toContain(' id=');
    }
  });

  test('without what is folded, at most forty stops of the Tab key', () => {
    const shown = withoutFolded(page);
    const [first = '', second = ''] = shown.split(/(?<=<\/svg>)/);
    const stops = (html: string): number =>
      (html.match(/<a [^>]*href=|<summary|<input/g) ?? []).length -
      (html.match(/<a [^>]*tabindex="-1"/g) ?? []).length;
    expect(stops(shown) - stops(second)).toBeGreaterThan(20);
    // Of the two pictures one is shown; the pages beside this one are four links.
    expect(stops(shown) - stops(second) + 4).toBeLessThanOrEqual(40);
    expect(stops(first)).toBeGreaterThanOrEqual(goldenDossier.questions.length);
  });

  test('nothing in it has a style or a script of its own, so that its policy holds', () => {
    expect(page).not.toMatch(/ style="|<style|<script| on\w+="/);
  });
});
