/** What the digest of credits near their end and the toolbar button say, in English. */
export const digestEn = {
  title: (count: number) => (count === 1 ? 'A credit ends soon' : `${count} credits end soon`),
  line: (amount: string, days: number, on: string) =>
    days === 0 ? `${amount} may end today.` : `${amount} ends on ${on}.`,
  more: (count: number) => `${count} more in the ledger.`,
  /** How many kinds of advice keep quiet; at least one. */
  quiet: (count: number) => (count === 1 ? '1 kind of advice is quiet' : `${count} kinds of advice are quiet`),
};

export type DigestWords = typeof digestEn;
