import type { LitRoute } from '../../machine/picture/picture.ts';
import { routePicture } from '../../machine/picture/routePicture.ts';
import { endOf, stepsOf } from '../../machine/picture/steps.ts';
import type { Cases } from '../../machine/cases.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';

const say = texts.picture;

/** How a picture gets to the reader: within the card, from an address, or not at all. */
export type PictureWay = 'inCard' | { readonly url: string } | null;

/** The way of a case through the chart, as a picture or in words. */
export function pictureBlocks(cases: Cases, route: LitRoute, way: PictureWay): readonly Block[] {
  const heading = { kind: 'heading', text: say.title } as const;
  const whole = { kind: 'text', small: true, tone: 'subtle', text: say.whole } as const;
  const inWords = { kind: 'list', ordered: true, items: linesOf(cases, route) } as const;
  if (way === null) return [heading, { kind: 'text', tone: 'subtle', text: say.inWords }, inWords, whole];
  if (way === 'inCard') {
    const { svg, alt } = routePicture(cases, route, 'route', 'auto');
    const legend = { kind: 'text', small: true, tone: 'subtle', text: say.legend } as const;
    return [heading, { kind: 'picture', svg, alt }, legend, whole];
  }
  // The file has the whole chart, whose letters are too small on a card.
  const larger = { kind: 'text', small: true, tone: 'subtle', text: say.larger } as const;
  return [heading, { kind: 'linkedPicture', url: way.url, alt: say.alt }, larger, inWords, whole];
}

function linesOf(cases: Cases, route: LitRoute): readonly string[] {
  const { kind, title } = endOf(cases, route);
  return [
    ...stepsOf(cases, route).map((step) => say.step(step.title, step.answer)),
    kind === 'outcome' ? say.outcome(title) : say.askedNow(title),
  ];
}
