import type { TrailStep } from '../../engine/trail.ts';
import type { Cases } from '../cases.ts';

/**
 * `wide`: the whole chart from left to right, for a screen. `portrait`: the whole chart down an A4 page. `phone`: the
 * whole chart in bands as wide as a phone. `route`: the steps of one route alone, 340 units wide, for a card on a
 * phone.
 */
export const pictureForms = ['wide', 'portrait', 'phone', 'route'] as const;

export type PictureForm = (typeof pictureForms)[number];

/** `light`: the colours of paper. `auto`: others where the screen is set to dark, and those of paper in print. */
export type PictureScheme = 'light' | 'auto';

/** The route that is lit. */
export interface LitRoute {
  readonly trail: readonly TrailStep[];
  /** The title of the outcome reached as it is shown elsewhere, with what stands beside the route; null before. */
  readonly title: string | null;
}

/** A drawing with its size in units of the SVG, one of them a CSS pixel unless it is scaled. */
export interface RoutePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The route in words, for who does not see the picture. */
  readonly alt: string;
}

/** What of the cases a picture is drawn from. */
export type DrawnCases = Pick<Cases, 'guideline' | 'edges'>;

/** The parts of a picture, without the colours. */
export interface Drawing {
  readonly body: string;
  readonly width: number;
  readonly height: number;
}
