import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { en } from '../../../src/words/en/en';
import { until } from '../../support/browsers/notice';
import { middleOf } from '../../support/e2e/pressedProduct';
import { inEachBrowser, toCheckout } from '../../support/e2e/scene';

/** Texts of the notice that are nowhere in the page itself. */
const OF_NOTICE = [
  en.words.notice.name,
  'of gift card balance stays unused',
  en.words.notice.showWhere,
  en.words.notice.snooze,
  en.words.notice.snoozeFor.rule,
];
const OF_PAGE = 'a make-believe shop';

/** Defines our element before the extension starts, in every way in which a class may ask for the shadow root. */
const DEFINES_US = `
  window.roots = [];
  const asked = (get) => { try { window.roots.push(get() ?? null); } catch { window.roots.push(null); } };
  customElements.define('balance-first', class extends HTMLElement {
    constructor() { super(); this.inside = this.attachInternals(); asked(() => this.inside.shadowRoot); }
    connectedCallback() { asked(() => this.inside.shadowRoot); asked(() => this.shadowRoot); setTimeout(() => asked(() => this.inside.shadowRoot), 50); }
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (...init) { const root = attach.apply(this, init); asked(() => this.localName === 'balance-first' ? root : null); return root; };
`;

inEachBrowser(
  (scene, name) => {
    /** Opens a checkout page with the shipped notice on it. The test finds the notice's place from outside. */
    async function noticed(first = ''): Promise<Page> {
      await scene.noteBalance(4110);
      const page = await scene.visit('/');
      if (first !== '') await page.evaluateOnNewDocument(first);
      await page.goto((await toCheckout(scene)).url());
      await page.bringToFront();
      await until(
        () => middleOf(page),
        (at) => at !== null,
        'the notice',
      );
      return page;
    }

    it('a page that defines our element does not receive the shadow root', async () => {
      const page = await noticed(DEFINES_US);
      const asked = () =>
        page.evaluate(() => (window as unknown as { roots: unknown[] }).roots.map((root) => root !== null));
      const roots = await until(asked, (all) => all.length >= 4 || name === 'firefox', 'the class to be used');
      expect(roots).not.toContain(true);
    });

    it('window.find finds no text of the notice', async () => {
      const page = await noticed();
      const found = (text: string) =>
        page.evaluate((wanted) => {
          getSelection()?.removeAllRanges();
          const { find } = window as unknown as { find(text: string): boolean };
          return find.call(window, wanted);
        }, text);
      expect(await found(OF_PAGE)).toBe(true);
      for (const text of OF_NOTICE) expect([text, await found(text)]).toEqual([text, false]);
    });

    it('no selection gives the text of the notice, or a node of it', async () => {
      const page = await noticed();
      // A text at the end of the page makes the page's selection continue into what follows.
      await page.evaluate(() => document.body.append('The end.'));
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      const texts = await page.evaluate(() => {
        const selection = getSelection() as Selection;
        const all = [selection.toString()];
        const take = () => {
          all.push(selection.toString());
          for (const node of [selection.anchorNode, selection.focusNode]) {
            if (node && node.getRootNode() !== document) all.push('A NODE OF THE NOTICE');
          }
        };
        const { find } = window as unknown as { find(text: string): boolean };
        selection.removeAllRanges();
        find.call(window, 'Balance First');
        take();
        selection.modify('extend', 'forward', 'documentboundary');
        take();
        document.execCommand('selectAll');
        take();
        document.designMode = 'on';
        document.execCommand('selectAll');
        take();
        document.designMode = 'off';
        selection.selectAllChildren(document.querySelector('balance-first') as Element);
        take();
        selection.collapse(document.body, 0);
        selection.modify('extend', 'forward', 'documentboundary');
        take();
        selection.collapse(document.body, document.body.childNodes.length);
        for (let step = 0; step < 40; step++) {
          selection.modify('extend', 'forward', 'line');
          take();
        }
        return all;
      });
      for (const text of texts) for (const wanted of [...OF_NOTICE, 'A NODE']) expect(text).not.toContain(wanted);
    });

    it('dragging the mouse over the notice selects nothing of it', async () => {
      const page = await noticed();
      const { x, y } = (await middleOf(page)) ?? { x: 0, y: 0 };
      await page.mouse.move(x - 140, y - 40);
      await page.mouse.down();
      await page.mouse.move(x + 140, y + 40, { steps: 6 });
      await page.mouse.up();
      const text = await page.evaluate(() => getSelection()?.toString() ?? '');
      for (const wanted of OF_NOTICE) expect(text).not.toContain(wanted);
    });

    it('carets, animations, copies and events give no access to the inside', async () => {
      const page = await noticed();
      const middle = (await middleOf(page)) ?? { x: 0, y: 0 };
      await page.evaluate(() => {
        const strange: string[] = [];
        (window as unknown as { strange: string[] }).strange = strange;
        const note = (event: Event) => {
          for (const node of event.composedPath()) {
            if (node instanceof Node && node.getRootNode() !== document) strange.push(event.type);
          }
        };
        for (const type of ['pointermove', 'pointerover', 'toggle', 'focus', 'animationstart'])
          window.addEventListener(type, note, true);
      });
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.move(middle.x + 10, middle.y + 10);
      const found = await page.evaluate(({ x, y }) => {
        const { caretRangeFromPoint } = document as unknown as {
          caretRangeFromPoint?(x: number, y: number): Range | null;
        };
        const nodes: (Node | null | undefined)[] = [
          document.caretPositionFromPoint?.(x, y)?.offsetNode,
          caretRangeFromPoint?.call(document, x, y)?.startContainer,
          ...document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target),
          ...(document.querySelector('balance-first')?.getAnimations({ subtree: true }) ?? []).map(
            ({ effect }) => (effect as KeyframeEffect).target,
          ),
        ];
        const copy = document.querySelector('balance-first')?.cloneNode(true) as Element | undefined;
        const html = document.documentElement.getHTML({ serializableShadowRoots: true });
        return {
          inside: nodes.filter((node) => node && node.getRootNode() !== document).length,
          text: `${copy?.outerHTML}${html}${document.documentElement.textContent}${document.documentElement.innerText}`,
          strange: (window as unknown as { strange: string[] }).strange,
        };
      }, middle);
      expect(found.inside).toBe(0);
      expect(found.strange).toEqual([]);
      for (const wanted of OF_NOTICE.slice(1)) expect(found.text).not.toContain(wanted);
    });
  },
  undefined,
  'production',
);
