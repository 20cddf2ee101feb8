/** Phrases of mails that were seen, and where. For every other phrase, the source is what the language would say. */
export interface SeenWords {
  readonly language: string;
  readonly phrases: readonly string[];
  readonly source: string;
}

export const SEEN_WORDS: readonly SeenWords[] = [
  {
    language: 'en',
    phrases: [
      'reward',
      'rewards',
      "you've earned",
      'you have earned',
      'expires',
      'expires on',
      'expire on',
      'digital',
      'ebooks',
      'no-rush',
      'no rush',
    ],
    source: 'a tally of 111 mails about No-Rush credits, 2015 to 2017, and offers quoted to 2025',
  },
  {
    language: 'en',
    phrases: ['credit', 'credits', 'promotional credit', 'promotional credits', 'has been added', 'must be used by'],
    source: 'mails about credits of gift card offers, quoted by two shoppers',
  },
  {
    language: 'en',
    phrases: ['promotional certificate', 'shipped and sold by amazon*', 'sold by amazon*'],
    source: 'the help page of amazon.com about promotional codes and courtesy credits',
  },
];
