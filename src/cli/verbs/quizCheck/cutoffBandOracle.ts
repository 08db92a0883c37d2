import { unreachable } from '../../../guideline/errors.ts';
/** Reads the number in the stem of a cut-off item against the dossier's cut-offs, by hand. */
export function bandIn(stem: string, quantity: string): string {
  const number = (pattern: RegExp): number => {
    const found = pattern.exec(stem)?.[1];
    if (found === undefined) unreachable(`No number for ${quantity} in "${stem}".`);
    return Number(found);
  };
  const ki67 = (): number => number(/Ki-67 (?:of )?(\d+(?:\.\d+)?)%/);
  const byKi67 = (percent: number): number => (percent < 3 ? 1 : percent <= 20 ? 2 : 3);
  switch (quantity) {
    case 'grade':
      return `G${byKi67(ki67())}`;
    case 'mitoses': {
      const mitoses = number(/(\d+) mitos[ie]s per 2 mm²/);
      return `G${Math.max(byKi67(ki67()), mitoses < 2 ? 1 : mitoses <= 20 ? 2 : 3)}`;
    }
    case 'ten':
      return `G${byKi67(ki67())}${ki67() < 10 ? 'low' : 'high'}`;
    case 'ceiling':
      return ki67() > 55 ? 'review' : `G${byKi67(ki67())}on`;
    case 'ecog': {
      const kps = /Karnofsky index of (\d+)/.exec(stem)?.[1];
      const ecog =
        kps === undefined ? number(/ECOG (\d)/) : [4, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0][Number(kps) / 10];
      if (ecog === undefined) unreachable(`No performance status in "${stem}".`);
      return ecog >= 3 ? 'supportive' : ecog === 2 ? 'least' : 'open';
    }
    case 'ablation': {
      const count = /one metastasis/.test(stem) ? 1 : number(/(\d+) metastases/);
      const size = number(/(\d+(?:\.\d+)?) (?:mm|cm)/) * (/\d cm/.test(stem) ? 10 : 1);
      if (count > 5) return 'tooMany';
      if (size > 50) return 'tooLarge';
      return size > 30 ? 'lessReliable' : 'comfortable';
    }
    case 'involvement': {
      const percent = number(/(\d+)% of the liver/);
      return percent > 75 ? 'none' : percent > 50 ? 'staged' : 'usual';
    }
    case 'bilirubin':
      return number(/bilirubin (?:is|of) (\d+(?:\.\d+)?)/) > (/mg\/dL/.test(stem) ? 2 : 34)
        ? 'absolute'
        : 'none';
    default:
      unreachable(`The check knows no cut-off bands "${quantity}".`);
  }
}
