import type { FhirResource } from 'fhir/r4.js';

/** A resource as it is written. */
export function jsonOf(resource: FhirResource): string {
  return `${JSON.stringify(resource, null, 2)}\n`;
}
