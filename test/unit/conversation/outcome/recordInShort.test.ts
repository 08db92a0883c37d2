import { describe, expect, test } from 'vitest';
import { mdtLines } from '../../../../src/conversation/record/mdtText.ts';
import { citedInShort } from '../../../../src/engine/citeInShort.ts';
import { mayBeShown, sourceLine } from '../../../../src/engine/describeSources.ts';
import type { RecommendedOption } from '../../../../src/engine/recommendedOption.ts';
import { refsOf } from '../../../../src/guideline/provenance.ts';
import { documentsOf } from '../../../../src/guideline/source.ts';
import { recommendationAt } from '../../../fixtures/distinctOutcomes.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';

const records = shortestRoutes.map(({ outcome, answers }) => {
  const { answers: given } = cases.follow(answers);
  const recommendation = recommendationAt(cases, given);
  return { outcome, recommendation, lines: mdtLines(guideline, recommendation, { at: 0 }) };
});

/** The warnings of an option that are not known to be about another patient. */
function hereOf({ prohibitions }: RecommendedOption): RecommendedOption['prohibitions'] {
  return prohibitions.filter(({ aboutAnother }) => !aboutAnother);
}

describe.each(records)('the record of $outcome', ({ lines, recommendation }) => {
  test('names what finds each reference that stands in it', () => {
    const text = lines.join('\n');
    const cited = /^References: (?<all>.+)$/m.exec(text)?.groups?.['all'] ?? '';
    const used = [...new Set(text.replace(cited, '').match(/\b[RS]\d+[a-e]?\b/g))].filter(
      (ref) => documentsOf(guideline.sources, ref).length > 0,
    );
    expect(used.filter((ref) => !new RegExp(`(?:^|; |, )${ref}[ ,]`).test(cited))).toEqual([]);
    expect(text.includes('References:')).toBe(used.length > 0);
    expect(cited).not.toContain('seekhealthz');
    const places = cited.split(/; (?=[RS]\d)/).flatMap((entry) =>
      entry
        .replace(/^(?:[RS]\d+[a-e]?, )*[RS]\d+[a-e]? /, '')
        .replace(/\.$/, '')
        .split(' and '),
    );
    expect(places).toEqual([...new Set(places)]);
  });

  test('has no warning under two options at length where a pointer says all of them', () => {
    const { options } = recommendation;
    for (const option of options) {
      const before = options.slice(0, option.number - 1);
      const ids = hereOf(option).map(({ id }) => id);
      const contained = before.filter(
        (earlier) => hereOf(earlier).length > 0 && hereOf(earlier).every(({ id }) => ids.includes(id)),
      );
      const at = lines.findIndex((line) => line.startsWith(`${option.number}. `));
      const end = lines.findIndex((line, index) => index > at && !line.startsWith('   '));
      const all = lines.slice(at + 1, end).filter((line) => !line.startsWith('   Conditions:'));
      // What is not the case is pointed at by itself, below the others.
      const below = all.findIndex((line) => /^ +(?:For other patients|If present)/.test(line));
      const under = below < 0 ? all : all.slice(0, below);
      const pointed = under.some((line) => /all of option \d+$/.test(line));
      expect(pointed).toBe(contained.length > 0);
    }
  });
});

test('what is cited in short is in the citation word for word, with an identifier or link where there is one', () => {
  for (const source of Object.values(guideline.sources)) {
    const [line = ''] = citedInShort(guideline, source.id);
    const { citation, doi, pmid, link } = source;
    const named = /^[RS]\d+[a-e]? (?<author>[^,]+) (?<year>\d{4}), /.exec(line)?.groups;
    if (!mayBeShown(source)) expect(line).toContain('(not shown)');
    else if (doi !== null) expect(line).toContain(doi);
    else
      expect([pmid?.split(' / ')[0], link, citation].some((place) => place && line.includes(place))).toBe(
        true,
      );
    if (named) {
      expect(citation.startsWith(named['author'] ?? '?')).toBe(true);
      expect(citation).toContain(named['year']);
    }
  }
});

test('bug: "Anonymous page; do not show" was shown with the sources', () => {
  const hidden = Object.values(guideline.sources).filter((source) => !mayBeShown(source));
  expect(hidden.map(({ id }) => id)).toEqual(['R21', 'R36b', 'R37']);
  for (const source of hidden) {
    expect(sourceLine(source)).not.toMatch(/do not show/);
    expect(sourceLine(source)).not.toContain(source.citation);
    expect(sourceLine(source)).toMatch(/^R\d+b?: (?:Anonymous|AI-generated) page; not shown/);
  }
  expect(refsOf({ tag: 'LITERATURE', refs: ['R37'] })).toEqual(['R37']);
});
