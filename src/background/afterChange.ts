import type { Books } from '../core/books';
import { failed, type Result } from '../core/result/result';
import type { Context } from './context';

/** Tells the open pages about a change that was kept, and answers with the books after it. */
export type AfterChange = (change: Promise<Result<unknown>>) => Promise<Result<Books>>;

/** @param changed called after each change that was kept */
export function afterChange({ store, now }: Context, changed: () => void): AfterChange {
  return async (change) => {
    const kept = await change;
    if (!kept.ok) return kept;
    changed();
    const books = await store.readBooks(now());
    return books.ok ? books : failed({ code: 'kept-but-not-read' });
  };
}
