import { safety } from '../../guideline/safety.ts';
import type { Retention } from '../settings/retention.ts';
import type { LegalPage } from './legalPage.ts';

/**
 * What is kept and for how long, as this installation is set. It must say what the session, the live card, the
 * feedback and the trainee's record keep.
 */
export function privacyPage({ caseDays, practiceDays, feedbackDays }: Retention): LegalPage {
  return {
    path: '/privacy',
    title: 'Privacy',
    short: 'Privacy',
    lead: 'What this bot keeps, why, for how long, and how you have it deleted.',
    sections: [
      { heading: 'Who is responsible', blocks: [{ contact: true }] },
      {
        heading: 'In short',
        blocks: [
          {
            list: [
              'No patient data belongs here. The bot asks for choices and numbers about a disease, never for who the patient is.',
              'What you type is read, and then dropped. Kept are the answers that it was understood to give.',
              'Your name, e-mail address and account are not stored, and there is no tracking and no advertising.',
              'Rule-based, no AI: nothing is sent to a language model and nothing is used for training.',
              'Say "delete my data" to the bot at any time.',
            ],
          },
        ],
      },
      {
        heading: 'Patients',
        blocks: [
          safety.privacy,
          'Text that looks like an identifier is refused: it is not stored and not logged. The bot cannot recognise every one, so please do not enter any. Files and images are not read.',
        ],
      },
      {
        heading: 'What is kept, and for how long',
        blocks: [
          {
            kept: [
              {
                what: 'The open case of a conversation, and those before it',
                why: 'The answers given, those given before their question was asked or waiting for confirmation, the special situations that were named (such as pregnancy), what of a typed message was not used, or waits for a yes or for its other half (which question it was about, the answer it was read as, and of what was typed the words that the program knows, which are clinical ones and those in which patients are told of, with numbers of at most three digits and years; words that it does not know are left out), a choice other than the recommendation or of two equals with its reason from a list (and a short key as for an answer), the number of each case, the same of the last 24 cases before it and when each was left, what the last changes of answers have replaced, the version of the guideline, and what a tester has asked to have counted; so that you can go on later, go back, or work on a case together. It is stored under the number that the chat service gives the conversation.',
                until: `the open case until you say "stop"; one of the list until 24 others were left after it, at the latest ${lengthOf(caseDays)} after it was left; all until "delete my data", or until the bot is removed from the conversation; at the latest ${lengthOf(caseDays)} after the last message`,
              },
              {
                what: 'Who gave which answer',
                why: 'A short key made from your account number with a number that is random for each case; so that a group sees that an answer came from "participant A" or "participant B". It does not show your account and means nothing for another case; as the random number is stored beside it, who can read the storage and knows an account number can check whether that account gave an answer.',
                until: 'as long as the case',
              },
              {
                what: 'Marks of the last messages',
                why: 'Scrambled marks of the numbers of the last hundred messages that the bot took, scrambled marks of the lines typed in the last seconds, the number of the message that holds the live card and what it becomes when the case goes on in another, whether the bot has introduced itself, and whether its last reply could not be delivered; so that nothing is done twice and the right card is updated.',
                until: `until "delete my data", or until the bot is removed from the conversation; at the latest ${lengthOf(caseDays)} after the last message`,
              },
              {
                what: 'Progress in the quiz',
                why: 'Which parts of the algorithm you have met and answered right, counted by day, when they are due again, how far your answers can be told from guesses, the last twelve hundred answers one by one (which item, which option, how long it took), the session that you are in and the answers of your last exam; your time zone, how many items you want a day, whether you have seen the lesson, which items you said are wrong, and whether your answers may be counted; scrambled marks of the numbers of the last messages and of the lines typed in the last seconds; under a scrambled key for your account, the same in every chat, which shows no account but by which who knows an account number finds its record. "export my data" shows all of it.',
                until: `until "delete my data" in a chat with the bot alone; at the latest ${lengthOf(practiceDays)} after you practised last`,
              },
              {
                what: 'A quiz round of a group',
                why: 'Which options were chosen, under keys made from account numbers with a number that is random for each round; so that each person counts once. Who can read the storage and knows an account number can check its choice while the round is open. In a series also how many items each key had right and whose key opened it; once the series is over how many had how many right is left. Also which item the group was given and when it was opened, whether the quiz or the case spoke last, and in a chat of your own which part of the quiz was shown (the lesson, a result, the end of the day), until "delete my data".',
                until: `until the round is closed: then only how many chose what is left, until the next round; at the latest ${lengthOf(caseDays)} after the last message`,
              },
              {
                what: 'Counts of the quiz',
                why: 'How often an item was said to be wrong and for which reason; and, only of those who said "share my answers", how often items of a kind about a place of the chart were answered and how often right. No person stands in them, so they cannot be deleted for you.',
                until: 'until the operator deletes them',
              },
              {
                what: 'Feedback on an outcome',
                why: 'Agree, or disagree with the option chosen instead and a reason, each from a list, which of two equals was chosen, the outcome, the route to it, the version of the guideline and the day; so that the algorithm can be improved. It names no person, no conversation and no patient. Once the case is closed nobody can tell whose it was, so it cannot be deleted for you.',
                until: feedbackDays === null ? 'as long as the operator needs it' : lengthOf(feedbackDays),
              },
            ],
          },
          `What is older than that is deleted within a day. A record that can no longer be read, because it is damaged or another version of the bot wrote it, is set aside as it is and kept as long as others of its kind; "delete my data" deletes it too.`,
          'Where the storage is a file, what is deleted is overwritten in it at once, or, while another program such as a backup reads it, as soon as that has ended; a storage in the cloud erases it by itself. Copies that the operator makes of the storage, for safety, may hold deleted entries until those copies are renewed; ask the operator.',
        ],
      },
      {
        heading: 'Logs',
        blocks: [
          'For each turn one line: the time, the kind of channel, what kind of event it was, the question or outcome reached, the version of the guideline, and keys of the conversation and the case, scrambled with a secret that is not in the log. Never what was typed, never a name. The operator decides how long logs are kept.',
        ],
      },
      {
        heading: 'In your browser',
        blocks: [
          'The built-in page keeps two random numbers in the storage of your browser, so that a reload goes on with the same case. It sets no cookies and loads nothing from elsewhere. What the bot said, at most its last sixty messages, is held in the memory of the server while the page is in use and at most two hours after. What you typed is held there until your page has fetched it, at most two minutes.',
        ],
      },
      {
        heading: 'Who else is involved',
        blocks: [
          'In Microsoft Teams your messages reach the bot, and its cards reach you, through Microsoft’s services, under the agreement that your organisation has with Microsoft. What a chat shows stays in that chat, for those who can read it, as your organisation has set.',
          'Nothing is passed on to anyone else by the bot.',
          'At an outcome the bot may give links to files: the record of the case as PDF, Word or text, and a picture of its route. Nothing is stored for them. Such a link holds the answers of the case, and no name and no number of a conversation; whoever has it can open it until it expires, after a time that the operator sets, a day where nothing else is set.',
        ],
      },
      {
        heading: 'How it is protected',
        blocks: [
          {
            list: [
              'Messages from chat services are accepted with a valid token only, and over an encrypted connection.',
              'Without the credentials of a chat service the bot serves the machine it runs on, and no other.',
              'The storage is a file or a database of the operator, who controls who can read it.',
              'Little is kept, and it names nobody.',
            ],
          },
        ],
      },
      {
        heading: 'Your rights',
        blocks: [
          'To have what is stored for you deleted, say "delete my data" in the conversation that it belongs to. In a group this deletes the case and the quiz round that you share; your progress in the quiz is deleted in a chat with the bot alone. For anything else, such as access, correction or a complaint, turn to the operator named above, or to the data protection authority of your country.',
        ],
      },
    ],
  };
}

const year = 365;

/** A length of time in the words that people use for it. */
function lengthOf(days: number): string {
  if (days === 1) return 'one day';
  if (days === year) return 'one year';
  return days % year === 0 ? `${days / year} years` : `${days} days`;
}
