import { expect, test } from 'vitest';
import { offerReader, reader } from '../../src/content/readerSlot';

test('the readers come once: a second script changes nothing and calls nobody', () => {
  const arrivals: string[] = [];
  reader.onArrival(() => arrivals.push('came'));
  expect(reader.current()).toBeNull();
  expect(reader.report()).toBeNull();
  const first = () => null;
  const report = () => null;
  offerReader(first, report);
  offerReader(
    () => null,
    () => null,
  );
  expect(reader.current()).toBe(first);
  expect(reader.report()).toBe(report);
  expect(arrivals).toEqual(['came']);
});
