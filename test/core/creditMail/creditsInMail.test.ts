import { describe, expect, test } from 'vitest';
import { type MailCredit, readCreditsInMail, type WhyNoCredit } from '../../../src/core/creditMail/creditsInMail';
import { LONGEST_MAIL } from '../../../src/core/creditMail/pastedText';
import type { MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import { day, usd } from '../../support/core/situations';

const MAIL = `Benefit Confirmation for your Order

Thank you for choosing No-Rush Shipping.
You have earned a $1.50 reward for select digital purchases: eBooks, digital music, videos and apps.
Your reward expires on July 15, 2027.

Order total: $45.23
`;

test.for<[story: string, text: string, credit: Partial<MailCredit>]>([
  [
    'every part of the credit',
    MAIL,
    { kind: 'no-rush', left: usd(150), scope: 'digital', ends: { on: day('2027-07-15') } },
  ],
  ['windows line ends and odd spaces', MAIL.replaceAll('\n', '\r\n').replaceAll(' ', '\u00a0'), { left: usd(150) }],
  ['the day first', MAIL.replace('July 15, 2027', '15 July 2027'), { ends: { on: day('2027-07-15') } }],
  ['a short month', MAIL.replace('July 15, 2027', 'Jul. 15, 2027'), { ends: { on: day('2027-07-15') } }],
  ['valid through', MAIL.replace('expires on', 'is valid through'), { ends: { on: day('2027-07-15') } }],
  ['the date on the next line', MAIL.replace('expires on July', 'expires\nJuly'), { ends: { on: day('2027-07-15') } }],
  ['no end', MAIL.replace(/Your reward expires.*\n/, ''), { ends: 'unknown', unsure: [] }],
  ['the same amount twice', `${MAIL}Your $1.50 credit is ready.`, { left: usd(150) }],
  [
    'a courtesy credit',
    'A $10.00 courtesy credit was added. It is good for items shipped and sold by Amazon.com.',
    { kind: 'courtesy', left: usd(1000), scope: 'sold-by-amazon', ends: 'unknown' },
  ],
  [
    'the sum that must be spent is not the credit',
    'You get a $10 promotional credit. Use your credit on orders of $39.00 or more. It cannot be used on gift cards.',
    { left: usd(1000), terms: { threshold: usd(3900), notGiftCards: true } },
  ],
  ['an ebook credit', 'Your $3 Kindle book credit expires on 2027-01-31', { kind: 'ebook', scope: 'digital' }],
  ['a credit without a scope', 'Here is your $5.00 credit.', { scope: 'unsure', kind: 'other' }],
  ['a trade-in credit', 'Your $5.00 trade-in credit was added to your account.', { kind: 'trade-in', left: usd(500) }],
])('%s', ([, text, credit]) => {
  const read = readCreditsInMail(text, 'US');
  expect(read.ok && read.value.together).toMatchObject(credit);
});

test.for<[story: string, text: string, why: WhyNoCredit, id?: MarketplaceId]>([
  ['an empty text', ' \n ', 'empty'],
  ['a text as long as a book', `credit ${'x'.repeat(LONGEST_MAIL)}`, 'too-long'],
  ['a text that is shown in another order', 'A $\u202E05\u202C credit was added to your account.', 'disguised'],
  ['a number with a mark of direction inside', 'A $1\u200F2 credit was added to your account.', 'disguised'],
  ['another mail', 'Your package was delivered.', 'not-understood'],
  ['Dutch', 'Uw voucher van € 5,00 is geldig tot 31-12-2026.', 'not-understood', 'NL'],
  ['no amount', 'You have earned a reward.', 'no-amount'],
  ['another currency', 'You have earned a £1.50 reward.', 'amount-unclear'],
  ['a range', 'You have earned a $5-$10 reward.', 'amount-unclear'],
  ['a footnote’s mark that may be cents', 'You have earned a $5² reward.', 'amount-unclear'],
  ['a number that can be read in two ways', 'Sie haben ein Guthaben von 1,234 € erhalten.', 'amount-unclear', 'DE'],
  ['an amount that may be of one or of both', 'You have two rewards worth $4.00.', 'count-unclear'],
  ['an unknown number of credits', 'You have earned $1.00 rewards.', 'count-unclear'],
  ['the same row twice', 'Reward\t$1.00\tJuly 15, 2027\nReward\t$1.00\tJuly 15, 2027', 'count-unclear'],
  [
    'another amount of the same credit',
    'We added a $5 credit to your account. Your $6 credit is ready.',
    'several-amounts',
  ],
])('no credit: %s', ([, text, why, id]) => {
  expect(readCreditsInMail(text, id ?? 'US')).toEqual({ ok: false, why });
});

test.for<[story: string, text: string, why: string]>([
  ['two ends', `${MAIL}Your credit expires on July 16, 2027.`, 'several-ends'],
  ['numbers that could be either month', MAIL.replace('July 15, 2027', '05/06/2027'), 'order-of-numbers'],
  ['a day that does not exist', MAIL.replace('July 15', 'February 30'), 'no-such-day'],
  ['no year', MAIL.replace(', 2027', ''), 'no-year'],
  ['a month', MAIL.replace('July 15, 2027', 'July 2027'), 'not-a-day'],
  ['a span', MAIL.replace('on July 15, 2027', 'in 30 days'), 'no-day-named'],
  ['the end of an offer', 'We added a $5 credit to your account. Offer ends July 15, 2027.', 'whose-end'],
  ['a date with unknown words', 'We added a $5 credit to your account. Note: July 15, 2027.', 'unexplained-date'],
])('an end that is not certain: %s', ([, text, why]) => {
  const read = readCreditsInMail(text, 'US');
  expect(read.ok && read.value.credits).toMatchObject([{ ends: 'unclear', unsure: [{ part: 'end', why }] }]);
});

describe('several credits', () => {
  const creditsOf = (text: string, id: MarketplaceId = 'US') => {
    const read = readCreditsInMail(text, id);
    return read.ok ? read.value.credits.map(({ left, ends, scope }) => [left.minor, ends, scope]) : read.why;
  };

  test('each credit has its amount, its end and its scope', () => {
    expect(
      creditsOf(
        "You've earned a $1 digital reward. It expires on May 1, 2027. You've also received a $2 courtesy credit. It expires on June 1, 2027.",
      ),
    ).toEqual([
      [100, { on: '2027-05-01' }, 'digital'],
      [200, { on: '2027-06-01' }, 'unsure'],
    ]);
  });

  test('the credits together have their sum and the parts that all share', () => {
    const read = readCreditsInMail(
      "You've earned two $1.00 rewards for digital purchases. They expire on August 31, 2027.",
      'US',
    );
    expect(read.ok && read.value.credits).toHaveLength(2);
    expect(read.ok && read.value.together).toMatchObject({
      left: usd(200),
      scope: 'digital',
      ends: { on: '2027-08-31' },
    });
  });

  test.each([
    ['You have a $1 reward and a $2 reward.', [100, 200]],
    ['You have received 2 x $5.00 promotional credits.', [500, 500]],
    ["You've earned a $1 reward. You've earned another $1 reward.", [100, 100]],
    ["You've earned a $1 reward. Your $1 reward is ready.", [100]],
    ['We added a $5 credit to your account, so use your $5 credit soon.', 'count-unclear'],
  ])('%s', (text, minors) => {
    const credits = creditsOf(text);
    expect(typeof credits === 'string' ? credits : credits.map(([minor]) => minor)).toEqual(minors);
  });

  test('one end after two credits is the end of both only if the mail says so', () => {
    const two = 'You have earned a $1 reward. You have also earned a $2 reward.';
    expect(creditsOf(`${two} They expire on May 1, 2027.`)).toMatchObject([
      [100, { on: '2027-05-01' }, 'unsure'],
      [200, { on: '2027-05-01' }, 'unsure'],
    ]);
    expect(creditsOf(`${two} It expires on May 1, 2027.`)).toMatchObject([
      [100, 'unclear', 'unsure'],
      [200, 'unclear', 'unsure'],
    ]);
  });
});

test('the answer has nothing of the text except amount and day', () => {
  const personal = `Dear shopper at 1 Main Street, order 111-0000000-0000000.\n${MAIL}`;
  const said = JSON.stringify(readCreditsInMail(personal, 'US'));
  expect(said).not.toMatch(/Main|111-0000000|shopper|Thank/);
});
