/** What the shop sells. None of it exists. Amounts are US cents. */
export const PRODUCTS = {
  B0DEMO0001: {
    name: 'Copper kettle, 1.7 liters',
    words: 'Whistles at the boil, pours without dripping, and keeps its shine with a lemon.',
    price: 5599,
    tax: 500,
    digital: false,
    hue: 24,
    shape: 'M34 92c-4-22 6-36 26-36s30 14 26 36z M85 74l15-16 6 4-17 28',
    lines: 'M41 61c0-34 38-34 38 0 M60 56v-5 M54 50h12',
  },
  B0DEMO0002: {
    name: 'Beeswax candles, box of six',
    words: 'Rolled by hand; each burns for about four hours.',
    price: 1400,
    tax: 120,
    digital: false,
    hue: 44,
    shape: 'M40 92V56h10v36z M56 92V46h10v46z M72 92V60h10v32z',
    lines: 'M45 52v-6 M61 42v-6 M77 56v-6',
  },
  B0DEMOKIN1: {
    name: 'A Field Guide to Evening Light',
    words: 'E-book, 212 pages. Delivered to your devices as soon as it is paid.',
    price: 499,
    tax: 0,
    digital: true,
    hue: 222,
    shape: 'M42 34h40v62H42z',
    lines: 'M50 46h24 M50 56h24 M50 66h14',
  },
} as const satisfies Record<string, Product>;

export interface Product {
  readonly name: string;
  readonly words: string;
  readonly price: number;
  readonly tax: number;
  readonly digital: boolean;
  /** The color of its picture, in degrees. */
  readonly hue: number;
  /** The drawing as SVG paths in a box of 120 by 120: a filled path, and one that is only a line. */
  readonly shape: string;
  readonly lines: string;
}

export type ProductId = keyof typeof PRODUCTS;

const DOLLARS = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Cents in the form that the shop writes: `$41.10`, `-$41.10`. */
export function usd(cents: number): string {
  return DOLLARS.format(cents / 100);
}

export function itemsOf(ids: readonly ProductId[]): number {
  return ids.reduce((total, id) => total + PRODUCTS[id].price, 0);
}

export function taxOf(ids: readonly ProductId[]): number {
  return ids.reduce((total, id) => total + PRODUCTS[id].tax, 0);
}

export function totalOf(ids: readonly ProductId[]): number {
  return itemsOf(ids) + taxOf(ids);
}
