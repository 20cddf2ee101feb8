import type { OneClickSettingsReading } from '../../core/page/pageReading';
import { read, unreadable } from '../../core/page/reading';
import { isShown } from '../dom/shown';
import { allIn, parentOf } from '../dom/tree';
import { ONE_CLICK_SWITCH, ONE_CLICK_TOGGLES } from '../locators/account';

/** Whether a part of the switch says that it is on; null where the part says nothing. */
function stateOf(element: Element): boolean | null {
  const pressed = element.getAttribute('aria-checked');
  return pressed === 'true' ? true : pressed === 'false' ? false : null;
}

/**
 * Reads the page on which 1-Click is switched on and off. The switch is drawn over its tick box. So the element around
 * the box must be visible, not the box itself. What the switch says must agree with the box.
 */
export function readOneClickSettings(document: Document): OneClickSettingsReading['facts'] {
  for (const [by, css] of Object.entries(ONE_CLICK_TOGGLES)) {
    const boxes = [...allIn<HTMLInputElement>(document, css)].filter((box) => {
      const around = parentOf(box);
      return around && isShown(around);
    });
    const switches = [...allIn(document, ONE_CLICK_SWITCH)];
    const states = new Set([...boxes.map(({ checked }) => checked), ...[...boxes, ...switches].map(stateOf)]);
    states.delete(null);
    if (boxes.length > 0 && states.size > 1) return { oneClick: unreadable('contradiction') };
    if (boxes[0]) return { oneClick: read(boxes[0].checked ? 'on' : 'off', by) };
  }
  return { oneClick: unreadable('missing') };
}
