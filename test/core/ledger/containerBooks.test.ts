import { describe, expect, it } from 'vitest';
import { booksInContainer, type ContainerAccounts, withSeen } from '../../../src/core/ledger/containerBooks';

const DEFAULT = 'firefox-default';
const WORK = 'firefox-container-2';
const FIRST = { marketplace: 'US' } as const;
const work = { marketplace: 'US', account: 'Work' } as const;
const home = { marketplace: 'US', account: 'Home' } as const;

const KNOWN: readonly ContainerAccounts[] = [
  { container: DEFAULT, accounts: [null] },
  { container: WORK, accounts: ['Home', 'Work'] },
];

describe('the books that a page in a container may belong to', () => {
  it.each([
    ['the browser tells no container', KNOWN, undefined, 'untold'],
    ['no container is known', [], WORK, 'untold'],
    ['another container is known', KNOWN, 'firefox-container-3', 'new'],
    ['the container is known', KNOWN, WORK, 'known'],
    ['no account that was seen in the container still exists', [{ container: WORK, accounts: [] }], WORK, 'new'],
  ] as const)('where %s: %s', (_, known, container, state) => {
    expect(booksInContainer('US', known, container).state).toBe(state);
  });

  it.each([
    ['the first account', FIRST, false],
    ['an account that was seen in the container', work, true],
    ['another account that was seen in the container', home, true],
    ['an account that was seen in no container', { marketplace: 'US', account: 'New' }, true],
  ] as const)('include %s, in the container of two accounts: %s', (_, book, may) => {
    const where = booksInContainer('US', KNOWN, WORK);
    expect(where).toMatchObject({ state: 'known', latest: work });
    expect(where.state === 'known' && where.mayBe(book)).toBe(may);
  });
});

describe('the known containers', () => {
  it.each<readonly [what: string, container: string, account: string | null, after: readonly ContainerAccounts[]]>([
    [
      'an account that was seen again as the latest one',
      WORK,
      'Home',
      [
        { container: DEFAULT, accounts: [null] },
        { container: WORK, accounts: ['Work', 'Home'] },
      ],
    ],
    [
      'another account in the same container',
      DEFAULT,
      'Work',
      [
        { container: WORK, accounts: ['Home', 'Work'] },
        { container: DEFAULT, accounts: [null, 'Work'] },
      ],
    ],
    ['an account in a new container', 'c', null, [...KNOWN, { container: 'c', accounts: [null] }]],
  ])('include %s', (_, container, account, after) => {
    expect(withSeen(KNOWN, container, account)).toEqual(after);
  });

  it('are the latest hundred at most', () => {
    let known: readonly ContainerAccounts[] = [];
    for (let at = 0; at < 150; at += 1) known = withSeen(known, `c${at}`, null);
    expect(known.map(({ container }) => container)).toEqual(Array.from({ length: 100 }, (_, at) => `c${at + 50}`));
  });
});
