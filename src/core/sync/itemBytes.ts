/** What an item of `storage.sync` takes at most, in bytes: its name in UTF-8 and its value as JSON. */
export function itemBytes(name: string, value: unknown): number {
  return new TextEncoder().encode(name).length + jsonBytes(JSON.stringify(value));
}

/**
 * What JSON takes at most, in bytes of UTF-8. Chromium writes `<` and two separators of lines as six characters, and a
 * number beyond 32 bits with a point or an exponent: up to five more (measured by `getBytesInUse`). Such numbers are
 * every record's moments, so they decide whether full books still fit.
 */
export function jsonBytes(json: string): number {
  return new TextEncoder().encode(json).length + 5 * (json.match(/[<\u2028\u2029]|\d{10,}/g)?.length ?? 0);
}
