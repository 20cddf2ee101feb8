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

describe('an address that is believed', () => {
  test.each([
    ['the address that the document was loaded from', BALANCE, BALANCE],
    ['another page of the same kind', '/dp/B000000001', '/dp/B000000002'],
    ['another step of paying', PAY, REVIEW],
    ['the page after an order, from a step of paying', REVIEW, '/gp/buy/thankyou/handlers/display.html'],
    ['a page with nothing to read', BALANCE, HOME],
  ])('%s', (_, from, to) => {
    loaded(from);
    expect(arrival.believes(at(to))).toBe(true);
  });

  test.each([
    ['a link', `<a href="${HOST}${BALANCE}">Balance</a>`, BALANCE],
    ['a button', '<button>Proceed to checkout</button>', REVIEW],
    ['the frame that the shop draws around a button', '<span class="a-button"><i>Proceed</i></span>', REVIEW],
    ['a link that a script handles', '<a href="#" role="button">Proceed</a>', REVIEW],
    ['a link that is a script', '<a href="javascript:void(0)">Proceed</a>', REVIEW],
  ])('an address that the pressed control leads to: %s', (_, html, to) => {
    expect(arrival.believes(at(to))).toBe(false);
    click(html);
    time.advance(4000);
    expect(arrival.believes(at(to))).toBe(true);
    time.advance(60_000);
    expect(arrival.believes(at(to))).toBe(true);
  });
});

describe('an address that is not believed', () => {
  test.each([
    ['an address that a script wrote', HOME, BALANCE],
    ['an address of another kind', '/dp/B000000001', REVIEW],
    ['the balance page, from a step of paying', REVIEW, BALANCE],
  ])('%s', (_, from, to) => {
    loaded(from);
    expect(arrival.believes(at(to))).toBe(false);
  });

  test.each<[string, () => void]>([
    ['on a link to another address', () => click(`<a href="${HOST}/gp/cart/view.html">Basket</a>`)],
    ['on something that is no control', () => click('<p>Some words</p>')],
    ['by a script', () => click('<button>Go</button>', false)],
    [
      'that was long ago',
      () => {
        click('<button>Go</button>');
        time.advance(5001);
      },
    ],
  ])('an address of another kind after a press %s', (_, press) => {
    press();
    expect(arrival.believes(at(BALANCE))).toBe(false);
  });
});
