import { z } from 'zod';
import { AnswerError } from '../engine/errors.ts';
import { fitAnswer } from '../engine/fitAnswer.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { buttonNames } from './routes/buttons.ts';
import { type CheckedCommand, showingOnly } from './routes/commands.ts';
import { type Move, type Route, written } from './routes/route.ts';
import { UsageError } from './routes/stopCondition.ts';

const moveOf = ({ questionIds }: Guideline, showing: readonly string[]) =>
  z.union([
    z.strictObject({
      do: z.enum(['answer', 'change', 'preview']),
      question: z.enum(questionIds),
      answer: z.unknown(),
    }),
    z.strictObject({ do: z.enum(['back', 'restart', 'stale', 'repeat']) }),
    z.strictObject({ do: z.literal('tap'), button: z.enum(buttonNames) }),
    z
      .strictObject({ do: z.enum(showing) })
      .transform(({ do: command }) => ({ do: 'show' as const, command })),
    z.strictObject({ do: z.literal('say'), text: z.string().max(500) }),
  ]);

const fileOf = (guideline: Guideline, showing: readonly string[]) =>
  z.strictObject({
    format: z.literal('nelm-routes/1'),
    routes: z.array(z.strictObject({ moves: z.array(moveOf(guideline, showing)).max(1_000) })).min(1),
  });

/** Routes as the text of a route file. */
export function writeRoutes(routes: readonly Route[]): string {
  const asWritten = routes.map(({ moves }) => ({ moves: moves.map(written) }));
  return `${JSON.stringify({ format: 'nelm-routes/1', routes: asWritten }, null, 2)}\n`;
}

/**
 * Reads a route file.
 * @param commands those that may be given in it
 * @param name of the file, for the message
 * @throws UsageError saying where the file is wrong and what is allowed
 */
export function readRoutes(
  guideline: Guideline,
  commands: readonly CheckedCommand[],
  text: string,
  name: string,
): readonly Route[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON.`);
  }
  const result = fileOf(guideline, showingOnly(commands)).safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UsageError(
      `${name}, ${issue?.path.join('.') || 'top level'}: ${issue?.message ?? 'not a route file'}.`,
    );
  }
  return result.data.routes.map(({ moves }, route) => ({
    moves: moves.map((raw, at) => fitted(guideline, raw, `${name}, route ${route + 1}, move ${at + 1}`)),
  }));
}

function fitted(guideline: Guideline, raw: z.infer<ReturnType<typeof moveOf>>, place: string): Move {
  if (!('question' in raw)) return raw;
  try {
    return { ...raw, answer: fitAnswer(guideline, raw.question, raw.answer) };
  } catch (error) {
    if (error instanceof AnswerError) throw new UsageError(`${place}: ${error.message}`);
    throw error;
  }
}
