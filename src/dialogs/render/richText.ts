import type { Inline, Run, Tone } from '../../conversation/contract/message.ts';
import type { RichTextBlock, TextRun } from './cardTypes.ts';

type Look = Omit<TextRun, 'type' | 'text'>;

const looks = {
  strong: { weight: 'Bolder' },
  strike: { strikethrough: true },
  subtle: { isSubtle: true },
  small: { size: 'Small' },
} as const satisfies Record<string, Look>;

const toneLooks: Partial<Record<Tone, Look>> = {
  attention: { color: 'Attention' },
  accent: { color: 'Accent' },
};

/** A text as its runs. */
export function runsOf(text: Inline): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/**
 * Draws a text with its emphasis. Rich text takes no markdown: neither a typed asterisk nor ">75%", which would
 * lose its sign, is reformatted.
 * @param tone of the whole text
 * @param small whether the whole text is small
 */
export function richText(text: Inline, tone: Tone = 'plain', small = false): RichTextBlock {
  return { type: 'RichTextBlock', inlines: runsOf(text).map((run) => textRun(run, tone, small)) };
}

function textRun(run: Run, tone: Tone, small: boolean): TextRun {
  return {
    type: 'TextRun',
    text: run.text,
    ...(run.strong && looks.strong),
    ...(run.strike && looks.strike),
    ...((run.subtle || tone === 'subtle') && looks.subtle),
    ...((run.small || small) && looks.small),
    ...toneLooks[tone],
    ...(run.link !== undefined && opens(run.text, run.link)),
  };
}

function opens(title: string, url: string): Pick<TextRun, 'selectAction'> {
  return { selectAction: { type: 'Action.OpenUrl', title, url } };
}

/** Draws a text on the ground of a notice, where it is never subtle: the contrast would be too low. */
export function textOnGround(text: Inline): RichTextBlock {
  return richText(runsOf(text).map((run) => ({ ...run, subtle: false })));
}
