// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/words/en/en';
import { open } from '../../support/ui/noticeRig';
import { SAMPLES } from '../../support/words/sampleAdvice';

/** Finds elements that have their own text in a form that the page can find. */
function findable(root: ShadowRoot): string[] {
  const all = [...root.querySelectorAll('*')].filter(({ localName }) => localName !== 'style');
  const holding = all.filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== ''),
  );
  return holding.filter((element) => element.closest('[inert]') === null).map((element) => element.outerHTML);
}

describe('no text of the notice can be found by a page', () => {
  it.each(Object.values(SAMPLES))('$rule', (advice) => {
    const recorded = {
      entry: 'e',
      balance: advice.stake ?? { minor: 1, currency: 'USD' },
      before: null,
      leftOut: null,
    } as const;
    const { host } = open({ advice: [{ ...advice, place: 'notice' }], recorded, held: advice.rule });
    vi.advanceTimersToNextTimer();
    expect(findable(host()?.shadowRoot as ShadowRoot)).toEqual([]);
  });
});

it('each text is there for screen readers, and names the element that it is in', () => {
  const { one, all, named } = open({ advice: [SAMPLES['balance-unused']] });
  expect(one('.verdict').getAttribute('aria-label')).toBe(one('.verdict').textContent);
  expect(named(en.words.notice.snooze).getAttribute('aria-label')).toBe(en.words.notice.snooze);
  expect(one('[data-dismiss]').getAttribute('aria-label')).toBe(en.words.notice.dismiss);
  for (const said of all('[data-said]')) expect(said.dataset.said).toBe(said.textContent);
});
