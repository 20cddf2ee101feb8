// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Target } from '../../../src/core/page/pageReading';
import { en } from '../../../src/words/en/en';
import { usd } from '../../support/core/ruleCases';
import { element, heard, open, press } from '../../support/ui/noticeRig';
import { day } from '../../support/ui/sampleBooks';
import { SAMPLES } from '../../support/words/sampleAdvice';

const unused = SAMPLES['balance-unused'];
const click = SAMPLES['one-click-bypass'];
const ending = SAMPLES['credit-expiring'];
const sight = { layout: 'US review x', shown: { amount: usd(4110), used: false }, answer: 'asked' } as const;
const recorded = { entry: 'e', balance: usd(5000), before: usd(4110), leftOut: null };

describe('what is shown', () => {
  it('has the first advice in full and each other advice in one line', () => {
    const { one, all, rules, stage } = open({ advice: [unused, ending] });
    expect(rules()).toEqual(['balance-unused', 'credit-expiring']);
    expect(all('[data-severity="warn"][data-advice]')).toHaveLength(1);
    expect(one('.verdict').textContent).toBe('$41.10 of gift card balance stays unused; your card pays $60.99.');
    expect(all('dd').map((sum) => sum.textContent)).toEqual(['$41.10', '$60.99']);
    expect(one('[data-advice="credit-expiring"] summary').textContent).toContain('ends in 3 days');
    expect(one('.source').textContent).toContain("From Amazon's own text (amazon.com), read in May 2026.");
    expect(stage.seen('balance-unused', 'credit-expiring', 'odd-cents')).toEqual(['balance-unused', 'credit-expiring']);
  });

  it('has the mark of the rule at each further advice', () => {
    const { all } = open({ advice: [unused, ending, SAMPLES['balance-stale']] });
    expect(all('.slim .mark').map((mark) => mark.dataset.accent)).toEqual(['ending', 'plain']);
    expect(all('.slim .mark .icon')).toHaveLength(2);
  });

  it('is a named region in the reader’s language', () => {
    const { one } = open({ advice: [unused] }, {}, 'de-AT');
    expect(one('section').getAttribute('aria-label')).toBe(en.words.notice.name);
    expect(one('.place').lang).toBe('de-AT');
    expect(one('.verdict').textContent).toContain('Geschenkguthaben bleiben ungenutzt');
  });

  it('is not in the page while there is nothing to say, and appears when there is something', () => {
    const { host, stage, rules } = open({});
    expect(host()).toBeNull();
    stage.change({ advice: [unused] });
    expect(rules()).toEqual(['balance-unused']);
    stage.change({ advice: [] });
    expect(host()).toBeNull();
    expect(stage.seen('balance-unused')).toEqual([]);
  });

  it.each([
    ['undo', en.words.notice.failed.undo],
    ['snooze', en.words.notice.failed.snooze],
  ] as const)(
    'says that the %s was refused, though there is nothing else to say, until it is closed',
    (failed, sentence) => {
      const { one, stage, host } = open({ failed });
      expect(one('[data-failure]').textContent).toBe(sentence);
      one('[data-dismiss]').click();
      expect(stage.did).toEqual(['dismiss failure']);
      expect(host()).toBeNull();
    },
  );

  it('includes a recorded balance, which can be undone', () => {
    const { one, named, stage, host } = open({ recorded });
    expect(one('[data-recorded]').textContent).toContain('Balance noted: $50.00 (was $41.10).');
    named('Undo').click();
    expect(stage.did).toEqual(['undo']);
    expect(host()).toBeNull();
  });

  it('includes which row of a page kept its activity out of the notes, also for screen readers', () => {
    const { one } = open({ recorded: { ...recorded, leftOut: { why: 'order', day: day('2026-05-03'), row: 3 } } });
    const sentence = 'No activity is noted: row 4 (May 3, 2026) is newer than the row above.';
    expect(one('[data-recorded] [data-left-out]').textContent).toBe(sentence);
    vi.advanceTimersToNextTimer();
    expect(one('[role="status"]').textContent).toContain(sentence);
  });
});

describe('announcing', () => {
  it('puts the text into a region that was already there and empty', () => {
    const { one } = open({ advice: [unused] });
    expect(one('[role="status"]').textContent).toBe('');
    vi.advanceTimersToNextTimer();
    expect(one('[role="status"]').textContent).toContain('$41.10 of gift card balance');
    expect(one('[role="alert"]').textContent).toBe('');
  });

  it('uses an alert for advice that stops a press', () => {
    const { one } = open({ advice: [click] });
    vi.advanceTimersToNextTimer();
    expect(one('[role="alert"]').textContent).toContain('Buy Now may charge');
  });

  it('says only what is new', () => {
    const { one, stage } = open({ advice: [unused] });
    vi.advanceTimersToNextTimer();
    stage.change({ advice: [unused, ending] });
    vi.advanceTimersToNextTimer();
    expect(one('[role="status"]').textContent).toBe('Your $3.00 No-Rush credit ends in 3 days, on November 30.');
  });

  it('still says a waiting text when the same notice is shown again', () => {
    const { one, stage } = open({ advice: [unused] });
    stage.change({});
    vi.advanceTimersToNextTimer();
    expect(one('[role="status"]').textContent).toContain('$41.10');
  });
});

describe('a held press', () => {
  it('puts its advice first, says that it is held and moves the focus to the choice', () => {
    const { stage, rules, one, focused } = open({ advice: [unused, click] });
    element('order').focus();
    expect(focused()).toBeNull();
    stage.change({ held: 'one-click-bypass' });
    expect(rules()).toEqual(['one-click-bypass', 'balance-unused']);
    expect(one('.held').textContent).toBe(en.words.notice.held);
    expect(focused()?.textContent).toBe(en.words.notice.backToPage);
  });

  it('takes the focus once for each hold, and nothing else takes it', () => {
    const { stage, focused } = open({ advice: [click] });
    element('order').focus();
    stage.change({ advice: [click, unused] });
    expect(focused()).toBeNull();
    stage.change({ held: 'one-click-bypass' });
    element('order').focus();
    stage.change({ advice: [click, ending] });
    expect(focused()).toBeNull();
  });

  it.each(['button', 'Escape in the notice', 'Escape in the page'])('is left by %s', (way) => {
    const { stage, named, focused, all } = open({ advice: [click], held: 'one-click-bypass' });
    if (way === 'button') named(en.words.notice.backToPage).click();
    else {
      if (way === 'Escape in the page') element('order').focus();
      expect(press('Escape', focused() ?? element('order')).defaultPrevented).toBe(true);
    }
    expect(stage.did).toEqual(['leave']);
    expect(all('.held')).toHaveLength(0);
    expect(stage.seen('one-click-bypass')).toEqual(['one-click-bypass']);
  });

  it('is left before its advice is dismissed', () => {
    const { stage, one } = open({ advice: [click], held: 'one-click-bypass' });
    one('[data-dismiss]').click();
    expect(stage.did).toEqual(['leave', 'dismiss one-click-bypass']);
    expect(stage.seen('one-click-bypass')).toEqual([]);
  });
});

describe('going away', () => {
  it('dismisses everything that is shown at once', () => {
    const { stage, one, host } = open({ advice: [unused, ending], recorded });
    one('[data-dismiss]').click();
    expect(stage.did).toEqual(['dismiss balance-unused', 'dismiss credit-expiring', 'dismiss recorded']);
    expect(host()).toBeNull();
  });

  it('happens by Escape when the focus is in the notice, and gives the focus back', () => {
    const { one, host } = open({ advice: [unused] });
    element('order').focus();
    one('[data-dismiss]').dispatchEvent(
      new FocusEvent('focusin', { bubbles: true, composed: true, relatedTarget: element('order') }),
    );
    one('[data-dismiss]').focus();
    press('Escape', one('[data-dismiss]'));
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(element('order'));
  });

  it("leaves the page's own Escape alone", () => {
    const { host } = open({ advice: [unused] });
    const event = press('Escape', element('order'));
    expect(event.defaultPrevented).toBe(false);
    expect(heard).toContain('keydown');
    expect(host()).not.toBeNull();
  });

  it.each([
    [en.words.notice.snoozeFor.page, 'page'],
    [en.words.notice.snoozeFor.hour, 'hour'],
    [en.words.notice.snoozeFor.day, 'day'],
    [en.words.notice.snoozeFor.rule, 'rule'],
  ])('snoozes a rule: %s', (label, span) => {
    const { stage, named, one, all } = open({ advice: [unused, ending] });
    const opener = named(en.words.notice.snooze);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(one(`#${opener.getAttribute('aria-controls')}`).hidden).toBe(true);
    opener.click();
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(all('.choices:not([hidden])')).toHaveLength(1);
    named(label).click();
    expect(stage.did).toEqual([`snooze balance-unused ${span}`]);
    expect(stage.seen('balance-unused', 'credit-expiring')).toEqual(['credit-expiring']);
  });

  it.each([
    ['balance-unused', en.words.notice.thisTime.leave, 'leave'],
    ['one-click-bypass', en.words.notice.thisTime.leave, 'leave'],
    ['reserve-drain', en.words.notice.thisTime.use, 'use'],
  ] as const)('does it differently for this order only: %s', (rule, label, wish) => {
    const { stage, named } = open({ advice: [SAMPLES[rule], ending], held: rule });
    named(label).click();
    expect(stage.did).toEqual(['leave', `this time ${wish} ${rule}`]);
  });

  it('offers no choice for this order if the advice has none', () => {
    expect(open({ advice: [ending] }).all('[data-this-time]')).toEqual([]);
  });

  it('ignores a press if the shopper may not have seen what they pressed', () => {
    const { stage, named, world } = open({ advice: [unused] });
    world.inSight = false;
    named(en.words.notice.thisTime.leave).click();
    expect(stage.did).toEqual([]);
  });

  it('closes the snooze choices first when Escape is pressed', () => {
    const { stage, named, focused } = open({ advice: [unused] });
    named(en.words.notice.snooze).click();
    named(en.words.notice.snoozeFor.day).focus();
    press('Escape', named(en.words.notice.snoozeFor.day));
    expect(named(en.words.notice.snooze).getAttribute('aria-expanded')).toBe('false');
    expect(focused()).toBe(named(en.words.notice.snooze));
    expect(stage.did).toEqual([]);
  });
});

describe('show me where', () => {
  it('is offered only if the place is found', () => {
    expect(open({ advice: [unused] }).all('[data-show]')).toHaveLength(0);
  });

  it('outlines the control without touching it, until the next click', () => {
    const gift = element('gift');
    vi.spyOn(gift, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 300, 40));
    const before = gift.outerHTML;
    const { one } = open({ advice: [unused] }, { 'gift-control': gift });
    one('[data-show]').click();
    expect(one('.ring').hidden).toBe(false);
    expect(one('.ring').style.transform).toBe('translate(10px, 20px)');
    expect(gift.outerHTML).toBe(before);
    document.body.click();
    expect(one('.ring').hidden).toBe(true);
  });

  it('is withdrawn if the place has disappeared meanwhile', () => {
    const places: Partial<Record<Target, Element>> = { 'gift-control': element('gift') };
    const { one, all } = open({ advice: [unused] }, places);
    delete places['gift-control'];
    one('[data-show]').click();
    expect(all('[data-show]')).toHaveLength(0);
  });
});

describe('the question whether a reading matches', () => {
  it('is one line with two answers, even if there is nothing else to say, and is read out', () => {
    const { one, all, rules } = open({ sight });
    const line = 'Gift card balance: $41.10, not used for this order. Does this match what you see?';
    expect(one('[data-sight] .slim-verdict').textContent).toBe(line);
    expect(all('[data-sight] button').map((button) => button.textContent)).toEqual([en.words.sight.yes, 'No']);
    expect(rules()).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(one('[role="status"]').textContent).toContain(line);
  });

  it.each(['yes', 'no'] as const)('is answered with %s by one press', (answer) => {
    const { one, stage, host } = open({ sight });
    one(`[data-matches="${answer}"]`).click();
    expect(stage.did).toEqual([`answer sight ${answer}`]);
    expect(host()).toBeNull();
  });

  it('is shown beside advice, leads to the popup after "no", and is removed with the notice', () => {
    const { one, all, stage, host } = open({ advice: [unused], sight: { ...sight, answer: 'doubted' } });
    expect(one('[data-sight]').textContent).toBe(en.words.sight.doubted);
    expect(all('[data-sight] button')).toEqual([]);
    one('[data-dismiss]').click();
    expect(stage.did).toEqual(['dismiss balance-unused', 'dismiss sight']);
    expect(host()).toBeNull();
  });
});
