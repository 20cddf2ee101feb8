import { expect, test } from 'vitest';
import { keepPatience } from '../../src/content/patience';
import { unreadable } from '../../src/core/page/reading';
import { stoppedClock } from '../support/content/stoppedClock';
import { product, review } from '../support/core/situations';

const UNREAD = review({ giftBalance: unreadable('missing') });
const LOADING = review({ toCharge: unreadable('loading') });

function setUp() {
  const time = stoppedClock();
  let overdue = 0;
  const patience = keepPatience(time.clock, () => {
    overdue += 1;
  });
  return { time, patience, overdue: () => overdue };
}

test('a page that can be read causes no waiting', () => {
  const { patience, time } = setUp();
  expect([patience.isSettling(review(), '/spc', true), patience.isSettling(product(), '/dp', false)]).toEqual([
    false,
    false,
  ]);
  expect(time.pending()).toBe(0);
});

test('a missing fact may come for a while after the page is parsed, and is reported as overdue once', () => {
  const { patience, time, overdue } = setUp();
  expect(patience.isSettling(UNREAD, '/spc', false)).toBe(true);
  time.advance(60_000);
  expect(overdue()).toBe(0);
  expect(patience.isSettling(UNREAD, '/spc', true)).toBe(true);
  time.advance(3999);
  expect(patience.isSettling(LOADING, '/spc', true)).toBe(true);
  time.advance(1);
  expect(overdue()).toBe(1);
  expect(patience.isSettling(UNREAD, '/spc', true)).toBe(false);
  time.advance(60_000);
  expect(overdue()).toBe(1);
  expect(time.pending()).toBe(0);
});

test('the wait begins again each time the amounts disappear', () => {
  const { patience, time, overdue } = setUp();
  patience.isSettling(LOADING, '/spc', true);
  time.advance(3000);
  expect(patience.isSettling(review(), '/spc', true)).toBe(false);
  expect(patience.isSettling(LOADING, '/spc', true)).toBe(true);
  time.advance(3000);
  expect(overdue()).toBe(0);
});

test('the wait begins again on another page', () => {
  const { patience, time } = setUp();
  patience.isSettling(UNREAD, '/spc', true);
  time.advance(4000);
  expect(patience.isSettling(UNREAD, '/spc', true)).toBe(false);
  expect(patience.isSettling(UNREAD, '/pay', true)).toBe(true);
});

test('stopping leaves no timer', () => {
  const { patience, time, overdue } = setUp();
  patience.isSettling(UNREAD, '/spc', true);
  patience.stop();
  time.advance(60_000);
  expect(overdue()).toBe(0);
});
