import type { LitRoute, RoutePicture } from '../../machine/picture/picture.ts';
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
  if (way === null) {
    return [
      heading,
      { kind: 'text', tone: 'subtle', text: say.inWords },
      { kind: 'list', ordered: true, items: linesOf(cases, route) },
      whole,
    ];
  }
  const legend = { kind: 'text', small: true, tone: 'subtle', text: say.legend } as const;
  return [heading, pictureBlock(routePicture(cases, route, 'route', 'auto'), way), legend, whole];
}

function pictureBlock({ svg, alt }: RoutePicture, way: Exclude<PictureWay, null>): Block {
  return way === 'inCard' ? { kind: 'picture', svg, alt } : { kind: 'linkedPicture', url: way.url, alt };
}

function linesOf(cases: Cases, route: LitRoute): readonly string[] {
  const { kind, title } = endOf(cases, route);
  return [
    ...stepsOf(cases, route).map((step) => say.step(step.title, step.answer)),
    kind === 'outcome' ? say.outcome(title) : say.askedNow(title),
  ];
}
