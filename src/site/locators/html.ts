/** What HTML and ARIA mean on any page. No page of the shop is needed to know these. */

/** From these on a page has only containers of several things. */
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

/** What can take the focus. */
export const FOCUSABLE = 'button,input:not([type="hidden"]),a[href],[tabindex]';

/** What keeps its contents out of sight. */
export const HIDDEN_BY_HTML =
  '[hidden],template,noscript,details:not([open]) > :not(summary),[style*="display:none"],[style*="display: none"]';

/** Unlike those, what stands inside such an element may show itself. */
export const INVISIBLE = '[style*="visibility:hidden"],[style*="visibility: hidden"]';
export const SAYS_VISIBILITY = '[style*="visibility:"]';

/** No words for anybody. */
export const CODE = 'script,style';

/** Elements that stand on lines or in cells of their own. Inline ones may be pieces of one number. */
export const BLOCK = /^(?:br|div|dd|dl|dt|fieldset|h\d|hr|legend|li|ol|p|section|table|td|th|tr|ul)$/;
