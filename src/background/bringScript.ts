import type { PageFamily } from '../core/page/pageFamily';
import type { Extension } from '../platform/extension';

/** The scripts that are brought into a frame on demand, as the build names them after their entrypoints. */
export type BroughtScript = `${PageFamily}Reader.js` | 'notice.js';

/** Brings a script into one frame. Where that fails (the page is gone, access was taken back) the page goes on without. */
export async function bringScript(
  extension: Pick<Extension, 'inject'>,
  script: BroughtScript,
  tab: number,
  frame: number,
): Promise<void> {
  try {
    await extension.inject(tab, frame, script);
  } catch {
    // Nobody to tell: the frame that would run it is the one that cannot be reached.
  }
}
