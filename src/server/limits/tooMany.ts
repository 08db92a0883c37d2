import { HttpError } from '../http/httpError.ts';

/** @param seconds until it may be asked again */
export function tooMany(what: string, seconds: number): HttpError {
  return new HttpError(429, 'TooManyRequests', `Too many ${what}. Please try again in ${seconds} s.`, {
    retryAfter: seconds,
    reason: what.replaceAll(' ', '_'),
  });
}
