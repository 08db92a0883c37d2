import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { actionData } from './actionData.ts';
import type { Block, Inline, Message, Run } from './message.ts';

/** A message as it is stored; made when the first is read. */
export const storedMessage = once((): z.ZodType<Message> => {
  const text = z.string();
  const flag = z.boolean().exactOptional();

  const run: z.ZodType<Run> = z.object({
    text,
    strong: flag,
    subtle: flag,
    strike: flag,
    small: flag,
    link: text.exactOptional(),
  });
  const inline: z.ZodType<Inline> = z.union([text, z.array(run)]);

  const loudTone = z.enum(['attention', 'warning', 'good', 'accent']);
  const tone = z.enum(['plain', 'subtle', ...loudTone.options]);

  const blocks: z.ZodType<readonly Block[]> = z.array(z.lazy(() => block));

  /** The schema of each kind of block; a kind without one does not compile. */
  const kinds = {
    heading: z.object({ kind: z.literal('heading'), text, tight: flag }),
    text: z.object({
      kind: z.literal('text'),
      text: inline,
      tone: tone.exactOptional(),
      small: flag,
      tight: flag,
    }),
    notice: z.object({ kind: z.literal('notice'), text: inline, tone: loudTone }),
    notices: z.object({ kind: z.literal('notices'), tone: loudTone, items: z.array(inline) }),
    list: z.object({ kind: z.literal('list'), items: z.array(inline), ordered: flag }),
    facts: z.object({ kind: z.literal('facts'), items: z.array(z.object({ name: text, value: text })) }),
    bars: z.object({
      kind: z.literal('bars'),
      items: z.array(z.object({ name: text, percent: z.number(), value: text })),
    }),
    sideBySide: z.object({
      kind: z.literal('sideBySide'),
      id: text,
      sides: z.tuple([text, text]),
      rows: z.array(
        z.object({
          name: inline,
          both: z.array(inline),
          apart: z.tuple([z.array(inline), z.array(inline)]),
        }),
      ),
    }),
    picture: z.object({ kind: z.literal('picture'), svg: text, alt: text }),
    linkedPicture: z.object({ kind: z.literal('linkedPicture'), url: text, alt: text }),
    choices: z.object({
      kind: z.literal('choices'),
      layout: z.enum(['rows', 'columns']),
      choices: z.array(
        z.object({
          label: text,
          short: text.exactOptional(),
          small: flag,
          detail: text.exactOptional(),
          data: actionData(),
          typed: text.exactOptional(),
          quiet: flag,
        }),
      ),
    }),
    answers: z.object({
      kind: z.literal('answers'),
      items: z.array(z.object({ name: text, value: text, data: actionData() })),
    }),
    number: z.object({
      kind: z.literal('number'),
      id: text,
      label: text,
      min: z.number(),
      max: z.number(),
      required: z.boolean(),
      problem: text,
    }),
    select: z.object({
      kind: z.literal('select'),
      id: text,
      label: text,
      many: z.boolean(),
      chosen: text.exactOptional(),
      options: z.array(z.object({ title: text, value: text })),
    }),
    fold: z.object({ kind: z.literal('fold'), id: text, title: text, blocks }),
    sections: z.object({
      kind: z.literal('sections'),
      sections: z.array(z.object({ id: text, title: text, short: text, blocks })),
    }),
  } satisfies { readonly [Kind in Block['kind']]: z.ZodType<Extract<Block, { readonly kind: Kind }>> };

  const { heading, ...others } = kinds;

  const block: z.ZodType<Block> = z.discriminatedUnion('kind', [heading, ...Object.values(others)]);

  return z.object({
    blocks,
    buttons: z.array(
      z.union([
        z.object({ title: text, data: actionData(), primary: flag }),
        z.object({ title: text, url: text }),
      ]),
    ),
    typeHint: text,
    speak: text,
  });
});
