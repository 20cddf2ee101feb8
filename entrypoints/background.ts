import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start';
import { extension } from '../src/platform/extension';
import { openStore } from '../src/store/openStore';

export default defineBackground({
  type: 'module',
  main() {
    startBackground(extension, {
      store: openStore(),
      now: () => Date.now(),
      zone: () => Temporal.Now.timeZoneId(),
      randomId: () => crypto.randomUUID(),
    });
  },
});
