/** Plain assent and dissent to what waits; compared without commas and punctuation at the end. */
export const consentTexts = {
  yes: list(`
    yes | y | yep | yeah | yup | yes please | yes use this answer | yes use these | yes use it | use it
    use these | use them | ok | okay | yes ok | ok yes | sure | yes sure | of course | go ahead
    yes go ahead | please do | do it | do it please | fine | that's fine | confirm | confirmed | agreed
    correct | yes correct | that's correct | that is correct | right | that's right | that is right
    yes that is right | yes that's right | looks good | all correct`),
  no: list(`
    no | n | nope | nah | no thanks | no thank you | no please | don't | do not | no don't | please do not
    please don't | leave it | leave it out | leave as it was | leave them out | leave out | no leave it
    no leave them out | discard | discard it | discard them | drop it`),
};

function list(words: string): readonly string[] {
  return words.split(/[|\n]/).flatMap((word) => word.trim() || []);
}
