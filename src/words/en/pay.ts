import type { PayForecast } from '../../core/advice/payForecast';
import type { ThisTime } from '../../core/advice/thisTimeWish';
import type { BuyNowTakes } from '../../core/ledger/purse';

/** The popup's words about how an order is paid, in English. */
export const PAY_WORDS_EN = {
  thisTime: {
    said: {
      use: 'You asked to use your gift card balance, this time only.',
      leave: 'You asked to leave your gift card balance, this time only.',
    } satisfies Record<ThisTime, string> as Record<ThisTime, string>,
    meaning: 'It ends with this order, when you leave the checkout, or after an hour.',
    takeBack: 'Take it back',
    tookBack: 'Taken back. Your wish counts again.',
  },

  buyNowTakes: {
    question: 'What did your last Buy Now order take?',
    took: { card: 'It took the card', balance: 'It took the balance' } satisfies Record<BuyNowTakes, string> as Record<
      BuyNowTakes,
      string
    >,
    saved: {
      card: 'Noted: Buy Now takes your card. You can change it under “More”.',
      balance: 'Noted: Buy Now takes your gift card balance. You can change it under “More”.',
    } satisfies Record<BuyNowTakes, string> as Record<BuyNowTakes, string>,
    label: 'Buy Now takes',
    choice: { unknown: 'Not known', card: 'The card', balance: 'The balance' },
    learned: (day: string) => `Learned from an order of ${day}.`,
    said: (day: string) => `You said so on ${day}.`,
  },

  forecast: {
    title: 'What will pay (forecast)',
    credit: 'Promotional credit',
    balance: 'Gift card balance',
    after: (purses: string) => `After this order: ${purses}.`,
    balanceAfter: (amount: string) => `gift card balance ${amount}`,
    creditAfter: (amount: string) => `promotional credit ${amount}`,
    fromReserves: (amount: string) => `The balance that pays includes ${amount} you set aside.`,
    basis: {
      page: 'As this page stands now.',
      habit: 'As your Buy Now orders are known to be paid.',
      'if-used': 'Only if your gift card balance is used.',
    } satisfies Record<PayForecast['basis'], string> as Record<PayForecast['basis'], string>,
    unsure: 'Amazon does not say in which order it takes credit, balance and card.',
  },
};

/** The same in any language. */
export type PayWords = typeof PAY_WORDS_EN;
