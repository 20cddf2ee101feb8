import { afterEach, beforeEach, vi } from 'vitest';
import type { Target } from '../../../src/core/page/pageReading';
import { mountNotice } from '../../../src/ui/notice/mountNotice';
import { fakeStage, type Opening } from './fakeStage';

/** What the page's own listeners heard since the test began. */
export const heard: string[] = [];
const hear = (event: Event) => heard.push(event.type);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  document.body.innerHTML = '<button id="order">Place your order</button><label id="gift">Use your $41.10</label>';
  heard.length = 0;
  for (const type of ['click', 'keydown', 'focusin']) document.addEventListener(type, hear);
});

afterEach(() => {
  for (const type of ['click', 'keydown', 'focusin']) document.removeEventListener(type, hear);
  for (const host of document.querySelectorAll('balance-first')) host.remove();
  vi.useRealTimers();
});

/** A notice in the page, with ways to look into it. */
export function open(opening: Opening, places: Partial<Record<Target, Element>> = {}, language = 'en-US') {
  const stage = fakeStage(opening, places, language);
  const world = { inSight: true, byPerson: true, gone: false };
  mountNotice(stage, {
    page: document,
    mode: 'open',
    isByPerson: () => world.byPerson,
    isInSight: () => world.inSight,
    isGone: () => world.gone,
  });
  const host = () => document.querySelector('balance-first') as HTMLElement | null;
  const all = (css: string) => [...(host()?.shadowRoot?.querySelectorAll<HTMLElement>(css) ?? [])];
  const one = (css: string): HTMLElement => {
    const [found] = all(css);
    if (!found) throw new Error(`The notice has no ${css}.`);
    return found;
  };
  const named = (text: string): HTMLElement => {
    const found = all('button').find((button) => button.textContent?.trim() === text);
    if (!found) throw new Error(`The notice has no button named ${text}.`);
    return found;
  };
  const rules = () => all('[data-advice]').map((element) => element.dataset.advice);
  const focused = () => (host()?.shadowRoot?.activeElement as HTMLElement | null) ?? null;
  return { stage, world, host, all, one, named, rules, focused };
}

export function press(key: string, on: EventTarget): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  on.dispatchEvent(event);
  return event;
}

export const element = (id: string) => document.getElementById(id) as HTMLElement;
