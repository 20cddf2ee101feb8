// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { choiceState } from '../../../src/site/facts/choiceState';
import { pageFrom } from '../../support/site/pageFrom';

const CHOSEN = '<i class="checked-checkbox"></i>';
const OPEN = '<i class="empty-checkbox"></i>';
const OTHER = '<input type="radio" name="method">';

/** What the first box of a page is, where it is wrapped in so many cells and has something beside all of them. */
function stateOf(beside: string, levels: number, inside = '') {
  const box = `<input type="checkbox" id="box">${inside}`;
  const wrapped = `${'<table><tbody><tr><td>'.repeat(levels)}${box}${'</td></tr></tbody></table>'.repeat(levels)}`;
  const page = pageFrom(`<body><form><div>${wrapped}${beside}</div></form></body>`);
  return choiceState(page.querySelector('#box') as Element);
}

describe('a box whose state is drawn beside it', () => {
  test.each([0, 1, 2, 4])('is what its drawing says when it is wrapped in %i tables', (levels) => {
    expect(stateOf(CHOSEN, levels)).toBe(true);
    expect(stateOf(OPEN, levels)).toBe(false);
    expect(stateOf(CHOSEN + OPEN, levels)).toBe(null);
  });

  test('is not what the drawing beside another choice says', () => {
    expect(stateOf(OTHER + CHOSEN, 0)).toBe(false);
    expect(stateOf(CHOSEN, 1, OTHER)).toBe(false);
  });
});
