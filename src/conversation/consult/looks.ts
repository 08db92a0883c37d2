import type { ConversationContext } from './context.ts';
import type { Explained } from './explain.ts';

type Look = (context: ConversationContext) => Explained;

/** What can be asked to be shown of a case, beside its question or its outcome. */
export interface Looks {
  readonly why: Look;
  readonly evidence: Look;
  readonly path: Look;
  readonly mdt: Look;
  readonly covered: Look;
  readonly howFirm: Look;
  readonly whatNext: Look;
  readonly picture: Look;
}

/**
 * Loads what draws them: a fifth of the files of a conversation, which a turn that only answers a question does
 * without. The first turn that shows one of them loads them, or the server after its start.
 */
export async function loadLooks(): Promise<Looks> {
  const [explained, alternatives, { pictureOf }] = await Promise.all([
    import('./explain.ts'),
    import('./alternatives.ts'),
    import('./picture.ts'),
  ]);
  return {
    why: explained.whyOf,
    evidence: explained.evidenceOf,
    path: explained.pathOf,
    mdt: explained.mdtOf,
    covered: explained.coveredOf,
    howFirm: alternatives.howFirmOf,
    whatNext: alternatives.whatNextOf,
    picture: pictureOf,
  };
}

/** What a command shows that is one of them. */
export async function look(name: keyof Looks, context: ConversationContext): Promise<Explained> {
  return (await loadLooks())[name](context);
}
