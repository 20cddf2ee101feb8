import type { Change, Write } from '../../../src/ui/shared/change';

/** A background that keeps everything, or refuses everything with one sentence. It records the calls. */
export function fakeWrite(refusal: string | null = null): {
  readonly write: Write;
  readonly asked: [Change, unknown][];
} {
  const asked: [Change, unknown][] = [];
  return {
    asked,
    write: async (name, input) => {
      asked.push([name, input]);
      return refusal === null ? { ok: true, value: null } : { ok: false, error: refusal };
    },
  };
}
