import { expect, test } from 'vitest';
import { controlOf, pressedElement } from '../../src/content/pressedControl';
import { offerReaders, offerReport, reader } from '../../src/content/readerSlot';
import { nothingToRead } from '../../src/site/pageSight';

test('the readers come once, so a second script changes nothing and calls nobody', () => {
  const arrivals: string[] = [];
  reader.onArrival(() => arrivals.push('came'));
  expect(reader.current('product')).toBeNull();
  const first = { read: () => nothingToRead('other', 'US'), controlOf, pressedElement };
  offerReaders('product', first);
  offerReaders('product', { ...first });
  expect(reader.current('product')).toBe(first);
  expect(arrivals).toEqual(['came']);
  expect(reader.current('checkout')).toBeNull();
});

test('the report script comes separately, when a report is asked for', () => {
  expect(reader.report()).toBeNull();
  const report = () => null;
  offerReport(report);
  expect(reader.report()).toBe(report);
});
