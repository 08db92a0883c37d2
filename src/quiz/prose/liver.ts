import { either, note, prose, stating, telling } from './pattern.ts';

const mri = '[MRI|MRI of the liver|liver MRI]';
const shows = '[shows|maps|finds]';

/** How the liver metastases lie. */
const distribution = [
  ...stating('liverDistribution', {
    limited: [
      ...either(
        { liver: 'segments', ablationNumbers: null },
        `${mri} ${shows} a few metastases, all in segments {segments}.`,
        'The liver disease is limited to segments {segments}.',
        'The metastases are few and all lie in segments {segments}.',
        'A few lesions lie side by side in segments {segments} of the liver.',
      ),
      ...either(
        { liver: 'lobe' },
        `${mri} ${shows} metastases in the {lobe} lobe only.`,
        'The {lobe} lobe alone is involved; the {otherLobe} is clear on MRI.',
        'All metastases lie in the {lobe} lobe of the liver.',
        'On MRI the disease is confined to the {lobe} lobe.',
      ),
      ...either(
        { liver: 'fewSmall', ablationNumbers: null },
        `${mri} ${shows} a few small lesions, [spread over|in] both lobes, each well apart from the large vessels.`,
        'There are only a few small lesions, on both sides of the liver, none of them near a large vessel.',
      ),
    ],
    complex: [
      ...either(
        { liver: 'dominant' },
        `${mri} ${shows} a dominant mass in the {lobe} lobe with {smaller} smaller lesions in the {otherLobe}.`,
        'The {lobe} lobe carries the bulk of the disease, but there are {smaller} smaller lesions in the {otherLobe} lobe.',
        'A large mass dominates the {lobe} lobe; {smaller} smaller lesions lie in the {otherLobe}.',
      ),
      ...either(
        { liver: 'bilobar' },
        `${mri} counts {count} metastases, [spread over|distributed across] both lobes.`,
        'Both lobes are involved, with {count} countable lesions[ on MRI|].',
        '{Count} metastases, all countable, are spread over both lobes.',
      ),
    ],
    diffuse: either(
      { liver: ['miliary', 'innumerable'] },
      `${mri} ${shows} innumerable metastases throughout both lobes.`,
      'Both lobes are studded with countless [small |]metastases.',
      'The liver disease is diffuse: [both lobes are involved, and the lesions cannot be counted|innumerable lesions in both lobes].',
      'There are too many metastases to count, throughout both lobes.',
    ),
    unknown: either(
      {},
      'The CT report speaks of “multiple liver metastases”; where they lie has not been mapped, and there is no MRI.',
      'No liver MRI has been done, and the distribution of the metastases is not described.',
    ),
  }),
  ...telling(
    ['liverDistribution', 'liverInvolvement'],
    prose(
      { liver: ['miliary', 'innumerable'], liverInvolvement: 'number' },
      `${mri} ${shows} innumerable metastases in both lobes; tumour replaces about {involvement}% of the liver.`,
    ),
  ),
];

/** How many they are and how large, and how much of the liver they replace. */
const numbers = [
  ...telling(
    ['liverDistribution', 'ablationNumbers'],
    either(
      { liver: 'solitary', ablationNumbers: 'values' },
      `${mri} ${shows} a solitary metastasis of {size} in segment {segment}.`,
      'There is a single liver metastasis, {size} across, in segment {segment}.',
      'The liver holds one metastasis only: {size}, in segment {segment}.',
    ),
    either(
      { liver: 'segments', ablationNumbers: 'values' },
      `${mri} ${shows} {count} metastases in segments {segments}, the largest {size}.`,
      'The liver holds {count} lesions, all in segments {segments}; the largest measures {size}.',
    ),
    either(
      { liver: 'lobe', ablationNumbers: 'values' },
      `${mri} ${shows} {count} metastases, all in the {lobe} lobe; the largest is {size}.`,
      'There are {count} metastases up to {size}, confined to the {lobe} lobe.',
    ),
    either(
      { liver: 'fewSmall', ablationNumbers: 'values' },
      `${mri} ${shows} {count} small lesions, the largest {size}, in both lobes, each well apart from the large vessels.`,
    ),
  ),
  ...stating('ablationNumbers', {
    values: either(
      { liver: ['segments', 'lobe', 'fewSmall'] },
      'In all there are {count} lesions, the largest {size}.',
      '{Count} lesions were counted; the largest measures {size}.',
    ),
    unknown: either(
      {},
      'The number and size of the lesions have not been measured.',
      'The report gives neither the number of lesions nor their size.',
    ),
  }),
  ...stating('liverInvolvement', {
    number: [
      ...either(
        {},
        '[About|Roughly|An estimated] {involvement}% of the liver volume is replaced by tumour.',
        'Tumour replaces [about|an estimated] {involvement}% of the liver.',
        'On volumetry {involvement}% of the liver is tumour.',
      ),
      ...note({}, 'Liver replaced by tumour: about {involvement}%.'),
    ],
    unknown: either(
      {},
      'How much of the liver is replaced by tumour has not been estimated.',
      'Nobody has estimated the share of the liver that is replaced.',
    ),
  }),
];

export const liver = [...distribution, ...numbers];
