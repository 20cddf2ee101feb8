import type { Unsure, WhyNoCredit } from '../../core/creditMail/creditsInMail';

/** What the reader of pasted e-mails says. */
export interface MailSpeech {
  readonly open: string;
  readonly paste: string;
  readonly hint: string;
  readonly read: string;
  readonly understood: string;
  readonly why: Readonly<Record<WhyNoCredit, string>>;
  readonly dropped: string;
  /** The number of credits that an e-mail gives; at least two. */
  several(count: number): string;
  readonly inFields: string;
  readonly kept: string;
  readonly next: string;
  readonly endNotRead: string;
  readonly unsure: Readonly<Record<Unsure['why'], string>>;
}

export const MAIL_WORDS_EN: MailSpeech = {
  open: 'Paste a benefit confirmation',
  paste: 'E-mail text',
  hint: 'It is read here and dropped at once. Nothing of the text is kept.',
  read: 'Read it',
  understood: 'Read and dropped. Check what was understood, then save.',
  why: {
    empty: 'Paste the text of the e-mail first.',
    'too-long': 'That is longer than such an e-mail.',
    disguised: 'It has hidden characters that change how it looks, so it is not read.',
    'not-understood':
      'No credit is found in it. English, French, German, Italian, Japanese and Spanish e-mails are understood.',
    'no-amount': 'No amount of a credit is found in it.',
    'several-amounts': 'It names several amounts. Write the one that is the credit.',
    'amount-unclear': 'The amount is not clear, or in another currency than the shop.',
    'count-unclear': 'It names several credits. The amount may be for one of them or for all.',
    'not-clearly-given': 'It names a credit but does not say that you have it.',
    'offer-only': 'It offers a credit that you do not have yet.',
    'promised-only': 'It promises a credit for later. Add it when you have it.',
    'already-used': 'It is about a credit that was used or taken back.',
    'already-ended': 'It is about a credit that has ended.',
    'gift-card': 'It is about a gift card, which is in your gift card balance.',
    'pay-card': 'It is about money on a card or account, not about a credit.',
    refund: 'It is about a refund, not about a credit.',
    'balance-only': 'It names a balance, which may hold several credits. Add each by itself.',
  },
  dropped: 'The text is dropped.',
  several: (count) => `It gives ${count} credits. Check and save them one by one.`,
  inFields: 'in the fields now',
  kept: 'saved',
  next: 'Credit added. The next one is in the fields.',
  endNotRead: 'end not certain',
  unsure: {
    'no-year': 'It names an end without a year. Choose the day yourself.',
    'order-of-numbers': 'Its end can mean two days, because day and month look alike. Choose the day yourself.',
    'no-such-day': 'It names an end that is not in the calendar. Choose the day yourself.',
    'not-a-day': 'It names a month or a span as its end. Choose the day yourself.',
    'several-ends': 'It names several ends. Choose the day yourself.',
    'no-day-named': 'It says that the credit ends, but not on which day. Choose the day yourself.',
    'whose-end': 'The end in it may be about something else. Choose the day yourself.',
    'unexplained-date': 'It names a day that may be the end. Choose the day yourself.',
    contradiction: 'It says two things about what the credit is good for. Choose it yourself.',
    'several-scopes': 'It names several kinds of goods. Choose yourself what the credit is good for.',
    'maybe-known': 'It gives a credit more time. Change the end of your entry if you noted the credit before.',
  },
};
