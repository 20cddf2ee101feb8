/** One part of each record, under the key of the record. */
export function drawTable<K extends string, Row, Part>(
  records: Readonly<Record<K, Row>>,
  part: (row: Row) => Part,
): Readonly<Record<K, Part>> {
  return Object.fromEntries(Object.entries<Row>(records).map(([key, row]) => [key, part(row)])) as Record<K, Part>;
}
