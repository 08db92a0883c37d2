import type { Condition, FactTest } from '../../../guideline/condition.ts';
import { unreachable } from '../../../guideline/errors.ts';
import type { Guideline } from '../../../guideline/guideline.ts';

import { isFactTest } from '../../../machine/exported/conditionShape.ts';
import { cutoffIn } from '../../diff/chartTests.ts';
import { conditionText, testWords } from '../../diff/conditionText.ts';
import { limitsOfFacts } from '../../diff/numberSides.ts';
import type { MutantKind } from './mutant.ts';

/** A condition with one fault in it. */
export interface ConditionFault {
  readonly kind: MutantKind;
  readonly what: string;
  readonly condition: Condition;
}

const opposite = { above: 'atLeast', atLeast: 'above', below: 'atMost', atMost: 'below' } as const;

/** Every condition that differs from this one by a shifted or flipped cut-off, or by an option left out. */
export function faultsIn(guideline: Guideline, condition: Condition): readonly ConditionFault[] {
  if ('not' in condition) {
    return faultsIn(guideline, condition.not).map((fault) => ({
      ...fault,
      condition: { not: fault.condition },
    }));
  }
  if ('all' in condition) return faultsInParts(guideline, condition.all, 'all');
  if ('any' in condition) return faultsInParts(guideline, condition.any, 'any');
  return [...shifted(guideline, condition), ...flipped(condition), ...shortened(condition)];
}

function faultsInParts(
  guideline: Guideline,
  parts: readonly Condition[],
  joint: 'all' | 'any',
): readonly ConditionFault[] {
  const joined = (changed: readonly Condition[]): Condition =>
    joint === 'all' ? { all: changed } : { any: changed };
  return parts.flatMap((part, index) => [
    {
      kind: 'dropOption',
      what: `without "${conditionText(part)}"`,
      condition: joined(parts.toSpliced(index, 1)),
    } as const,
    ...faultsIn(guideline, part).map((fault) => ({
      ...fault,
      condition: joined(parts.with(index, fault.condition)),
    })),
  ]);
}

/** The smallest step in which a number is asked for. */
export function stepOf(guideline: Guideline, fact: string): number {
  return Object.entries(limitsOfFacts(guideline)).find(([name]) => name === fact)?.[1].step ?? 1;
}

function shifted(guideline: Guideline, test: FactTest): readonly ConditionFault[] {
  const cutoff = cutoffIn(test);
  if (cutoff === null) return [];
  return [-stepOf(guideline, test.fact), stepOf(guideline, test.fact)].map((step) => {
    const moved = Math.round((cutoff + step) * 10) / 10;
    const condition = asTest(
      Object.fromEntries(Object.entries(test).map(([key, value]) => [key, value === cutoff ? moved : value])),
    );
    return { kind: 'shiftCutoff', what: `${conditionText(condition)} instead of ${cutoff}`, condition };
  });
}

function flipped(test: FactTest): readonly ConditionFault[] {
  for (const form of ['above', 'atLeast', 'below', 'atMost'] as const) {
    if (!(form in test)) continue;
    const condition = asTest({ fact: test.fact, [opposite[form]]: cutoffIn(test) });
    return [
      { kind: 'flipInclusion', what: `${conditionText(condition)} instead of ${testWords[form]}`, condition },
    ];
  }
  return [];
}

function shortened(test: FactTest): readonly ConditionFault[] {
  if (!('in' in test)) return [];
  const members: readonly unknown[] = test.in;
  return members.map((member, index) => ({
    kind: 'dropOption',
    what: `${test.fact} no longer ${String(member)}`,
    condition: asTest({ fact: test.fact, in: members.toSpliced(index, 1) }),
  }));
}

function asTest(changed: unknown): FactTest {
  return isFactTest(changed) ? changed : unreachable(`${JSON.stringify(changed)} is no test of a fact.`);
}
