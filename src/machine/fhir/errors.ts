import { PathwayError } from '../../guideline/errors.ts';

/** Why answers cannot be read from a resource. */
export type FhirFault =
  /** No questionnaire response of FHIR R4, or its parts have another form. */
  | 'notAResponse'
  /** Of no questionnaire, or of another one. */
  | 'otherQuestionnaire'
  /** Of another version of this questionnaire, or without its version. */
  | 'otherVersion'
  /** Said to have been entered in error. */
  | 'enteredInError'
  /** An item that the questionnaire does not have at that place. */
  | 'unknownItem'
  /** An item, or an answer that does not repeat, stands there twice. */
  | 'repeated'
  /** A code that is no option of its item, or of another code system. */
  | 'unknownCode'
  /** A value of another type, or out of range. */
  | 'valueNotAllowed'
  /** "Not known" beside a value. */
  | 'contradictory';

/** A resource that answers cannot be read from; nothing of it is taken. */
export class FhirError extends PathwayError {
  override readonly name = 'FhirError';
  readonly fault: FhirFault;

  /** @param message which item, what was given and what is allowed; never a text that the resource holds */
  constructor(fault: FhirFault, message: string, options?: ErrorOptions) {
    super('FhirNotReadable', message, options);
    this.fault = fault;
  }
}
