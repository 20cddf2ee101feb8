import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { currentStage } from '../src/messages/stage';
import { extensionIsGone } from '../src/platform/contentRuntime';
import { mountNotice } from '../src/ui/notice/mountNotice';
import { isInSight } from '../src/ui/notice/sight';

const RUNS = Symbol.for('balance-first.notice');

/** Injected into a frame when there is something to say there. If it is injected a second time, it does nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNS]?: true };
  const stage = currentStage();
  if (stage === null || world[RUNS]) return;
  world[RUNS] = true;
  mountNotice(stage, {
    page: document,
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    isByPerson: (event) => event.isTrusted,
    isInSight,
    isGone: extensionIsGone,
  });
});
