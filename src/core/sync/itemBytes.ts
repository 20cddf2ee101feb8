/** The most bytes that an item of `storage.sync` takes: its name in UTF-8 and its value as JSON. */
export function itemBytes(name: string, value: unknown): number {
  return new TextEncoder().encode(name).length + jsonBytes(JSON.stringify(value));
}

/**
 * The most bytes of UTF-8 that a JSON text takes. Chromium writes `<` and two line separators as six characters each.
 * It writes a number beyond 32 bits with a point or an exponent, which is up to five more characters (measured with
 * `getBytesInUse`). Every record's moment is such a number, so this decides whether full books still fit.
 */
export function jsonBytes(json: string): number {
  return new TextEncoder().encode(json).length + 5 * (json.match(/[<\u2028\u2029]|\d{10,}/g)?.length ?? 0);
}
