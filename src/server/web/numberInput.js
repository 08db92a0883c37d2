import { AdaptiveCards } from './libraries.js';

/**
 * `Input.Number` as a text field for numbers. The renderer's own calls an empty optional field invalid, takes
 * no decimal comma, and a mouse wheel over it can change a value unseen.
 */
export class NumberInput extends AdaptiveCards.NumberInput {
  /** @type {HTMLInputElement | undefined} */
  #field;

  /** @override */
  internalRender() {
    const element = super.internalRender();
    if (!(element instanceof HTMLInputElement)) return element;
    element.type = 'text';
    element.inputMode = 'decimal';
    element.autocomplete = 'off';
    this.#field = element;
    return element;
  }

  get #typed() {
    return (this.#field?.value ?? '').trim();
  }

  /**
   * The number; not a number when what was typed is none; nothing when the field is empty.
   * @override
   * @returns {number | undefined}
   */
  get value() {
    const typed = this.#typed.replace(/\s*(%|mm)$/, '').replace(',', '.');
    return typed === '' ? undefined : /^[+-]?(\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : Number.NaN;
  }

  /** @override */
  isValid() {
    const { value, min = -Infinity, max = Infinity } = this;
    return value === undefined ? !this.isRequired : value >= min && value <= max;
  }

  /** @override */
  validateValue() {
    const valid = super.validateValue();
    this.#field?.setAttribute('aria-invalid', String(!valid));
    return valid;
  }
}

AdaptiveCards.GlobalRegistry.elements.register(
  NumberInput.prototype.getJsonTypeName(),
  NumberInput,
  AdaptiveCards.Versions.v1_0,
);
