/**
 * How cards look: Adaptive Cards host configuration. Colours are the custom properties of theme.css, so a
 * change of the colour scheme needs no new drawing; text sizes follow the reader's own font size.
 * @param {number} em the font size of the page in pixels
 * @param {boolean} narrow on a phone text is a little smaller and closer together
 * @returns {object} as `AdaptiveCards.HostConfig` takes it
 */
export function hostConfigOf(em, narrow) {
  const size = narrow ? em * 0.9375 : em;
  const fontSizes = {
    small: size * 0.875,
    default: size,
    medium: size * 1.125,
    large: size * 1.3125,
    extraLarge: size * 1.625,
  };
  const fontWeights = { lighter: 400, default: 400, bolder: 650 };
  return {
    supportsInteractivity: true,
    fontTypes: {
      default: { fontFamily: 'inherit', fontSizes, fontWeights },
      monospace: { fontFamily: 'ui-monospace, monospace', fontSizes, fontWeights },
    },
    lineHeights: {
      small: fontSizes.small * 1.45,
      default: fontSizes.default * 1.5,
      medium: fontSizes.medium * (narrow ? 1.3 : 1.4),
      large: fontSizes.large * 1.3,
      extraLarge: fontSizes.extraLarge * 1.25,
    },
    spacing: narrow
      ? { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 14 }
      : { small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--line)' },
    containerStyles: {
      default: containerStyle('var(--surface)'),
      emphasis: containerStyle('var(--row)'),
      accent: containerStyle('var(--accent-surface)'),
      good: containerStyle('var(--good-surface)'),
      warning: containerStyle('var(--warning-surface)'),
      attention: containerStyle('var(--attention-surface)'),
    },
    textBlock: { headingLevel: 2 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' (required)', suffixColor: 'default' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', size: 'small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 0,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 180 },
      value: { wrap: true },
      spacing: 16,
    },
  };
}

/** @param {string} backgroundColor */
function containerStyle(backgroundColor) {
  const color = (/** @type {string} */ name) => ({ default: name, subtle: 'var(--subtle)' });
  return {
    backgroundColor,
    foregroundColors: {
      default: color('var(--text)'),
      dark: color('var(--text)'),
      light: color('var(--subtle)'),
      accent: color('var(--accent)'),
      good: color('var(--good)'),
      warning: color('var(--warning)'),
      attention: color('var(--attention)'),
    },
  };
}
