/** A document as the browser would have made it of the text; nothing in it runs, and no frame is loaded. */
export function pageFrom(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<(\/?)iframe\b/gi, '<$1x-iframe'), 'text/html');
}
