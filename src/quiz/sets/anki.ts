import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { Source } from '../../guideline/source.ts';
import { sourceLine } from '../../engine/describeSources.ts';
import type { Quiz } from '../createQuiz.ts';
import type { Item, ItemOption } from '../item/item.ts';
import { kindNames } from '../words/kindNames.ts';
import { setWords } from '../words/setWords.ts';
import { basisOf, documentsIn, lessonOf } from './explain.ts';
import { madeFrom } from './madeFrom.ts';
import type { QuizSet, SetEntry } from './quizSet.ts';

/**
 * A set as a text file that Anki imports (docs.ankiweb.net, "Text Files"): a note a line with tabs between id, front,
 * back and tags. The id is that of the item, so that a second import updates a note and makes no other.
 */
export function setAnki(quiz: Quiz, set: QuizSet): string {
  return [
    '#separator:tab',
    '#html:true',
    `#deck:${oneLine(setWords.category)}`,
    '#notetype:Basic',
    '#guid column:1',
    '#tags column:4',
    ...set.entries.map((entry) => note(quiz, set, entry)),
    '',
  ].join('\n');
}

function note(quiz: Quiz, set: QuizSet, { topic, item }: SetEntry): string {
  const tags = [topic.id, item.kind].map((tag) => tag.replace(/\s+/g, '_')).join(' ');
  return [oneLine(item.id), front(item), back(quiz, set, item), tags].join('\t');
}

function front({ case: told, stem, options }: Item): string {
  return [
    ...(told?.text ?? []).map(paragraph),
    `<p><b>${html(stem)}</b></p>`,
    `<ol type="a">${options.map(({ label }) => `<li>${html(label)}</li>`).join('')}</ol>`,
  ].join('');
}

function back(quiz: Quiz, set: QuizSet, item: Item): string {
  const lesson = lessonOf(item);
  const right = item.options.filter((option) => option.right);
  const wrong = item.options.filter((option) => !option.right);
  return [
    ...[...right, ...wrong].map((option) => explained(quiz, option)),
    ...(lesson === null ? [] : [`<p><b>${html(setWords.remember)}:</b> ${html(lesson)}</p>`]),
    `<ul>${documentsIn(quiz.guideline, [item]).map(source).join('')}</ul>`,
    paragraph(`${kindNames[item.kind]} · ${setWords.shortNotice}`),
    paragraph(madeFrom(quiz, set).join(' · ')),
  ].join('');
}

function explained(
  quiz: Quiz,
  { id, label, right, why, wouldBeRight, edge, provenance }: ItemOption,
): string {
  const verdict = right ? setWords.right : setWords.notRight;
  const basis = `[${basisOf(quiz, edge, describeProvenance(provenance))}]`;
  return `<p><b>${html(`${id}) ${label}`)}</b>: ${html([verdict, why, wouldBeRight, basis].filter((part) => part !== null).join(' '))}</p>`;
}

function source(entry: Source): string {
  const words = html(sourceLine(entry));
  return entry.link === null ? `<li>${words}</li>` : `<li><a href="${html(entry.link)}">${words}</a></li>`;
}

const paragraph = (text: string): string => `<p>${html(text)}</p>`;

/** A text in one line without signs that Anki, or HTML, would read: a quotation mark would open a quoted field. */
function html(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').trim();
}
