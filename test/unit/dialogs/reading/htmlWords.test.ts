import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlWords, longestHtml } from '../../../../src/dialogs/reading/htmlWords.ts';
import { saidIn } from '../../../../src/dialogs/reading/saidIn.ts';

/** Words and signs as people type them, the signs of HTML among them. */
const word = fc.oneof(
  fc.constantFrom(
    'Ki-67',
    '<3%',
    '>20%',
    'ECOG',
    '1',
    '&',
    '&amp;',
    'naïve',
    '≥',
    '❌',
    'S2/3',
    'R&D',
    '"a"',
    "'",
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((said) => /^[^\s\p{C}\p{Z}]+$/u.test(said)),
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 5 });

/** A number for each character decides how it is written and where an element begins or ends. */
const choices = fc.array(fc.nat(99), { minLength: 40, maxLength: 40 });
const inline = ['b', 'strong', 'em', 'i', 'u', 'span', 'font', 'code', 'mark', 'a', 'ins', 'small', 'o:p'];

function encoded(character: string, choice: number): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  if (character === ' ') return [' ', '&nbsp;', '\r\n  ', '\u00a0', '\t'][choice % 5] ?? ' ';
  if (named[character]) return named[character];
  return choice % 9 === 0 ? `&#x${character.codePointAt(0)?.toString(16)};` : character;
}

/** A line in HTML as an editor may write it: encoded, with elements around any stretch of it, comments in between. */
function inlineHtml(text: string, picks: readonly number[]): string {
  const open: string[] = [];
  let html = '';
  Array.from(text).forEach((character, at) => {
    const pick = picks[at % picks.length] ?? 0;
    if (pick % 7 === 0) {
      const name = inline[pick % inline.length] ?? 'b';
      open.push(name);
      html += `<${name} class="x" style='color:red'>`;
    }
    html += encoded(character, pick);
    if (pick % 5 === 0) html += `</${open.pop() ?? 'nothing'}>`;
    if (pick % 31 === 0) html += '<!-- poor -->';
  });
  return (
    html +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  );
}

type Wrap = (inner: readonly string[]) => string;
const each =
  (name: string): Wrap =>
  (inner) =>
    inner.map((one) => `<${name}>${one}</${name}>`).join('\n');
const wraps: readonly Wrap[] = [
  each('p'),
  each('div'),
  (inner) => inner.join('<br>'),
  (inner) => `<div>${inner.join('<br/>\n')}</div>`,
  (inner) => `<ul>${each('li')(inner)}</ul>`,
  (inner) => `<ol><li><p>${inner.join('</p></li><li><p>')}</p></li></ol>`,
  // Without their ends, as older editors write them.
  (inner) => inner.map((one) => `<p>${one}`).join(''),
  (inner) => `<table><tr><td>${inner.join('</td></tr><tr><td>')}</td></tr></table>`,
  (inner) => `<div itemprop="copy-paste-block"><div><div>${inner.join('</div><div>')}</div></div></div>`,
  (inner) => `<codeblock class="Plaintext"><code>${inner.join('\n')}</code></codeblock>`,
];
const wrap = fc.constantFrom(...wraps);

const linesIn = (text: string): readonly string[] => text.split('\n').filter((one) => one !== '');
/** As read: every space is one of the ordinary kind. */
const plain = (said: readonly string[]): readonly string[] => said.map((one) => one.replaceAll(/\s+/g, ' '));

describe('whatever HTML wraps a text, what is read is the text with its lines', () => {
  test('property: as HTML alone, and with the plain text beside it', () => {
    fc.assert(
      fc.property(lines, choices, wrap, fc.boolean(), (said, picks, wrapped, isPaired) => {
        const isCode = wrapped === wraps.at(-1);
        const inner = said.map((one) =>
          isCode ? one.replaceAll(/[&<>]/g, (sign) => encoded(sign, 1)) : inlineHtml(one, picks),
        );
        const attachments = [{ contentType: 'text/html', content: wrapped(inner) }];
        const text = said.map((one) => one.replaceAll(/[&<>]/g, (sign) => encoded(sign, 1))).join('\r\n');
        const read = saidIn({ attachments, ...(isPaired ? { text } : {}) });
        expect(linesIn(read.text)).toEqual(plain(said));
        expect(read.notRead).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what is quoted never becomes an answer', () => {
  const quotes: readonly ((inner: string) => string)[] = [
    (inner) =>
      `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p itemprop="preview">${inner}</p></blockquote>`,
    (inner) => `<blockquote itemtype="http://schema.skype.com/Forward">${inner}</blockquote>`,
    (inner) => `<blockquote>\r\n<p>${inner}</p>\r\n</blockquote>`,
    (inner) => `<div itemtype="http://schema.skype.com/Reply">${inner}</div>`,
    (inner) =>
      `<quote author="x"><legacyquote>[1] X: </legacyquote>${inner}<legacyquote>&lt;&lt;&lt; </legacyquote></quote>`,
    (inner) => `<blockquote><blockquote>${inner}</blockquote>${inner}</blockquote>`,
  ];

  test('property: wherever it stands, whatever is nested in it, and whatever the plain text repeats', () => {
    fc.assert(
      fc.property(
        lines,
        lines,
        choices,
        wrap,
        fc.constantFrom(...quotes),
        fc.nat(5),
        (said, quoted, picks, wrapped, quote, at) => {
          const inner = wrapped(quoted.map((one) => inlineHtml(`${one} QUOTED`, picks)));
          const own = said.map((one) => `<p>${inlineHtml(one, picks)}</p>`);
          const content = [...own.slice(0, at), quote(inner), ...own.slice(at)].join('\n');
          const text = [...said.slice(0, at), ...quoted, ...said.slice(at)].join('\n');
          for (const message of [
            { attachments: [{ contentType: 'text/html', content }], text },
            { text: content, textFormat: 'xml' },
          ]) {
            const read = saidIn(message);
            expect(linesIn(read.text)).toEqual(plain(said));
            expect(read.notRead).toContain('quotation');
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('nor when it is never closed', () => {
    expect(htmlWords('ECOG 1<blockquote><p>poor').own).toBe('ECOG 1');
  });
});

test('property: no word that is shown is dropped: it is the writer’s own, or told as not read', () => {
  const part = fc.tuple(
    fc.nat(9999),
    fc.constantFrom('b', 'p', 'td', 'blockquote', 's', 'li', 'tr', 'table', 'pre', 'q', 'x-y', 'section'),
  );
  const html = fc.array(
    fc.oneof(
      part.map(([n, name]) => `<${name}>w${n} `),
      part.map(([, name]) => `</${name}>`),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(html, (pieces) => {
      const content = pieces.join('');
      const { own, quoted, struck, tabular } = htmlWords(content);
      const words = (text: string): readonly string[] => (text.match(/w\d+/g) ?? []).toSorted();
      expect(words([own, quoted, struck, tabular].join(' '))).toEqual(words(content));
      const { notRead } = saidIn({ attachments: [{ contentType: 'text/html', content }] });
      expect([notRead.includes('quotation'), notRead.includes('struck'), notRead.includes('table')]).toEqual(
        [quoted, struck, tabular].map((text) => text !== ''),
      );
    }),
    { numRuns: 400 },
  );
});

test('a table within a table that only lays things out is read, the inner one by its own rows', () => {
  const content =
    '<table><tr><td>a</td><td><table><tr><td>Ki-67</td><td>4%</td></tr></table></td><td>ECOG 1</td></tr></table>';
  expect(linesIn(htmlWords(content).own)).toEqual(['a', 'Ki-67: 4%', 'ECOG 1']);
});

test('deep nesting, and anything repeated to the longest that is drawn, is read in one go', () => {
  const deep = '<div><table><tr><td>'.repeat(2_900);
  expect(htmlWords(`${deep}ECOG 1`).own).toBe('ECOG 1');
  const pieces = [
    '<b>',
    '<',
    '&',
    '&#',
    '</p>',
    '<td>x',
    '<tr><td>a<td>b',
    '<blockquote',
    ' \n',
    '<!--',
    '<s>a',
  ];
  for (const piece of pieces)
    expect(() => htmlWords(piece.repeat(Math.floor(longestHtml / piece.length)))).not.toThrow();
});

test('what is longer is not drawn, nor is the plain text beside it read, which may hold quotations', () => {
  const content = `<blockquote>${'<p>poor</p>'.repeat(6_000)}</blockquote>ECOG 1`;
  const { text } = saidIn({ text: 'poor ECOG 1', attachments: [{ contentType: 'text/html', content }] });
  expect(text.length).toBeGreaterThan(longestHtml);
});
