import { AdaptiveCards } from './libraries.js';

/**
 * `Input.ChoiceSet` whose list is a named group and whose boxes carry their own names. The renderer's own has
 * the name of the list read out as part of the name of its first box.
 */
export class TickList extends AdaptiveCards.ChoiceSetInput {
  /** @override */
  updateInputControlAriaLabelledBy() {
    super.updateInputControlAriaLabelledBy();
    const list = this.renderedInputControlElement;
    if (!list || this.isCompact) return;
    list.setAttribute('role', this.isMultiSelect ? 'group' : 'radiogroup');
    list.setAttribute('aria-labelledby', this.getAllLabelIds().join(' '));
    for (const box of list.querySelectorAll('input')) box.removeAttribute('aria-labelledby');
  }
}

AdaptiveCards.GlobalRegistry.elements.register(
  TickList.prototype.getJsonTypeName(),
  TickList,
  AdaptiveCards.Versions.v1_0,
);
