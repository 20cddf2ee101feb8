import type { Extension } from '../platform/extension';

/** The notice as the build names it: entrypoints/notice. */
const NOTICE = 'notice.js';

/** Brings the notice into one frame. Where that fails (the page is gone, access was taken back) the page goes on without. */
export async function injectNotice(extension: Pick<Extension, 'inject'>, tab: number, frame: number): Promise<void> {
  try {
    await extension.inject(tab, frame, NOTICE);
  } catch {
    // Nobody to tell: the frame that would show it is the one that cannot be reached.
  }
}
