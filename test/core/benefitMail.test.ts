import { describe, expect, test } from 'vitest';
import { type Benefit, readBenefitMail, type WhyNoBenefit } from '../../src/core/benefitMail';
import type { MarketplaceId } from '../../src/core/marketplaces';
import { day, usd } from './situations';

const MAIL = `Benefit Confirmation for your Order

Thank you for choosing No-Rush Shipping.
You have earned a $1.50 reward for select digital purchases: eBooks, digital music, videos and apps.
Your reward expires on July 15, 2027.

Order total: $45.23
`;

test.for<[story: string, text: string, benefit: Partial<Benefit>]>([
  ['all of it', MAIL, { kind: 'no-rush', left: usd(150), scope: 'digital', ends: { on: day('2027-07-15') } }],
  ['windows line ends and odd spaces', MAIL.replaceAll('\n', '\r\n').replaceAll(' ', '\u00a0'), { left: usd(150) }],
  ['the day first', MAIL.replace('July 15, 2027', '15 July 2027'), { ends: { on: day('2027-07-15') } }],
  ['a short month', MAIL.replace('July 15, 2027', 'Jul. 15, 2027'), { ends: { on: day('2027-07-15') } }],
  ['valid through', MAIL.replace('expires on', 'is valid through'), { ends: { on: day('2027-07-15') } }],
  ['the date on the next line', MAIL.replace('expires on July', 'expires\nJuly'), { ends: { on: day('2027-07-15') } }],
  ['no end', MAIL.replace(/Your reward expires.*\n/, ''), { ends: 'unknown' }],
  ['the same amount twice', `${MAIL}Your $1.50 credit is ready.`, { left: usd(150) }],
  [
    'a courtesy credit',
    'A $10.00 courtesy credit was added. It is good for items shipped and sold by Amazon.com.',
    { kind: 'courtesy', left: usd(1000), scope: 'sold-by-amazon', ends: 'unknown' },
  ],
  [
    'what must be spent is not the credit',
    'You get a $10 promotional credit. Use your credit on orders of $39.00 or more. It cannot be used on gift cards.',
    { left: usd(1000), terms: { threshold: usd(3900), notGiftCards: true } },
  ],
  ['an ebook credit', 'Your $3 Kindle book credit expires on 2027-01-31', { kind: 'ebook', scope: 'digital' }],
  ['for what is not said', 'Here is your $5.00 credit.', { scope: 'unsure', kind: 'other' }],
])('%s', ([, text, benefit]) => {
  const read = readBenefitMail(text, 'US');
  expect(read.ok && read.benefit).toMatchObject(benefit);
});

test.for<[story: string, text: string, why: WhyNoBenefit, id?: MarketplaceId]>([
  ['nothing', ' \n ', 'empty'],
  ['another mail', 'Your package was delivered.', 'not-understood'],
  ['another language', 'Sie haben ein Guthaben von 1,50 € erhalten. Gültig bis 15. Juli 2027.', 'not-understood', 'DE'],
  ['… with a borrowed word', 'Ihr Voucher über 5,00 € ist bis 31.12.2026 gültig.', 'not-understood', 'DE'],
  ['… with an English name', 'Sie haben einen Kindle eBook Credit über 3,00 € bis 5. Juni.', 'not-understood', 'DE'],
  ['… Dutch', 'Uw voucher van € 5,00 is geldig tot 31-12-2026.', 'not-understood', 'NL'],
  ['… Italian', 'Il tuo voucher di 5,00 € scade il 31/12/2026', 'not-understood', 'IT'],
  ['… French', 'Vous avez reçu un bon (voucher) de 5,00 €, valable jusqu’au 31/12/2026.', 'not-understood', 'FR'],
  ['… Japanese', '500円分のcreditが付与されました。有効期限は2026年12月31日です。', 'not-understood', 'JP'],
  ['no amount', 'You have earned a reward.', 'no-amount'],
  ['two amounts', 'You have a $1 reward and a $2 reward.', 'several-amounts'],
  ['another currency', 'You have earned a £1.50 reward.', 'amount-unclear'],
  ['two ends', `${MAIL}Your credit expires on July 16, 2027.`, 'several-ends'],
  ['numbers that could be either month', MAIL.replace('July 15, 2027', '05/06/2027'), 'end-unclear'],
  ['a day that does not exist', MAIL.replace('July 15', 'February 30'), 'end-unclear'],
  ['a book', `credit ${'x'.repeat(60_000)}`, 'too-long'],
])('can’t tell: %s', ([, text, why, id]) => {
  expect(readBenefitMail(text, id ?? 'US')).toEqual({ ok: false, why });
});

describe('the text is not kept', () => {
  test('nothing of it is in the answer but amount and day', () => {
    const private_ = `Dear shopper at 1 Main Street, order 111-0000000-0000000.\n${MAIL}`;
    const said = JSON.stringify(readBenefitMail(private_, 'US'));
    expect(said).not.toMatch(/Main|111-0000000|shopper|Thank/);
  });

  test('hostile text is read in time', () => {
    const start = performance.now();
    for (const text of [
      '$1 credit '.repeat(4900),
      'expires on '.repeat(4500),
      `credit${' '.repeat(49_000)}`,
      'credit at least '.repeat(3000),
    ]) {
      readBenefitMail(text, 'US');
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
