import { z } from 'zod';
import { once } from '../machine/once.ts';
import type { Counted } from './criteria.ts';
import { criterionNames } from './routes/criterion.ts';
import { UsageError } from './routes/stopCondition.ts';
import type { RunState } from './run.ts';

/** How far a run is, in a file: a run that was ended goes on from there. */
export interface Checkpoint {
  readonly format: 'nelm-coverage-checkpoint/2';
  /** What must be the same for the rest of the run to belong to it: options, guideline, dossier, program. */
  readonly of: string;
  readonly state: RunState;
  readonly counted: Counted;
}

const checkpoint = once(() => {
  const items = z.object({ covered: z.array(z.string()), seen: z.array(z.string()) });

  return z.object({
    format: z.literal('nelm-coverage-checkpoint/2'),
    of: z.string(),
    state: z.object({
      done: z.int().min(0),
      ahead: z.array(z.int().min(0)),
      moves: z.int().min(0),
      milliseconds: z.number().min(0),
      failures: z.array(z.object({ at: z.int().min(0), failure: z.looseObject({ isError: z.boolean() }) })),
      groups: z.record(z.string(), z.looseObject({ routes: z.int() })),
    }),
    counted: z.record(z.enum(criterionNames), items),
  });
});

/**
 * Reads a checkpoint.
 * @param of what the run is that goes on
 * @throws UsageError when it is none, or that of another run
 */
export function readCheckpoint(text: string, name: string, of: string): Checkpoint {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON.`);
  }
  const read = checkpoint().safeParse(json);
  if (!read.success) throw new UsageError(`${name} is no checkpoint of a coverage run.`);
  if (read.data.of !== of)
    throw new UsageError(
      `${name} belongs to another run: options, target, guideline, dossier or program differ. Remove it to begin anew.`,
    );
  // What this program wrote under the same digest has its own shape.
  return json as Checkpoint;
}
