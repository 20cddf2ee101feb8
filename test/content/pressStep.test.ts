import { describe, expect, test } from 'vitest';
import { AT_REST, type PressEvent, type PressEventType, step } from '../../src/content/pressStep';

type Sketch = readonly [type: PressEventType, at: number, more?: Partial<PressEvent>];

const PLAIN: Omit<PressEvent, 'type' | 'at'> = {
  aim: 'buy-now',
  button: 0,
  clicks: 0,
  touch: false,
  key: '',
  repeat: false,
};

/** Plays events one after the other. Writes `s` for a swallowed event and `p` for a passed one. Counts the holds. */
function play(events: readonly Sketch[]): { fate: string; holds: number } {
  let state = AT_REST;
  let fate = '';
  let holds = 0;
  for (const [type, at, more] of events) {
    const verdict = step(state, { ...PLAIN, type, at, ...more });
    state = verdict.state;
    fate += verdict.swallow ? 's' : 'p';
    if (verdict.began?.held) holds += 1;
  }
  return { fate, holds };
}

const mouse = (at: number, clicks = 1, more: Partial<PressEvent> = {}): Sketch[] => [
  ['pointerdown', at, more],
  ['mousedown', at, { clicks, ...more }],
  ['pointerup', at + 80, more],
  ['mouseup', at + 80, { clicks, ...more }],
  ['click', at + 80, { clicks, ...more }],
];
const tap = (at: number, more: Partial<PressEvent> = {}): Sketch[] => [
  ['pointerdown', at, { touch: true, ...more }],
  ['touchstart', at, more],
  ['pointerup', at + 60, { touch: true, ...more }],
  ['touchend', at + 60, more],
  ['mousedown', at + 60, { clicks: 1, ...more }],
  ['mouseup', at + 60, { clicks: 1, ...more }],
  ['click', at + 360, { clicks: 1, touch: true, ...more }],
];
const enter = { key: 'Enter' };
const space = { key: ' ' };
const enterPress = (at: number, more: Partial<PressEvent> = {}): Sketch[] => [
  ['keydown', at, { ...enter, ...more }],
  ['keypress', at, { ...enter, ...more }],
  ['click', at + 1, more],
  ['submit', at + 1, more],
  ['keyup', at + 70, { ...enter, ...more }],
];
const free = { aim: 'free' } as const;
const elsewhere = { aim: 'elsewhere' } as const;
const notice = { aim: 'notice' } as const;

const CASES: readonly (readonly [name: string, events: readonly Sketch[], fate: string, holds: number])[] = [
  ['a mouse press is swallowed whole', mouse(0), 'sssss', 1],
  ['the second mouse press passes whole', [...mouse(0), ...mouse(900)], 'sssssppppp', 1],
  ['every later mouse press passes too', [...mouse(0), ...mouse(900), ...mouse(1800)], 'sssssppppp ppppp', 1],
  ['a press of nothing that is guarded passes', mouse(0, 1, free), 'ppppp', 0],
  ['a press outside the control passes', mouse(0, 1, elsewhere), 'ppppp', 0],
  ['a double click is one press', [...mouse(0), ...mouse(160, 2), ['dblclick', 240, { clicks: 2 }]], 'sssssssssss', 1],
  [
    'a double click soon after a held press passes whole',
    [...mouse(0), ...mouse(300), ...mouse(400, 2), ['dblclick', 480, { clicks: 2 }]],
    'sssss ppppp ppppp p',
    1,
  ],
  [
    'a double click soon after a held double click passes whole',
    [...mouse(0), ...mouse(100, 2), ...mouse(300), ...mouse(400, 2)],
    'sssss sssss ppppp ppppp',
    1,
  ],
  ['the click of a slow second press of a double click is swallowed', [...mouse(0), ...mouse(400, 2)], 'ssssspspss', 1],
  [
    'two quick clicks that the browser does not count together are two presses',
    [...mouse(0), ...mouse(160)],
    'sssss spppp',
    1,
  ],
  [
    'three clicks in a row never lock the control',
    [...mouse(0), ...mouse(300, 2), ...mouse(600, 3)],
    'ssssspspssppppp',
    1,
  ],
  ['the right mouse button passes', mouse(0, 1, { button: 2 }), 'ppppp', 0],
  [
    'the middle mouse button passes, even while a press is held',
    [...mouse(0).slice(0, 2), ['mousedown', 20, { button: 1, clicks: 1 }]],
    'ssp',
    1,
  ],
  [
    'a press that ends outside the control was the held press',
    [...mouse(0).slice(0, 2), ['pointerup', 90, elsewhere], ['mouseup', 90, elsewhere], ...mouse(900)],
    'ssssppppp',
    1,
  ],
  [
    'a touch that turns into scrolling is no press, so the next touch is held',
    [
      ['pointerdown', 0, { touch: true }],
      ['touchstart', 0],
      ['pointercancel', 40, { touch: true }],
      ['touchcancel', 41],
      ...tap(200),
      ...tap(1200),
    ],
    'ssss sssssss ppppppp',
    2,
  ],
  ['a tap is swallowed whole, with its late click', tap(0), 'sssssss', 1],
  ['the second tap passes whole', [...tap(0), ...tap(900)], 'sssssssppppppp', 1],
  ['a double tap is one press', [...tap(0).slice(0, 4), ...tap(150)], 'sssssssssss', 1],
  [
    'a second tap soon after the click of the first tap is a part of the first press',
    [...tap(0).slice(0, 6), ['click', 61, { clicks: 1, touch: true }], ...tap(200)],
    'sssssss sssssss',
    1,
  ],
  [
    'a quick press after a press that ended outside passes after its first event',
    [...mouse(0).slice(0, 4), ...mouse(200)],
    'ssss spppp',
    1,
  ],
  ['Enter is swallowed with all events that it causes', enterPress(0), 'sssss', 1],
  ['the second Enter passes', [...enterPress(0), ...enterPress(300)], 'sssssppppp', 1],
  [
    'Space is swallowed with the click that comes when it is released',
    [
      ['keydown', 0, space],
      ['keypress', 0, space],
      ['keyup', 90, space],
      ['click', 91],
    ],
    'ssss',
    1,
  ],
  [
    'a key that stays down is one press, wherever the focus goes',
    [
      ['keydown', 0, enter],
      ['keydown', 500, { ...enter, ...notice, repeat: true }],
      ['keydown', 530, { ...enter, ...notice, repeat: true }],
      ['keyup', 560, { ...enter, ...notice }],
      ...enterPress(900),
    ],
    'ssssppppp',
    1,
  ],
  [
    'a key that was down before its control had the focus is held',
    [
      ['keydown', 0, { ...enter, repeat: true }],
      ['click', 1],
    ],
    'ss',
    1,
  ],
  [
    'other keys pass',
    [
      ['keydown', 0, { key: 'a' }],
      ['keyup', 50, { key: 'a' }],
      ['keydown', 90, { key: 'Tab' }],
    ],
    'ppp',
    0,
  ],
  [
    'Enter in a field clicks the button of the form, and this click and the repeats of the key are held',
    [
      ['keydown', 0, { ...enter, ...elsewhere }],
      ['click', 1],
      ['keydown', 500, { ...enter, ...elsewhere, repeat: true }],
      ['keyup', 600, { ...enter, ...elsewhere }],
      ['keydown', 900, { ...enter, ...elsewhere }],
      ['click', 901],
      ['submit', 901],
    ],
    'psssppp',
    1,
  ],
  [
    'Enter in a form without a button submits the form, and this submit is held',
    [
      ['keydown', 0, { ...enter, ...elsewhere }],
      ['submit', 1],
      ['keydown', 500, { ...enter, ...elsewhere, repeat: true }],
      ['keyup', 600, { ...enter, ...elsewhere }],
    ],
    'psss',
    1,
  ],
  [
    'a lone click of assistive technology is a press',
    [
      ['click', 0],
      ['click', 300],
      ['submit', 300],
    ],
    'spp',
    1,
  ],
  [
    'a simulated mouse without a pointer is a press',
    [
      ['mousedown', 0, { clicks: 1 }],
      ['mouseup', 1, { clicks: 1 }],
      ['click', 1, { clicks: 1 }],
      ['click', 600],
    ],
    'sssp',
    1,
  ],
  [
    'a click on the label of the control is held, with the second click of a double click',
    [
      ...mouse(0, 1, elsewhere),
      ['click', 80, { clicks: 1 }],
      ...mouse(150, 2, elsewhere),
      ['click', 230, { clicks: 2 }],
      ['click', 900, { clicks: 1 }],
    ],
    'ppppp s ppppp sp',
    1,
  ],
  [
    'a lone submit is a press',
    [
      ['submit', 0],
      ['submit', 300],
    ],
    'sp',
    1,
  ],
  [
    'a submit right after a held press is a part of it, and a later submit is the next press',
    [...mouse(0), ['submit', 90], ['submit', 400]],
    'ssssssp',
    1,
  ],
  [
    'a press whose first event passed passes whole',
    [
      ['pointerdown', 0, free],
      ['mousedown', 0, { ...free, clicks: 1 }],
      ['pointerup', 80],
      ['mouseup', 80, { clicks: 1 }],
      ['click', 80, { clicks: 1 }],
      ['submit', 80],
    ],
    'pppppp',
    0,
  ],
  [
    'each control is held once',
    [...mouse(0), ...mouse(900, 1, { aim: 'one-click' }), ...mouse(1800, 1, { aim: 'one-click' })],
    'ssssssssssppppp',
    2,
  ],
  [
    'every press passes when nothing is guarded any more',
    [...mouse(0, 1, free), ...mouse(900, 1, free)],
    'pppppppppp',
    0,
  ],
  [
    'Enter on a button of the notice gives the focus back, and repeats of the key order nothing',
    [
      ...enterPress(0),
      ['keydown', 2000, { ...enter, ...notice }],
      ['click', 2001, notice],
      ['keydown', 2500, { ...enter, repeat: true }],
      ['keydown', 2530, { ...enter, ...free, repeat: true }],
      ['keyup', 2560, enter],
      ...enterPress(3000),
    ],
    'sssss ppssp ppppp',
    1,
  ],
  [
    'the second click on a notice that disappeared does not press what is under it',
    [...mouse(0), ...mouse(2000, 1, notice), ...mouse(2300, 2, free)],
    'sssss ppppp pspss',
    1,
  ],
];

describe('one press is held, whatever its events are', () => {
  test.each(CASES)('%s', (_, events, fate, holds) => {
    expect(play(events)).toEqual({ fate: fate.replaceAll(' ', ''), holds });
  });
});
