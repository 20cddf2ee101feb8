/** A document as a browser would make it from the text. No script in it runs, and no frame is loaded. */
export function pageFrom(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<(\/?)iframe\b/gi, '<$1x-iframe'), 'text/html');
}
