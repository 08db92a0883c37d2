import { numbers } from '../../../coverage/oracle/patient/facts.ts';
import { unreachable } from '../../../guideline/errors.ts';

/** Reads the number in the stem of a cut-off item against the dossier's cut-offs, by hand. */
export function bandIn(stem: string, quantity: string): string {
  const numberIn = (pattern: RegExp): number => {
    const found = pattern.exec(stem)?.[1];
    if (found === undefined) unreachable(`No number for ${quantity} in "${stem}".`);
    return Number(found);
  };
  const ki67 = (): number => numberIn(/Ki-67 (?:of )?(\d+(?:\.\d+)?)%/);
  const byKi67 = (percent: number): number =>
    percent < numbers.g2From ? 1 : percent <= numbers.g2To ? 2 : 3;
  switch (quantity) {
    case 'grade':
      return `G${byKi67(ki67())}`;
    case 'mitoses': {
      const mitoses = numberIn(/(\d+) mitos[ie]s per 2 mm²/);
      return `G${Math.max(byKi67(ki67()), mitoses < 2 ? 1 : mitoses <= 20 ? 2 : 3)}`;
    }
    case 'ceiling':
      return ki67() > numbers.ceilingKi67 ? 'review' : `G${byKi67(ki67())}on`;
    case 'ecog': {
      const ecog = numberIn(/ECOG (\d)/);
      return ecog >= numbers.poorEcog ? 'supportive' : ecog === 2 ? 'least' : 'open';
    }
    case 'ablation': {
      const count = /one metastasis/.test(stem) ? 1 : numberIn(/(\d+) metastases/);
      const size = numberIn(/(\d+(?:\.\d+)?) (?:mm|cm)/) * (/\d cm/.test(stem) ? 10 : 1);
      if (count > numbers.lesionsToAblate) return 'tooMany';
      if (size > numbers.mmToAblate) return 'tooLarge';
      return size > numbers.mmToAblateBest ? 'lessReliable' : 'comfortable';
    }
    case 'involvement': {
      const percent = numberIn(/(\d+)% of the liver/);
      return percent > numbers.highInvolvement
        ? 'none'
        : percent > numbers.raisedInvolvement
          ? 'staged'
          : 'usual';
    }
    case 'bilirubin':
      return numberIn(/bilirubin (?:is|of) (\d+(?:\.\d+)?)/) > (/mg\/dL/.test(stem) ? 2 : 34)
        ? 'absolute'
        : 'none';
    default:
      unreachable(`The check knows no cut-off bands "${quantity}".`);
  }
}
