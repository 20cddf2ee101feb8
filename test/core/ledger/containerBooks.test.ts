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
    ['no container is told', KNOWN, undefined, 'untold'],
    ['no container is known', [], WORK, 'untold'],
    ['another one is known', KNOWN, 'firefox-container-3', 'new'],
    ['it is known', KNOWN, WORK, 'known'],
    ['nothing is left of what was seen in it', [{ container: WORK, accounts: [] }], WORK, 'new'],
  ] as const)('%s: %s', (_, known, container, state) => {
    expect(booksInContainer('US', known, container).state).toBe(state);
  });

  it.each([
    ['the first account', FIRST, false],
    ['one that was seen here', work, true],
    ['another one that was seen here', home, true],
    ['one that was seen nowhere', { marketplace: 'US', account: 'New' }, true],
  ] as const)('%s in the container of two others: %s', (_, book, may) => {
    const where = booksInContainer('US', KNOWN, WORK);
    expect(where).toMatchObject({ state: 'known', latest: work });
    expect(where.state === 'known' && where.mayBe(book)).toBe(may);
  });
});

describe('the containers after an account was seen', () => {
  it.each<readonly [what: string, container: string, account: string | null, after: readonly ContainerAccounts[]]>([
    [
      'the same again, which is the latest now',
      WORK,
      'Home',
      [
        { container: DEFAULT, accounts: [null] },
        { container: WORK, accounts: ['Work', 'Home'] },
      ],
    ],
    [
      'another one in the same container',
      DEFAULT,
      'Work',
      [
        { container: WORK, accounts: ['Home', 'Work'] },
        { container: DEFAULT, accounts: [null, 'Work'] },
      ],
    ],
    ['one in a new container', 'c', null, [...KNOWN, { container: 'c', accounts: [null] }]],
  ])('%s', (_, container, account, after) => {
    expect(withSeen(KNOWN, container, account)).toEqual(after);
  });

  it('are a hundred at most, the latest', () => {
    let known: readonly ContainerAccounts[] = [];
    for (let at = 0; at < 150; at += 1) known = withSeen(known, `c${at}`, null);
    expect(known.map(({ container }) => container)).toEqual(Array.from({ length: 100 }, (_, at) => `c${at + 50}`));
  });
});
