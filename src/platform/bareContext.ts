/**
 * Replaces WXT's context of content scripts. WXT's context sends an event on the page's document each time a script
 * starts, but the page must not notice us. We ask the browser instead whether the extension is gone.
 */
export class ContentScriptContext {}
