import type { OneClickSettingsReading } from '../../core/page/pageReading';
import { read, unreadable } from '../../core/page/reading';
import { isShown } from '../dom/shown';
import { allIn, parentOf } from '../dom/tree';
import { ONE_CLICK_SWITCH, ONE_CLICK_TOGGLES } from '../locators/account';

/** Whether a part of the switch says that it is on; null where it says nothing. */
function stateOf(element: Element): boolean | null {
  const pressed = element.getAttribute('aria-checked');
  return pressed === 'true' ? true : pressed === 'false' ? false : null;
}

/**
 * Reads the page on which 1-Click is switched on and off. The tick box behind the switch is drawn over, so that the
 * page around it has to be in sight, not the box itself; what the switch says of itself must not differ from it.
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
