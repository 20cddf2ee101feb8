import { defineContentScript } from 'wxt/utils/define-content-script';
import { startScout } from '../src/content/scout';
import { REAL_TIME } from '../src/content/watch';
import { matchPatterns } from '../src/core/marketplaces';
import { ask, extensionIsGone, onTabCall } from '../src/platform/contentRuntime';
import { readPage } from '../src/site/readPage';

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    startScout({ window, clock: REAL_TIME, read: readPage, ask, onTabCall, isGone: extensionIsGone });
  },
});
