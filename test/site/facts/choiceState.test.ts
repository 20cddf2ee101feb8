// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { choiceState } from '../../../src/site/facts/choiceState';
import { pageFrom } from '../../support/site/pageFrom';

const CHOSEN = '<i class="checked-checkbox"></i>';
const OPEN = '<i class="empty-checkbox"></i>';
const OTHER = '<input type="radio" name="method">';

/** The state of a page's first box. The box is wrapped in this many cells, with something beside all of them. */
function stateOf(beside: string, levels: number, inside = '') {
  const box = `<input type="checkbox" id="box">${inside}`;
  const wrapped = `${'<table><tbody><tr><td>'.repeat(levels)}${box}${'</td></tr></tbody></table>'.repeat(levels)}`;
  const page = pageFrom(`<body><form><div>${wrapped}${beside}</div></form></body>`);
  return choiceState(page.querySelector('#box') as Element);
}

describe('a box whose state is drawn beside it', () => {
  test.each([0, 1, 2, 4])('has the state of its drawing if it is wrapped in %i tables', (levels) => {
    expect(stateOf(CHOSEN, levels)).toBe(true);
    expect(stateOf(OPEN, levels)).toBe(false);
    expect(stateOf(CHOSEN + OPEN, levels)).toBe(null);
  });

  test('does not have the state of a drawing beside another choice', () => {
    expect(stateOf(OTHER + CHOSEN, 0)).toBe(false);
    expect(stateOf(CHOSEN, 1, OTHER)).toBe(false);
  });
});
