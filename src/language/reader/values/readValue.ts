import type { Guideline } from '../../../guideline/guideline.ts';
import type { TypedToken } from '../../tokens/tokens.ts';
import type { ValueKind } from '../../vocabulary/questions/row.ts';
import type { Says } from './spans.ts';
import {
  readBilirubin,
  readChildPugh,
  readInr,
  readKidney,
  readLungShunt,
} from './contraindicationValues.ts';
import { readGrade, readKi67, readMitoses, readShareOfTumour } from './ki67Values.ts';
import {
  readClearance,
  readLesionCount,
  readLesionSize,
  readSegments,
  readShare,
  readLesionSizes,
  readCountedSizes,
  readShareInWords,
  readSolitary,
} from './liverValues.ts';
import { readEcog, readKarnofsky, readKrenning } from './scoreValues.ts';

type Reader = (guideline: Guideline, tokens: readonly TypedToken[]) => Says;

const readers: Readonly<Record<ValueKind, Reader>> = {
  ki67: readKi67,
  grade: readGrade,
  shareOfTumour: readShareOfTumour,
  mitoses: readMitoses,
  ecog: readEcog,
  karnofsky: readKarnofsky,
  share: readShare,
  shareInWords: readShareInWords,
  lesionCount: readLesionCount,
  lesionSize: readLesionSize,
  solitary: readSolitary,
  lesionSizes: readLesionSizes,
  countedSizes: readCountedSizes,
  segments: readSegments,
  bilirubin: readBilirubin,
  kidney: readKidney,
  inr: readInr,
  childPugh: readChildPugh,
  krenning: readKrenning,
  lungShunt: readLungShunt,
  clearance: readClearance,
};

/** What the figures of a phrase say. */
export function readValue(guideline: Guideline, kind: ValueKind, tokens: readonly TypedToken[]): Says {
  return readers[kind](guideline, tokens);
}
