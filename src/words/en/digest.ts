import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** The words of the digest of ending credits and of the toolbar button, in English. */
export const digestEn = {
  title: (count: number) => plural(count, { one: 'A credit ends soon', other: `${count} credits end soon` }),
  line: (amount: string, days: number, on: string) =>
    days === 0 ? `${amount} may end today.` : `${amount} ends on ${on}.`,
  more: (count: number) => `${count} more in the ledger.`,
  /** The number of kinds of advice that are snoozed; at least one. */
  quiet: (count: number) =>
    plural(count, { one: '1 kind of advice is snoozed', other: `${count} kinds of advice are snoozed` }),
};

export type DigestWords = typeof digestEn;
