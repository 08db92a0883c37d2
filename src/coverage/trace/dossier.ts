import { z } from 'zod';
import { PathwayError } from '../../guideline/errors.ts';
import { once } from '../../machine/once.ts';

const dossier = once(() => {
  const statement = z.object({
    /** Lasting: names and numbers of the dossier, never a line number. */
    id: z.string(),
    /** Of the dossier, such as "2.6". */
    section: z.string(),
    /** Which table or list it stands in. */
    kind: z.string(),
    says: z.string(),
    /** The dossier's expression under which it holds. */
    when: z.string().nullable(),
    provenance: z.string().nullable(),
    /** The texts that a person is shown of it; empty where it is never a text of its own. */
    shown: z.array(z.string()).readonly(),
  });

  return z.object({
    statements: z.array(statement.readonly()).readonly(),
    /** What somebody who holds Figure 3 has to look at (dossier 6). */
    checklist: z.array(z.string()).readonly(),
  });
});

/** What is traced: every statement of the dossier, and the checklist for the figure. */
export type TracedDossier = Readonly<z.infer<ReturnType<typeof dossier>>>;

/** One statement of the dossier: what other software calls a requirement. */
export type Statement = TracedDossier['statements'][number];

/**
 * Reads `test/golden/dossier/statements.json`, which is made from the dossier by a program that imports nothing
 * of the product.
 * @throws PathwayError `CommandLineNotUsable` when it is no such file
 */
export function parseDossier(text: string): TracedDossier {
  return parsed(dossier(), text, 'the statements of the dossier');
}

/**
 * JSON of a shape.
 * @param what it should be, for the message
 * @throws PathwayError `CommandLineNotUsable` when it is not
 */
export function parsed<Shape>(shape: z.ZodType<Shape>, text: string, what: string): Shape {
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'It is no JSON.';
    throw new PathwayError('CommandLineNotUsable', `These are not ${what}. ${why}`);
  }
}
