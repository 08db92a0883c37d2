import { either, note, type Pattern, prose } from './pattern.ts';

const mri = '[MRI|MRI of the liver|Liver MRI]';
const shows = '[shows|maps|finds]';

/** How the liver metastases lie, how many they are, how much of the liver they replace. */
export const liver: readonly Pattern[] = [
  ...either(
    'liverDistribution',
    { liver: 'segments', ablationNumbers: null },
    `${mri} ${shows} {count} metastases, all in segments {segments}.`,
    'The liver disease is limited to segments {segments} ({count} lesions on MRI).',
  ),
  ...either(
    'liverDistribution',
    { liver: 'lobe' },
    `${mri} ${shows} metastases in the {lobe} lobe only.`,
    'The {lobe} lobe alone is involved; the {otherLobe} is clear on MRI.',
  ),
  ...either(
    'liverDistribution',
    { liver: 'fewSmall', ablationNumbers: null },
    `${mri} ${shows} {count} small lesions, [spread over|in] both lobes; each of them could be ablated or excised.`,
    'There are only {count} small lesions, on both sides of the liver, and all could be excised or ablated.',
  ),
  ...either(
    'liverDistribution',
    { liver: 'dominant' },
    `${mri} ${shows} a dominant mass in the {lobe} lobe with {smaller} smaller lesions in the {otherLobe}.`,
    'The {lobe} lobe carries the bulk of the disease, but there are {smaller} smaller lesions in the {otherLobe} lobe.',
  ),
  ...either(
    'liverDistribution',
    { liver: 'bilobar' },
    `${mri} counts {count} metastases, [spread over|distributed across] both lobes.`,
    'Both lobes are involved, with {count} countable lesions[ on MRI|].',
  ),
  ...either(
    'liverDistribution',
    { liver: ['miliary', 'innumerable'] },
    `${mri} ${shows} innumerable metastases throughout both lobes.`,
    'Both lobes are studded with countless [small |]metastases.',
    'The liver disease is diffuse: [both lobes are involved, and the lesions cannot be counted|innumerable lesions in both lobes].',
  ),
  ...either(
    'liverDistribution',
    { liverDistribution: 'unknown' },
    'The CT report speaks of “multiple liver metastases”; where they lie has not been mapped, and there is no MRI.',
    'No liver MRI has been done, and the distribution of the metastases is not described.',
  ),
  ...either(
    ['liverDistribution', 'ablationNumbers'],
    { liver: 'solitary', ablationNumbers: 'values' },
    `${mri} ${shows} a solitary metastasis of {size} in segment {segment}.`,
    'There is a single liver metastasis, {size} across, in segment {segment}.',
  ),
  ...either(
    ['liverDistribution', 'ablationNumbers'],
    { liver: 'segments', ablationNumbers: 'values' },
    `${mri} ${shows} {count} metastases in segments {segments}, the largest {size}.`,
    'The liver holds {count} lesions, all in segments {segments}; the largest measures {size}.',
  ),
  ...either(
    ['liverDistribution', 'ablationNumbers'],
    { liver: 'lobe', ablationNumbers: 'values' },
    `${mri} ${shows} {count} metastases, all in the {lobe} lobe; the largest is {size}.`,
    'There are {count} metastases up to {size}, confined to the {lobe} lobe.',
  ),
  ...either(
    ['liverDistribution', 'ablationNumbers'],
    { liver: 'fewSmall', ablationNumbers: 'values' },
    `${mri} ${shows} {count} small lesions, the largest {size}, in both lobes; each could be reached by ablation or excision.`,
  ),
  ...either(
    'ablationNumbers',
    { ablationNumbers: 'values', liver: ['segments', 'lobe', 'fewSmall'] },
    'In all there are {count} lesions, the largest {size}.',
    '{Count} lesions were counted; the largest measures {size}.',
  ),
  ...either(
    'ablationNumbers',
    { ablationNumbers: 'unknown' },
    'Their number and size have not been measured.',
    'The report gives neither the number of lesions nor their size.',
  ),
  ...either(
    'liverInvolvement',
    { liverInvolvement: 'number' },
    '[About|Roughly|An estimated] {involvement}% of the liver volume is replaced by tumour.',
    'Tumour replaces [about|an estimated] {involvement}% of the liver.',
  ),
  ...prose(
    ['liverDistribution', 'liverInvolvement'],
    { liver: ['miliary', 'innumerable'], liverInvolvement: 'number' },
    `${mri} ${shows} innumerable metastases in both lobes; [they replace|tumour replaces] about {involvement}% of the liver.`,
  ),
  ...note(
    'liverInvolvement',
    { liverInvolvement: 'number' },
    'Liver replaced by tumour: about {involvement}%.',
  ),
  ...either(
    'liverInvolvement',
    { liverInvolvement: 'unknown' },
    'How much of the liver is replaced by tumour has not been estimated.',
    'Nobody has estimated the share of the liver that is replaced.',
  ),
];
