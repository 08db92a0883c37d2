/** The two weights in which a picture is lettered. */
export type Weight = 'regular' | 'bold';

/** Characters beside ASCII that stand in the texts of the guideline, or may one day. */
const others = '\u00a0°²³µ·½×éöü–—‘’“”•…−≈≤≥αβ';

/**
 * Advance widths of Roboto Regular and Roboto Medium in units of the font, as their `hmtx` tables state them:
 * ASCII from the space on, then those of `others`. Compared with the files in test/unit/machine/picture.
 */
const advances = {
  regular:
    '508 528 656 1261 1151 1500 1274 358 701 713 882 1162 403 566 540 845 1151 1151 1151 1151 1151 1151 1151 1151 1151 1151 496 433 1041 1124 1071 968 1839 1336 1276 1333 1344 1164 1132 1395 1461 557 1130 1285 1103 1788 1461 1409 1292 1409 1262 1216 1222 1328 1304 1817 1284 1230 1227 543 841 543 856 924 633 1114 1150 1072 1155 1086 712 1150 1128 498 490 1038 498 1796 1131 1168 1150 1164 694 1057 670 1129 992 1539 1016 969 1016 693 500 693 1393 508 765 751 751 1161 535 1589 1093 1086 1168 1129 1344 1599 410 410 724 732 691 1370 1171 1154 1041 1071 1158 1213',
  bold: '509 542 654 1235 1164 1508 1313 343 709 716 908 1137 458 696 569 799 1164 1164 1164 1164 1164 1164 1164 1164 1164 1164 540 491 1042 1152 1064 996 1837 1358 1293 1337 1337 1157 1128 1395 1453 580 1138 1294 1106 1791 1453 1411 1307 1411 1289 1240 1248 1340 1322 1803 1293 1251 1235 556 853 556 878 917 656 1104 1151 1069 1154 1097 723 1161 1138 522 514 1068 522 1784 1140 1162 1151 1159 724 1054 682 1139 1016 1520 1030 1003 1030 683 509 683 1357 509 783 757 757 1217 580 1570 1090 1097 1162 1139 1315 1578 447 442 779 787 716 1450 1152 1169 1042 1064 1156 1224',
} as const satisfies Readonly<Record<Weight, string>>;

const unitsPerEm = 2048;

const widths: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: tableOf(advances.regular),
  bold: tableOf(advances.bold),
};

function tableOf(line: string): ReadonlyMap<string, number> {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
  const numbers = line.split(' ').map(Number);
  return new Map(
    [...ascii, ...Array.from(others)].map((letter, index) => [letter, numbers[index] ?? unitsPerEm]),
  );
}

/**
 * How wide a text is, in the unit of `size`; without kerning, and a letter that the tables lack as wide as
 * the em, so that a line is never longer than this.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = widths[weight];
  let units = 0;
  for (const letter of text) units += table.get(letter) ?? unitsPerEm;
  return (units * size) / unitsPerEm;
}
