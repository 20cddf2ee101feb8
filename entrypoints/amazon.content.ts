import { defineContentScript } from 'wxt/utils/define-content-script';
import { reader } from '../src/content/readerSlot';
import { startScout } from '../src/content/scout';
import { REAL_TIME } from '../src/content/watch';
import { matchPatterns } from '../src/core/marketplaces/marketplaces';
import { ask, onTabCall } from '../src/messages/ask';
import { extensionIsGone } from '../src/platform/contentRuntime';

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    startScout({ window, clock: REAL_TIME, reader, ask, onTabCall, isGone: extensionIsGone });
  },
});
