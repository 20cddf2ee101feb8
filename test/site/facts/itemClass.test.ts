import { describe, expect, it } from 'vitest';
import type { OrderClass } from '../../../src/core/page/pageReading';
import { classOfOrder, classOfTitle, type TitleClass } from '../../../src/site/facts/itemClass';

/** Titles as shops and sellers write them, by language: first gift cards, then titles that only mention them. */
const TITLES: Readonly<Record<string, readonly (readonly [title: string, is: TitleClass])[]>> = {
  en: [
    ['Amazon.com eGift Card', 'gift-card'],
    ['Amazon eGift Card - Happy Birthday (Animated)', 'gift-card'],
    ['Amazon.com Gift Card in a Greeting Card (Various Designs)', 'gift-card'],
    ['Amazon.com Gift Card in a Mini Envelope', 'gift-card'],
    ['Amazon.com $50 Gift Card', 'gift-card'],
    ['Amazon.com Print at Home Gift Card', 'gift-card'],
    ['Amazon.co.uk Gift Voucher by E-mail', 'gift-card'],
    ['Amazon Reload', 'gift-card'],
    ['Apple Gift Card - App Store, iTunes, iPhone', 'gift-card'],
    ['$25 Xbox Gift Card [Digital Code]', 'gift-card'],
    ['Visa $100 Gift Card (plus $5.95 Purchase Fee)', 'gift-card'],
    ['Gift Card Holder Box', 'unclear'],
    ['Amazon Gift Card Holder', 'unclear'],
    ['Amazon Gift Cards Display Stand', 'unclear'],
    ['Amazon Gift Card (Empty Holder)', 'unclear'],
    ['Amazon Gift Card, Envelopes Pack of 10', 'unclear'],
    ['100 Gift Card Envelopes', 'unclear'],
    ['Engraved Wallet Gift Card for Husband', 'unclear'],
    ['Starbucks Gift Card Sleeve', 'unclear'],
    ['How I Paid for It All with Amazon Gift Cards', 'unclear'],
    ['Thank You Gift Cardigan', 'unclear'],
    ['Gift Set of Teas', 'plain'],
    ['Playing Cards in a Gift Box', 'plain'],
    ['A kettle for tea', 'plain'],
    ['Prime Membership', 'membership'],
    ['Amazon Prime Annual Membership', 'membership'],
    ['Prime Membership Card Case', 'unclear'],
    ['Optimus Prime Figure', 'unclear'],
    ['Memberships: A Novel', 'unclear'],
  ],
  de: [
    ['Amazon.de Geschenkgutschein', 'gift-card'],
    ['Digitaler Amazon.de Gutschein (Alles Gute)', 'gift-card'],
    ['Amazon.de Geschenkkarte in Geschenkbox', 'gift-card'],
    ['Amazon.de Geschenkkarte – 50 EUR (Weihnachten)', 'gift-card'],
    ['Amazon.de Gutschein per E-Mail', 'gift-card'],
    ['Geschenkkarten-Box', 'unclear'],
    ['Amazon.de Geschenkkarten-Box', 'unclear'],
    ['Amazon.de Geschenkkarte, Hülle aus Filz', 'unclear'],
    ['Umschlag für Geschenkgutschein', 'unclear'],
    ['Gutscheinheft zum Ausfüllen', 'plain'],
    ['Wasserkocher', 'plain'],
    ['Amazon Prime-Mitgliedschaft', 'membership'],
    ['Prime Jahresmitgliedschaft', 'membership'],
    ['Ausweis für die Mitgliedschaft im Verein', 'unclear'],
  ],
  fr: [
    ['Chèque-cadeau Amazon.fr', 'gift-card'],
    ['Carte cadeau Amazon.fr dans un coffret', 'gift-card'],
    ['e-Carte cadeau Amazon.fr - Joyeux anniversaire', 'gift-card'],
    ['Boîte pour carte cadeau', 'unclear'],
    ['Pochette pour cartes cadeaux Amazon', 'unclear'],
    ['Carte cadeau Amazon, pochette seule', 'unclear'],
    ['Bouilloire', 'plain'],
    ['Abonnement annuel à Amazon Prime', 'membership'],
    ['Abonnement à un magazine', 'unclear'],
  ],
  es: [
    ['Cheque regalo de Amazon.es', 'gift-card'],
    ['Tarjeta regalo Amazon.es en una caja', 'gift-card'],
    ['Tarjeta de regalo digital de Amazon.com.mx - Cumpleaños', 'gift-card'],
    ['Caja para tarjeta regalo', 'unclear'],
    ['Sobres para tarjetas de regalo', 'unclear'],
    ['Tarjeta regalo Amazon, sobre vacío', 'unclear'],
    ['Hervidor', 'plain'],
    ['Suscripción anual a Amazon Prime', 'membership'],
    ['Suscripción a una revista', 'unclear'],
  ],
  it: [
    ['Buono Regalo Amazon.it', 'gift-card'],
    ['Buono Regalo digitale Amazon.it - Compleanno', 'gift-card'],
    ['Buono Regalo Amazon.it in una scatola', 'gift-card'],
    ['Scatola per buono regalo', 'unclear'],
    ['Buono Regalo Amazon, busta vuota', 'unclear'],
    ['Bollitore', 'plain'],
    ['Iscrizione annuale ad Amazon Prime', 'membership'],
    ['Abbonamento a una rivista', 'unclear'],
  ],
  ja: [
    ['Amazonギフト券', 'gift-card'],
    ['Amazonギフトカード Eメールタイプ', 'gift-card'],
    ['Amazonギフトカード（封筒タイプ）', 'gift-card'],
    ['Amazonギフトカード ボックスタイプ 誕生日', 'gift-card'],
    ['ギフトカードケース', 'unclear'],
    ['Amazonギフトカード 専用ケース', 'unclear'],
    ['Amazonギフトカード用封筒', 'unclear'],
    ['電気ケトル', 'plain'],
    ['Amazonプライム会員', 'membership'],
    ['会員証ケース', 'unclear'],
  ],
  others: [
    ['Amazon.nl Cadeaubon', 'unclear'],
    ['Presentkort Amazon.se', 'unclear'],
    ['', 'unclear'],
  ],
};

describe.each(Object.entries(TITLES))('a title in %s', (_, titles) => {
  it.each(titles)('%s is %s', (title, is) => {
    expect(classOfTitle(title)).toBe(is);
  });
});

it.each<[story: string, titles: readonly TitleClass[], ships: boolean, is: OrderClass | null]>([
  ['gift cards alone', ['gift-card', 'gift-card'], false, 'gift-cards'],
  ['gift cards that are sent by post', ['gift-card'], true, 'gift-cards'],
  ['a membership', ['membership'], false, 'membership'],
  ['a gift card among goods', ['plain', 'gift-card'], true, 'mixed'],
  ['a gift card and a membership', ['gift-card', 'membership'], false, 'mixed'],
  ['a gift card, and what may be one', ['gift-card', 'unclear'], true, 'mixed'],
  ['goods that are delivered', ['plain', 'plain'], true, 'goods'],
  ['what may be a gift card among goods', ['plain', 'unclear'], true, null],
  ['no delivery, so it may be anything', ['plain'], false, null],
  ['no item', [], true, null],
])('an order: %s', (_, titles, ships, is) => {
  expect(classOfOrder(titles, ships)).toBe(is);
});
