/** Inputs of a question: label with unit and limits, as they are read. */
export const inputWords: Readonly<
  Record<
    string,
    readonly {
      readonly id: string;
      readonly label: string;
      readonly min?: number;
      readonly max?: number;
      readonly choices?: readonly string[];
    }[]
  >
> = {
  ki67: [
    { id: 'answer', label: 'Ki-67 index (%), 0 to 100', min: 0, max: 100 },
    {
      id: 'grade',
      label: 'Reported grade, if it is higher or the only value known',
      choices: ['G1', 'G2', 'G3'],
    },
  ],
  ablationNumbers: [
    { id: 'lesionCount', label: 'Number of liver metastases, 1 to 200', min: 1, max: 200 },
    { id: 'largestLesionMm', label: 'Largest diameter (mm), 1 to 300', min: 1, max: 300 },
  ],
  liverInvolvement: [
    { id: 'answer', label: 'Liver volume replaced by tumour (%), 0 to 100', min: 0, max: 100 },
  ],
};
