import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { RecommendedOption } from '../../engine/options.ts';
import { texts } from '../texts/texts.ts';
import { againstRuns, leadingOptions } from './outcome/leadBlocks.ts';
import { conditionRun, prohibitionRuns } from './outcome/optionRuns.ts';
import type { ShownOutcome } from './outcome/shownOutcome.ts';
import { briefTagRun } from './said/claims.ts';
import type { Run } from '../contract/message.ts';

const say = texts.mdt;

/** What stands under an option of the record, and what of it an earlier option has in full already. */
interface Under {
  readonly number: number;
  readonly warnings: readonly string[];
  readonly conditions: readonly string[];
}

/**
 * The options of the record in the order of their numbers, the lines of each: its state, its warnings and its
 * conditions. Where all warnings of an earlier option are an option's too they are pointed at, and so are conditions
 * with their states: nothing is left out, and nothing stands twice at length.
 */
export function recordOptions(shown: ShownOutcome): ReadonlyMap<RecommendedOption['id'], readonly string[]> {
  const before: Under[] = [];
  return new Map(
    shown.recommendation.options.map((option) => {
      const under: Under = {
        number: option.number,
        warnings: option.prohibitions.map((one) => plain(prohibitionRuns(one, briefTagRun))),
        conditions: option.conditions.map((one) => conditionRun(one).text),
      };
      const lines = [
        headOf(shown, option),
        ...warningLines(under.warnings, before),
        ...conditionLines(under.conditions, before),
      ];
      before.push(under);
      return [option.id, lines];
    }),
  );
}

function headOf(shown: ShownOutcome, option: RecommendedOption): string {
  const { number, text, provenance, closed } = option;
  const open = leadingOptions(shown).includes(option) || option.forbiddenBy.length > 0 ? '' : `${say.open} `;
  const state =
    closed === null
      ? open
      : `${say.closed(closed.reason)} [${describeProvenance(closed.provenance)}]${closed.byVolunteered ? texts.outcome.closedByVolunteered : ''} `;
  return `${number}. ${state}${plain(againstRuns(shown, option))}${text} ${briefTagRun(provenance).text}`;
}

function warningLines(all: readonly string[], before: readonly Under[]): readonly string[] {
  const { number, rest } = pointed(all, before, 'warnings');
  if (rest.length === 0) return number === null ? [] : [`   ${say.prohibitions} ${say.allOf(number)}`];
  return [
    `   ${say.prohibitions}`,
    ...(number === null ? [] : [`   - ${say.allOf(number)}`]),
    ...rest.map((one) => `   - ${one}`),
  ];
}

function conditionLines(all: readonly string[], before: readonly Under[]): readonly string[] {
  const { number, rest } = pointed(all, before, 'conditions');
  const parts = [...(number === null ? [] : [say.allOf(number)]), ...rest];
  return parts.length === 0 ? [] : [`   ${say.conditions} ${parts.join('; ')}`];
}

/** The earlier option whose warnings or conditions are all this one's too, and what this one has beside them. */
function pointed(
  all: readonly string[],
  before: readonly Under[],
  which: 'warnings' | 'conditions',
): { readonly number: number | null; readonly rest: readonly string[] } {
  const [best] = before
    .filter((one) => one[which].length > 0 && one[which].every((text) => all.includes(text)))
    .toSorted((a, b) => b[which].join().length - a[which].join().length);
  return best
    ? { number: best.number, rest: all.filter((text) => !best[which].includes(text)) }
    : { number: null, rest: all };
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
