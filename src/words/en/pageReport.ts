/** What the panel for page reports says, in English. */
export const pageReportEn = {
  title: 'Report how this page is built',
  nothingKnown: 'Nothing known is found on this page. It may be empty, or the shop may have rebuilt it.',
  why: 'If something is read wrong here, a report helps to fix it.',
  holds: 'It holds: the build of the page, what is ticked, words about money, and zeros for all digits.',
  holdsNot: 'It does not hold: names, addresses, goods, amounts, numbers of orders and cards, codes.',
  stays: 'It is neither kept nor sent. You see all of it here, and decide whether to copy it.',
  make: 'Make the report',
  making: 'Making the report.',
  whole: 'The whole report',
  cut: 'The page is larger than a report may be, so parts far from the money are left out.',
  copy: 'Copy report',
  copied: 'Copied. Paste it wherever you want to send it.',
  notCopied: 'Copying did not work. Select the text and copy it by hand.',
  failed: 'No report can be made of this page. Reload it once and try again.',
};

export type PageReportWords = typeof pageReportEn;
