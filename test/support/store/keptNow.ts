/** A row as JSON has it. */
type Row = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, string>> = {
  'promo-granted': 'credit-granted',
  'promo-used': 'credit-used',
  'promo-expired': 'credit-expired',
  'promo-corrected': 'credit-corrected',
  'promo-lost': 'credit-lost',
};
const RULES: Readonly<Record<string, string>> = {
  'promo-expiring': 'credit-expiring',
  'promo-unused': 'credit-unused',
  'promo-unfit': 'credit-unfit',
  'return-loses-promo': 'return-loses-credit',
};

/** The table that now has what a table of versions 1 to 6 had. */
export function tableNow(table: string): string {
  return { lots: 'credits', folds: 'projections' }[table] ?? table;
}

/**
 * A row of versions 1 to 6 in its present form. This is written again, independently of the program's own conversion.
 */
export function rowNow(table: string, key: string | undefined, row: unknown): unknown {
  if (Array.isArray(row)) return key === 'told' ? row.map((step) => renamed(step, { lot: 'credit' })) : row;
  if (typeof row !== 'object' || row === null) return row;
  const of = row as Row;
  switch (table) {
    case 'purses':
    case 'reserves':
      return withBook(of, 'marketplace');
    case 'lots':
      return withBook(of.source === 'benefit-mail' ? { ...of, source: 'mail' } : of, 'marketplace');
    case 'entries':
      return withBook(renamed({ ...of, kind: KINDS[String(of.kind)] ?? of.kind }, { lot: 'credit' }), 'purse');
    case 'intents':
      return withBook(of, 'purse');
    case 'orders':
      return renamed(of, { purse: 'marketplace' });
    case 'settings':
      return key === 'settings' ? { ...of, snoozes: (of.snoozes as Row[]).map(snoozeNow) } : row;
    default:
      return row;
  }
}

function snoozeNow(snooze: Row): Row {
  return { ...snooze, rule: RULES[String(snooze.rule)] ?? snooze.rule };
}

function withBook(row: Row, place: 'purse' | 'marketplace'): Row {
  const { [place]: marketplace, account, ...rest } = row;
  return { ...rest, book: account === undefined ? { marketplace } : { marketplace, account } };
}

function renamed(row: Row, names: Readonly<Record<string, string>>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [names[name] ?? name, cell]));
}
