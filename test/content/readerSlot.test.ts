import { expect, test } from 'vitest';
import { controlOf, pressedElement } from '../../src/content/pressedControl';
import { offerReaders, offerReport, reader } from '../../src/content/readerSlot';

test('the readers come once: a second script changes nothing and calls nobody', () => {
  const arrivals: string[] = [];
  reader.onArrival(() => arrivals.push('came'));
  expect(reader.current()).toBeNull();
  const first = { read: () => null, controlOf, pressedElement };
  offerReaders(first);
  offerReaders({ ...first });
  expect(reader.current()).toBe(first);
  expect(arrivals).toEqual(['came']);
});

test('the report comes on its own, when it is asked for', () => {
  expect(reader.report()).toBeNull();
  const report = () => null;
  offerReport(report);
  expect(reader.report()).toBe(report);
});
