import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told, type Written } from '../support/site/orderRowsFrom';

describe('the rows of any order', () => {
  const cents = fc.integer({ min: 1, max: 1_000_000 });
  const taxes = fc.array(fc.tuple(cents, fc.integer({ min: -1, max: 1 })), { maxLength: 3 });

  it('lead to the total if each tax is rounded once, whatever running totals they have', () => {
    fc.assert(
      fc.property(
        cents,
        taxes,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (items, taxed, middle, share) => {
          const rounded = items + taxed.reduce((sum, [tax, off]) => sum + tax + off, 0);
          const gift = Math.floor(rounded * share);
          const rows: Written[] = [
            ['Subtotal', items],
            ['Total before tax', items],
            ...taxed.map(([tax]): Written => ['Tax', tax]),
            ...(middle ? ([['Total', rounded]] as const) : []),
            ['Gift Card', -gift],
            ['Grand Total', rounded - gift, 'bold'],
          ];
          expect(told(rows)).toEqual(['right', rounded - gift]);
        },
      ),
    );
  });

  it('do not lead to a total that differs by more', () => {
    fc.assert(
      fc.property(cents, taxes, fc.integer({ min: 1, max: 5_000 }), fc.boolean(), (items, taxed, off, more) => {
        const sum = items + taxed.reduce((all, [tax]) => all + tax, 0);
        const total = sum + (more ? 1 : -1) * (off + taxed.length);
        const rows: Written[] = [['Subtotal', items], ...taxed.map(([tax]): Written => ['Tax', tax])];
        expect(told([...rows, ['Grand Total', total, 'bold']])[0]).toBe('off');
      }),
    );
  });

  it('are added up in few steps, however often they repeat each other', () => {
    const rows = Array.from({ length: 60 }, (_, at): Written => ['Zboží', at < 2 ? 1 : 2 ** (at % 20)]);
    const before = performance.now();
    told([...rows, ['Celkem', 1, 'bold']]);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
