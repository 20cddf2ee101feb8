import { expect, test } from 'vitest';
import { offerReader, reader } from '../../src/content/readerSlot';

test('the readers come once: a second script changes nothing and calls nobody', () => {
  const arrivals: string[] = [];
  reader.onArrival(() => arrivals.push('came'));
  expect(reader.current()).toBeNull();
  const first = () => null;
  offerReader(first);
  offerReader(() => null);
  expect(reader.current()).toBe(first);
  expect(arrivals).toEqual(['came']);
});
