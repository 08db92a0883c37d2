import type { Block } from '../../conversation/contract/message.ts';
import type { ChoiceSetInput, NumberInput } from './cardTypes.ts';

type NumberBlock = Extract<Block, { kind: 'number' }>;
type SelectBlock = Extract<Block, { kind: 'select' }>;

/** A field for a number, which the client checks before it sends it. */
export function drawNumber({ id, label, min, max, required, problem }: NumberBlock): NumberInput {
  return { type: 'Input.Number', id, label, min, max, isRequired: required, errorMessage: problem };
}

/** A list to tick in when several may be chosen, otherwise one that unfolds. */
export function drawSelect({ id, label, many, chosen, options }: SelectBlock): ChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    isMultiSelect: many,
    style: many ? 'expanded' : 'compact',
    wrap: true,
    choices: options,
    ...(chosen !== undefined && { value: chosen }),
  };
}
