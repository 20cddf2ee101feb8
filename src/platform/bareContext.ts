/**
 * Takes the place of WXT's context of content scripts, which tells the page of every start by an event on its
 * document. The page is to notice nothing of us, and whether the extension is gone is asked of the browser.
 */
export class ContentScriptContext {}
