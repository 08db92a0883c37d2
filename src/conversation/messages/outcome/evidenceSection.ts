import type { Update } from '../../../guideline/update.ts';
import type { Block, Run, Section } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { basisBlocks } from './basisBlocks.ts';
import { statementBlocks } from './statements.ts';
import type { ShownOutcome } from './shownOutcome.ts';

const say = texts.outcome;

/** How much of what stands behind a recommendation is on its card; `evidence` and `path` show what is not. */
export type EvidenceDetail = 'all' | 'without answers' | 'pointed at';

/** What stands behind the recommendation: rationale and figures, updates, the basis, the limits. */
export function evidenceSection(shown: ShownOutcome, detail: EvidenceDetail): Section {
  const { trail } = shown.recommendation.basis;
  const basis = fold('basis', say.sections.basis(trail.length).title, basisBlocks(shown, detail === 'all'));
  return {
    id: 'section-more',
    ...say.sections.more,
    blocks:
      detail === 'pointed at'
        ? [{ kind: 'text', text: say.evidenceIn(shown.recommendation.updates.length) }, ...basis]
        : [...evidenceFolds(shown), ...basis, ...limitsFold(shown)],
  };
}

/** The same as an answer of its own, unfolded. */
export function evidenceBlocks(shown: ShownOutcome): readonly Block[] {
  return [
    { kind: 'heading', text: say.evidenceTitle },
    ...[...evidenceFolds(shown), ...limitsFold(shown)].flatMap((block): readonly Block[] =>
      block.kind === 'fold'
        ? [{ kind: 'text', text: [{ text: block.title, strong: true }] }, ...block.blocks]
        : [block],
    ),
  ];
}

function evidenceFolds(shown: ShownOutcome): readonly Block[] {
  const { updates } = shown.recommendation;
  return [
    ...fold(
      'evidence',
      say.folds.evidence,
      statementBlocks(shown, ['Rationale', 'Outcomes verified', 'TAE or TACE by site', 'TARE specifics']),
    ),
    ...fold(
      'updates',
      say.folds.updates(updates.length),
      updates.length === 0 ? [] : [{ kind: 'list', items: updates.map(updateRuns) }],
    ),
  ];
}

function limitsFold({ guideline, recommendation: { uncertainties } }: ShownOutcome): readonly Block[] {
  return fold('limits', say.folds.limits, [
    ...(uncertainties.length === 0
      ? []
      : [{ kind: 'list', items: uncertainties.map(({ id, note }) => `${note} (${id})`) } as const]),
    { kind: 'text', small: true, tone: 'subtle', text: `${say.evidenceDate} ${guideline.date}.` },
  ]);
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
    { text: `[${[refsNote ?? refs.join(', '), status].join('; ')}]`, subtle: true },
  ];
}
