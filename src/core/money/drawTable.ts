/** Takes one part of each record and puts it under the record's key. */
export function drawTable<K extends string, Row, Part>(
  records: Readonly<Record<K, Row>>,
  part: (row: Row) => Part,
): Readonly<Record<K, Part>> {
  return Object.fromEntries(Object.entries<Row>(records).map(([key, row]) => [key, part(row)])) as Record<K, Part>;
}
