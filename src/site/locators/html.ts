/** What HTML and ARIA mean on any page. These need no page of the shop as a source. */

/** From these elements outwards, an element contains several things. */
export const CONTAINERS = 'form,body';
export const FORM = 'form';
export const INPUT = 'input';
export const LINK = 'a[href]';
export const LINE_BREAK = 'br';
export const CELLS = 'td,th';
export const ROW_ELEMENTS = 'li,tr';
export const WORDS = 'span,div,p,label,h2,h3,h4';
export const SUBMIT_WITH_WORDS = 'input[type="submit"][value]';
export const NOT_TO_CHANGE = '[aria-disabled="true"]';
export const BUSY = '[aria-busy="true"]';

/** Elements that can take the focus. */
export const FOCUSABLE = 'button,input:not([type="hidden"]),a[href],[tabindex]';

/** Elements that hide their contents. */
export const HIDDEN_BY_HTML =
  '[hidden],template,noscript,details:not([open]) > :not(summary),[style*="display:none"],[style*="display: none"]';

/** Elements that are invisible. Unlike with the elements above, an element inside of them can make itself visible. */
export const INVISIBLE = '[style*="visibility:hidden"],[style*="visibility: hidden"]';
export const SAYS_VISIBILITY = '[style*="visibility:"]';

/** Elements whose text is not for people. */
export const CODE = 'script,style';

/** Elements with a line or a cell of their own. Inline elements may be pieces of one number. */
export const BLOCK = /^(?:br|div|dd|dl|dt|fieldset|h\d|hr|legend|li|ol|p|section|table|td|th|tr|ul)$/;
