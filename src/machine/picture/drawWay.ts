import type { Point } from './placeBoxes.ts';
import { px } from './svg.ts';

/** A line through points as the `d` of a path, its corners rounded. */
export function pathThrough(points: readonly Point[], radius = 7): string {
  const [start, ...rest] = points;
  const last = rest.at(-1);
  if (!start || !last) return '';
  const corners = rest.slice(0, -1).map((corner, index) => {
    const before = rest[index - 1] ?? start;
    const after = rest[index + 1] ?? last;
    const [from, to] = [towards(corner, before, radius), towards(corner, after, radius)];
    return `L${px(from.x)} ${px(from.y)}Q${px(corner.x)} ${px(corner.y)} ${px(to.x)} ${px(to.y)}`;
  });
  return `M${px(start.x)} ${px(start.y)}${corners.join('')}L${px(last.x)} ${px(last.y)}`;
}

/** A point on the way from one to another, half of it at most. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(distance / length, 0.5);
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}

/** The head of an arrow with its tip at a point, as the `d` of a path. */
export function headAt({ x, y }: Point, direction: 'left' | 'right', size: number): string {
  const half = size * 0.55;
  const back = direction === 'right' ? x - size : x + size;
  return `M${px(x)} ${px(y)}L${px(back)} ${px(y - half)}V${px(y + half)}Z`;
}
