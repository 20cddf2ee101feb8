/** The first line of every page report. The number changes with its form. */
export const REPORT_MARK = 'Balance First page report 1';
