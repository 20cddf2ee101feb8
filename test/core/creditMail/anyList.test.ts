import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCreditsInMail } from '../../../src/core/creditMail/creditsInMail';
import type { MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import { runs } from '../../support/runs';

/** One language's ways to name credits in a list, to say their end, and to offer others below the list. */
interface ListWords {
  readonly shop: MarketplaceId;
  readonly money: (minor: number) => string;
  readonly gives: string;
  readonly offers: string;
  /** An item of each kind of goods, and of an offer. */
  readonly digital: (amount: string) => string;
  readonly plain: (amount: string) => string;
  readonly offered: (amount: string) => string;
  readonly all: string;
}

const euros = (minor: number) => `${Math.floor(minor / 100)},${`${minor % 100}`.padStart(2, '0')} €`;
const DAY = '2027-07-31';
const LANGUAGES: readonly ListWords[] = [
  {
    shop: 'US',
    money: (minor) => `$${(minor / 100).toFixed(2)}`,
    gives: "We've added these promotional credits to your account:",
    offers: 'More ways to earn:',
    digital: (amount) => `${amount} for eBooks`,
    plain: (amount) => `${amount} promotional credit`,
    offered: (amount) => `${amount} credit for your first grocery order`,
    all: 'All of them expire on July 31, 2027.',
  },
  {
    shop: 'DE',
    money: euros,
    gives: 'Wir haben Ihrem Konto diese Aktionsguthaben gutgeschrieben:',
    offers: 'Weitere Aktionen:',
    digital: (amount) => `${amount} für Kindle eBooks`,
    plain: (amount) => `${amount} Aktionsguthaben`,
    offered: (amount) => `${amount} Guthaben beim ersten Einkauf`,
    all: 'Diese Guthaben sind bis zum 31. Juli 2027 gültig.',
  },
  {
    shop: 'FR',
    money: euros,
    gives: 'Nous avons ajouté ces crédits à votre compte :',
    offers: 'Comment gagner des crédits :',
    digital: (amount) => `${amount} pour les ebooks Kindle`,
    plain: (amount) => `${amount} de crédit promotionnel`,
    offered: (amount) => `${amount} de crédit pour votre première commande`,
    all: 'Ces crédits expirent le 31 juillet 2027.',
  },
  {
    shop: 'IT',
    money: euros,
    gives: 'Abbiamo aggiunto al tuo account questi crediti:',
    offers: 'Come ottenere altri crediti:',
    digital: (amount) => `${amount} per eBook`,
    plain: (amount) => `${amount} di credito promozionale`,
    offered: (amount) => `${amount} di credito per il primo ordine`,
    all: 'Questi crediti scadono il 31 luglio 2027.',
  },
  {
    shop: 'ES',
    money: euros,
    gives: 'Hemos añadido estos créditos a tu cuenta:',
    offers: 'Cómo conseguir más crédito:',
    digital: (amount) => `${amount} para eBooks`,
    plain: (amount) => `${amount} de crédito promocional`,
    offered: (amount) => `${amount} de crédito en tu primer pedido`,
    all: 'Estos créditos caducan el 31 de julio de 2027.',
  },
  {
    shop: 'JP',
    money: (minor) => `${minor}円`,
    gives: '以下のクーポンをお客様のアカウントに追加しました。',
    offers: 'クーポンを獲得する方法',
    digital: (amount) => `${amount}分 Kindle本用`,
    plain: (amount) => `${amount}クーポン`,
    offered: (amount) => `アプリでのご注文で${amount}クーポン`,
    all: 'これらのクーポンの有効期限は2027年7月31日です。',
  },
];

const ANY_LIST = fc.record({
  words: fc.constantFrom(...LANGUAGES),
  mark: fc.constantFrom('- ', '• ', '* ', '・', '– ', '✓ ', null),
  credits: fc.uniqueArray(fc.record({ minor: fc.integer({ min: 50, max: 4_000 }), digital: fc.boolean() }), {
    minLength: 2,
    maxLength: 6,
    selector: ({ minor }) => minor,
  }),
  // One offer alone is no list. Then nothing may be read.
  offers: fc.oneof(
    fc.constant<number[]>([]),
    fc.uniqueArray(fc.integer({ min: 4_001, max: 9_000 }), { minLength: 2, maxLength: 3 }),
  ),
});

test('a list of credits is read item by item, and no offer below it is read', () => {
  fc.assert(
    fc.property(ANY_LIST, ({ words, mark, credits, offers }) => {
      const marked = (item: string, index: number) => `${mark ?? `${index + 1}. `}${item}`;
      const items = credits.map(({ minor, digital }, index) =>
        marked((digital ? words.digital : words.plain)(words.money(minor)), index),
      );
      const others = offers.map((minor, index) => marked(words.offered(words.money(minor)), index));
      const below = others.length > 0 ? ['', words.offers, ...others] : [];
      const read = readCreditsInMail([words.gives, ...items, '', words.all, ...below].join('\n'), words.shop);
      expect(read.ok && read.value.credits.map(({ left, ends, scope }) => [left.minor, ends, scope])).toEqual(
        credits.map(({ minor, digital }) => [minor, { on: DAY }, digital ? 'digital' : 'unsure']),
      );
    }),
    { numRuns: runs(300) },
  );
});

test('a list with more credits than any mail gives is not read', () => {
  const items = Array.from({ length: 60 }, (_, index) => `- $${index + 1}.00 promotional credit`);
  const text = ["We've added these credits to your account:", ...items].join('\n');
  expect(readCreditsInMail(text, 'US')).toEqual({ ok: false, why: 'count-unclear' });
});
