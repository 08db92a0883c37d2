import type { ReportedGrade } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { TypedToken } from '../../tokens/tokens.ts';
import type { Says } from './spans.ts';
import { asks, maybeThousands, quantityIn, states } from './quantity.ts';

/** The index in percent (dossier 2.8, T20 to T28). */
export function readKi67({ cutoffs }: Guideline, tokens: readonly TypedToken[]): Says {
  const marker = tokens.findIndex(({ word }) =>
    /^(?:ki|mib|proliferation|proliferative|mib1|ki67)$/.test(word),
  );
  const own = withoutMarker(tokens);
  const quantity = quantityIn(own);
  if (quantity === null) return asks('noValue');
  const { bound, low, high, between, percent, typed } = quantity;
  const hasMarker = marker >= 0;
  const isOnStep = [low, high ?? 0].every((one) => Math.abs(one * 10 - Math.round(one * 10)) < 1e-9);
  if (low > 100 || (high ?? 0) > 100 || !isOnStep || maybeThousands(typed)) return asks('outsideLimits');
  if (bound === '<' && high === null)
    return (percent || hasMarker) && (low === 2 || low === cutoffs.ki67G2From)
      ? states({ ki67: 1 })
      : asks('notOneNumber');
  if (bound === '>' && high === null)
    return (percent || hasMarker) && low === cutoffs.ki67G2To
      ? states({ grade: 'G3' })
      : asks('notOneNumber');
  if (bound === '≤' || bound === '≥' || (bound !== null && bound !== '~')) return asks('notOneNumber');
  if (high !== null)
    return between === 'to' && high > low ? states({ ki67: high }) : asks('moreThanOneNumber');
  if (!hasMarker && !percent && (low === 1 || low === 2 || low === 3)) return asks('percentOrGrade');
  return states({ ki67: low });
}

function withoutMarker(tokens: readonly TypedToken[]): readonly TypedToken[] {
  return tokens.filter(({ word }, index) => {
    const before = tokens[index - 1]?.word;
    return !((word === '67' && before === 'ki') || (word === '1' && before === 'mib'));
  });
}

const digits: ReadonlyMap<string, ReportedGrade> = new Map([
  ['1', 'G1'],
  ['i', 'G1'],
  ['one', 'G1'],
  ['2', 'G2'],
  ['ii', 'G2'],
  ['two', 'G2'],
  ['3', 'G3'],
  ['iii', 'G3'],
  ['three', 'G3'],
]);

/** A reported grade; G3 needs its differentiation elsewhere (T17, T18). */
export function readGrade(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const words = tokens.map(({ word }) => word);
  if (words.includes('low')) return states({ grade: 'G1' });
  if (words.includes('intermediate')) return states({ grade: 'G2' });
  const grades = new Set(words.flatMap((word) => digits.get(word) ?? []));
  const [grade, other] = grades;
  return grade === undefined || other !== undefined ? asks('whichGrade') : states({ grade });
}

/** A percentage right after the tumour or its grade, which can hardly be anything but its Ki-67: "NET G2 9%". */
export function readShareOfTumour(guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const sign = tokens.findLastIndex(({ word }) => word === '%');
  const share = readKi67(guideline, tokens.slice(sign - 1, sign + 1));
  const marker = tokens.findIndex(({ word }) => /^(?:g|gr|grade)$/.test(word));
  const grade = digits.get(tokens[marker + 1]?.word ?? '');
  const { answer } = share.kind === 'answer' ? share : {};
  if (marker < 0 || grade === undefined || typeof answer !== 'object' || !('ki67' in answer)) return share;
  return states({ ki67: answer.ki67, grade });
}

/** The grade by mitoses per 2 mm2 or 10 high-power fields: below 2 G1, 2 to 20 G2, above 20 G3 (WHO 2019, R11). */
export function readMitoses(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const words = tokens.map(({ word }) => word);
  const unit = words.findIndex((word) => /^(?:mm|mm2|hpf|hpfs|fields|field)$/.test(word));
  const square = words[unit + 1] === '2' ? 1 : 0;
  const area = unit < 0 ? null : areaBefore(tokens, unit);
  const isHpf = unit >= 0 && /^(?:hpf|hpfs|fields|field)$/.test(words[unit] ?? '');
  const isStandard = unit < 0 || (isHpf ? area === 10 : area === 2);
  const own =
    unit < 0
      ? tokens
      : [
          ...tokens.slice(0, area === null ? unit : lastNumberBefore(tokens, unit)),
          ...tokens.slice(unit + 1 + square),
        ];
  const quantity = quantityIn(own);
  if (!isStandard || quantity === null || quantity.high !== null) return asks('mitoses');
  const { bound, low } = quantity;
  if (bound === '<') return low === 2 ? states({ grade: 'G1' }) : asks('mitoses');
  if (bound === '>') return low === 20 ? states({ grade: 'G3' }) : asks('mitoses');
  if (bound !== null) return asks('mitoses');
  return states({ grade: low < 2 ? 'G1' : low <= 20 ? 'G2' : 'G3' });
}

function lastNumberBefore(tokens: readonly TypedToken[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) if (tokens[index]?.value !== null) return index;
  return at;
}

/** The number right before a unit, as in "per 2 mm2" and "/10 HPF". */
function areaBefore(tokens: readonly TypedToken[], unit: number): number | null {
  const before = tokens[unit - 1];
  return before?.value ?? (before?.word === 'power' ? (tokens[unit - 3]?.value ?? null) : null);
}
