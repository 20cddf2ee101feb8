// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type Arrival, keepArrival } from '../../src/content/arrival';
import { stoppedClock } from '../support/content/stoppedClock';

const HOST = 'https://www.amazon.com';
const at = (path: string) => new URL(`${HOST}${path}`);
const HOME = '/';
const PAY = '/checkout/p/p-106-0000000-0000000/pay';
const REVIEW = '/checkout/p/p-106-0000000-0000000/spc';
const BALANCE = '/gc/balance';

let time: ReturnType<typeof stoppedClock>;
let arrival: Arrival;

function loaded(path: string): void {
  time = stoppedClock();
  arrival = keepArrival(at(path), time.clock);
}

/** A click on the first element of some markup, by a person or a script. */
function click(html: string, isTrusted = true): void {
  document.body.innerHTML = html;
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  Object.defineProperty(event, 'target', { value: document.body.firstElementChild });
  arrival.clicked(event);
}

beforeEach(() => loaded(HOME));

describe('an address is believed', () => {
  test.each([
    ['where the document was loaded', BALANCE, BALANCE],
    ['at another page of its kind', '/dp/B000000001', '/dp/B000000002'],
    ['at another step of paying', PAY, REVIEW],
    ['where an order ends', REVIEW, '/gp/buy/thankyou/handlers/display.html'],
    ['where there is nothing to read', BALANCE, HOME],
  ])('%s', (_, from, to) => {
    loaded(from);
    expect(arrival.believes(at(to))).toBe(true);
  });

  test.each([
    ['by its link', `<a href="${HOST}${BALANCE}">Balance</a>`, BALANCE],
    ['by a button', '<button>Proceed to checkout</button>', REVIEW],
    ['by the shop’s own frame of a button', '<span class="a-button"><i>Proceed</i></span>', REVIEW],
    ['by a link that a script answers', '<a href="#" role="button">Proceed</a>', REVIEW],
    ['by a link that is a script', '<a href="javascript:void(0)">Proceed</a>', REVIEW],
  ])('after a press that led there: %s', (_, html, to) => {
    expect(arrival.believes(at(to))).toBe(false);
    click(html);
    time.advance(4000);
    expect(arrival.believes(at(to))).toBe(true);
    time.advance(60_000);
    expect(arrival.believes(at(to))).toBe(true);
  });
});

describe('an address is not believed', () => {
  test.each([
    ['that a script wrote', HOME, BALANCE],
    ['from one kind to another', '/dp/B000000001', REVIEW],
    ['from a step of paying to the balance', REVIEW, BALANCE],
  ])('%s', (_, from, to) => {
    loaded(from);
    expect(arrival.believes(at(to))).toBe(false);
  });

  test.each<[string, () => void]>([
    ['on a link elsewhere', () => click(`<a href="${HOST}/gp/cart/view.html">Basket</a>`)],
    ['on nothing', () => click('<p>Some words</p>')],
    ['by a script', () => click('<button>Go</button>', false)],
    [
      'long ago',
      () => {
        click('<button>Go</button>');
        time.advance(5001);
      },
    ],
  ])('after a press %s', (_, press) => {
    press();
    expect(arrival.believes(at(BALANCE))).toBe(false);
  });
});
