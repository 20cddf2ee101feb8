import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** What the digest of credits near their end and the toolbar button say, in English. */
export const digestEn = {
  title: (count: number) => plural(count, { one: 'A credit ends soon', other: `${count} credits end soon` }),
  line: (amount: string, days: number, on: string) =>
    days === 0 ? `${amount} may end today.` : `${amount} ends on ${on}.`,
  more: (count: number) => `${count} more in the ledger.`,
  /** How many kinds of advice keep quiet; at least one. */
  quiet: (count: number) =>
    plural(count, { one: '1 kind of advice is snoozed', other: `${count} kinds of advice are snoozed` }),
};

export type DigestWords = typeof digestEn;
