import type { PageFamily } from '../core/page/pageFamily';
import type { Extension } from '../platform/extension';

/** The scripts that are brought into a frame on demand. The build names them after their entrypoints. */
export type BroughtScript = `${PageFamily}Reader.js` | 'notice.js';

/**
 * Brings a script into one frame. If that fails (the page is gone, access was taken back), the page continues without
 * it.
 */
export async function bringScript(
  extension: Pick<Extension, 'inject'>,
  script: BroughtScript,
  tab: number,
  frame: number,
): Promise<void> {
  try {
    await extension.inject(tab, frame, script);
  } catch {
    // Nobody can be told, because the script would have run in the frame that can't be reached.
  }
}
