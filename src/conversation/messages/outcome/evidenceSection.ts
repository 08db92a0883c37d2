import type { Update } from '../../../guideline/update.ts';
import type { Block, Run, Section } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { basisBlocks } from './basisBlocks.ts';
import { statementBlocks } from './statements.ts';
import type { ShownOutcome } from './shownOutcome.ts';

const say = texts.outcome;

/** What stands behind the recommendation: rationale and figures, updates, the basis, the limits. */
export function evidenceSection(shown: ShownOutcome, withAnswers: boolean): Section {
  const { guideline, recommendation } = shown;
  const { updates, uncertainties, basis } = recommendation;
  return {
    id: 'section-more',
    ...say.sections.more,
    blocks: [
      ...fold(
        'evidence',
        say.folds.evidence,
        statementBlocks(shown, ['Rationale', 'Outcomes verified', 'TAE or TACE by site']),
      ),
      ...fold(
        'updates',
        say.folds.updates(updates.length),
        updates.length === 0 ? [] : [{ kind: 'list', items: updates.map(updateRuns) }],
      ),
      ...fold('basis', say.sections.basis(basis.trail.length).title, basisBlocks(shown, withAnswers)),
      ...fold('limits', say.folds.limits, [
        ...(uncertainties.length === 0
          ? []
          : [{ kind: 'list', items: uncertainties.map(({ id, note }) => `${note} (${id})`) } as const]),
        { kind: 'text', small: true, tone: 'subtle', text: `${say.evidenceDate} ${guideline.date}.` },
      ]),
    ],
  };
}

/** A fold, or nothing when it would be empty. */
export function fold(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'fold', id: `fold-${id}`, title, blocks }];
}

/** What changed since the review of 2017, with its sources once. */
export function updateRuns({ update, changes, refs, refsNote, status }: Update): readonly Run[] {
  return [
    { text: `${update.replaceAll('**', '')}: `, strong: true },
    { text: `${changes} ` },
    { text: `[${[refs.join(', '), ...(refsNote ? [refsNote] : []), status].join('; ')}]`, subtle: true },
  ];
}
