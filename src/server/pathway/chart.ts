import type { Cases } from '../../machine/cases.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import type { PictureForm } from '../../machine/picture/picture.ts';
import { drawPicture } from '../../machine/picture/routePicture.ts';
import { anchors, type Html } from './html.ts';
import { texts } from './texts.ts';

const say = texts.picture;

/** The chart in bands: three columns wide, and for a phone one below the other. The page shows the one that fits. */
export function chartPictures(cases: Cases): Html {
  return [
    `<div class="scroll" role="region" aria-label="${escapeHtml(say.name)}">`,
    drawn(cases, 'portrait', 'wide'),
    drawn(cases, 'phone', 'narrow'),
    '</div>',
  ].join('');
}

/**
 * A question's box is a stop of the Tab key; the places it leads to are reached from its words, by a tap, or with the
 * arrow keys where a script runs.
 */
function drawn(cases: Cases, form: PictureForm, name: string): Html {
  const { questions } = cases.guideline;
  const { body, width, height } = drawPicture(cases, null, form, (id, title, drawing, part) => {
    const anchor = Object.hasOwn(questions, id) ? anchors.question(id) : anchors.outcome(id);
    const stop = part === 'box' ? '' : ' tabindex="-1"';
    return `<a href="#${anchor}" aria-label="${escapeHtml(title)}"${stop}>${drawing}</a>`;
  });
  return `<svg class="chart ${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeHtml(say.name)}">${body}</svg>`;
}
