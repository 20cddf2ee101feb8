/** The first line of every page report. The number changes when the form of reports changes. */
export const REPORT_MARK = 'Balance First page report 1';
