/** Something that a page does to a visible notice. The host is `balance-first`, and the button is `#buy-now-button`. */
export interface Trick {
  readonly name: string;
  /** A script of the page that runs when the notice is there. */
  readonly script: string;
  /** Whether an honest page may do this too. The press must be held anyway. */
  readonly honest?: true;
}

const HOST = `const host = document.querySelector('balance-first');`;
const COVER = `
  const cover = document.createElement('div');
  cover.style.cssText = 'position:fixed;inset:0;margin:0;border:0;padding:0;width:100vw;height:100vh;max-width:none;max-height:none;background:crimson;z-index:2147483647;pointer-events:none';`;
const HOLE = `cover.style.clipPath = 'polygon(0 0,100% 0,100% 100%,55% 100%,55% 52%,0 52%)';`;
const DIALOG = (open: string, style = '') => `
  const dialog = document.createElement('dialog');
  dialog.style.cssText = '${style}';
  dialog.append(document.querySelector('#desktop_buybox'));
  document.body.append(dialog);
  ${open}`;
const style = (css: string) =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }));`;
const onHtml = (css: string) => `document.documentElement.style.cssText += ${JSON.stringify(css)};`;
const onHost = (css: string) => `${HOST} host.setAttribute('style', ${JSON.stringify(css)});`;
const again = (script: string, every = 5) => `setInterval(() => { ${script} }, ${every});`;
const movedInto = (make: string) => `${HOST} ${make} document.body.append(box); (box.inner ?? box).append(host);`;

const BY_STYLE: Trick[] = [
  { name: 'the property --room on html', script: onHtml('--room:0px') },
  { name: 'the property --room on the host', script: onHost('--room:0px') },
  {
    name: 'a registered --room',
    script: `CSS.registerProperty({name:'--room',syntax:'<length>',inherits:true,initialValue:'0px'});`,
  },
  { name: 'the property --tooth', script: onHtml('--tooth:900px') },
  { name: 'paper and ink of one color', script: onHtml('--paper:#fff;--ink:#fff;--on-ink:#fff;--ink-soft:#fff') },
  { name: 'text without a size', script: onHtml('--text:0px;--text-verdict:0px;--text-money:0px;font-size:0') },
  { name: 'no space', script: onHtml('--space-4:100vw;--space-2:100vw') },
  { name: 'zoom 0.02 on html', script: onHtml('zoom:0.02') },
  { name: 'zoom 0.3 on html', script: onHtml('zoom:0.3') },
  { name: 'zoom 12 on html', script: onHtml('zoom:12') },
  { name: 'zoom on the host', script: onHost('zoom:0.02') },
  { name: 'html without opacity', script: onHtml('opacity:0') },
  { name: 'html without a display', script: style('html{display:none}') },
  { name: 'html hidden, its body shown', script: style('html{visibility:hidden}body{visibility:visible}') },
  { name: 'html that is scaled away', script: onHtml('transform:scale(0)') },
  { name: 'html that is moved away', script: onHtml('transform:translateX(-300vw)') },
  { name: 'html that is clipped', script: onHtml('clip-path:inset(0 50% 50% 0)') },
  { name: 'html that is masked', script: onHtml('mask:linear-gradient(#0000,#0000)') },
  { name: 'html that is filtered away', script: onHtml('filter:opacity(0)') },
  { name: 'html whose content is skipped', script: onHtml('content-visibility:hidden') },
  { name: 'html that contains everything', script: onHtml('contain:strict;height:300px;overflow:hidden') },
  { name: 'html that blends', script: onHtml('mix-blend-mode:difference;background:#fff') },
  { name: 'the host without a display', script: style('balance-first{display:none!important}') },
  { name: 'the host hidden', script: style('balance-first{visibility:hidden!important;opacity:0!important}') },
  {
    name: 'the host clipped',
    script: style('balance-first{clip-path:inset(100%)!important;mask:linear-gradient(#0000,#0000)!important}'),
  },
  {
    name: 'the host moved away',
    script: style('balance-first{left:-4000px!important;transform:translate(-4000px)!important}'),
  },
  { name: 'the host below everything', script: style('balance-first{z-index:-1!important;position:static!important}') },
  { name: 'the host without presses', script: style('balance-first{pointer-events:none!important}') },
  { name: 'the backdrop of the host', script: style('balance-first::backdrop{background:crimson;opacity:1}') },
  {
    name: 'an animation of the host',
    script: `${HOST} host.animate([{opacity:0,transform:'scale(0)'}],{duration:1,fill:'forwards'});`,
  },
  {
    name: 'an endless animation of html',
    script: `document.documentElement.animate([{opacity:0},{opacity:0}],{duration:1e6,fill:'both'});`,
  },
];

const BY_ATTRIBUTE: Trick[] = [
  { name: 'the host hidden by attribute', script: `${HOST} host.hidden = true;` },
  { name: 'the host inert', script: `${HOST} host.inert = true;` },
  { name: 'html inert', script: `document.documentElement.inert = true;` },
  { name: 'the host inert again and again', script: `${HOST} ${again('host.inert = true;')}` },
  { name: 'the host no popover', script: `${HOST} host.removeAttribute('popover');` },
  { name: 'the host an automatic popover', script: `${HOST} host.popover = 'auto';` },
  { name: 'the popover closed', script: `${HOST} host.hidePopover();` },
  {
    name: 'the popover closed and covered',
    script: `${HOST} host.hidePopover(); ${COVER} document.body.append(cover);`,
  },
  { name: 'the popover closed again and again', script: `${HOST} ${again('try { host.hidePopover(); } catch {}')}` },
  { name: 'the popover closed, html without opacity', script: `${HOST} host.hidePopover(); ${onHtml('opacity:0')}` },
  {
    name: 'no popover may open',
    script: `${HOST} window.addEventListener('beforetoggle', (event) => event.preventDefault(), true); host.hidePopover(); ${COVER} document.body.append(cover);`,
  },
  { name: 'the host in a slot', script: `${HOST} host.slot = 'nowhere'; document.documentElement.append(host);` },
];

const BY_MOVING: Trick[] = [
  { name: 'taken out', script: `${HOST} host.remove();` },
  { name: 'taken out again and again', script: again(`document.querySelector('balance-first')?.remove();`) },
  {
    name: 'taken out at once, always',
    script: `new MutationObserver(() => document.querySelector('balance-first')?.remove()).observe(document, { childList: true, subtree: true }); document.querySelector('balance-first').remove();`,
  },
  {
    name: 'moved into what is not drawn',
    script: movedInto(`const box = document.createElement('div'); box.style.display = 'none';`),
  },
  {
    name: 'moved into what is inert',
    script: movedInto(`const box = document.createElement('div'); box.inert = true;`),
  },
  {
    name: 'moved into a shadow host without a slot',
    script: movedInto(`const box = document.createElement('div'); box.attachShadow({ mode: 'open' });`),
  },
  { name: 'moved into a closed detail', script: movedInto(`const box = document.createElement('details');`) },
  {
    name: 'moved into a closed root',
    script: movedInto(`const box = document.createElement('div'); box.inner = box.attachShadow({ mode: 'closed' });`),
  },
  {
    name: 'moved into a template',
    script: movedInto(`const box = document.createElement('template'); box.inner = box.content;`),
  },
  {
    name: 'moved into a picture',
    script: movedInto(`const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');`),
  },
  { name: 'moved into a canvas', script: movedInto(`const box = document.createElement('canvas');`) },
  {
    name: 'moved into a frame',
    script: `${HOST} const frame = document.createElement('iframe'); frame.style.cssText = 'width:1px;height:1px'; document.body.append(frame); frame.contentDocument.body.append(host);`,
  },
  {
    name: 'moved into a document of its own',
    script: `${HOST} document.implementation.createHTMLDocument('').body.append(host);`,
  },
  {
    name: 'html replaced',
    script: `document.replaceChild(document.documentElement.cloneNode(false), document.documentElement).childNodes.length; document.documentElement.append(...[]);`,
  },
];

const BY_COVERING: Trick[] = [
  {
    name: 'a cover below the top layer',
    script: `${COVER} cover.style.pointerEvents = 'auto'; ${HOLE} document.body.append(cover);`,
  },
  {
    name: 'a popover over it',
    script: `${COVER} cover.style.pointerEvents = 'auto'; ${HOLE} cover.popover = 'manual'; document.body.append(cover); cover.showPopover();`,
  },
  {
    name: 'a popover over it that lets presses through',
    script: `${COVER} cover.popover = 'manual'; document.body.append(cover); cover.showPopover();`,
  },
  {
    name: 'a popover over it, again and again',
    script: `${COVER} cover.popover = 'manual'; document.body.append(cover); ${again('cover.hidePopover(); cover.showPopover();')}`,
  },
  {
    name: 'another popover over it each time',
    script: again(
      `${COVER} cover.popover = 'manual'; document.body.append(cover); cover.showPopover(); window.last?.remove(); window.last = cover;`,
      10,
    ),
  },
  {
    name: 'an empty popover whose child covers it',
    script: `${COVER} const box = document.createElement('div'); box.popover = 'manual'; box.style.cssText = 'border:0;padding:0;width:0;height:0;overflow:visible'; box.append(cover); document.body.append(box); ${again('box.hidePopover(); box.showPopover();')}`,
  },
  {
    name: 'a popover when the focus moves',
    script: `${COVER} cover.popover = 'manual'; document.body.append(cover); for (const type of ['focus','blur']) window.addEventListener(type, () => { cover.hidePopover(); cover.showPopover(); }, true);`,
  },
  {
    name: 'a popover when the pointer comes near',
    script: `${COVER} cover.popover = 'manual'; document.body.append(cover); window.addEventListener('pointermove', () => { cover.hidePopover(); cover.showPopover(); }, true);`,
  },
  {
    name: 'a popover that answers ours',
    script: `${COVER} cover.popover = 'manual'; document.body.append(cover); window.addEventListener('toggle', (event) => { if (event.target === cover) return; cover.hidePopover(); cover.showPopover(); }, true);`,
  },
  {
    name: 'a modal dialog over everything',
    script: `${COVER} const dialog = document.createElement('dialog'); dialog.style.cssText = cover.style.cssText; document.body.append(dialog); dialog.showModal(); const button = document.querySelector('#buy-now-button'); dialog.append(document.querySelector('#desktop_buybox'));`,
  },
  {
    name: 'the focus taken back at once',
    script: `window.addEventListener('focus', () => document.querySelector('#buy-now-button').focus(), true); document.addEventListener('focusin', () => document.querySelector('#buy-now-button').focus(), true);`,
  },
];

const HONEST: Trick[] = [
  { name: 'nothing', script: '', honest: true },
  { name: 'a modal dialog with the button in it', script: DIALOG('dialog.showModal();', 'width:360px'), honest: true },
  {
    name: 'a small modal dialog',
    script: DIALOG('dialog.showModal();', 'width:240px;height:320px;overflow:auto;transform:translateX(0)'),
    honest: true,
  },
  {
    name: 'a dialog that is not modal',
    script: DIALOG('dialog.show();', 'z-index:2147483647;width:360px'),
    honest: true,
  },
  {
    name: 'a popover with the button in it',
    script: `const box = document.createElement('div'); box.popover = 'auto'; box.append(document.querySelector('#desktop_buybox')); document.body.append(box); box.showPopover();`,
    honest: true,
  },
  {
    name: 'a popover in a modal dialog',
    script: `${DIALOG('dialog.showModal();', 'width:500px;height:600px')} const box = document.createElement('div'); box.popover = 'auto'; box.append(document.querySelector('#desktop_buybox')); dialog.append(box); box.showPopover();`,
    honest: true,
  },
  {
    name: 'a modal dialog over a modal dialog',
    script: `const first = document.createElement('dialog'); document.body.append(first); first.showModal(); ${DIALOG('dialog.showModal();', 'width:360px')}`,
    honest: true,
  },
  {
    name: 'a modal dialog that was closed again',
    script: `const first = document.createElement('dialog'); document.body.append(first); first.showModal(); setTimeout(() => first.close(), 30);`,
    honest: true,
  },
  {
    name: 'a modal dialog that was taken out',
    script: `const first = document.createElement('dialog'); document.body.append(first); first.showModal(); setTimeout(() => first.remove(), 30);`,
    honest: true,
  },
  {
    name: 'a popover elsewhere on the page',
    script: `const tip = document.createElement('div'); tip.popover = 'manual'; tip.textContent = 'Free delivery'; tip.style.cssText = 'inset:10px auto auto 10px;margin:0'; document.body.append(tip); tip.showPopover();`,
    honest: true,
  },
  { name: 'a page at nine tenths of its size', script: onHtml('zoom:0.9'), honest: true },
];

/** What pages do to cover, shrink, move or hide a notice. Most of it is hostile, some of it is not. */
export const TRICKS: readonly Trick[] = [...HONEST, ...BY_STYLE, ...BY_ATTRIBUTE, ...BY_MOVING, ...BY_COVERING];
