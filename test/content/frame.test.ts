import { expect, test } from 'vitest';
import { isWatched } from '../../src/content/frame';

type Address = string | 'hidden';

/** A frame in a page. Both have an address. `hidden` is a page of another site, whose address can't be read. */
function frame(address: string, top: Address | null): Window {
  const own = { location: { href: address } } as { location: { href: string }; top?: unknown };
  own.top =
    top === null
      ? own
      : {
          get location() {
            if (top === 'hidden') throw new Error('cross-origin');
            return { href: top };
          },
        };
  return own as unknown as Window;
}

const SHOP = 'https://www.amazon.com/dp/B000000001';
const TURBO = 'https://www.amazon.com/checkout/turbo-initiate?pipelineType=turbo';

test.each<[name: string, address: string, top: Address | null, watched: boolean]>([
  ['a page of a shop', SHOP, null, true],
  ['any page of a shop, because its address may change', 'https://www.amazon.com/', null, true],
  ['a page of another site', 'https://www.amazon.com.example.org/checkout/', null, false],
  ['a page without encryption', 'http://www.amazon.com/checkout/', null, false],
  ['the Buy Now frame of a shop', TURBO, SHOP, true],
  ['a step of paying in a frame', 'https://www.amazon.com/gp/buy/spc/handlers/display.html', SHOP, true],
  ['a step of paying in a frame, in another language', 'https://www.amazon.com/-/es/checkout/p/p-1/pay', SHOP, true],
  ['an advertisement of the shop in a frame', 'https://www.amazon.com/gp/aw/d/B000000001', SHOP, false],
  ['a frame of another marketplace', TURBO, 'https://www.amazon.de/dp/B000000001', false],
  ['a shop in a frame of another site', TURBO, 'hidden', false],
])('%s', (_, address, top, watched) => {
  expect(isWatched(frame(address, top))).toBe(watched);
});
