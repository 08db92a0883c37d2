/** A colour for each part of a picture, by the class of the part. */
interface Colours {
  readonly paper: string;
  readonly text: string;
  readonly subtle: string;
  readonly line: string;
  readonly surface: string;
  readonly lit: string;
  readonly litSurface: string;
  readonly onLit: string;
}

/** Text has a contrast of 4.5:1 at least on what it stands on, lines and edges of boxes 3:1: computed in the tests. */
export const light: Colours = {
  paper: '#ffffff',
  text: '#17211f',
  subtle: '#52605d',
  line: '#84938f',
  surface: '#f3f6f5',
  lit: '#0c665f',
  litSurface: '#e6f2f0',
  onLit: '#ffffff',
};

export const dark: Colours = {
  paper: '#1a2220',
  text: '#e7edeb',
  subtle: '#a6b4b0',
  line: '#71807c',
  surface: '#242e2c',
  lit: '#74cbc1',
  litSurface: '#1a302d',
  onLit: '#06211e',
};

/** The rules of a picture's parts in some colours. */
export function rulesOf({ paper, text, subtle, line, surface, lit, litSurface, onLit }: Colours): string {
  return [
    `.paper{fill:${paper}}`,
    `.t{fill:${text}}.s{fill:${subtle}}.l{fill:${lit}}.o{fill:${onLit}}`,
    `.box{fill:${paper};stroke:${line};stroke-width:1}`,
    `.row{fill:${surface}}.row.lit{fill:${paper};stroke:${lit};stroke-width:1.5}`,
    `.way{fill:none;stroke:${line};stroke-width:1.2}`,
    `.tip{fill:${line}}`,
    `.box.lit{fill:${litSurface};stroke:${lit};stroke-width:2.5}`,
    `.way.lit{fill:none;stroke:${lit};stroke-width:4}`,
    `.tip.lit,.end,.dot{fill:${lit}}`,
    `.now{fill:${paper};stroke:${lit};stroke-width:2.5;stroke-dasharray:7 4}`,
  ].join('');
}
