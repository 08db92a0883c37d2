import type { Activity } from 'botbuilder';
import { decodeHTMLStrict } from 'entities/lib/decode.js';
import { z } from 'zod';
import type { NotRead } from '../../conversation/contract/notRead.ts';
import { type HtmlWords, htmlWords, longestHtml } from './htmlWords.ts';
import { afterAddress, withoutMentions } from './mentions.ts';
import { notReadIn } from './notRead.ts';

/** What a message says, and what else it holds. */
export interface Said {
  /** The writer's own words, without mentions; empty when there are none. */
  readonly text: string;
  /** What is not read, each once. */
  readonly notRead: readonly NotRead[];
}

export type Message = Pick<
  Partial<Activity>,
  'text' | 'textFormat' | 'entities' | 'recipient' | 'attachments'
>;

/**
 * What a person says with a message, told from what they quote, forward, strike out or attach.
 *
 * Teams sends a message twice, as plain text and as HTML. The HTML tells whose words are whose, and what stands in which
 * line: so it is read where it holds all words of the plain text.
 */
export function saidIn(message: Message): Said {
  const plain = plainWordsOf(message);
  const html = htmlOf(message);
  const own = ownWords(plain, html);
  const said = afterAddress(own, message).replaceAll(turnsText, '').trim();
  return { text: said, notRead: notReadIn(message, plain.quotes, html) };
}

/**
 * Signs that nobody sees and that say in which direction what follows is written. Those that turn figures round stay:
 * what was seen is then not what is read, and the reader asks.
 */
const turnsText = /(?![\u202d\u202e])\p{Bidi_Control}/gu;

interface PlainWords {
  readonly own: string;
  /** Whether it holds the mark of a quotation. Then the words that are quoted do not stand in it. */
  readonly quotes: boolean;
}

/** The mark that a quoted message leaves in the text of a reply to it, also as HTML entities. */
const quotedMark =
  /(?:<|&lt;)quoted\b[^<>]{0,500}?(?:\/(?:>|&gt;)|(?:>|&gt;)[^<>]{0,2000}(?:<|&lt;)\/quoted(?:>|&gt;))/giu;

function plainWordsOf(message: Message): PlainWords {
  const typed = isHtml(message) ? '' : (message.text ?? '');
  const unquoted = typed.replaceAll(quotedMark, ' ');
  return {
    own: decodeHTMLStrict(withoutMentions(unquoted, message)).replaceAll('\u00a0', ' ').trim(),
    quotes: unquoted !== typed,
  };
}

/** Whether the text is HTML by itself: it says so, or somebody is quoted in it as HTML has it. */
function isHtml({ text = '', textFormat }: Message): boolean {
  return textFormat === 'xml' || /<(?:blockquote|quote)\b[^<>]{0,500}>/iu.test(text);
}

const written = z.object({ contentType: z.literal('text/html'), content: z.string() });

function htmlOf(message: Message): HtmlWords | null {
  if (isHtml(message)) return htmlWords(message.text ?? '');
  const [twin] = (message.attachments ?? []).flatMap((attachment) => {
    const { data } = written.safeParse(attachment);
    return data ? [data.content] : [];
  });
  return twin === undefined ? null : htmlWords(twin);
}

function ownWords(plain: PlainWords, html: HtmlWords | null): string {
  if (!html) return plain.own;
  if (html.own.length > longestHtml) return html.own;
  // The plain text holds what is forwarded, struck out or stands in a table like any other words.
  const tellsApart = [html.quoted, html.struck, html.tabular].some((words) => words !== '');
  if (html.own === '') return tellsApart && !plain.quotes ? '' : plain.own;
  return tellsApart || signsOf(html.own).includes(signsOf(plain.own)) ? html.own : plain.own;
}

/** Letters and figures alone, by which two forms of one text are the same. */
function signsOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
