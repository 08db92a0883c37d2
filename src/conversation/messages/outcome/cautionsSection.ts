import type { ShownCaution } from '../../../engine/cautions.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import type { StatementHeading } from '../../../guideline/outcome.ts';
import type { Block, Run, Section } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { itemRuns, tagRun } from '../said/claims.ts';
import type { Tag } from './optionRuns.ts';
import { statementItems, statementsTold } from './statements.ts';
import { cautionsOfCase, type ShownOutcome, volunteeredCautions } from './shownOutcome.ts';
import { volunteeredOf } from './volunteeredBlocks.ts';

const say = texts.outcome;

/** What the dossier warns of under the outcome itself. */
const warningHeadings: readonly StatementHeading[] = ['DEB-TACE', 'Cautions'];

/** Cautions in groups, each group with its title. */
interface CautionGroup {
  readonly title: string;
  readonly items: readonly (readonly Run[])[];
}

/** Every caution in full: those of the case, those about volunteered answers, those of the outcome, those named. */
export function cautionGroups(shown: ShownOutcome, tag: Tag = tagRun): readonly CautionGroup[] {
  const { byChart, volunteered } = shown;
  const ofCase = new Set(byChart.cautions.map(({ text }) => text));
  return [
    {
      title: say.ofThisCase,
      items: byChart.cautions.map((caution) =>
        cautionRuns(caution, tag, volunteeredOf(caution.id, volunteered)),
      ),
    },
    {
      title: say.volunteered.cautions,
      // One that was an ordinary caution and becomes a stop has its words above already.
      items: volunteeredCautions(volunteered)
        .filter(({ text }) => !ofCase.has(text))
        .map((caution) => cautionRuns(caution, tag)),
    },
    { title: say.ofTheOutcome, items: outcomeWarnings(shown, tag) },
    { title: say.named, items: namedCautions(shown).map((caution) => cautionRuns(caution, tag)) },
  ].filter(({ items }) => items.length > 0);
}

/** What the dossier warns of under the outcome: what it holds against drug-eluting beads is one warning. */
function outcomeWarnings(shown: ShownOutcome, tag: Tag): readonly (readonly Run[])[] {
  return warningHeadings.flatMap((heading) => {
    if (heading !== 'DEB-TACE') return statementItems(shown, [heading], tag);
    const claims = shown.recommendation.statements
      .filter((statement) => statement.heading === heading)
      .flatMap((statement) => statement.claims);
    return claims.length === 0 ? [] : [itemRuns(claims, tag)];
  });
}

/** The cautions of an outcome; what is on the label counts every one that is listed. */
export function cautionsSection(shown: ShownOutcome, tag: Tag, last: readonly Block[]): Section {
  const groups = cautionGroups(shown, tag);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return {
    id: 'section-cautions',
    ...say.sections.cautions(count),
    blocks: [
      ...groups.flatMap(({ title, items }): readonly Block[] => [
        { kind: 'text', text: [{ text: title, strong: true }] },
        { kind: 'list', items },
      ]),
      ...last,
      { kind: 'text', tone: 'attention', text: shown.guideline.safety.emergency },
    ],
  };
}

function cautionRuns({ id, text, provenance }: NamedCaution, tag: Tag, volunteered = ''): readonly Run[] {
  return [
    { text: `${id} `, strong: true },
    { text: `${text} ` },
    tag(provenance),
    ...(volunteered === '' ? [] : [{ text: volunteered }]),
  ];
}

type NamedCaution = Pick<ShownCaution, 'id' | 'text' | 'provenance'>;

/**
 * The cautions that a text names ("see C19") and that the case does not raise: what is pointed at must be there
 * (dossier 2.6). Of a text with conditions what always holds.
 */
function namedCautions(shown: ShownOutcome): readonly NamedCaution[] {
  const { guideline, recommendation } = shown;
  const raised = new Set<CautionId>(cautionsOfCase(shown).map(({ id }) => id));
  const said = JSON.stringify([
    recommendation.options.map(({ text, closed, prohibitions }) => [
      text,
      closed?.reason,
      prohibitions.map((one) => one.text),
    ]),
    recommendation.firstScreen,
    statementsTold(shown),
  ]);
  const named = new Set(said.match(/\bC\d\d\b/g));
  return guideline.cautions
    .filter(({ id }) => named.has(id) && !raised.has(id))
    .map(({ id, text, provenance }) => ({
      id,
      text: text.filter((part) => typeof part === 'string').join(' '),
      provenance,
    }));
}
